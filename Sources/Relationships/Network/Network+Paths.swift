extension Network {
  /// Nodes each of which is linked to the next.
  public struct Path: Hashable, Sendable {
    /// Both ends included.
    public let nodes: [Int]
    /// Of the weights of all its links.
    public let product: Double

    public init(nodes: [Int], product: Double) {
      self.nodes = nodes
      self.product = product
    }

    public var hops: Int { nodes.count - 1 }
  }

  /// The best path between two nodes: of those with the fewest hops, the one with the greatest
  /// product of weights, of equals the one with the lowest nodes; nil where none leads there, and
  /// from a node to itself.
  ///
  /// Takes time linear in nodes and links.
  public func path(from start: Int, to goal: Int, avoidingDirect: Bool = false) -> Path? {
    paths(from: start, to: goal, atMost: 1, avoidingDirect: avoidingDirect).first
  }

  /// The best path through each neighbour of `start` that lies on a path with the fewest hops, the
  /// best first: who else could introduce somebody.
  ///
  /// Takes time linear in nodes and links, and in the neighbours of `start` for each path.
  ///
  /// - Parameters:
  ///   - start: the node that each path begins with.
  ///   - goal: the node that each ends with.
  ///   - count: how many paths at most.
  ///   - avoidingDirect: whether to look for ways round the link between the two.
  public func paths(
    from start: Int, to goal: Int, atMost count: Int, avoidingDirect: Bool = false
  ) -> [Path] {
    guard start != goal else { return [] }
    let steps = NextSteps(from: start, to: goal, in: self, avoidingDirect: avoidingDirect)
    guard let hops = steps.hops(from: start) else { return [] }
    var paths: [Path] = []
    forEachLink(of: start) { end, weight in
      guard steps.hops(from: end) == hops - 1 else { return }
      paths.append(
        Path(nodes: [start] + steps.nodes(from: end), product: weight * steps.product(from: end)))
    }
    return paths.best(count)
  }
}

/// From each node that is nearer to a goal than the start, the best next step.
private struct NextSteps {
  private var distances: [Int32]
  private var products: [Double]
  private var next: [Int32]

  /// Looks from the goal at one distance after the other. When a node's turn comes, the best paths
  /// of all that are nearer are known.
  init(from start: Int, to goal: Int, in network: Network, avoidingDirect: Bool) {
    distances = Array(repeating: -1, count: network.nodeCount)
    products = Array(repeating: 0, count: network.nodeCount)
    next = Array(repeating: -1, count: network.nodeCount)
    distances[goal] = 0
    products[goal] = 1
    var queue = [goal]
    var turn = 0
    while turn < queue.count, queue[turn] != start {
      let node = queue[turn]
      turn += 1
      network.forEachLink(of: node) { end, weight in
        if distances[end] < 0 {
          if avoidingDirect, node == goal, end == start { return }
          distances[end] = distances[node] + 1
          queue.append(end)
        } else if distances[end] == distances[node] - 1 {
          consider(end, weight, after: node)
        }
      }
    }
  }

  private mutating func consider(_ end: Int, _ weight: Double, after node: Int) {
    let product = weight * products[end]
    if next[node] < 0 || product.isClearlyGreater(than: products[node]) {
      products[node] = product
      next[node] = Int32(end)
    }
  }

  func hops(from node: Int) -> Int? {
    distances[node] < 0 ? nil : Int(distances[node])
  }

  func product(from node: Int) -> Double { products[node] }

  func nodes(from node: Int) -> [Int] {
    var nodes = [node]
    while let last = nodes.last, next[last] >= 0 { nodes.append(Int(next[last])) }
    return nodes
  }
}

extension Double {
  /// The same weights multiplied in another order differ in the last bits: that decides nothing.
  fileprivate func isClearlyGreater(than other: Double) -> Bool {
    self > other * (1 + 1e-12)
  }
}

extension [Network.Path] {
  /// The paths with the greatest products, of equals the first, best first.
  fileprivate func best(_ count: Int) -> [Network.Path] {
    var rest = self
    var best: [Network.Path] = []
    while best.count < count, var first = rest.indices.first {
      for index in rest.indices
      where rest[index].product.isClearlyGreater(than: rest[first].product) {
        first = index
      }
      best.append(rest.remove(at: first))
    }
    return best
  }
}
