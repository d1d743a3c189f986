import Advice
import Journals
import Notes
import Testing

@Suite struct ReasonTests {
  @Test("a promise of mine counts when it is overdue or due inside the horizon")
  func promiseDue() {
    var small = SmallJournal()
    let ana = small.person("Ana")
    small.contact("2026-09-01", with: ana)
    small.followUp(.me, "Send the photos", due: "2026-11-01", noted: "2026-10-02", with: ana)
    small.followUp(.both, "Book a table", due: "2026-12-06", with: ana)
    small.followUp(.me, "Later", due: "2026-12-07", with: ana)
    small.followUp(.them, "Lend me the book", due: "2026-11-01", with: ana)
    small.followUp(.me, "Done", due: "2026-11-01", status: .done, with: ana)
    let counsel = small.counsel
    #expect(counsel.kinds(ana) == [.promise, .promise])
    #expect(
      counsel.sentences(ana) == [
        "you promised \"Send the photos\", due 2026-11-01 (2026-10-02)",
        "to do: \"Book a table\", due 2026-12-06 (todo)",
      ])
    #expect(
      counsel.suggestions[ana].reasons.map(\.evidence) == [
        [Place(path: "todo.md", line: 1)], [Place(path: "todo.md", line: 2)],
      ])
    #expect(counsel.openFollowUpCount(with: ana) == 4)
  }

  @Test("an undated promise counts half, and only once it is older than 14 days")
  func undatedPromise() {
    var small = SmallJournal()
    let ana = small.person("Ana")
    small.contact("2026-09-01", with: ana)
    small.followUp(.me, "Old", noted: "2026-11-07", with: ana)
    small.followUp(.me, "Fresh", noted: "2026-11-08", with: ana)
    small.followUp(.me, "Ageless", with: ana)
    #expect(small.counsel.suggestions[ana].reasons.map(\.size) == [0.5])
    #expect(small.counsel.sentences(ana) == ["you promised \"Old\" (2026-11-07)"])
  }

  @Test("P9: a promise that names a private person is told without its words")
  func promiseWithoutText() {
    var small = SmallJournal()
    let ana = small.person("Ana")
    small.contact("2026-09-01", with: ana)
    small.followUp(.me, nil, due: "2026-11-25", with: ana)
    #expect(small.counsel.sentences(ana) == ["you made a promise, due 2026-11-25 (todo)"])
  }

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

  @Test("rest: for a quarter of the cadence after a contact nobody is suggested")
  func rest() {
    var small = SmallJournal()
    let ana = small.person("Ana", cadence: "4w")
    small.contact("2026-09-01", with: ana)
    small.contact("2026-11-16", "liked", .social, with: ana)
    #expect(small.counsel.kinds(ana).isEmpty)
    #expect(small.on("2026-11-23").counsel.kinds(ana) == [.overdue])
  }

  @Test("rest: a promise that is due and a birthday are told, an undated promise is not")
  func restExceptions() {
    var small = SmallJournal()
    let ana = small.person("Ana") {
      $0.birthday = YearlyDate(year: nil, month: 11, day: 24, label: "birthday", line: 4)
    }
    small.contact("2026-11-16", with: ana)
    small.followUp(.me, "Send the photos", due: "2026-11-25", with: ana)
    small.followUp(.me, "Old", noted: "2026-10-01", with: ana)
    #expect(small.counsel.kinds(ana) == [.promise, .birthday])
    #expect(small.on("2026-11-23").counsel.kinds(ana) == [.promise, .promise, .birthday])
  }

  @Test("rest: at most 30 days, at least one")
  func restBounds() {
    var small = SmallJournal()
    let yearly = small.person("A", cadence: "1y")
    let daily = small.person("B", cadence: "1d")
    small.followUp(.me, "Old", noted: "2026-01-01", with: yearly)
    small.contact("2026-10-23", with: yearly)
    small.contact("2026-11-21", with: daily)
    #expect(small.counsel.kinds(yearly) == [.promise])
    #expect(small.on("2026-11-21").counsel.kinds(yearly).isEmpty)
    #expect(small.counsel.kinds(daily) == [.overdue])
    #expect(small.on("2026-11-21").counsel.kinds(daily).isEmpty)
  }

  @Test("nothing is suggested for me, the private, paused, snoozed, archived and deceased")
  func silence() {
    var small = SmallJournal()
    small.person("A") { $0.status = .paused }
    small.person("B") { $0.status = .archived }
    small.person("C") { $0.status = .deceased }
    small.person("D") { $0.snoozedUntil = day("2026-11-23") }
    small.person("E") { $0.snoozedUntil = day("2026-11-22") }
    small.person("F") { $0.isPrivate = true }
    small.person("G") { $0.isMe = true }
    for id in small.journal.people.indices {
      small.journal.people[id].cadence = period("1w")
      small.journal.people[id].birthday =
        YearlyDate(year: nil, month: 11, day: 24, label: "birthday", line: 4)
      small.followUp(.me, "Pay", due: "2026-11-01", with: id)
    }
    small.contact("2026-10-01", with: 0, 1, 2, 3, 4, 5)
    let counsel = small.counsel
    #expect(
      counsel.suggestions.map(\.silence) == [
        .paused, .archived, .deceased, .pausedUntil(day("2026-11-23")), nil, .isPrivate, .isMe,
      ])
    #expect(counsel.ranked.map(\.person) == [4])
    #expect(counsel.peopleToPrepareFor == [4])
    let agenda = Agenda(of: counsel)
    #expect(agenda.lines(in: .birthdays).map(\.person) == [4])
    #expect(agenda.lines(in: .pausedUntil).map(\.person) == [3, 0])
  }

  @Test("a score is the sum over kinds, each bounded by the table of weights")
  func score() {
    var small = SmallJournal()
    let ana = small.person("Ana", cadence: "1w")
    small.contact("2026-11-08", with: ana)
    for _ in 0..<5 { small.followUp(.me, "Pay", due: "2026-11-01", with: ana) }
    let suggestion = small.counsel.suggestions[ana]
    #expect(suggestion.score(for: .overdue) == 3)
    #expect(suggestion.score(for: .promise) == 6)
    #expect(suggestion.score(for: .birthday) == 0)
    #expect(suggestion.score == 9)
  }
}
