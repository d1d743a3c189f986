import Advice
import Journals
import Notes
import Testing

@Suite("One way for several")
struct GatheringTests {
  /// Seven of Finance who had lunch with me in July and a meeting in September, not due for long.
  private func finance(
    _ change: (inout SmallJournal) -> Void = { _ in }
  ) -> SmallJournal {
    var small = SmallJournal(on: "2026-11-23")
    for name in ["Ana", "Bo", "Cy", "Dan", "Eve", "Fay", "Gil"] {
      small.person(name, cadence: "1y") {
        ($0.circle, $0.org, $0.team, $0.relations) = (.internal, "Acme", "Finance", ["peer"])
      }
    }
    small.journal.me = small.person("me") { ($0.isMe, $0.org, $0.team) = (true, "Acme", "Legal") }
    for id in 0..<7 {
      small.contact("2026-07-01", "lunch", with: id, topics: [(id + 1) % 7, (id + 2) % 7])
      small.contact("2026-09-20", "meeting", nil, with: id)
      small.contact("2026-09-20", "workshop", with: id)
    }
    change(&small)
    return small
  }

  private func due(
    _ people: PersonID..., and change: @escaping (inout SmallJournal) -> Void = { _ in }
  ) -> SmallJournal {
    finance { small in
      for id in people { small.journal.people[id].cadence = period("1m") }
      change(&small)
    }
  }

  private func companions(_ small: SmallJournal, _ people: PersonID...) -> [[PersonID]?] {
    small.counsel.ways(for: people).map { $0?.companions }
  }

  @Test("an occasion clears several of one team who are due, and names them")
  func three() {
    let ways = due(0, 1, 2).counsel.ways(for: [0, 1, 2])
    #expect(
      ways.map { $0?.sentence.plain } == [
        "Lunch with Bo and Cy too: all three of Finance are due",
        "Lunch with Ana and Cy too: all three of Finance are due",
        "Lunch with Ana and Bo too: all three of Finance are due",
      ])
    #expect(ways.map { $0?.companions } == [[1, 2], [0, 2], [0, 1]])
    #expect(ways.map { $0?.name } == ["lunch", "lunch", "lunch"])
    #expect(ways.map { $0?.lastUsed } == [day("2026-07-01"), day("2026-07-01"), day("2026-07-01")])
  }

  @Test("it says how many of them are due")
  func reason() {
    func reason(_ small: SmallJournal, _ people: [PersonID]) -> String? {
      small.counsel.ways(for: people)[0]?.sentence.plain.split(separator: ": ").last.map(
        String.init)
    }
    #expect(reason(due(0, 1), [0, 1]) == "both of Finance are due")
    #expect(reason(due(0), [0, 1]) == "one of the two is due")
    #expect(reason(due(0, 1), [0, 1, 2]) == "two of the three are due")
    #expect(reason(finance(), [0, 1]) == "one occasion for both of Finance")
    #expect(reason(due(0, 1, 2, 3), [0, 1, 2, 3]) == "all four of Finance are due")
  }

  @Test("one person is joined by others only if somebody of them is overdue")
  func others() {
    #expect(companions(finance(), 0) == [[]])
    #expect(companions(due(1), 0) == [[1]])
    let soon = due(0) { $0.journal.people[2].cadence = Period(count: 70, unit: .day) }
    #expect(soon.counsel.kinds(2) == [.dueSoon])
    #expect(companions(soon, 0) == [[]])
    var both = soon
    both.journal.people[1].cadence = period("1m")
    #expect(companions(both, 0) == [[1, 2]])
  }

  @Test("at most five are named: those asked for, then who has been due for longest")
  func atMostFive() {
    #expect(companions(due(0, 1, 2, 3, 4, 5, 6), 6)[0] == [0, 1, 2, 3])
    let late = due(0, 1, 2, 3, 4, 5, 6) { $0.journal.people[5].cadence = period("1w") }
    #expect(companions(late, 6)[0] == [0, 1, 2, 5])
    let ways = companions(finance(), 0, 1, 2, 3, 4, 5, 6)
    #expect(ways[4] == [0, 1, 2, 3])
    #expect(ways[5] == [] && ways[6] == [])
  }

  @Test("people who avoid each other are not brought together, whichever note says so")
  func avoid() {
    for (one, other) in [(0, 1), (1, 0)] {
      let small = due(0, 1, 2) { $0.journal.people[one].avoid = [other] }
      #expect(companions(small, 0, 1, 2) == [[2], [], [0]])
    }
    #expect(companions(due(0, 1) { $0.journal.people[0].avoid = [1] }, 0, 1) == [[], []])
  }

  @Test("only people of one team who are near are brought together")
  func units() {
    #expect(companions(due(0, 1) { $0.journal.people[1].team = "Legal" }, 0, 1) == [[], []])
    #expect(companions(due(0, 1) { $0.journal.people[1].team = "FINANCE" }, 0, 1) == [[1], [0]])
    let apart = due(0, 1) {
      for (id, place) in [(0, "Bath"), (1, "York"), (7, "Bath, UK")] {
        $0.journal.people[id].location = place
      }
    }
    #expect(companions(apart, 0, 1) == [[], []])
    let teamless = due(0, 1) { small in
      for id in 0..<2 { small.journal.people[id].team = nil }
    }
    #expect(companions(teamless, 0, 1) == [[1], [0]])
  }

  @Test("people of one client far away are visited together, those of two clients are not")
  func clients() {
    var small = SmallJournal(on: "2026-11-23")
    for (name, org) in [("Ana", "Brooks"), ("Bo", "brooks"), ("Cy", "Dale")] {
      let id = small.person(name, cadence: "1m") {
        ($0.relations, $0.circle, $0.org, $0.location) = (["client"], .external, org, "York")
      }
      small.contact("2026-09-01", "call", .phone, with: id)
    }
    small.journal.me = small.person("me") { ($0.isMe, $0.location) = (true, "Bath") }
    let ways = small.counsel.ways(for: [0, 1, 2])
    #expect(ways[0]?.sentence.plain == "A visit to Bo too: both of Brooks are due")
    #expect(ways.map { $0?.companions } == [[1], [0], []])
    small.contact("2026-09-02", "visit", .inPerson, with: 1)
    #expect(small.counsel.ways(for: [0, 1]).map { $0?.companions } == [[], []])
  }

  @Test("whoever has a special occasion keeps it")
  func occasion() {
    let small = due(0, 1, 2) { WayRow.birthdayOn(11, 24)(&$0.journal.people[1]) }
    let ways = small.counsel.ways(for: [0, 1, 2])
    #expect(ways.map { $0?.companions } == [[2], [], [0]])
    #expect(ways[1]?.name == "birthday wish in person")
  }

  @Test("who is paused, or not due and not asked for, is not named")
  func absent() {
    #expect(companions(due(0, 1) { $0.journal.people[1].status = .paused }, 0) == [[]])
    #expect(companions(due(0, 1), 0, 1) == [[1], [0]])
  }

  @Test("a monthly birthday celebration says how many have a birthday in the month")
  func birthdays() {
    let small = due(0, 1, 2) { small in
      for id in [0, 2] { WayRow.birthdayOn(11, 5)(&small.journal.people[id]) }
    }
    #expect(
      small.counsel.ways(for: [0, 1, 2])[1]?.sentence.plain == """
        A birthday celebration with Ana and Cy too: two birthdays in November, and all three of \
        Finance are due
        """)
  }
}
