import Advice
import Journals
import Notes
import Testing

@Suite struct AgendaTests {
  @Test("G3: a section is sorted by due date, then path, not by a ratio that creeps")
  func order() {
    var small = SmallJournal()
    let yearly = small.person("A", cadence: "1y")
    let weekly = small.person("B", cadence: "1w")
    let other = small.person("C", cadence: "1w")
    small.contact("2025-11-01", with: yearly)
    small.contact("2026-11-08", with: weekly)
    small.contact("2026-10-25", with: other)
    let lines = Agenda(of: small.counsel).lines(in: .overdue)
    #expect(lines.map(\.person) == [yearly, other, weekly])
    #expect(lines.map(\.day) == [day("2026-11-01"), day("2026-11-01"), day("2026-11-15")])
  }

  @Test("a person stands in the first section that fits, once, with all reasons, its own first")
  func onePlace() {
    var small = SmallJournal()
    let ana = small.person("Ana", cadence: "1m") {
      $0.lists = ["career"]
      $0.birthday = YearlyDate(year: nil, month: 11, day: 24, label: "birthday", line: 4)
    }
    let bo = small.person("Bo") { $0.lists = ["career"] }
    small.contact("2026-10-02", "call", .phone, with: ana)
    small.memo(.helpedMe, "drove me", noted: "2026-05-12", with: bo)
    small.followUp(.me, "Pay", due: "2026-11-20", with: bo)
    small.followUp(.them, "Pay", due: "2026-11-01", with: bo)
    let agenda = Agenda(of: small.counsel)
    let line = agenda.lines(in: .overdue)[0]
    #expect(line.person == ana)
    #expect(line.reasons.map(\.kind) == [.overdue, .birthday, .list])
    #expect(
      line.sentence.plain == """
        due since 2026-11-02, monthly; birthday on 2026-11-24; on your list "career", no meeting \
        in person noted yet
        """)
    let other = agenda.lines(in: .datesAndPromises)[0]
    #expect(other.reasons.map(\.kind) == [.promise, .theyOwe, .list, .favour])
    #expect(other.day == day("2026-11-01"))
    #expect(Agenda.Section.allCases.flatMap { agenda.lines(in: $0) }.count == 2)
  }

  @Test("of many reasons of a kind two are told, and how many more there are")
  func many() {
    var small = SmallJournal()
    let ana = small.person("Ana")
    for number in 1...5 {
      small.followUp(.me, "task \(number)", due: "2026-11-0\(number)", with: ana)
    }
    small.followUp(.them, "book", due: "2026-11-06", with: ana)
    let line = Agenda(of: small.counsel).lines(in: .datesAndPromises)[0]
    #expect(
      line.sentence.plain == """
        you promised "task 1", due 2026-11-01 (todo); you promised "task 2", due 2026-11-02 (todo); \
        3 more to do; promised you "book", due 2026-11-06 (todo)
        """)
    #expect(line.reasons.count == 6)
    small.journal.followUps.removeSubrange(2..<5)
    #expect(
      Agenda(of: small.counsel).lines(in: .datesAndPromises)[0].sentence.plain == """
        you promised "task 1", due 2026-11-01 (todo); you promised "task 2", due 2026-11-02 (todo); \
        promised you "book", due 2026-11-06 (todo)
        """)
  }

  @Test(
    "each kind of reason has its section",
    arguments: [
      (Reason.Kind.overdue, Agenda.Section.overdue), (.dueSoon, .dueSoon),
      (.promise, .datesAndPromises), (.theyOwe, .datesAndPromises),
      (.eventPassed, .datesAndPromises), (.birthday, .datesAndPromises), (.drifting, .drifting),
      (.new, .new), (.dormant, .dormant), (.list, .lists), (.favour, .favours), (.alone, .alone),
    ])
  func sections(kind: Reason.Kind, section: Agenda.Section) {
    #expect(Agenda.Section.allCases.filter { $0.kinds.contains(kind) } == [section])
  }

  @Test("those never contacted are never hidden: first those with a date")
  func neverContacted() {
    var small = SmallJournal()
    let plain = small.person("A")
    let rhythmic = small.person("B", cadence: "1m") { $0.met = day("2026-11-10") }
    let unknown = small.person("C", cadence: "1w")
    let mentioned = small.person("D")
    small.topic("2026-11-20", "Somebody praised D", of: mentioned)
    small.person("E") { $0.lists = ["career"] }
    let agenda = Agenda(of: small.counsel)
    let lines = agenda.lines(in: .neverContacted)
    #expect(lines.map(\.person) == [mentioned, rhythmic, plain, unknown])
    #expect(
      lines.map(\.sentence.plain) == [
        "no contact noted yet, mentioned on 2026-11-20",
        "met on 2026-11-10, no contact noted since; due 2026-12-10, monthly",
        "no contact noted yet",
        "no contact noted yet; weekly",
      ])
    #expect(agenda.lines(in: .lists).map(\.person) == [4])
    #expect(!agenda.isEmpty)
  }

  @Test("who rests appears only with what holds")
  func resting() {
    var small = SmallJournal()
    let ana = small.person("Ana") { $0.lists = ["career"] }
    small.person("Bo") { $0.lists = ["career"] }
    small.contact("2026-11-20", "call", .phone, with: 0, 1)
    #expect(Agenda(of: small.counsel).isEmpty)
    small.followUp(.me, "Pay", due: "2026-11-20", with: ana)
    let line = Agenda(of: small.counsel).lines(in: .datesAndPromises)[0]
    #expect(line.person == ana && line.reasons.map(\.kind) == [.promise])
  }

  @Test("an agenda with nobody but the paused is empty")
  func empty() {
    var small = SmallJournal()
    small.person("A") { $0.status = .paused }
    #expect(Agenda(of: small.counsel).isEmpty)
  }
}
