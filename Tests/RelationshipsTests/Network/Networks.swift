import Relationships

/// Small networks with known measures, and random ones to compare with naive implementations.
extension Network {
  init(_ links: [(Int, Int)]) {
    self.init(links.map { ($0.0, $0.1, 1) })
  }

  init(_ links: [(Int, Int, Double)]) {
    self.init(
      nodeCount: (links.map { max($0.0, $0.1) }.max() ?? -1) + 1,
      links: links.map { Link($0.0, $0.1, weight: $0.2) })
  }

  /// Node 0 linked to n others, who have no other links.
  static func star(_ count: Int) -> Network {
    Network((1...count).map { (0, $0) })
  }

  /// Everybody linked to everybody.
  static func complete(_ count: Int) -> Network {
    Network((0..<count).flatMap { one in (one + 1..<count).map { (one, $0) } })
  }

  static let empty = Network(nodeCount: 0, links: [])

  /// Any two linked with this probability; weights are multiples of 1/8, so that sums and products
  /// of a few are exact, and often equal.
  static func random(_ count: Int, probability: Double, seed: UInt64) -> Network {
    var steps = Steps(state: seed)
    var links: [Link] = []
    for one in 0..<count {
      for other in one + 1..<count where Double.random(in: 0..<1, using: &steps) < probability {
        let eighths = Int.random(in: 1...24, using: &steps)
        links.append(Link(one, other, weight: Double(eighths) / 8))
      }
    }
    return Network(nodeCount: count, links: links.shuffled(using: &steps))
  }

  /// Twelve of them, sparse ones and dense ones.
  static let randomOnes: [Network] = (1...12).map { seed in
    let probability: Double = 0.6 / Double(1 + seed % 4)
    return random(3 + seed * 2, probability: probability, seed: UInt64(seed))
  }

  var links: [Link] {
    (0..<nodeCount).flatMap { node in
      neighbours(of: node).filter { $0 > node }.map {
        Link(node, $0, weight: weight(between: node, $0))
      }
    }
  }

  /// The same network with node n named `names[n]`.
  func relabelled(_ names: [Int]) -> Network {
    Network(
      nodeCount: nodeCount,
      links: links.map { Link(names[$0.one], names[$0.other], weight: $0.weight) })
  }

  func neighbourSet(of node: Int) -> Set<Int> { Set(neighbours(of: node)) }
}

extension Double {
  /// Equal but for rounding.
  func isNear(_ other: Double) -> Bool {
    self == other || abs(self - other) <= 1e-9 * max(1, abs(self), abs(other))
  }
}
