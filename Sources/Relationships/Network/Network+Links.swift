extension Network {
  /// Links between the nodes `0..<nodeCount`; several between the same two add up in the given
  /// order, and what links a node to itself, or has no weight above 0, counts for nothing.
  ///
  /// Takes time linear in nodes and links. Each link is put into the rows of both its nodes; reading
  /// these row by row and putting everything into the row of its other end leaves each row
  /// ascending, and several links between the same two in the given order.
  public init(nodeCount: Int, links: [Link]) {
    let links = links.filter { $0.one != $0.other && $0.weight > 0 }
    var starts = [Int32](repeating: 0, count: nodeCount + 1)
    for link in links {
      starts[link.one + 1] += 1
      starts[link.other + 1] += 1
    }
    for node in 0..<nodeCount {
      starts[node + 1] += starts[node]
    }
    var given = RowFiller(starts: starts)
    for link in links {
      given.add(link.other, to: link.one, link.weight)
      given.add(link.one, to: link.other, link.weight)
    }
    var sorted = RowFiller(starts: starts)
    for node in 0..<nodeCount {
      for slot in Int(starts[node])..<Int(starts[node + 1]) {
        sorted.add(node, to: Int(given.ends[slot]), given.weights[slot])
      }
    }
    self.init(starts: starts, ends: sorted.ends, weights: sorted.weights)
    if hasParallelLinks { self = merged }
  }

  /// The same nodes with only those links that are wanted.
  ///
  /// Takes time linear in nodes and links; asks twice for each link, with the lower node first.
  public func filter(_ isIncluded: (_ lower: Int, _ higher: Int) -> Bool) -> Network {
    var rows = RowBuilder(nodeCount: nodeCount, capacity: ends.count)
    for node in 0..<nodeCount {
      forEachLink(of: node) { end, weight in
        if isIncluded(min(node, end), max(node, end)) { rows.append(end, weight) }
      }
      rows.endRow()
    }
    return rows.network
  }

  /// The same nodes, this one without links.
  public func without(_ node: Int) -> Network {
    filter { $0 != node && $1 != node }
  }

  private var hasParallelLinks: Bool {
    (0..<nodeCount).contains { node in
      row(of: node).dropFirst().contains { ends[$0] == ends[$0 - 1] }
    }
  }

  /// One link instead of several between the same two, which stand side by side.
  private var merged: Network {
    var rows = RowBuilder(nodeCount: nodeCount, capacity: ends.count)
    for node in 0..<nodeCount {
      let row = row(of: node)
      for slot in row {
        if slot > row.lowerBound, ends[slot] == ends[slot - 1] {
          rows.addToLast(weights[slot])
        } else {
          rows.append(Int(ends[slot]), weights[slot])
        }
      }
      rows.endRow()
    }
    return rows.network
  }
}

/// Rows whose lengths are known before anything is put into them.
private struct RowFiller {
  private var slots: [Int32]
  private(set) var ends: [Int32]
  private(set) var weights: [Double]

  init(starts: [Int32]) {
    slots = starts
    let count = Int(starts[starts.count - 1])
    ends = [Int32](repeating: 0, count: count)
    weights = [Double](repeating: 0, count: count)
  }

  mutating func add(_ end: Int, to node: Int, _ weight: Double) {
    let slot = Int(slots[node])
    ends[slot] = Int32(end)
    weights[slot] = weight
    slots[node] += 1
  }
}

/// Rows that are written one after the other.
private struct RowBuilder {
  private var starts: [Int32] = [0]
  private var ends: [Int32] = []
  private var weights: [Double] = []

  init(nodeCount: Int, capacity: Int) {
    starts.reserveCapacity(nodeCount + 1)
    ends.reserveCapacity(capacity)
    weights.reserveCapacity(capacity)
  }

  mutating func append(_ end: Int, _ weight: Double) {
    ends.append(Int32(end))
    weights.append(weight)
  }

  mutating func addToLast(_ weight: Double) {
    weights[weights.count - 1] += weight
  }

  mutating func endRow() {
    starts.append(Int32(ends.count))
  }

  var network: Network { Network(starts: starts, ends: ends, weights: weights) }
}
