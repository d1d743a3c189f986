import Advice
import Journals
import Notes
import Relationships
import Testing

@Suite struct DueTests {
  @Test("due is the last contact + cadence, and overdue begins on that day")
  func due() {
    var small = SmallJournal()
    let ana = small.person("Ana", cadence: "1m", knownLong)
    small.contact("2026-10-22", with: ana)
    #expect(small.counsel.suggestions[ana].due == day("2026-11-22"))
    #expect(small.counsel.kinds(ana) == [.overdue])
    #expect(small.counsel.sentences(ana) == ["due since 2026-11-22, monthly"])
    #expect(small.on("2026-11-21").counsel.kinds(ana) == [.dueSoon])
  }

  @Test("P4: a month is clipped to the month's last day")
  func clipped() {
    var small = SmallJournal(on: "2026-02-28")
    let ana = small.person("Ana", cadence: "1m", knownLong)
    small.contact("2026-01-31", with: ana)
    #expect(small.counsel.suggestions[ana].due == day("2026-02-28"))
    #expect(small.counsel.kinds(ana) == [.overdue])
  }

  @Test("never met: due from the day of snooze-until on, if the note itself gives a cadence")
  func snoozed() {
    var small = SmallJournal()
    let ana = small.person("Ana", cadence: "1m")
    let bo = small.person("Bo", cadence: "1m")
    for id in [ana, bo] { small.journal.people[id].snoozedUntil = day("2026-11-20") }
    small.journal.people[ana].profile.cadence = Period("1m").map { .every($0) }
    small.journal.people[bo].profile.cadence = nil
    #expect(small.counsel.suggestions[ana].due == day("2026-11-20"))
    #expect(small.counsel.kinds(ana) == [.overdue])
    #expect(small.on("2026-11-19").counsel.kinds(ana).isEmpty)
    #expect(small.counsel.suggestions[bo].due == nil && small.counsel.kinds(bo).isEmpty)
    small.contact("2026-10-01", with: ana)
    #expect(small.counsel.suggestions[ana].due == day("2026-11-01"))
  }

  @Test("a social channel does not count for the due date")
  func social() {
    var small = SmallJournal()
    let ana = small.person("Ana", cadence: "4w", knownLong)
    small.contact("2026-10-01", with: ana)
    small.contact("2026-11-10", "liked", .social, with: ana)
    #expect(small.counsel.suggestions[ana].due == day("2026-10-29"))
    #expect(small.counsel.kinds(ana) == [.overdue])
    #expect(small.counsel.suggestions[ana].lastContact?.date == day("2026-10-01"))
  }

  @Test("due soon: inside the horizon, but no more than a quarter of the cadence ahead")
  func dueSoon() {
    var small = SmallJournal()
    let weekly = small.person("A", cadence: "8d", knownLong)
    let yearly = small.person("B", cadence: "1y", knownLong)
    small.contact("2026-11-16", with: weekly)
    small.contact("2025-12-07", with: yearly)
    #expect(small.counsel.kinds(weekly) == [.dueSoon])
    #expect(small.on("2026-11-21").counsel.kinds(weekly).isEmpty)
    // Due on 2026-12-07: the horizon of 14 days holds it from 2026-11-23 on.
    #expect(small.counsel.kinds(yearly).isEmpty)
    #expect(small.on("2026-11-23").counsel.kinds(yearly) == [.dueSoon])
  }

  @Test("due soon: from a quarter of the cadence ahead to the day before it is due")
  func dueSoonDays() {
    var small = SmallJournal()
    // Due on 2026-11-25; a quarter of 8 days are 2.
    let ana = small.person("A", cadence: "8d", knownLong)
    small.contact("2026-11-17", with: ana)
    let dates = ["2026-11-22", "2026-11-23", "2026-11-24", "2026-11-25"]
    let kinds = dates.map { small.on($0).counsel.kinds(ana) }
    #expect(kinds == [[], [.dueSoon], [.dueSoon], [.overdue]])
    #expect(small.on("2026-11-23").counsel.sizes(ana, .dueSoon) == [0])
    #expect(small.on("2026-11-24").counsel.sizes(ana, .dueSoon) == [0.5])
    #expect(small.on("2026-11-24").counsel.sentences(ana) == ["due 2026-11-25, every 8 days"])
  }

