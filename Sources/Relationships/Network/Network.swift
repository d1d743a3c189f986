/// A weighted, undirected graph without loops and parallel links, as flat arrays over integer ids:
/// what brokerage, communities and paths are measured on.
public struct Network: Sendable {
  /// Two nodes, and how much joins them.
  public struct Link: Hashable, Sendable {
    public let one: Int
    public let other: Int
    public let weight: Double

    public init(_ one: Int, _ other: Int, weight: Double = 1) {
      self.one = one
      self.other = other
      self.weight = weight
    }
  }

  private let starts: [Int32]
  private let ends: [Int32]
  private let weights: [Double]

  /// Links between the nodes `0..<nodeCount`; several between the same two add up, and what links a
  /// node to itself, or has no weight above 0, counts for nothing.
  ///
  /// Takes time linear in nodes and links.
  public init(nodeCount: Int, links: [Link]) {
    let merged = Network.merged(links, nodeCount: nodeCount)
    var slots = [Int32](repeating: 0, count: nodeCount + 1)
    for link in merged {
      slots[link.one + 1] += 1
      slots[link.other + 1] += 1
    }
    for node in 0..<nodeCount {
      slots[node + 1] += slots[node]
    }
    starts = slots
    var ends = [Int32](repeating: 0, count: merged.count * 2)
    var weights = [Double](repeating: 0, count: merged.count * 2)
    func add(_ end: Int, to node: Int, _ weight: Double) {
      let slot = Int(slots[node])
      ends[slot] = Int32(end)
      weights[slot] = weight
      slots[node] += 1
    }
    // In this order the ends of each node come out ascending.
    for link in merged {
      add(link.other, to: link.one, link.weight)
      add(link.one, to: link.other, link.weight)
    }
    self.ends = ends
    self.weights = weights
  }

  public var nodeCount: Int { starts.count - 1 }

  public var linkCount: Int { ends.count / 2 }

  /// How many others a node is linked to.
  public func degree(of node: Int) -> Int { range(of: node).count }

  /// Those linked to a node, ascending.
  public func neighbours(of node: Int) -> some RandomAccessCollection<Int> {
    ends[range(of: node)].lazy.map { Int($0) }
  }

  /// The weight of the link between two nodes; 0 if there is none.
  ///
  /// Takes time logarithmic in the degree of the first.
  public func weight(between one: Int, _ other: Int) -> Double {
    let row = range(of: one)
    var (low, high) = (row.lowerBound, row.upperBound)
    while low < high {
      let middle = (low + high) / 2
      if ends[middle] < Int32(other) { low = middle + 1 } else { high = middle }
    }
    return low < row.upperBound && ends[low] == Int32(other) ? weights[low] : 0
  }

  /// Calls `body` for each node linked to this one, ascending.
  func forEachLink(of node: Int, _ body: (_ end: Int, _ weight: Double) -> Void) {
    for slot in range(of: node) { body(Int(ends[slot]), weights[slot]) }
  }

  private func range(of node: Int) -> Range<Int> {
    Int(starts[node])..<Int(starts[node + 1])
  }
}

extension Network {
  /// Links with the lower node first, ordered by it, then by the other, each pair once.
  ///
  /// Two stable counting sorts leave the links of a pair in the given order, so that their weights
  /// add up to the same sum whatever comes between them.
  private static func merged(_ links: [Link], nodeCount: Int) -> [Link] {
    var sorted = links.compactMap { link -> Link? in
      guard link.one != link.other, link.weight > 0 else { return nil }
      return link.one < link.other ? link : Link(link.other, link.one, weight: link.weight)
    }
    for key in [\Link.other, \Link.one] {
      let rows = Rows(rowCount: nodeCount, itemCount: sorted.count) { $1(sorted[$0][keyPath: key]) }
      sorted = rows.flattened.map { sorted[Int($0)] }
    }
    var merged: [Link] = []
    merged.reserveCapacity(sorted.count)
    for link in sorted {
      if let last = merged.last, last.one == link.one, last.other == link.other {
        merged[merged.count - 1] = Link(last.one, last.other, weight: last.weight + link.weight)
      } else {
        merged.append(link)
      }
    }
    return merged
  }
}
