import Relationships
import Testing

@Suite struct OverlapTests {
  @Test("the overlap of two that are linked, by hand")
  func linked() {
    // 0 and 1 share 2; besides, 0 knows 3 and 1 knows 4 and 5: 1 / (2 + 3 − 1).
    let network = Network([(0, 1), (0, 2), (1, 2), (0, 3), (1, 4), (1, 5)])
    #expect(network.overlap(of: 0, 1) == 0.25)
    #expect(network.overlap(of: 1, 0) == 0.25)
    // 2 knows nobody but these two; 0 knows 3 too: 1 / (1 + 2 − 1).
    #expect(network.overlap(of: 2, 0) == 0.5)
  }

  @Test("two that are not linked are compared by all their neighbours")
  func notLinked() {
    let network = Network([(0, 2), (1, 2), (0, 3), (1, 4), (1, 5)])
    #expect(network.overlap(of: 0, 1) == 0.25)
    #expect(network.overlap(of: 3, 4) == 0)
  }

  @Test("a bridge has overlap 0, everybody in a clique 1, two with nobody else 0")
  func extremes() {
    #expect(Network([(0, 1), (1, 2), (2, 3)]).overlap(of: 1, 2) == 0)
    #expect(Network.complete(5).overlap(of: 1, 3) == 1)
    #expect(Network([(0, 1)]).overlap(of: 0, 1) == 0)
    #expect(Network(nodeCount: 2, links: []).overlap(of: 0, 1) == 0)
  }

  @Test("in a star nobody shares anybody")
  func star() {
    #expect(Network.star(6).overlaps(of: 0) == Array(repeating: 0, count: 6))
  }

  @Test("all at once, one by one and by sets: the same", arguments: Network.randomOnes)
  func naive(network: Network) {
    for one in 0..<network.nodeCount {
      #expect(
        network.overlaps(of: one)
          == network.neighbours(of: one).map { network.overlap(of: one, $0) })
      for other in 0..<network.nodeCount where other != one {
        let (mine, theirs) = (network.neighbourSet(of: one), network.neighbourSet(of: other))
        let all = mine.union(theirs).subtracting([one, other])
        let share = Double(mine.intersection(theirs).count) / Double(max(1, all.count))
        #expect(network.overlap(of: one, other) == share)
      }
    }
  }
}
