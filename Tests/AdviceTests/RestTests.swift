import Advice
import Journals
import Notes
import Testing

/// Who is left in peace.
@Suite struct RestTests {
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
      knownLong(&$0)
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
    let yearly = small.person("A", cadence: "1y", knownLong)
    let daily = small.person("B", cadence: "1d", knownLong)
    small.followUp(.me, "Old", noted: "2026-01-01", with: yearly)
    small.contact("2026-10-23", with: yearly)
    small.contact("2026-11-21", with: daily)
    #expect(small.counsel.kinds(yearly) == [.promise])
    #expect(small.on("2026-11-21").counsel.kinds(yearly).isEmpty)
    #expect(small.counsel.kinds(daily) == [.overdue])
    #expect(small.on("2026-11-21").counsel.suggestions[daily].restsUntil == day("2026-11-22"))
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
    #expect(agenda.lines(in: .overdue).map(\.person) == [4])
    #expect(agenda.lines(in: .pausedUntil).map(\.person) == [3, 0])
  }

  @Test("what a rest holds back is known, and until when")
  func heldBack() {
    var small = SmallJournal()
    let ana = small.person("Ana", cadence: "4w") {
      knownLong(&$0)
      $0.lists = ["career"]
    }
    small.contact("2026-11-16", "call", .phone, with: ana)
    small.event("2026-11-23", "exam", noted: "2026-11-16", of: ana)
    small.followUp(.them, "the book", due: "2026-11-01", with: ana)
    let suggestion = small.counsel.suggestions[ana]
    #expect(suggestion.reasons.map(\.kind) == [.eventPassed])
    #expect(suggestion.heldBack.map(\.kind) == [.theyOwe, .list])
    #expect(suggestion.restsUntil == day("2026-11-23"))
    #expect(suggestion.score == 3)
    let later = small.on("2026-11-23").counsel.suggestions[ana]
    #expect(later.reasons.map(\.kind) == [.theyOwe, .eventPassed, .list])
    #expect(later.heldBack.isEmpty && later.restsUntil == nil)
  }

  @Test("rest: seven days without a cadence, or where there shall be none")
  func restWithoutCadence() {
    for cadence in [Profile.Cadence?.none, .never] {
      var small = SmallJournal()
      let ana = small.person("Ana") {
        $0.lists = ["career"]
        $0.profile.cadence = cadence
      }
      small.contact("2026-11-15", "call", .phone, with: ana)
      #expect(small.on("2026-11-21").counsel.kinds(ana).isEmpty)
      #expect(small.counsel.kinds(ana).contains(.list))
    }
  }

  @Test("cadence: never silences rhythms, and neither dates, promises, lists nor favours")
  func neverDue() {
    var small = SmallJournal()
    let ana = small.person("Ana") {
      $0.profile.cadence = .never
      $0.circle = .internal
      $0.lists = ["career"]
      $0.birthday = YearlyDate(year: nil, month: 11, day: 24, label: "birthday", line: 4)
    }
    small.contact("2026-10-02", "call", .phone, with: ana)
    small.event("2026-11-10", "exam", noted: "2026-10-02", of: ana)
    small.followUp(.me, "Pay", due: "2026-11-01", with: ana)
    small.followUp(.them, "Pay", due: "2026-11-01", with: ana)
    small.memo(.helpedMe, "drove me", noted: "2026-05-12", with: ana)
    #expect(
      small.counsel.kinds(ana) == [.promise, .theyOwe, .eventPassed, .birthday, .list, .favour])
  }
}
