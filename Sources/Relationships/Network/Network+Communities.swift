extension Network {
  /// The community of each node, those who are linked more among themselves than to others;
  /// numbered from 0 in order of their first nodes.
  ///
  /// The Louvain method: V. D. Blondel, J.-L. Guillaume, R. Lambiotte & E. Lefebvre, "Fast unfolding
  /// of communities in large networks", Journal of Statistical Mechanics P10008 (2008). Nodes move in
  /// order of their numbers, to the lowest of equally good communities, so that equal networks give
  /// equal communities; a node without links is one of its own. Whoever is linked to everybody, as
  /// I am, joins all and is better left out, see ``without(_:)``.
  ///
  /// Takes time linear in nodes and links for each level, and there are few.
  public func communities() -> [Int] {
    var communities = Array(0..<nodeCount)
    var level = LouvainLevel(of: self)
    while let joined = level.joined() {
      communities = communities.map { joined[$0] }
      level = level.merged(joined)
    }
    return communities
  }

  /// How much more weight lies within communities than if the same weights were linked by chance,
  /// from −½ to below 1; 0 without links.
  ///
  /// Q = Σ over communities of L/m − (d/2m)², with L the weight of the links within, d the weights
  /// at its nodes, m the weight of all links. M. E. J. Newman & M. Girvan, "Finding and evaluating
  /// community structure in networks", Physical Review E 69 (2004); with weights: M. E. J. Newman,
  /// "Analysis of weighted networks", Physical Review E 70 (2004).
  ///
  /// - Parameter communities: one for each node, from 0 to below the number of nodes.
  public func modularity(of communities: [Int]) -> Double {
    precondition(communities.count == nodeCount)
    var within = [Double](repeating: 0, count: nodeCount)
    var all = [Double](repeating: 0, count: nodeCount)
    for node in 0..<nodeCount {
      forEachLink(of: node) { end, weight in
        all[communities[node]] += weight
        if communities[end] == communities[node] { within[communities[node]] += weight }
      }
    }
    let sum = all.reduce(0, +)
    guard sum > 0 else { return 0 }
    return zip(within, all).reduce(0) { $0 + $1.0 / sum - ($1.1 / sum) * ($1.1 / sum) }
  }
}
