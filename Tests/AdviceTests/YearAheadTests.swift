import Advice
import Journals
import Notes
import Testing

@Suite("The dates ahead")
struct YearAheadTests {
  private static func lines(_ dates: [YearAhead.Date]) -> [String] {
    dates.map { "\($0.day) \($0.sentence.plain)" }
  }

  private static func birthday(_ text: String) -> YearlyDate {
    let day = day(text)
    let (year, month, number) = day.components
    return YearlyDate(year: year, month: month, day: number, label: "birthday", line: 3)
  }

  @Test("coming up is from today to the horizon, but 30 days at least")
  func window() {
    var small = SmallJournal(on: "2026-11-22")
    for (name, date) in [
      ("a", "1990-11-21"), ("b", "1990-11-22"), ("c", "1990-12-22"), ("d", "1990-12-23"),
    ] {
      small.person(name) { $0.birthday = YearAheadTests.birthday(date) }
    }
    #expect(
      YearAheadTests.lines(small.counsel.yearAhead.comingUp) == [
        "2026-11-22 birthday of b, turning 36", "2026-12-22 birthday of c, turning 36",
      ])
    small.journal.configuration.horizon = period("31d")
    #expect(small.counsel.yearAhead.comingUp.map(\.people) == [[1], [2], [3]])
    small.journal.configuration.horizon = period("1d")
    #expect(small.counsel.yearAhead.comingUp.map(\.people) == [[1], [2]])
  }

  @Test("the year holds each yearly date once, after those that are coming up")
  func year() {
    var small = SmallJournal(on: "2026-11-22")
    small.person("a") {
      $0.birthday = YearAheadTests.birthday("1990-11-21")
      $0.dates = [
        YearlyDate(year: nil, month: 11, day: 22, label: "first swim", line: 4),
        YearlyDate(year: 2025, month: 12, day: 1, label: "moved", line: 5),
        YearlyDate(year: 2027, month: 2, day: 1, label: "will move", line: 6),
      ]
    }
    #expect(
      YearAheadTests.lines(small.counsel.yearAhead.comingUp) == [
        "2026-11-22 a, \"first swim\" (a)", "2026-12-01 a, \"moved\", 1 year",
      ])
    #expect(
      YearAheadTests.lines(small.counsel.yearAhead.year) == [
        "2027-02-01 a, \"will move\" (a)", "2027-11-21 birthday of a, turning 37",
      ])
  }

  @Test("plans, events and due dates come up; those of the past don't; later plans join the year")
  func others() {
    var small = SmallJournal(on: "2026-11-22")
    let (a, b) = (small.person("a"), small.person("b"))
    small.journal.plans = [
      Interaction(
        date: day("2026-12-24"), kind: "lunch", channel: .inPerson, participants: [a],
        place: Place(path: "p.md", line: 1)),
      Interaction(
        date: day("2026-12-03"), kind: "wrote", channel: .message, participants: [a, b],
        place: Place(path: "p.md", line: 2), text: "season's greetings"),
    ]
    small.event("2026-11-21", "gone", noted: "2026-11-01", of: a)
    small.event("2026-11-22", "exam", noted: "2026-11-01", of: a)
    small.event("2026-12-23", "too far", noted: "2026-11-01", of: a)
    small.event("2026-11-23", nil, noted: "2026-11-01", of: a)
    small.followUp(.me, "photos", due: "2026-11-25", noted: "2026-10-02", with: a)
    small.followUp(.them, "book", due: "2026-11-26", noted: "2026-10-02", with: b)
    small.followUp(.both, nil, due: "2026-11-27", noted: "2026-10-02", with: a, b)
    small.followUp(.me, "late", due: "2026-11-21", noted: "2026-10-02", with: a)
    small.followUp(.me, "done", due: "2026-11-25", status: .done, with: a)
    small.followUp(.me, "undated", with: a)
    let ahead = small.counsel.yearAhead
    #expect(
      YearAheadTests.lines(ahead.comingUp) == [
        "2026-11-22 a: \"exam\" (noted 2026-11-01)",
        "2026-11-25 you promised a \"photos\" (2026-10-02)",
        "2026-11-26 b promised you \"book\" (2026-10-02)",
        "2026-11-27 to do with a and b: a private matter (2026-10-02)",
        "2026-12-03 a and b, message: \"season's greetings\"",
      ])
    #expect(ahead.comingUp.map(\.kind) == [.event, .promise, .promise, .promise, .plan])
    #expect(YearAheadTests.lines(ahead.year) == ["2026-12-24 a, lunch"])
  }

  @Test(
    "deceased, archived and private people have no dates, paused ones no birthday",
    arguments: [
      (Person.Status.active, false, [[0], [0, 1], [0]]), (.paused, false, [[0, 1], [0]]),
      (.archived, false, [[1]]), (.deceased, false, [[1]]), (.active, true, [[1]]),
    ])
  func silences(_ status: Person.Status, _ isPrivate: Bool, _ people: [[PersonID]]) {
    var small = SmallJournal(on: "2026-11-22")
    let a = small.person("a") {
      $0.status = status
      $0.isPrivate = isPrivate
      $0.birthday = YearAheadTests.birthday("1990-11-25")
    }
    let b = small.person("b")
    small.event("2026-11-26", "exam", noted: "2026-11-01", of: a, b)
    small.followUp(.me, "photos", due: "2026-11-27", with: a)
    let dates = small.counsel.yearAhead.comingUp
    #expect(dates.map(\.people) == people)
  }

  @Test("of somebody paused until a day, the dates from that day on")
  func pausedUntil() {
    var small = SmallJournal(on: "2026-11-22")
    small.person("a") {
      $0.snoozedUntil = day("2026-12-01")
      $0.birthday = YearAheadTests.birthday("1990-12-01")
    }
    small.person("b") {
      $0.snoozedUntil = day("2026-12-02")
      $0.birthday = YearAheadTests.birthday("1990-12-01")
    }
    #expect(small.counsel.yearAhead.comingUp.map(\.people) == [[0]])
  }

  @Test("promises due after what comes up stand among the dates of the year")
  func latePromise() {
    var small = SmallJournal(on: "2026-11-22")
    let a = small.person("a")
    small.followUp(.me, "the mill", due: "2027-01-15", with: a)
    #expect(small.counsel.yearAhead.comingUp.isEmpty)
    #expect(small.counsel.yearAhead.year.map(\.day) == [day("2027-01-15")])
  }

  @Test("of one day, in path order")
  func order() {
    var small = SmallJournal(on: "2026-11-22")
    small.person("a") { $0.birthday = YearAheadTests.birthday("1990-11-26") }
    let b = small.person("b")
    small.person("c") { $0.birthday = YearAheadTests.birthday("1990-11-26") }
    small.event("2026-11-26", "exam", noted: "2026-11-01", of: b)
    #expect(small.counsel.yearAhead.comingUp.map(\.people) == [[0], [1], [2]])
  }
}
