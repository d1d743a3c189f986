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

  /// Where the row of each node begins in ``ends`` and ``weights``, and where the last one ends.
  let starts: [Int32]
  /// Those linked to each node, ascending, one row after the other.
  let ends: [Int32]
  let weights: [Double]

  init(starts: [Int32], ends: [Int32], weights: [Double]) {
    self.starts = starts
    self.ends = ends
    self.weights = weights
  }

  public var nodeCount: Int { starts.count - 1 }

  public var linkCount: Int { ends.count / 2 }

  /// How many others a node is linked to.
  public func degree(of node: Int) -> Int { row(of: node).count }

  /// Those linked to a node, ascending.
  public func neighbours(of node: Int) -> some RandomAccessCollection<Int> {
    ends[row(of: node)].lazy.map { Int($0) }
  }

  /// The weight of the link between two nodes; 0 if there is none.
  ///
  /// Takes time logarithmic in the degree of the first.
  public func weight(between one: Int, _ other: Int) -> Double {
    let row = row(of: one)
    var (low, high) = (row.lowerBound, row.upperBound)
    while low < high {
      let middle = (low + high) / 2
      if ends[middle] < Int32(other) { low = middle + 1 } else { high = middle }
    }
    return low < row.upperBound && ends[low] == Int32(other) ? weights[low] : 0
  }

  /// Calls `body` for each node linked to this one, ascending.
  package func forEachLink(of node: Int, _ body: (_ end: Int, _ weight: Double) -> Void) {
    for slot in row(of: node) { body(Int(ends[slot]), weights[slot]) }
  }

  /// Where the links of a node stand in ``ends`` and ``weights``.
  func row(of node: Int) -> Range<Int> {
    Int(starts[node])..<Int(starts[node + 1])
  }
}
