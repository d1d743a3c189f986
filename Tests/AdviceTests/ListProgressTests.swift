import Journals
import Notes
import Relationships
import Testing

@testable import Advice

@Suite struct ListProgressTests {
  private func lists(_ small: SmallJournal) -> [ListProgress] {
    [ListProgress](in: small.counsel.situation)
  }

  /// Adds a link from one person's note to another person.
  private func link(_ one: PersonID, _ other: PersonID, in small: inout SmallJournal) {
    small.journal.edges.append(
      Edge(from: one, to: other, label: "knows", place: Place(path: "a.md", line: 3)))
  }

  @Test(
    "whoever is nearest is next: fewest hops, then the stronger introducers, then in path order")
  func nearest() {
    var small = SmallJournal()
    let career: (inout Person) -> Void = { $0.lists = ["career"] }
    let (far, near, other) = (
      small.person("A", career), small.person("B", career), small.person("C", career)
    )
    let (weak, strong) = (small.person("X"), small.person("Y"))
    #expect(lists(small)[0].next == ListProgress.Next(person: far, introducers: []))
    small.contact("2026-01-01", with: weak)
    small.contact("2026-11-01", with: strong)
    link(near, weak, in: &small)
    link(far, near, in: &small)
    #expect(lists(small)[0].next == ListProgress.Next(person: near, introducers: [weak]))
    link(other, strong, in: &small)
    #expect(lists(small)[0].next == ListProgress.Next(person: other, introducers: [strong]))
    small.contact("2026-11-02", with: other)
    small.journal.people[near].status = .paused
    #expect(lists(small)[0].next == ListProgress.Next(person: far, introducers: [weak, near]))
  }

  @Test("nobody introduces whom they avoid")
  func avoiding() {
    var small = SmallJournal()
    let ana = small.person("Ana") { $0.lists = ["career"] }
    let (weak, strong) = (small.person("X"), small.person("Y"))
    small.contact("2026-01-01", with: weak)
    small.contact("2026-11-01", with: strong)
    link(ana, weak, in: &small)
    link(ana, strong, in: &small)
    #expect(lists(small)[0].next?.introducers == [strong])
    small.journal.people[ana].avoid = [strong]
    #expect(lists(small)[0].next?.introducers == [weak])
    small.journal.people[weak].avoid = [ana]
    #expect(lists(small)[0].next == ListProgress.Next(person: ana, introducers: []))
  }

  @Test("met in person, met otherwise, not yet")
  func progress() {
    var small = SmallJournal()
    let names = ["Ana", "Bo", "Cy", "Di", "Ed"]
    for name in names { small.person(name) { $0.lists = ["Career"] } }
    small.contact("2020-01-01", with: 0)
    small.contact("2026-01-01", "call", .phone, with: 1)
    small.journal.people[2].met = day("2019-01-01")
    small.journal.people[3].metText = "at a fair"
    let list = lists(small)[0]
    #expect(list.metInPerson == [0])
    #expect(list.met == [1, 2, 3])
    #expect(list.notYet == [4])
    #expect(list.people == [0, 1, 2, 3, 4])
    #expect(list.next?.person == 4)
  }

  @Test("once nobody is left to be met, the next is somebody to be met in person; not the paused")
  func next() {
    var small = SmallJournal()
    for name in ["Ana", "Bo", "Cy"] { small.person(name) { $0.lists = ["Career"] } }
    small.contact("2026-01-01", "call", .phone, with: 1)
    small.journal.people[0].status = .paused
    #expect(lists(small)[0].next?.person == 2)
    small.contact("2026-01-02", with: 2)
    #expect(lists(small)[0].next?.person == 1)
    small.contact("2026-01-03", with: 1)
    #expect(lists(small)[0].next == nil)
  }

  @Test("lists by name, spellings as one, without those who can't be met any more")
  func names() {
    var small = SmallJournal()
    small.person("Ana") { $0.lists = ["Mentors", "career"] }
    small.person("Bo") { $0.lists = ["Career", "career"] }
    small.person("Cy") { ($0.lists, $0.status) = (["career"], .archived) }
    small.person("Di") { ($0.lists, $0.status) = (["past"], .deceased) }
    #expect(lists(small).map(\.name) == ["Mentors", "career"])
    #expect(lists(small).map(\.people) == [[0], [0, 1]])
  }
}
