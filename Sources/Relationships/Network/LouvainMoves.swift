/// Who is in which community while nodes move.
struct LouvainMoves {
  private(set) var communities: [Int32]
  /// The weights at the nodes of each community.
  private var sums: [Double]
  /// The weights between the node that is looked at and each community; else 0.
  private var linked: [Double]

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

  /// The community of a neighbour that gains most, the lowest of equals, if it gains more than
  /// `least` over `own`.
  mutating func best(
    for node: Int, in network: Network, share: Double, insteadOf own: Int, by least: Double
  ) -> Int {
    let (communities, sums) = (communities, sums)
    let row = network.row(of: node)
    var linked = linked.mutableSpan
    for slot in row {
      linked[Int(communities[Int(network.ends[slot])])] += network.weights[slot]
    }
    let gainOfOwn = linked[own] - sums[own] * share
    linked[own] = 0
    var (best, bestGain) = (own, gainOfOwn + least)
    for slot in row {
      let community = Int(communities[Int(network.ends[slot])])
      guard linked[community] > 0 else { continue }
      let gain = linked[community] - sums[community] * share
      linked[community] = 0
      if gain > bestGain || gain == bestGain && community < best {
        (best, bestGain) = (community, gain)
      }
    }
    return best
  }
}
