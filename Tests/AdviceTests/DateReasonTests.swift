import Advice
import Journals
import Notes
import Testing

/// Birthdays and events.
@Suite struct DateReasonTests {
  @Test("a birthday counts inside 7 days, with the age where the year is known")
  func birthday() {
    var small = SmallJournal()
    let ana = small.person("Ana") {
      $0.birthday = YearlyDate(year: 1990, month: 11, day: 29, label: "birthday", line: 4)
    }
    let bo = small.person("Bo") {
      $0.birthday = YearlyDate(year: nil, month: 11, day: 30, label: "birthday", line: 4)
    }
    let cy = small.person("Cy") {
      $0.dates = [YearlyDate(year: 2016, month: 11, day: 22, label: "wedding day", line: 5)]
    }
    small.contact("2026-09-01", with: ana, bo, cy)
    let counsel = small.counsel
    #expect(counsel.sentences(ana) == ["birthday on 2026-11-29, turning 36"])
    #expect(counsel.suggestions[ana].reasons[0].evidence == [Place(path: "people/Ana.md", line: 4)])
    #expect(counsel.kinds(bo).isEmpty)
    #expect(counsel.sentences(cy) == ["\"wedding day\", 10 years on 2026-11-22"])
  }

  @Test("P4: a birthday on 29 February is kept on 28 February in common years")
  func leapDay() {
    var small = SmallJournal(on: "2026-02-25")
    let ana = small.person("Ana") {
      $0.birthday = YearlyDate(year: 1992, month: 2, day: 29, label: "birthday", line: 4)
    }
    small.contact("2026-01-01", with: ana)
    #expect(small.counsel.sentences(ana) == ["birthday on 2026-02-28, turning 34"])
    #expect(
      small.on("2028-02-25").counsel.sentences(ana) == ["birthday on 2028-02-29, turning 36"])
  }

  @Test("a birthday across the year's end is found")
  func newYear() {
    var small = SmallJournal(on: "2026-12-30")
    let ana = small.person("Ana") {
      $0.birthday = YearlyDate(year: nil, month: 1, day: 2, label: "birthday", line: 4)
    }
    small.contact("2026-01-01", with: ana)
    #expect(small.counsel.sentences(ana) == ["birthday on 2027-01-02"])
  }

  @Test("a birthday counts from 7 days ahead to the day itself")
  func birthdayDays() {
    var small = SmallJournal()
    let ana = small.person("Ana") {
      $0.birthday = YearlyDate(year: nil, month: 11, day: 29, label: "birthday", line: 4)
    }
    let dates = ["2026-11-21", "2026-11-22", "2026-11-23", "2026-11-29", "2026-11-30"]
    let kinds = dates.map { small.on($0).counsel.kinds(ana) }
    #expect(kinds == [[], [.birthday], [.birthday], [.birthday], []])
  }

  @Test("an event counts from the day before it to 30 days after it")
  func eventDays() {
    var small = SmallJournal()
    let ana = small.person("Ana")
    small.event("2026-11-10", "exam", noted: "2026-10-02", of: ana)
    let dates = [
      "2026-11-08", "2026-11-09", "2026-11-10", "2026-11-11", "2026-12-10", "2026-12-11",
    ]
    let kinds = dates.map { small.on($0).counsel.kinds(ana) }
    let event = [Reason.Kind.eventPassed]
    #expect(kinds == [[], event, event, event, event, []])
  }

  @Test("an event has passed since the last contact, or is today or tomorrow, whenever that was")
  func eventAndContact() {
    func kinds(lastContact: String, on date: String = "2026-11-30") -> [Reason.Kind] {
      var small = SmallJournal(on: date)
      let ana = small.person("Ana", cadence: "3d")
      small.event("2026-11-10", "exam", noted: "2026-10-02", of: ana)
      small.contact(lastContact, with: ana)
      return small.counsel.kinds(ana).filter { $0 == .eventPassed }
    }
    #expect(kinds(lastContact: "2026-11-09") == [.eventPassed])
    #expect(kinds(lastContact: "2026-11-10").isEmpty)
    #expect(kinds(lastContact: "2026-11-11").isEmpty)
    #expect(kinds(lastContact: "2026-11-09", on: "2026-11-09") == [.eventPassed])
    #expect(kinds(lastContact: "2026-11-10", on: "2026-11-10") == [.eventPassed])
  }

  @Test("by a like nobody has asked how it went")
  func eventAndLike() {
    var small = SmallJournal()
    let ana = small.person("Ana")
    small.event("2026-11-10", "exam", noted: "2026-10-02", of: ana)
    small.contact("2026-11-11", "liked", .social, with: ana)
    #expect(small.counsel.kinds(ana).contains(.eventPassed))
  }

  @Test("an event in words: a short text as it stands, a long one or one without its date after it")
  func eventInWords() {
    var small = SmallJournal()
    let ana = small.person("Ana")
    let long = "Porto from Monday for six weeks, and back on 2026-11-16; all a rehearsal"
    small.event("2026-11-10", "Lola's exam on 2026-11-10", noted: "2026-10-02", of: ana)
    small.event("2026-11-16", long, noted: "2026-10-02", of: ana)
    small.event("2026-11-20", "the move", noted: "2026-10-02", of: ana)
    small.event("2026-11-23", "flies on 2026-11-23", noted: "2026-10-02", of: ana)
    small.event("2026-11-21", nil, noted: "2026-10-02", of: ana)
    #expect(
      small.counsel.sentences(ana) == [
        "\"flies on 2026-11-23\" is coming up (noted 2026-10-02)",
        "2026-11-20 has passed: \"the move\" (noted 2026-10-02)",
        "2026-11-16 has passed: \"\(long)\" (noted 2026-10-02)",
        "\"Lola's exam on 2026-11-10\" has passed (noted 2026-10-02)",
      ])
    #expect(
      small.counsel.suggestions[ana].reasons[3].evidence
        == [Place(path: "2026-10-02.md", line: 50)])
  }
}
