import Relationships
import Testing

@Suite struct CommunityTests {
  /// 0, 1, 2 and 3, 4, 5 know each other, 2 and 3 are the bridge.
  private let barbell = Network([(0, 1), (0, 2), (1, 2), (2, 3), (3, 4), (3, 5), (4, 5)])

  @Test("two triangles with a bridge between them are two communities")
  func triangles() {
    #expect(barbell.communities() == [0, 0, 0, 1, 1, 1])
    // 2 × (3/7 − (1/2)²)
    #expect(barbell.modularity(of: [0, 0, 0, 1, 1, 1]).isNear(5 / 14))
  }

  @Test("weights decide")
  func weights() {
    let square = Network([(0, 1, 5), (1, 2, 1), (2, 3, 5), (3, 0, 1)])
    #expect(square.communities() == [0, 0, 1, 1])
    let turned = Network([(0, 1, 1), (1, 2, 5), (2, 3, 1), (3, 0, 5)])
    #expect(turned.communities() == [0, 1, 1, 0])
  }

  @Test("whoever knows nobody is a community, and nodes without links have no modularity")
  func alone() {
    let network = Network(nodeCount: 3, links: [Network.Link(0, 2)])
    #expect(network.communities() == [0, 1, 0])
    #expect(Network(nodeCount: 2, links: []).communities() == [0, 1])
    #expect(Network(nodeCount: 2, links: []).modularity(of: [0, 0]) == 0)
    #expect(Network.empty.communities() == [] && Network.empty.modularity(of: []) == 0)
  }

  @Test("of equally good communities the lowest is joined")
  func equals() {
    // 2 stands between 0–1 and 3–4 alike.
    let network = Network([(3, 4, 2), (2, 3, 1), (2, 1, 1), (0, 1, 2)])
    #expect(network.communities() == [0, 0, 0, 1, 1])
  }

  @Test("Zachary's club: the modularity of what happened, and about the best there is")
  func karate() {
    var sides = KarateClub.sides.map { $0 == "M" ? 0 : 1 }
    #expect(KarateClub.unweighted.modularity(of: sides).isNear(0.358234714004))
    // The ninth belonged to the officers, but was about to be examined by the instructor.
    sides[8] = 1
    #expect(KarateClub.unweighted.modularity(of: sides).isNear(0.371466140697))
    // The greatest modularity is .4198: U. Brandes et al., "On modularity clustering", IEEE
    // Transactions on Knowledge and Data Engineering 20 (2008).
    let found = KarateClub.unweighted.communities()
    let modularity = KarateClub.unweighted.modularity(of: found)
    #expect(modularity > 0.415 && modularity < 0.41985)
    #expect(Set(found).count == 4)
    // Two communities on either side; only the tenth, with one friend on each, is among the others.
    let strangers = found.indices.filter { (found[$0] < 2) != (sides[$0] == 0) }
    #expect(strangers == [9])
  }

  @Test("Les Misérables: the bishop, the students, the prisoners at the trial are together")
  func lesMiserables() {
    let found = LesMiserables.network.communities()
    func community(_ name: String) -> Int? {
      LesMiserables.names.firstIndex(of: name).map { found[$0] }
    }
    #expect(community("Myriel") == community("Napoleon"))
    #expect(community("Enjolras") == community("Combeferre"))
    #expect(community("Brevet") == community("Champmathieu"))
    #expect(Set([community("Myriel"), community("Enjolras"), community("Brevet")]).count == 3)
    #expect(LesMiserables.network.modularity(of: found) > 0.56)
  }

  @Test(
    "as good as networkx's louvain_communities on average of the seeds 0 to 99",
    arguments: [
      (KarateClub.weighted, 0.441050), (KarateClub.unweighted, 0.416079),
      (LesMiserables.network, 0.565686),
    ])
  func networkx(network: Network, mean: Double) {
    #expect(network.modularity(of: network.communities()) >= mean)
  }

  private static let all =
    Network.randomOnes + [KarateClub.weighted, KarateClub.unweighted, LesMiserables.network]

  @Test("no two communities would be better as one, and twice the same is found", arguments: all)
  func noBetterMerger(network: Network) {
    let found = network.communities()
    #expect(network.communities() == found)
    let modularity = network.modularity(of: found)
    let count = Set(found).count
    for one in 0..<count {
      for other in one + 1..<max(one + 1, count) {
        let merged = found.map { $0 == other ? one : $0 }
        #expect(network.modularity(of: merged) < modularity + 1e-9)
      }
    }
    #expect(modularity >= network.modularity(of: Array(0..<network.nodeCount)))
  }

  @Test("communities are numbered in order of their first nodes", arguments: all)
  func numbers(network: Network) {
    var seen = 0
    for community in network.communities() {
      #expect(community <= seen)
      seen = max(seen, community + 1)
    }
  }

  @Test("modularity by its definition over all pairs", arguments: all)
  func naive(network: Network) {
    let nodes = 0..<network.nodeCount
    let sums = nodes.map { one in nodes.reduce(0) { $0 + network.weight(between: one, $1) } }
    let total = sums.reduce(0, +)
    for partition in [network.communities(), nodes.map { $0 % 3 % network.nodeCount }] {
      var modularity = 0.0
      for one in nodes {
        for other in nodes where partition[one] == partition[other] && total > 0 {
          let expected = sums[one] * sums[other] / total
          modularity += (network.weight(between: one, other) - expected) / total
        }
      }
      #expect(network.modularity(of: partition).isNear(modularity))
    }
  }

  @Test("cliques in a ring are found, however long the ring")
  func ring() {
    // 12 cliques of 5, each linked to the next.
    var links: [(Int, Int)] = []
    for first in stride(from: 0, to: 60, by: 5) {
      links += Network.complete(5).links.map { (first + $0.one, first + $0.other) }
      links.append((first + 4, (first + 5) % 60))
    }
    #expect(Network(links).communities() == (0..<60).map { $0 / 5 })
  }
}
