import Advice
import Journals
import Notes
import Testing

@Suite("Briefings and timelines")
struct BriefingTests {
  @Test("a timeline is by date, then path; plans stand apart")
  func timeline() {
    var small = SmallJournal()
    let (a, b) = (small.person("a"), small.person("b"))
    small.contact("2026-10-02", with: a)
    small.contact("2026-09-01", "called", .phone, with: b)
    small.contact("2026-09-15", "coffee", with: a, b)
    small.journal.plans = [
      Interaction(
        date: day("2026-12-24"), kind: "lunch", channel: nil, participants: [a],
        place: Place(path: "p.md", line: 1)),
      Interaction(
        date: day("2026-12-03"), kind: "tea", channel: nil, participants: [b],
        place: Place(path: "p.md", line: 2)),
    ]
    let all = small.counsel.timeline()
    #expect(all.contacts.map(\.kind) == ["called", "coffee", "lunch"])
    #expect(all.plans.map(\.kind) == ["tea", "lunch"])
    #expect(all.keeping(last: 2).contacts.map(\.kind) == ["coffee", "lunch"])
    #expect(all.keeping(last: 2).plans.count == 2)
    let one = small.counsel.timeline(with: b)
    #expect(one.contacts.map(\.kind) == ["called", "coffee"])
    #expect(one.plans.map(\.kind) == ["tea"])
  }

  @Test("a contact in words: noun, the person first, text or else the first detail for them")
  func words() {
    var small = SmallJournal()
    let (a, b) = (small.person("a"), small.person("b"))
    small.contact("2026-10-02", "called", .phone, with: a, b, text: "the move")
    small.contact(
      "2026-10-03", with: a, b,
      remarks: [
        Remark(line: 2, text: "for a", tags: [], people: [a]),
        Remark(line: 3, text: "for all", tags: []),
      ])
    let counsel = small.counsel
    let contacts = small.journal.interactions
    #expect(counsel.sentence(on: contacts[0]).plain == "call with a and b: \"the move\"")
    #expect(counsel.sentence(on: contacts[0], with: b).plain == "call with b and a: \"the move\"")
    #expect(counsel.sentence(on: contacts[1]).plain == "lunch with a and b: \"for a\"")
    #expect(counsel.sentence(on: contacts[1], with: b).plain == "lunch with b and a: \"for all\"")
  }

  @Test(
    "of more than six people the first five are named",
    arguments: [(6, "a, b, c, d, e and f"), (7, "a, b, c, d, e and 2 others")])
  func crowd(_ count: Int, _ names: String) {
    var small = SmallJournal()
    for name in "abcdefg" { small.person(String(name)) }
    small.contact("2026-10-02", "meeting", with: 0)
    small.journal.interactions[0].participants = Array(0..<count)
    #expect(
      small.counsel.sentence(on: small.journal.interactions[0]).plain == "meeting with \(names)")
  }

  @Test("a briefing tells the last ten contacts, the newest first, and counts the rest")
  func contacts() {
    var small = SmallJournal()
    let a = small.person("a")
    for number in 10...21 { small.contact("2026-10-\(number)", with: a) }
    let briefing = small.counsel.briefing(on: a)
    #expect(briefing.contacts.first?.date == day("2026-10-21"))
    #expect(briefing.contacts.last?.date == day("2026-10-12"))
    #expect(briefing.contacts.count == 10)
    #expect(briefing.earlierContacts == 2)
    #expect(briefing.firstContact == day("2026-10-10"))
  }

  @Test("acquaintances: the five strongest ties, by days together, and all that notes link")
  func acquaintances() {
    var small = SmallJournal()
    let a = small.person("a")
    let others = (1...8).map { small.person("b\($0)") }
    for (rank, other) in others.prefix(7).enumerated() {
      for number in 0...rank { small.contact("2026-10-1\(number)", with: a, other) }
    }
    let place = Place(path: "people/a.md", line: 5)
    small.journal.edges = [
      Edge(from: others[0], to: a, label: "boss", place: place),
      Edge(from: a, to: others[7], label: "spouse", place: place),
      Edge(from: others[1], to: others[2], label: "knows", place: place),
    ]
    let found = small.counsel.briefing(on: a).acquaintances
    #expect(
      found.map(\.person) == [others[6], others[5], others[4], others[3], others[2], 1, 8])
    #expect(found.map(\.daysTogether) == [7, 6, 5, 4, 3, 1, 0])
    #expect(found.map { $0.edges.map(\.label) } == [[], [], [], [], [], ["boss"], ["spouse"]])
    #expect(found.last?.lastTogether == nil)
  }
}
