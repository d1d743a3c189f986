extension Network {
  /// Links between the nodes `0..<nodeCount`; several between the same two add up in the given
  /// order, and what links a node to itself, or has no weight above 0, counts for nothing.
  ///
  /// Takes time linear in nodes and links.
  public init(nodeCount: Int, links: [Link]) {
    self.init(nodeCount: nodeCount) { add in
      for link in links { add(link.one, link.other, link.weight) }
    }
  }

  /// - Parameter visit: adds all links; called twice.
  ///
  /// Each link is put into the rows of both its nodes; reading these row by row and putting
  /// everything into the row of its other end leaves each row ascending, and several links between
  /// the same two in the given order.
  init(nodeCount: Int, visit: (_ add: (_ one: Int, _ other: Int, _ weight: Double) -> Void) -> Void)
  {
    var starts = [Int32](repeating: 0, count: nodeCount + 1)
    visit { one, other, weight in
      guard one != other, weight > 0 else { return }
      starts[one + 1] += 1
      starts[other + 1] += 1
    }
    for node in 0..<nodeCount {
      starts[node + 1] += starts[node]
    }
    let given = Network(starts: starts, bothWays: true, visit: visit)
    self.init(starts: starts, bothWays: false) { add in
      for node in 0..<nodeCount {
        given.forEachLink(of: node) { end, weight in add(end, node, weight) }
      }
    }
    if hasParallelLinks { self = merged }
  }

  /// Rows of known lengths, filled with whatever `visit` adds to the first or to both nodes.
  @inline(__always)
  private init(
    starts: [Int32], bothWays: Bool,
    visit: (_ add: (_ one: Int, _ other: Int, _ weight: Double) -> Void) -> Void
  ) {
    var slots = starts
    var ends = [Int32](repeating: 0, count: Int(starts[starts.count - 1]))
    var weights = [Double](repeating: 0, count: ends.count)
    do {
      var slots = slots.mutableSpan
      var ends = ends.mutableSpan
      var weights = weights.mutableSpan
      visit { one, other, weight in
        guard one != other, weight > 0 else { return }
        let slot = Int(slots[one])
        ends[slot] = Int32(other)
        weights[slot] = weight
        slots[one] += 1
        guard bothWays else { return }
        let otherSlot = Int(slots[other])
        ends[otherSlot] = Int32(one)
        weights[otherSlot] = weight
        slots[other] += 1
      }
    }
    self.init(starts: starts, ends: ends, weights: weights)
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