  @Test("never contacted: due from the met date, else from the first mention, else never")
  func neverContacted() {
    var small = SmallJournal()
    let met = small.person("A", cadence: "1m") { $0.met = day("2026-09-30") }
    let mentioned = small.person("B", cadence: "8d")
    let unknown = small.person("C", cadence: "1w")
    let plain = small.person("D")
    small.topic("2026-11-20", "Somebody praised B", of: mentioned)
    small.topic("2026-11-21", "Again", of: mentioned)
    let counsel = small.counsel
    #expect(
      counsel.suggestions.map(\.due) == [day("2026-10-30"), day("2026-11-28"), nil, nil])
    #expect(counsel.kinds(met) == [.overdue])
    #expect(counsel.kinds(mentioned).isEmpty)
    #expect(counsel.kinds(unknown).isEmpty && counsel.kinds(plain).isEmpty)
    #expect(
      counsel.sentences(met) == [
        "met on 2026-09-30, no contact noted since; due since 2026-10-30, monthly"
      ])
    #expect(
      small.on("2026-11-27").counsel.sentences(mentioned) == [
        "no contact noted yet, mentioned on 2026-11-20; due 2026-11-28, every 8 days"
      ])
    #expect(
      small.on("2026-11-28").counsel.sentences(mentioned) == [
        "no contact noted yet, mentioned on 2026-11-20; due since 2026-11-28, every 8 days"
      ])
  }

  @Test("somebody seen through a social channel only is due, and not never contacted")
  func onlySocial() {
    var small = SmallJournal()
    let ana = small.person("Ana", cadence: "1w")
    small.contact("2026-11-01", "liked", .social, with: ana)
    #expect(small.counsel.suggestions[ana].due == day("2026-11-08"))
    #expect(small.counsel.kinds(ana).first == .overdue)
  }

  @Test("cadence: never asks for nothing")
  func neverDue() {
    var small = SmallJournal()
    let ana = small.person("Ana") { $0.profile.cadence = .never }
    small.contact("2020-01-01", with: ana)
    #expect(small.counsel.suggestions[ana].due == nil)
    #expect(small.counsel.kinds(ana).isEmpty)
    #expect(!small.counsel.anyoneHasRhythm)
    // Whatever its relation would have given.
    small.journal.people[ana].cadence = period("1m")
    #expect(small.counsel.kinds(ana).isEmpty)
  }

  @Test("overdue people are ranked by overdue / cadence: the weekly one before the yearly one")
  func ranking() {
    var small = SmallJournal()
    let yearly = small.person("A", cadence: "1y", knownLong)
    let weekly = small.person("B", cadence: "1w", knownLong)
    small.contact("2025-11-01", with: yearly)
    small.contact("2026-11-08", with: weekly)
    #expect(small.counsel.ranked.map(\.person) == [weekly, yearly])
    #expect(small.counsel.suggestions[weekly].reasons.map(\.size) == [1])
    #expect(small.counsel.suggestions[yearly].reasons.map(\.size) == [21.0 / 365])
  }

  @Test("equal scores stand in path order")
  func ties() {
    var small = SmallJournal()
    for name in ["A", "B", "C"] { small.person(name, cadence: "1w") }
    small.contact("2026-11-01", with: 0, 1, 2)
    #expect(small.counsel.ranked.map(\.person) == [0, 1, 2])
  }

  @Test(
    "a cadence in words",
    arguments: [
      ("1d", "daily"), ("1w", "weekly"), ("2w", "every 2 weeks"), ("10d", "every 10 days"),
      ("1m", "monthly"), ("2m", "every 2 months"), ("quarterly", "every 3 months"),
      ("12m", "yearly"), ("1y", "yearly"), ("2y", "every 2 years"),
    ])
  func cadenceInWords(cadence: String, words: String) {
    #expect(period(cadence).inWords == words)
  }
}
