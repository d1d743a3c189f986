import Advice
import Journals
import Notes
import Testing

/// 2026-11-23 is a Monday.
@Suite struct PlanRecordTests {
  /// A and B, due weekly and first seen on 2026-10-01, seen again on the given days.
  private func record(
    on date: String = "2026-11-24", a: [String], b: [String]
  ) -> PlanRecord {
    var small = SmallJournal(on: date)
    for dates in [a, b] {
      let id = small.person(dates == a ? "A" : "B", cadence: "1w", knownLong)
      small.contacts(["2026-10-01"] + dates, with: id)
    }
    let counsel = small.counsel
    return counsel.planRecord(with: counsel.week)
  }

  @Test("last week's plan: done by its Sunday, not on the Monday after")
  func lastWeek() {
    #expect(record(a: [], b: []).lastWeekInNumbers == [0, 2])
    #expect(record(a: ["2026-11-16"], b: []).lastWeekInNumbers == [1, 2])
    #expect(record(a: ["2026-11-22"], b: []).lastWeekInNumbers == [1, 2])
    #expect(record(a: ["2026-11-23"], b: []).lastWeekInNumbers == [0, 2])
    #expect(record(a: ["2026-11-15"], b: []).lastWeekInNumbers == [0, 1])
  }

  @Test("weeks in a row in which all was done, back from last week; the first that was not ends it")
  func inARow() {
    let three = ["2026-11-03", "2026-11-10", "2026-11-17"]
    #expect(record(a: three, b: three).weeksKept == 3)
    #expect(record(a: three, b: Array(three.dropFirst())).weeksKept == 2)
    #expect(record(a: three, b: [three[0], three[2]]).weeksKept == 1)
    #expect(record(a: three, b: Array(three.dropLast())).weeksKept == 0)
  }

  @Test("this week counts once all of it is done")
  func thisWeek() {
    let two = ["2026-11-10", "2026-11-17"]
    let open = record(a: two, b: two + ["2026-11-24"])
    #expect(open.weeksKept == 2 && !open.includesThisWeek)
    let kept = record(a: two + ["2026-11-23"], b: two + ["2026-11-24"])
    #expect(kept.weeksKept == 3 && kept.includesThisWeek)
    let again = record(a: ["2026-11-23"], b: ["2026-11-24"])
    #expect(again.weeksKept == 1 && again.includesThisWeek)
  }

  @Test("weeks without a plan neither count nor end the row; before the first note there are none")
  func emptyWeeks() {
    // Due every two weeks: of the weeks since 2026-10-01 every other has a plan.
    var small = SmallJournal(on: "2026-11-24")
    let ana = small.person("Ana", cadence: "3w", knownLong)
    small.contacts(["2026-10-01", "2026-10-21", "2026-11-11"], with: ana)
    let counsel = small.counsel
    let record = counsel.planRecord(with: counsel.week)
    #expect(record.lastWeek == nil)
    #expect(record.weeksKept == 2)
    let empty = SmallJournal().counsel
    #expect(
      empty.planRecord(with: empty.week) == SmallJournal().counsel.planRecord(with: empty.week))
    #expect(empty.planRecord(with: empty.week).weeksKept == 0)
  }

  @Test("a promise kept by Sunday is done, one ticked on the Monday after is not")
  func promises() {
    func record(ticked: String) -> PlanRecord {
      var small = SmallJournal(on: "2026-11-24")
      let ana = small.person("Ana", knownLong)
      let bo = small.person("Bo") { $0.profile.cadence = .never }
      small.contacts(["2026-11-01"], with: bo)
      small.followUp(.me, "Pay", due: "2026-11-20", noted: "2026-11-14", with: ana)
      small.tick(0, on: ticked)
      let counsel = small.counsel
      return counsel.planRecord(with: counsel.week)
    }
    #expect(record(ticked: "2026-11-22").weeksKept == 1)
    #expect(record(ticked: "2026-11-23").lastWeekInNumbers == [0, 1])
  }

  @Test("at most 52 weeks are looked back at")
  func bounded() {
    var small = SmallJournal(on: "2026-11-24")
    let ana = small.person("Ana", cadence: "1w", knownLong)
    for weeks in 1...80 {
      small.contacts([day("2026-11-16").adding(days: -7 * weeks + 7).description], with: ana)
    }
    let counsel = small.counsel
    #expect(counsel.planRecord(with: counsel.week).weeksKept == 52)
  }
}

extension PlanRecord {
  /// Done and planned.
  fileprivate var lastWeekInNumbers: [Int]? { lastWeek.map { [$0.done, $0.planned] } }
}
