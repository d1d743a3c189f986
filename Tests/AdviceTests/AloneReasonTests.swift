import Advice
import Journals
import Notes
import Testing

/// The co-worker nobody asks.
@Suite struct AloneReasonTests {
  /// What speaks for contact with Ana, 0, after a call on a date; Bo is 1, Cy is 2.
  private func kinds(
    call: String = "2026-10-02", _ person: (inout Person) -> Void = { _ in },
    also: (inout SmallJournal) -> Void = { _ in }
  ) -> [Reason.Kind] {
    var small = SmallJournal()
    small.person("Ana") {
      $0.circle = .internal
      person(&$0)
    }
    small.person("Bo")
    small.person("Cy")
    small.contact(call, "call", .phone, with: 0)
    also(&small)
    return small.counsel.kinds(0).filter { $0 == .alone }
  }

  @Test("alone: internal, not above me, and not without any rhythm by wish")
  func who() {
    #expect(kinds() == [.alone])
    #expect(kinds { $0.ladder = .below } == [.alone])
    #expect(kinds { $0.ladder = .peer } == [.alone])
    #expect(kinds { $0.ladder = .above }.isEmpty)
    #expect(kinds { $0.circle = .external }.isEmpty)
    #expect(kinds { $0.circle = nil }.isEmpty)
    #expect(kinds { $0.profile.cadence = .never }.isEmpty)
  }

  @Test("alone: in contact with me within 365 days")
  func contact() {
    #expect(kinds(call: "2025-11-23") == [.alone])
    #expect(kinds(call: "2025-11-22") == [.alone])
    #expect(kinds(call: "2025-11-21").isEmpty)
  }

  @Test("alone: with one other person, not with two")
  func others() {
    #expect(kinds(also: { $0.contact("2026-10-03", with: 0, 1) }) == [.alone])
    #expect(kinds(also: { $0.contact("2026-10-03", with: 0, 1, 2) }).isEmpty)
    let twice: (inout SmallJournal) -> Void = {
      $0.contact("2026-10-03", with: 0, 1)
      $0.contact("2026-10-04", with: 0, 1)
    }
    #expect(kinds(also: twice) == [.alone])
  }

  @Test("alone: who is talked of, and who talks of them, appears with them")
  func topics() {
    #expect(kinds(also: { $0.contact("2026-10-03", with: 0, topics: [1, 2]) }).isEmpty)
    #expect(kinds(also: { $0.contact("2026-10-03", with: 1, 2, topics: [0]) }).isEmpty)
    #expect(kinds(also: { $0.contact("2026-10-03", with: 1, topics: [0, 2]) }).isEmpty)
    #expect(kinds(also: { $0.topic("2026-10-03", "the three", of: 0, 1, 2) }).isEmpty)
    #expect(kinds(also: { $0.topic("2026-10-03", "two", of: 0, 1) }) == [.alone])
    #expect(kinds(also: { $0.topic("2026-10-03", "others", of: 1, 2) }) == [.alone])
  }

  @Test("alone: company of more than a year ago does not count")
  func longAgo() {
    #expect(kinds(also: { $0.contact("2025-11-22", with: 0, 1, 2) }).isEmpty)
    #expect(kinds(also: { $0.contact("2025-11-21", with: 0, 1, 2) }) == [.alone])
    #expect(kinds(also: { $0.contact("2025-11-22", with: 1, 2, topics: [0]) }).isEmpty)
    #expect(kinds(also: { $0.contact("2025-11-21", with: 1, 2, topics: [0]) }) == [.alone])
    #expect(kinds(also: { $0.topic("2025-11-22", "three", of: 0, 1, 2) }).isEmpty)
    #expect(kinds(also: { $0.topic("2025-11-21", "three", of: 0, 1, 2) }) == [.alone])
  }

  @Test("alone in words")
  func inWords() {
    var small = SmallJournal()
    let ana = small.person("Ana") { $0.circle = .internal }
    small.person("Bo")
    small.contacts(["2026-10-02", "2026-10-03"], with: ana)
    #expect(
      small.counsel.sentences(ana) == ["in a year of your notes seen with nobody but you"])
    small.contact("2026-10-04", with: 0, 1)
    #expect(
      small.counsel.sentences(ana) == ["in a year of your notes seen only with you and Bo"])
    #expect(
      small.counsel.suggestions[ana].reasons[0].evidence == [Place(path: "2026-10-04.md", line: 1)])
  }
}
