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
  /// Far more than any network needs: rounding must not move nodes to and fro for ever.
  private static let mostPasses = 100

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
  func joined() -> [Int]? {
    var moves = LouvainMoves(sums: sums)
    var pass = 0
    while pass < LouvainLevel.mostPasses, movesOnce(&moves) { pass += 1 }
    return pass == 0 ? nil : moves.communities.numberedByFirst
  }

  private func movesOnce(_ moves: inout LouvainMoves) -> Bool {
    var hasMoved = false
    for node in 0..<network.nodeCount {
      let sum = sums[node]
      let own = moves.leave(node, sum)
      network.forEachLink(of: node) { end, weight in moves.count(end, weight) }
      // What the modularity gains by joining is this over half of the total, and the same for all.
      let better = moves.best(
        for: sum / total, insteadOf: own, by: LouvainLevel.leastGain * total / 2)
      moves.join(node, better, sum)
      if better != own { hasMoved = true }
    }
    return hasMoved
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

/// Who is in which community while nodes move, and how much of one node's weight goes to each.
private struct LouvainMoves {
  private(set) var communities: [Int32]
  /// The weights at the nodes of each community.
  private var sums: [Double]
  /// The weights between the node that is looked at and each community; 0 but for those `touched`.
  private var linked: [Double]
  private var touched: [Int32] = []

  init(sums: [Double]) {
    communities = sums.indices.map { Int32($0) }
    self.sums = sums
    linked = Array(repeating: 0, count: sums.count)
  }

  mutating func leave(_ node: Int, _ sum: Double) -> Int {
    let community = Int(communities[node])
    sums[community] -= sum
    return community
  }

  mutating func join(_ node: Int, _ community: Int, _ sum: Double) {
    communities[node] = Int32(community)
    sums[community] += sum
  }

  mutating func count(_ end: Int, _ weight: Double) {
    let community = communities[end]
    if linked[Int(community)] == 0 { touched.append(community) }
    linked[Int(community)] += weight
  }

  /// The community that gains most, the lowest of equals, if it gains more than `least` over `own`;
  /// what has been counted is forgotten.
  mutating func best(for share: Double, insteadOf own: Int, by least: Double) -> Int {
    let gainOfOwn = linked[own] - sums[own] * share
    var (best, bestGain) = (own, gainOfOwn)
    for community in touched.lazy.map({ Int($0) }) where community != own {
      let gain = linked[community] - sums[community] * share
      if gain > bestGain || gain == bestGain && community < best && best != own {
        (best, bestGain) = (community, gain)
      }
      linked[community] = 0
    }
    linked[own] = 0
    touched.removeAll(keepingCapacity: true)
    return bestGain - gainOfOwn > least ? best : own
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
