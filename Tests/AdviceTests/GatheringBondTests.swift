import Advice
import Journals
import Notes
import Testing

@Suite("Gatherings: what joins people, and how to meet them")
struct GatheringBondTests {
  private func two(_ change: (inout SmallJournal) -> Void) -> [String] {
    overdue(2, change).invitations
  }

  @Test("nothing joins them: nobody is invited")
  func nothing() {
    #expect(two { _ in }.isEmpty)
  }

  @Test("a team, and an organisation where no team is known")
  func team() {
    #expect(
      two { $0.change(0, 1) { ($0.circle, $0.team) = (.internal, "Design") } }
        == ["Lunch with A and B: both of Design are due"])
    #expect(
      two { $0.change(0, 1) { ($0.circle, $0.org) = (.internal, "Acme") } }
        == ["Lunch with A and B: both of Acme are due"])
    #expect(
      two { small in
        small.change(0, 1) { ($0.circle, $0.org) = (.internal, "Acme") }
        small.change(1) { $0.team = "Design" }
      }.isEmpty)
  }

  @Test("people of one organisation outside of mine, but no friends or family for its sake")
  func organisation() {
    func invitations(_ relation: String) -> [String] {
      two { $0.change(0, 1) { ($0.relations, $0.org) = ([relation], "Brooks") } }
    }
    #expect(invitations("vendor") == ["Lunch with A and B: both of Brooks are due"])
    #expect(invitations("family").isEmpty)
    #expect(invitations("friend").allSatisfy { $0.contains("friends of yours") })
  }

  @Test("people of a client are visited; far away and visited lately, they are called")
  func client() {
    func invitations(_ change: (inout SmallJournal) -> Void = { _ in }) -> [String] {
      two { small in
        small.change(0, 1) {
          ($0.relations, $0.org, $0.location) = (["client"], "Brooks", "York")
        }
        small.change(2) { $0.location = "Bath" }
        change(&small)
      }
    }
    #expect(invitations() == ["A visit to A and B: both of Brooks are due"])
    #expect(
      invitations { small in
        small.contact("2026-10-01", "visit", with: 0)
      } == ["A call with A and B: both of Brooks are due"])
    #expect(
      invitations { small in
        small.contact("2026-10-01", "visit", with: 0)
        small.change(0) { $0.location = "Leeds" }
      } == ["A call with A and B: both of Brooks are due"])
    #expect(
      invitations { small in
        small.change(0) { $0.location = "Leeds" }
      } == ["A call with A and B: both of Brooks are due"])
  }

  @Test("friends nearby")
  func friends() {
    let choices = Set(
      (1...26).flatMap { week in
        overdue(2) { $0.change(0, 1) { $0.relations = ["friend"] } }
          .on("2026-\(week < 14 ? "11" : "12")-\(week % 14 + 10)").invitations
      })
    #expect(
      choices == [
        "Dinner with A and B: both are friends of yours and due",
        "An outing with A and B: both are friends of yours and due",
      ])
  }

  @Test("a group: together nearby, by a call from afar, never some here and some there")
  func group() {
    #expect(two { $0.group("Choir", of: 0, 1) } == ["Lunch with A and B: both of Choir are due"])
    #expect(
      two { small in
        small.group("Choir", of: 0, 1)
        small.change(0) { $0.location = "York" }
        small.change(1) { $0.location = "Perth" }
        small.change(2) { $0.location = "Bath" }
      } == ["A call with A and B: both of Choir are due"])
    #expect(
      two { small in
        small.group("Choir", of: 0, 1)
        small.change(0) { $0.location = "York" }
        small.change(1, 2) { $0.location = "Bath" }
      }.isEmpty)
  }

  @Test("who live in two towns meet nowhere, even if I don't say where I live")
  func twoTowns() {
    #expect(
      two { small in
        small.group("Choir", of: 0, 1)
        small.change(0) { $0.location = "York" }
        small.change(1) { $0.location = "Perth" }
      }.isEmpty)
    #expect(
      two { small in
        small.group("Choir", of: 0, 1)
        small.change(0) { $0.location = "York" }
      }.count == 1)
  }

  @Test("a trip to those who live in one other town, whoever they are")
  func trip() {
    func invitations(_ other: String, from mine: String? = "Bath") -> [String] {
      two { small in
        small.change(0) { ($0.location, $0.relations) = ("Lisbon, Portugal", ["family"]) }
        small.change(1) { ($0.location, $0.relations) = (other, ["vendor"]) }
        small.change(2) { $0.location = mine }
        for index in 0..<2 { small.journal.interactions[index].channel = .phone }
      }
    }
    #expect(
      invitations("lisbon") == [
        "A trip to Lisbon, to see A and B: both live in Lisbon and are due"
      ])
    #expect(invitations("Porto").isEmpty)
    #expect(invitations("Lisbon", from: nil).isEmpty, "it may be my own town")
    #expect(invitations("Bath").isEmpty)
  }

  @Test("an interest that both list as a whole: a game, else lunch")
  func interest() {
    func invitations(_ one: String, _ other: String) -> [String] {
      two { small in
        small.change(0) { $0.interests = ["cats", one] }
        small.change(1) { $0.interests = [other] }
      }
    }
    #expect(invitations("Rivers", "river") == ["Lunch with A and B: both say Rivers and are due"])
    #expect(invitations("data contracts", "contracts").isEmpty)
    #expect(
      [
        "A game with A and B: both say chess and are due",
        "Lunch with A and B: both say chess and are due",
      ].contains(invitations("chess", "chess").joined()))
  }

  @Test(
    "an interest joins neither family nor a colleague with somebody from outside",
    arguments: [
      { $0.change(0) { $0.relations = ["family"] } },
      { $0.change(0) { $0.circle = .internal } },
    ] as [@Sendable (inout SmallJournal) -> Void])
  func interestApart(_ change: @Sendable (inout SmallJournal) -> Void) {
    #expect(
      two { small in
        small.change(0, 1) { $0.interests = ["rivers"] }
        change(&small)
      }.isEmpty)
  }

  @Test("an interest that many list joins nobody")
  func commonInterest() {
    let small = overdue(9) { small in
      for id in 0..<4 { small.change(id) { $0.interests = ["rivers"] } }
      for id in 4..<9 { small.change(id) { $0.interests = ["topic\(id)"] } }
    }
    #expect(small.gatherings.isEmpty)
    #expect(overdue(3) { $0.change(0, 1, 2) { $0.interests = ["rivers"] } }.gatherings.count == 1)
  }

  @Test("two who were seen together, or whom a note links")
  func acquainted() {
    #expect(
      two { $0.contact("2026-02-05", "dinner", with: 0, 1) } == [
        """
        Lunch with A and B: both know each other (together once, dinner on 2026-02-05), and both \
        are due
        """
      ])
    #expect(
      two { small in
        small.contact("2026-02-05", "dinner", with: 0, 1)
        small.contact("2026-03-05", "call", .phone, with: 0, 1)
        small.makeDueSoon(0)
      } == [
        """
        Lunch with A and B: both know each other (together on 2 days, last call on 2026-03-05), \
        and both are due
        """
      ])
    #expect(
      two { small in
        small.journal.edges = [
          Edge(from: 1, to: 0, label: "sister", place: Place(path: "people/B.md", line: 3))
        ]
      } == [
        "Lunch with A and B: both know each other (sister in the note of B), and both are due"
      ])
  }

  @Test("a hall with many others makes nobody known to another")
  func hall() {
    func invitations(_ others: Int) -> [[PersonID]] {
      overdue(2) { small in
        for index in 0..<others { small.person("~x\(index)") }
        small.contact("2026-02-05", "met", with: 0, 1)
        small.journal.interactions[small.journal.interactions.count - 1].participants =
          [0, 1] + (3..<3 + others)
      }.gatherings
    }
    #expect(invitations(3) == [[0, 1]])
    #expect(invitations(4).isEmpty)
  }

  @Test("those who know the same person, who need not be due")
  func sharedAcquaintance() {
    func small(_ change: (inout Person) -> Void = { _ in }) -> SmallJournal {
      overdue(3) { small in
        small.contact("2026-02-05", with: 0, 2)
        small.contact("2026-02-06", with: 1, 2)
        small.change(2) { $0.cadence = nil }
        small.change(2, by: change)
      }
    }
    #expect(small().invitations == ["Lunch with A and B: both know C, and both are due"])
    #expect(
      small { $0.cadence = period("1m") }.invitations
        == ["Lunch with A, B and C: A and B know C, and all three are due"])
    #expect(small { $0.status = .deceased }.invitations.isEmpty)
    #expect(small { $0.status = .archived }.invitations.isEmpty)
    #expect(small { $0.avoid = [1] }.invitations.isEmpty)
    #expect(small { $0.status = .paused }.invitations.count == 1)
  }

  @Test("it says who of them is due")
  func partlyDue() {
    func reason(_ change: (inout SmallJournal) -> Void) -> String? {
      overdue(3) { small in
        small.group("Choir", of: 0, 1, 2)
        for date in ["2025-08-01", "2025-09-01", "2025-10-01", "2025-11-01", "2025-12-01"] {
          for id in 0..<3 { small.contact(date, with: id) }
        }
        for id in 0..<3 { small.contact("2026-07-01", with: id) }
        change(&small)
      }.counsel.gatherings.first?.reason.plain
    }
    #expect(reason { _ in } == "all three of Choir are due")
    #expect(
      reason { $0.change(0) { $0.cadence = nil } }
        == "all three are of Choir, and two of them are due")
    #expect(
      reason { $0.change(0, 1) { $0.cadence = nil } }
        == "all three are of Choir, and one of them is due")
    #expect(
      reason { $0.change(0, 1, 2) { $0.cadence = nil } }
        == "all three are of Choir, and it has been longer than usual")
  }

  @Test("a celebration of several birthdays says both why and what joins them")
  func birthdays() {
    #expect(
      two { small in
        small.group("Choir", of: 0, 1)
        for id in 0..<2 { WayRow.birthdayOn(11, 29)(&small.journal.people[id]) }
      } == [
        """
        A birthday celebration with A and B: two birthdays in November, and both of Choir are due
        """
      ])
  }
}
