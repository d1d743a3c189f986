import Notes
import Relationships
import Testing

@Suite struct QuantileTests {
  @Test(
    "type 7, as numpy.quantile and R's quantile have it",
    arguments: [
      ([1, 2, 3, 4], 0.25, 1.75), ([1, 2, 3, 4], 0.5, 2.5), ([1, 2, 3, 4], 0.9, 3.7),
      ([15, 20, 35, 40, 50], 0.4, 29), ([3, 6, 7, 8, 8, 10, 13, 15, 16, 20], 0.25, 7.25),
      ([3, 6, 7, 8, 8, 10, 13, 15, 16, 20], 0.75, 14.5), ([2], 0.7, 2), ([1, 9], 0, 1),
      ([1, 9], 1, 9),
    ] as [([Double], Double, Double)])
  func values(numbers: [Double], share: Double, expected: Double) throws {
    let quantiles = try #require(Quantiles(of: numbers))
    #expect(quantiles.value(at: share).isNear(expected))
    #expect(try #require(Quantiles(of: numbers.reversed())).value(at: share).isNear(expected))
  }

  @Test("of nothing there are none; shares end at 0 and 1")
  func limits() throws {
    #expect(Quantiles(of: []) == nil)
    let quantiles = try #require(Quantiles(of: [5, 1]))
    #expect(quantiles.value(at: -1) == 1 && quantiles.value(at: 2) == 5)
  }

  @Test("strengths: of those with whom there is any tie, less who is left out")
  func strengths() throws {
    var small = SmallJournal(people: 6)
    small.add("2026-11-22", .inPerson, 0)
    small.add("2026-11-22", .message, 1)
    small.add("2026-11-22", .phone, 2)
    small.add("2026-11-22", .video, 3)
    small.add("2026-11-22", .social, 5)
    let graph = Graph(of: small.journal)
    // .1, .4, .7, .8, 1
    let quantiles = try #require(graph.strengthQuantiles())
    #expect(
      [quantiles.lowerQuartile, quantiles.median, quantiles.upperQuartile] == [0.4, 0.7, 0.8])
    #expect(try #require(graph.strengthQuantiles { $0 == 5 }).lowerQuartile.isNear(0.625))
    #expect(Graph(of: SmallJournal(people: 2).journal).strengthQuantiles() == nil)
  }
}
