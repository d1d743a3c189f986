import Advice
import Journals
import Notes
import Testing

@Suite struct ProposedCadenceTests {
  /// What is proposed to somebody with lunches so many days apart, the last one on 2026-11-01.
  private func proposal(
    gaps: [Int], on date: String = "2026-11-22", _ change: (inout Person) -> Void = { _ in }
  ) -> ProposedCadence? {
    var small = SmallJournal(on: date)
    let ana = small.person("Ana", change)
    var lunch = day("2026-11-01")
    for gap in [0] + gaps {
      lunch = lunch.adding(days: -gap)
      small.contact(lunch.description, with: ana)
    }
    return small.counsel.proposedCadences.first
  }

  @Test(
    "the usual cadence nearest to the median gap, of two the longer",
    arguments: [
      (1, "1w"), (10, "1w"), (11, "2w"), (21, "2w"), (22, "1m"), (45, "2m"), (44, "1m"),
      (75, "3m"), (74, "2m"), (135, "6m"), (134, "3m"), (272, "6m"), (273, "1y"), (400, "1y"),
    ])
  func nearest(gap: Int, cadence: String) {
    let count = max(3, 21 / gap)
    let proposal = proposal(gaps: Array(repeating: gap, count: count))
    #expect(proposal?.cadence == period(cadence))
    #expect(proposal?.contactDays == count + 1)
  }

  @Test(
    "the usual gap in round figures",
    arguments: [
      (5, "every 5 days"), (7, "weekly"), (10, "every 10 days"), (14, "every 2 weeks"),
      (20, "every 20 days"), (21, "every 3 weeks"), (25, "every 4 weeks"), (26, "monthly"),
      (35, "monthly"), (36, "every 5 weeks"), (45, "every 6 weeks"), (46, "every 2 months"),
      (74, "every 2 months"), (75, "every 3 months"), (365, "yearly"),
    ])
  func usual(gap: Int, words: String) {
    let proposal = proposal(gaps: Array(repeating: gap, count: max(3, 21 / gap + 1)))
    #expect(proposal?.usual.inWords == words)
  }

  @Test(
    "nothing is proposed without a rhythm, to those who have one, are silent for a year or paused")
  func nobody() {
    let often = [10, 10, 10]
    #expect(proposal(gaps: often) != nil)
    #expect(proposal(gaps: [10, 10]) == nil)
    #expect(proposal(gaps: [1, 1, 1]) == nil)
    #expect(proposal(gaps: often) { $0.cadence = period("1y") } == nil)
    #expect(proposal(gaps: often) { $0.profile.cadence = .never } == nil)
    #expect(proposal(gaps: often) { $0.status = .paused } == nil)
    #expect(proposal(gaps: often, on: "2027-10-31") != nil)
    #expect(proposal(gaps: often, on: "2027-11-01") == nil)
  }

  @Test("the shortest is proposed first, equals in path order")
  func order() {
    var small = SmallJournal()
    for (name, gap) in [("A", 30), ("B", 7), ("C", 30)] {
      let id = small.person(name)
      for number in 0...3 {
        small.contact(day("2026-11-01").adding(days: -gap * number).description, with: id)
      }
    }
    #expect(small.counsel.proposedCadences.map(\.person) == [1, 0, 2])
  }
}
