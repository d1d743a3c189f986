import Journals
import Notes
import Relationships
import Testing

@Suite struct TieTests {
  @Test("E6: each interaction ties its people with 1/(n − 1)")
  func weights() throws {
    var small = SmallJournal(people: 4)
    small.add("2026-10-01", nil, 0, 1)
    small.add("2026-10-02", nil, 0, 1, 2)
    small.add("2026-10-03", nil, 3)
    let ties = Graph(of: small.journal).ties
    #expect(ties.map { [$0.lower, $0.higher] } == [[0, 1], [0, 2], [1, 2]])
    #expect(ties.map(\.weight) == [1.5, 0.5, 0.5])
  }

  @Test("E6: of more than 150 people at once nothing is told of any two")
  func largestCompany() {
    var small = SmallJournal(people: 151)
    small.add("2026-10-01", nil, Array(0..<151))
    #expect(Graph(of: small.journal).ties.isEmpty)
    small.add("2026-10-02", nil, Array(0..<150))
    #expect(Graph(of: small.journal).ties.count == 150 * 149 / 2)
    #expect(Graph(of: small.journal).encounters(of: 150).count == 1)
  }

  @Test("a tie knows its first and last day and its contact days, whatever the order of notes")
  func days() throws {
    var small = SmallJournal(people: 2)
    small.add("2026-10-09", nil, 0, 1)
    small.add("2026-10-01", nil, 0, 1)
    small.add("2026-10-09", nil, 0, 1)
    let tie = try #require(Graph(of: small.journal).ties.first)
    #expect(tie.first == day("2026-10-01"))
    #expect(tie.last == day("2026-10-09"))
    #expect(tie.contactDays == 2)
    #expect(tie.weight == 3)
  }

  @Test("a person's ties and encounters are at hand, in order")
  func neighbours() {
    var small = SmallJournal(people: 4)
    small.add("2026-10-05", nil, 1, 3)
    small.add("2026-10-01", nil, 0, 1)
    let graph = Graph(of: small.journal)
    #expect(graph.ties(of: 1).map { $0.other(than: 1) } == [0, 3])
    #expect(graph.ties(of: 2).isEmpty)
    #expect(graph.encounters(of: 1).map(\.interaction) == [1, 0])
    #expect(graph.encounters(of: 2).isEmpty)
  }

  @Test("the order in which notes are read changes no number")
  func shuffled() {
    var small = SmallJournal(people: 9)
    for index in 0..<200 {
      let people = Set([index % 9, index * 7 % 9, index * index % 9])
      small.journal.interactions.append(
        Interaction(
          date: day("2026-01-01").adding(days: index * 37 % 300), kind: "contact",
          channel: Channel.allCases[index % 5], participants: people.sorted(),
          place: Place(path: "a.md", line: index + 1)))
    }
    let graph = Graph(of: small.journal)
    var random = Steps(state: 7)
    for _ in 0..<5 {
      small.journal.interactions.shuffle(using: &random)
      let other = Graph(of: small.journal)
      #expect(other.records.map(\.strength) == graph.records.map(\.strength))
      #expect(other.records.map(\.contactDays) == graph.records.map(\.contactDays))
      #expect(other.ties.map(\.contactDays) == graph.ties.map(\.contactDays))
      #expect(zip(other.ties, graph.ties).allSatisfy { abs($0.weight - $1.weight) < 1e-9 })
    }
  }

  @Test("the weights of 1,000,000 ties among 10,000 people add up")
  func large() {
    var small = SmallJournal(people: 10_000)
    var random = Steps(state: 3)
    for index in 0..<5_000 {
      var people: Set<PersonID> = []
      while people.count < 21 { people.insert(Int.random(in: 0..<10_000, using: &random)) }
      small.journal.interactions.append(
        Interaction(
          date: day("2020-01-01").adding(days: index % 2000), kind: "meeting", channel: nil,
          participants: people.sorted(),
          place: Place(path: "a.md", line: index + 1)))
    }
    let graph = Graph(of: small.journal)
    #expect(graph.ties.count > 1_000_000)
    let total = graph.ties.reduce(0) { $0 + $1.weight }
    #expect(abs(total - 5_000 * 21 / 2) < 1e-3)
  }
}

/// A linear congruential generator (Knuth, MMIX), the same on every machine.
struct Steps: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state
  }
}
