extension Network {
  /// How little room a node has to broker, because its contacts know each other or it depends on
  /// few of them; nil without links.
  ///
  /// Σ over neighbours j of (p_ij + Σ_q p_iq p_qj)², p_ij being the share of i's weights that goes to
  /// j, and q whoever else they are both linked to. R. S. Burt, "Structural Holes" (Harvard
  /// University Press, 1992). In the middle of a star of n others it is 1/n; 1 with a single
  /// contact; at most 9/8 if everybody is linked to everybody alike.
  ///
  /// Takes time linear in nodes and in the degrees of the neighbours.
  public func constraint(of node: Int) -> Double? {
    guard degree(of: node) > 0 else { return nil }
    let sum = weightSum(of: node)
    var direct = [Double](repeating: 0, count: nodeCount)
    forEachLink(of: node) { neighbour, weight in direct[neighbour] = weight / sum }
    var invested = direct
    for between in neighbours(of: node) {
      let part = direct[between] / weightSum(of: between)
      forEachLink(of: between) { end, weight in
        if direct[end] > 0 { invested[end] += part * weight }
      }
    }
    return neighbours(of: node).reduce(0) { $0 + invested[$1] * invested[$1] }
  }

  /// How many of a node's contacts lead to different people: their number less the mean number of
  /// ties that each has to the others; nil without links.
  ///
  /// n − 2t/n for n contacts with t ties among them, whatever their weights. S. P. Borgatti,
  /// "Structural holes: unpacking Burt's redundancy measures", Connections 20 (1997). In the middle
  /// of a star of n others it is n, among people who all know each other 1.
  ///
  /// Takes time linear in nodes and in the degrees of the neighbours.
  public func effectiveSize(of node: Int) -> Double? {
    let count = degree(of: node)
    guard count > 0 else { return nil }
    // Each tie among the contacts is shared by both its ends: this sum is 2t.
    let shared = sharedCounts(of: node).reduce(0, +)
    return Double(count) - Double(shared) / Double(count)
  }

  /// The weights of all links of a node.
  func weightSum(of node: Int) -> Double {
    row(of: node).reduce(0) { $0 + weights[$1] }
  }
}
