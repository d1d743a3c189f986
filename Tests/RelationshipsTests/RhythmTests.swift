import Journals
import Notes
import Relationships
import Testing

@Suite struct RhythmTests {
  /// Contact days from their gaps, the first on 2020-01-01.
  private func days(gaps: [Int]) -> [Day] {
    var days = [day("2020-01-01")]
    for gap in gaps { days.append(days[days.count - 1].adding(days: gap)) }
    return days
  }

  @Test(
    "the median gap, by hand",
    arguments: [
      ([7, 7, 7], 7),  // 7
      ([1, 30, 5], 5),  // 1 [5] 30
      ([10, 40, 20, 2], 15),  // 2 [10 20] 40
      ([1, 1, 19], 1),  // spans just 21 days
    ] as [([Int], Double)])
  func medianGap(gaps: [Int], median: Double) throws {
    let rhythm = try #require(Rhythm(of: days(gaps: gaps)))
    #expect(rhythm.medianGap == median)
    #expect(rhythm.gapCount == gaps.count)
  }

  @Test("four contact days are needed, three are too few")
  func leastDays() {
    #expect(Rhythm(of: []) == nil)
    #expect(Rhythm(of: days(gaps: [30, 30])) == nil)
    #expect(Rhythm(of: days(gaps: [30, 30, 30])) != nil)
  }

  @Test("gaps that span less than 21 days are no rhythm: a conference")
  func leastSpan() {
    #expect(Rhythm(of: days(gaps: [1, 1, 18])) == nil)
    #expect(Rhythm(of: days(gaps: [1, 1, 19])) != nil)
  }

  @Test("only the last 30 gaps count")
  func mostGaps() throws {
    let slowed = days(gaps: Array(repeating: 2, count: 31) + Array(repeating: 8, count: 16))
    // The last 30: 14 gaps of 2, 16 gaps of 8. With all 47 it would be 2.
    #expect(try #require(Rhythm(of: slowed)).medianGap == 8)
    #expect(try #require(Rhythm(of: slowed)).gapCount == 30)
  }

  @Test("a like or a comment makes no contact day here, unless something else was that day")
  func social() {
    var small = SmallJournal(people: 1)
    small.add("2026-10-01", .inPerson, 0)
    small.add("2026-10-05", .social, 0)
    small.add("2026-10-09", .social, 0)
    small.add("2026-10-09", .message, 0)
    small.add("2026-10-09", nil, 0)
    small.add("2026-10-20", nil, 0)
    let graph = Graph(of: small.journal)
    #expect(
      graph.directContactDays(of: 0) == [day("2026-10-01"), day("2026-10-09"), day("2026-10-20")])
    #expect(graph.rhythm(of: 0) == nil)
  }

  @Test("peak strength: the greatest sum on any contact day, by hand")
  func peakStrength() {
    var small = SmallJournal(people: 3)
    small.add("2020-01-01", .inPerson, 0)
    // 180 days later: 1 × ½ + .7 = 1.2
    small.add("2020-06-29", .phone, 0)
    // and 360 days after that: 1.2 × ¼ + 1 = 1.3
    small.add("2021-06-24", .inPerson, 0)
    // and 180 days after that: 1.3 × ½ + .4 = 1.05, no peak
    small.add("2021-12-21", .message, 0)
    small.add("2020-01-01", .social, 1)
    let graph = Graph(of: small.journal)
    #expect((0..<3).map { graph.peak(of: $0)?.strength } == [1.3, 0.1, nil])
  }

  @Test("peak strength is never less than the strength today, and equals it on a contact day")
  func peakAndStrength() {
    var small = SmallJournal(people: 1)
    for date in ["2026-09-01", "2026-10-01", "2026-11-22"] { small.add(date, .inPerson, 0) }
    let graph = Graph(of: small.journal)
    #expect(graph.peak(of: 0)?.strength == graph.records[0].strength)
  }
}
