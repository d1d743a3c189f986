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

  @Test("birthdays are listed to the end of the horizon")
  func birthdays() {
    var small = SmallJournal()
    for (name, date) in [("A", 6), ("B", 5), ("C", 7)] {
      small.person(name) {
        $0.birthday = YearlyDate(year: nil, month: 12, day: date, label: "birthday", line: 4)
      }
    }
    #expect(Agenda(of: small.counsel).lines(in: .birthdays).map(\.person) == [1, 0])
  }

  @Test("those never contacted are never hidden: first those with a date")
  func neverContacted() {
    var small = SmallJournal()
    let plain = small.person("A")
    let rhythmic = small.person("B", cadence: "1m") { $0.met = day("2026-11-20") }
    let agenda = Agenda(of: small.counsel)
    #expect(agenda.lines(in: .neverContacted).map(\.person) == [rhythmic, plain])
    #expect(!agenda.isEmpty)
  }

  @Test("an agenda with nobody but the paused is empty")
  func empty() {
    var small = SmallJournal()
    small.person("A") { $0.status = .paused }
    #expect(Agenda(of: small.counsel).isEmpty)
  }
}
