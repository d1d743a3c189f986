import Journals
import Notes
import Testing

@testable import Advice

@Suite struct PhaseOfLifeTests {
  private func phases(_ small: SmallJournal) -> [PhaseOfLife] {
    [PhaseOfLife](in: small.counsel.situation)
  }

  @Test("by band while in touch within a year; silent after that, however strong")
  func bands() {
    var small = SmallJournal()
    for name in ["A", "B", "C", "D", "E", "F"] { small.person(name) { $0.phases = ["School"] } }
    small.contacts(["2026-11-20", "2026-11-21", "2026-11-22"], with: 0)
    small.contact("2026-11-22", with: 1)
    small.contact("2025-11-23", with: 2)
    small.contacts((1...9).map { "2025-10-0\($0)" } + ["2025-11-21"], with: 3)
    small.journal.people[5].lastContactFloor = day("2026-01-01")
    let phase = phases(small)[0]
    #expect(phase.strong == [0])
    #expect(phase.medium == [1])
    #expect(phase.weak == [2, 5])
    #expect(phase.silent == [3, 4])
    #expect(phase.people == [0, 1, 2, 3, 4, 5])
    #expect(phase.last == day("2026-11-22"))
  }

  @Test("in the order of the years in their names, those without a year last")
  func order() {
    var small = SmallJournal()
    small.person("A") { $0.phases = ["Choir", "Acme 2016–2019"] }
    small.person("B") { $0.phases = ["Brightacre 2012–2016", "acme 2016–2019", "Berlin"] }
    small.person("C") { ($0.phases, $0.status) = (["School 1990"], .deceased) }
    #expect(
      phases(small).map(\.name) == ["Brightacre 2012–2016", "Acme 2016–2019", "Berlin", "Choir"])
    #expect(phases(small).map(\.people) == [[1], [0, 1], [1], [0]])
    #expect(phases(small)[0].last == nil)
  }
}
