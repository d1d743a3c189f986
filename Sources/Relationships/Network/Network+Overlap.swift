extension Network {
  /// How much the neighbours of two nodes are the same, from 0 to 1: 0 where they have none in
  /// common, as on both sides of a bridge, and where they have no others at all.
  ///
  /// Of all who are linked to one or the other, apart from these two, the share that is linked to
  /// both: n / ((k₁ − 1) + (k₂ − 1) − n) for two that are linked, with n shared neighbours and
  /// degrees k. J.-P. Onnela et al., "Structure and tie strengths in mobile communication
  /// networks", PNAS 104 (2007). Two that are not linked have n / (k₁ + k₂ − n).
  ///
  /// Takes time linear in both degrees.
  public func overlap(of one: Int, _ other: Int) -> Double {
    let isLinked = weight(between: one, other) > 0
    return overlap(
      degrees: degree(of: one), degree(of: other), shared: sharedCount(of: one, other),
      isLinked: isLinked)
  }

  /// The overlap of a node with each of its neighbours, in the order of ``neighbours(of:)``.
  ///
  /// Takes time linear in nodes and in the degrees of the neighbours.
  public func overlaps(of node: Int) -> [Double] {
    zip(neighbours(of: node), sharedCounts(of: node)).map { neighbour, shared in
      overlap(
        degrees: degree(of: node), degree(of: neighbour), shared: shared, isLinked: true)
    }
  }

  private func overlap(
    degrees one: Int, _ other: Int, shared: Int, isLinked: Bool
  ) -> Double {
    let all = one + other - shared - (isLinked ? 2 : 0)
    return all == 0 ? 0 : Double(shared) / Double(all)
  }

  /// How many nodes are linked to both.
  private func sharedCount(of one: Int, _ other: Int) -> Int {
    let (row, otherRow) = (row(of: one), row(of: other))
    var (slot, otherSlot, count) = (row.lowerBound, otherRow.lowerBound, 0)
    while slot < row.upperBound, otherSlot < otherRow.upperBound {
      let (end, otherEnd) = (ends[slot], ends[otherSlot])
      if end == otherEnd { count += 1 }
      if end <= otherEnd { slot += 1 }
      if otherEnd <= end { otherSlot += 1 }
    }
    return count
  }

  /// How many neighbours a node shares with each of its neighbours.
  func sharedCounts(of node: Int) -> [Int] {
    var isNeighbour = [Bool](repeating: false, count: nodeCount)
    for neighbour in neighbours(of: node) { isNeighbour[neighbour] = true }
    return neighbours(of: node).map { neighbour in
      var count = 0
      for slot in row(of: neighbour) where isNeighbour[Int(ends[slot])] { count += 1 }
      return count
    }
  }
}
