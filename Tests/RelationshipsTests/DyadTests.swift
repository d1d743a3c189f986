import Journals
import Relationships
import Testing

@Suite("Dyads")
struct DyadTests {
  private static func dyads(_ small: SmallJournal) -> [Dyad] {
    var dyads: [Dyad] = []
    Graph(of: small.journal).forEachDyad { dyads.append($0) }
    return dyads
  }

  private static func edge(_ from: PersonID, _ to: PersonID, _ label: String = "knows") -> Edge {
    Edge(from: from, to: to, label: label, place: Place(path: "a.md", line: 1))
  }

  @Test("two people are one dyad, whether a tie joins them, a note, or both")
  func merging() {
    var small = SmallJournal(people: 5)
    small.add("2026-10-01", nil, 1, 2, 3)
    small.journal.edges = [
      DyadTests.edge(4, 3), DyadTests.edge(3, 1, "manager"), DyadTests.edge(0, 4),
      DyadTests.edge(1, 3, "report"),
    ]
    let dyads = DyadTests.dyads(small)
    #expect(dyads.map { [$0.lower, $0.higher] } == [[0, 4], [1, 2], [1, 3], [2, 3], [3, 4]])
    #expect(dyads.map { $0.tie != nil } == [false, true, true, true, false])
    #expect(dyads.map { $0.edges.map(\.label) }[2] == ["manager", "report"])
    #expect(dyads[4].edges.first?.from == 4)
  }

  @Test("nobody is joined to themselves")
  func loops() {
    var small = SmallJournal(people: 2)
    small.journal.edges = [DyadTests.edge(1, 1)]
    #expect(DyadTests.dyads(small).isEmpty)
  }

  @Test("the same pairs as by looking each of them up", arguments: 0..<20)
  func random(seed: Int) {
    var small = SmallJournal(people: 12)
    func number(_ step: Int) -> Int { (seed * 7919 + step * step * 31 + step * 17) % 12 }
    for step in 0..<10 {
      let people = Set([number(step), number(step + 40), number(step + 90)]).sorted()
      small.journal.interactions.append(
        Interaction(
          date: day("2026-10-01"), kind: "contact", channel: nil, participants: people,
          place: Place(path: "a.md", line: step)))
      small.journal.edges.append(DyadTests.edge(number(step + 11), number(step + 23)))
    }
    let graph = Graph(of: small.journal)
    var expected: [[Int]] = []
    for lower in 0..<12 {
      for higher in (lower + 1)..<12 {
        let isTied = graph.ties(of: lower).contains { $0.other(than: lower) == higher }
        let edges = graph.edges.count { Set([$0.from, $0.to]) == [lower, higher] }
        if isTied || edges > 0 { expected.append([lower, higher, isTied ? 1 : 0, edges]) }
      }
    }
    let found = DyadTests.dyads(small).map {
      [$0.lower, $0.higher, $0.tie == nil ? 0 : 1, $0.edges.count]
    }
    #expect(found == expected)
  }
}
