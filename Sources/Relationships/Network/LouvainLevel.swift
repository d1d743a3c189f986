/// A network on its way to communities, see ``Network/communities()``: each node stands for those
/// who have joined so far.
struct LouvainLevel {
  private let network: Network
  /// Twice the weight of all links within each node.
  private let inner: [Double]
  /// The weights at each node, those within it included.
  private let sums: [Double]
  private let total: Double

  /// A gain of modularity below this is rounding.
  private static let leastGain = 1e-12
  /// How often each node is looked at on average, at most. Communities are found sooner; among links
  /// by chance, which have none, the search would go on for long.
  private static let mostVisits = 10

  /// Each node by itself.
  init(of network: Network) {
    self.init(network, inner: Array(repeating: 0, count: network.nodeCount))
  }

  private init(_ network: Network, inner: [Double]) {
    self.network = network
    self.inner = inner
    sums = inner.indices.map { inner[$0] + network.weightSum(of: $0) }
    total = sums.reduce(0, +)
  }

  /// The community of each node after moving one by one as long as that raises modularity, numbered
  /// in order of their first nodes; nil if nobody moves.
  ///
  /// Whoever has moved gives its neighbours reason to look again; others are not asked twice, which
  /// saves most of the time: V. A. Traag, L. Waltman & N. J. van Eck, "From Louvain to Leiden",
  /// Scientific Reports 9 (2019).
  func joined() -> [Int]? {
    var moves = LouvainMoves(sums: sums)
    var queue = NodeQueue(nodeCount: network.nodeCount)
    var visits = 0
    var hasMoved = false
    while visits < LouvainLevel.mostVisits * network.nodeCount, let node = queue.next() {
      visits += 1
      guard let community = move(node, &moves) else { continue }
      hasMoved = true
      for end in network.neighbours(of: node) where moves.communities[end] != community {
        queue.add(end)
      }
    }
    return hasMoved ? moves.communities.numberedByFirst : nil
  }

  /// Moves a node to the best community; nil if that is its own.
  private func move(_ node: Int, _ moves: inout LouvainMoves) -> Int? {
    let sum = sums[node]
    let own = moves.leave(node, sum)
    // What the modularity gains by joining is this over half of the total, and the same for all.
    let least = LouvainLevel.leastGain * total / 2
    let best = moves.best(for: node, in: network, share: sum / total, insteadOf: own, by: least)
    moves.join(node, best, sum)
    return best == own ? nil : best
  }

  /// The next level: a node for each community.
  func merged(_ communities: [Int]) -> LouvainLevel {
    let count = (communities.max() ?? -1) + 1
    var inner = [Double](repeating: 0, count: count)
    var links: [Network.Link] = []
    for node in communities.indices {
      let community = communities[node]
      inner[community] += self.inner[node]
      network.forEachLink(of: node) { end, weight in
        if communities[end] == community {
          inner[community] += weight
        } else if node < end {
          links.append(Network.Link(community, communities[end], weight: weight))
        }
      }
    }
    return LouvainLevel(Network(nodeCount: count, links: links), inner: inner)
  }
}

/// Nodes that are yet to be looked at, each once; at first all in order.
private struct NodeQueue {
  private var nodes: [Int32]
  private var isWaiting: [Bool]
  private var first = 0
  private var count: Int

  init(nodeCount: Int) {
    nodes = (0..<nodeCount).map { Int32($0) }
    isWaiting = Array(repeating: true, count: nodeCount)
    count = nodeCount
  }

  mutating func next() -> Int? {
    guard count > 0 else { return nil }
    let node = Int(nodes[first])
    first = first + 1 == nodes.count ? 0 : first + 1
    count -= 1
    isWaiting[node] = false
    return node
  }

  mutating func add(_ node: Int) {
    guard !isWaiting[node] else { return }
    isWaiting[node] = true
    let last = first + count
    nodes[last < nodes.count ? last : last - nodes.count] = Int32(node)
    count += 1
  }
}

extension [Int32] {
  /// The same partition, numbered from 0 in order of the first index of each number.
  fileprivate var numberedByFirst: [Int] {
    var numbers = [Int](repeating: -1, count: count)
    var next = 0
    return map { item in
      if numbers[Int(item)] < 0 {
        numbers[Int(item)] = next
        next += 1
      }
      return numbers[Int(item)]
    }
  }
}
