import Journals
import Notes
import Testing

@testable import Advice

@Suite struct CapacityTests {
  private func capacity(_ small: SmallJournal) -> Capacity? {
    Capacity(in: small.counsel.situation)
  }

  /// `name cadence`, as proposed.
  private func relaxations(_ small: SmallJournal) -> [String] {
    capacity(small)?.relaxations.map {
      "\(small.journal.people[$0.person].name) \($0.proposed.asWritten)"
    } ?? []
  }

  /// Adds somebody with lunches so many days apart, the last one so many days ago.
  private func add(
    _ name: String, _ cadence: String, every gap: Int, last: Int = 1, to small: inout SmallJournal,
    _ change: (inout Person) -> Void = { _ in }
  ) {
    let id = small.person(name, cadence: cadence, change)
    for number in (0...4).reversed() {
      small.contact(
        small.journal.date.adding(days: -last - gap * number).description, with: id)
    }
  }

  @Test("asked for are 7 / cadence contacts a week of all who can be suggested")
  func asked() {
    var small = SmallJournal()
    small.person("A", cadence: "1w")
    small.person("B", cadence: "2w")
    small.person("C", cadence: "1m")
    small.person("D", cadence: "1d") { $0.status = .paused }
    small.person("E", cadence: "1d") { $0.profile.cadence = .never }
    small.person("F")
    #expect(capacity(small)?.asked == 1 + 0.5 + 7.0 / 30)
    #expect(capacity(small)?.people == [0, 1, 2])
  }

  @Test("without a cadence there is nothing to be kept")
  func none() {
    var small = SmallJournal()
    small.person("A")
    #expect(capacity(small) == nil)
  }

  @Test("done are contact days with the same people in 90 days, a week; likes don't count")
  func done() {
    var small = SmallJournal()
    let ana = small.person("Ana", cadence: "1m")
    let bo = small.person("Bo", cadence: "1m")
    let cy = small.person("Cy")
    small.contact("2026-08-23", with: ana)
    small.contact("2026-08-24", with: ana)
    small.contact("2026-11-22", with: ana, bo)
    small.contact("2026-11-22", "call", .phone, with: ana)
    small.contact("2026-11-21", "liked", .social, with: ana)
    small.contact("2026-11-20", with: cy)
    #expect(capacity(small)?.done == 3 * 7.0 / 90)
    #expect(capacity(small)?.span == 90)
  }

  @Test("in a young journal weeks are counted from the first contact, and four are needed")
  func young() {
    func done(since date: String) -> Double? {
      var small = SmallJournal()
      let ana = small.person("Ana", cadence: "1m")
      small.contact(date, with: ana)
      return capacity(small)?.done
    }
    #expect(done(since: "2026-10-25") == 1 * 7.0 / 28)
    #expect(done(since: "2026-10-26") == nil)
  }

  @Test("nothing is to be relaxed where as much is done as is asked for")
  func enough() {
    var small = SmallJournal()
    add("A", "1w", every: 7, to: &small)
    let often = small.person("B", cadence: "1m")
    for number in 10...20 { small.contact("2026-11-\(number)", with: often) }
    add("C", "1w", every: 30, to: &small)
    #expect((capacity(small)?.done ?? 0) < 2.24)
    #expect(relaxations(small) == ["C 1m"])
    for number in 10...20 { small.contact("2026-10-\(number)", with: often) }
    #expect(relaxations(small).isEmpty)
  }

  @Test(
    "the longest usual length that asks for no less than what is done",
    arguments: [
      (7, nil), (12, nil), (13, "2w"), (27, "2w"), (28, "1m"), (54, "1m"), (55, "2m"), (81, "2m"),
      (82, "3m"), (163, "3m"), (164, "6m"),
    ] as [(Int, String?)])
  func proposed(gap: Int, cadence: String?) {
    var small = SmallJournal()
    add("A", "1w", every: gap, to: &small)
    #expect(relaxations(small) == (cadence.map { ["A \($0)"] } ?? []))
  }

  @Test("a broken rhythm is not given up; where there is none, the silence tells what is usual")
  func silence() {
    var small = SmallJournal()
    add("A", "1w", every: 10, last: 24, to: &small)
    #expect(relaxations(small).isEmpty)
    var broken = SmallJournal()
    add("A", "1w", every: 10, last: 82, to: &broken)
    #expect(relaxations(broken).isEmpty)
    var once = SmallJournal()
    let ana = once.person("A", cadence: "1m")
    once.contact("2026-05-01", with: ana)
    #expect(relaxations(once) == ["A 6m"])
    var never = SmallJournal()
    never.person("A", cadence: "1w")
    never.contact("2026-05-01", with: never.person("B"))
    #expect(relaxations(never).isEmpty)
  }

  @Test("those that save most come first, equals in path order; managers and reports last")
  func order() {
    var small = SmallJournal()
    add("A", "1m", every: 60, to: &small)
    add("B", "1w", every: 60, to: &small) { $0.relations = ["manager"] }
    add("C", "1m", every: 60, to: &small)
    add("D", "1w", every: 60, to: &small)
    add("E", "1w", every: 60, to: &small) { $0.relations = ["report"] }
    #expect(relaxations(small) == ["D 2m", "A 2m", "C 2m", "B 2m", "E 2m"])
  }

  @Test("no more are relaxed than need be, and five at most")
  func most() throws {
    var small = SmallJournal()
    for name in ["A", "B", "C", "D", "E", "F", "G"] { add(name, "2w", every: 60, to: &small) }
    #expect(relaxations(small).count == 5)
    // As much as two of them save is done with somebody else.
    let often = small.person("H", cadence: "1y")
    let first = try #require(capacity(small))
    let missing = first.asked - first.done! - 1.5 * first.relaxations[0].saving
    for number in 0..<Int((missing * 90 / 7).rounded(.up)) {
      small.contact(day("2026-11-21").adding(days: -number).description, with: often)
    }
    #expect(relaxations(small) == ["A 2m", "B 2m"])
  }

  @Test("built-in cadences are relaxed too, and what is usual is told in round figures")
  func builtIn() {
    var small = SmallJournal()
    add("A", "2w", every: 60, to: &small) { $0.cadenceIsBuiltIn = true }
    #expect(
      capacity(small)?.relaxations == [
        Capacity.Relaxation(
          person: 0, cadence: period("2w"), proposed: period("2m"), usual: period("2m"),
          last: day("2026-11-21"), saving: 0.5 - 7.0 / 60)
      ])
  }
}
