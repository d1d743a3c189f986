import Advice
import Journals
import Notes
import Testing

@Suite("Who can introduce whom")
struct IntroductionPathTests {
  /// Ana, Bo, Cy, Dan and me: I know Ana and Bo, both know Cy, whom I don't know; nobody knows Dan.
  private func small(_ change: (inout SmallJournal) -> Void = { _ in }) -> SmallJournal {
    var small = SmallJournal()
    for name in ["Ana", "Bo", "Cy", "Dan"] { small.person(name) }
    small.journal.me = small.person("Zoe") { $0.isMe = true }
    small.contact("2026-10-02", with: 0)
    small.contact("2026-11-01", "call", .phone, with: 1)
    knows(&small, 0, 2)
    knows(&small, 1, 2)
    change(&small)
    return small
  }

  private func knows(_ small: inout SmallJournal, _ one: PersonID, _ other: PersonID) {
    let path = small.journal.people[one].path
    small.journal.edges.append(
      Edge(
        from: one, to: other, label: "sister",
        place: Place(path: path, line: 5 + small.journal.edges.count)))
  }

  private func introducers(
    _ small: SmallJournal, to person: PersonID = 2, from start: PersonID? = nil
  ) -> [[PersonID?]] {
    small.counsel.introductionPaths(to: person, from: start).paths.map(\.introducers)
  }

  private func sentences(
    _ small: SmallJournal, to person: PersonID = 2, from start: PersonID? = nil
  ) -> [[String]] {
    small.counsel.introductionPaths(to: person, from: start).paths
      .map { $0.steps.map(\.sentence.plain) }
  }

  @Test("each step says how the notes know it, the strongest tie first")
  func steps() {
    let paths = small().counsel.introductionPaths(to: 2)
    #expect(paths.from == nil && paths.to == 2 && paths.acquaintance == nil)
    #expect(paths.colleagues.isEmpty)
    #expect(
      sentences(small()) == [
        [
          "You know Ana: medium tie, last lunch on 2026-10-02",
          "Ana knows Cy: sister in the note of Ana",
        ],
        [
          "You know Bo: medium tie, last call on 2026-11-01",
          "Bo knows Cy: sister in the note of Bo",
        ],
      ])
    let steps = paths.paths[0].steps
    #expect(steps.map(\.from) == [nil, 0] && steps.map(\.to) == [0, 2])
    #expect(steps.map(\.contactDays) == [1, 0])
    #expect(steps.map(\.lastContact) == [day("2026-10-02"), nil])
    #expect(steps.map(\.strength) == [0.822, nil])
    #expect(
      steps.map(\.evidence) == [
        [Place(path: "2026-10-02.md", line: 1)], [Place(path: "people/Ana.md", line: 5)],
      ])
  }

  @Test("people who were together with me")
  func together() {
    let once = small { small in
      small.contact("2020-03-01", "dinner", with: 0, 2)
      small.journal.edges = []
      // Cy was there, but only Ana was in contact with me.
      small.journal.people[2].status = .active
    }
    #expect(
      sentences(once, from: 1).last == [
        "Bo knows you: medium tie, last call on 2026-11-01",
        "You know Cy: weak tie, last dinner on 2020-03-01",
      ])
    #expect(
      sentences(once) == [
        [
          "You know Ana: medium tie, last lunch on 2026-10-02",
          "Ana knows Cy: together once, dinner on 2020-03-01",
        ]
      ])
    let often = small { small in
      for date in ["2020-03-01", "2020-04-01"] { small.contact(date, "call", .phone, with: 0, 2) }
    }
    #expect(
      sentences(often)[0][1] == """
        Ana knows Cy: together on 2 days, last call on 2020-04-01; sister in the note of Ana
        """)
  }

  @Test("the fewest people in between come first, however weak their ties")
  func fewest() {
    let weak = small { small in
      small.journal.interactions.removeAll()
      small.contact("2015-01-01", "liked", .social, with: 1)
      small.journal.edges.removeLast()
      knows(&small, 0, 1)
      for month in 1...9 { small.contact("2026-0\(month)-01", with: 3) }
      knows(&small, 1, 3)
    }
    #expect(introducers(weak) == [[1, 0]])
    var direct = weak
    knows(&direct, 1, 2)
    #expect(introducers(direct) == [[1]])
  }

  @Test("at most three ways, each through somebody else at first")
  func three() {
    let many = small { small in
      for index in 0..<3 {
        let id = small.person("~\(index)")
        small.contact("2026-11-20", with: id)
        knows(&small, id, 2)
      }
    }
    #expect(introducers(many) == [[5], [6], [7]])
  }

  @Test("whom I know myself, I am told first; then the ways round")
  func known() {
    let known = small { $0.contact("2026-11-15", with: 2) }
    let paths = known.counsel.introductionPaths(to: 2)
    #expect(
      paths.acquaintance?.sentence.plain == "You know Cy: medium tie, last lunch on 2026-11-15")
    #expect(paths.paths.map(\.introducers) == [[0], [1]])
    let old = small { $0.contact("1999-11-15", with: 2) }
    #expect(
      old.counsel.introductionPaths(to: 2).acquaintance?.sentence.plain
        == "You know Cy: weak tie, last lunch on 1999-11-15")
    let floor = small { $0.journal.people[2].lastContactFloor = day("2026-01-05") }
    #expect(
      floor.counsel.introductionPaths(to: 2).acquaintance?.sentence.plain
        == "You know Cy: weak tie, last contact on 2026-01-05")
  }

  @Test("somebody else is introduced, by me too; to me as well")
  func from() {
    #expect(
      introducers(small(), to: 2, from: 0) == [], "not by way of Bo and me: they know each other")
    #expect(
      small().counsel.introductionPaths(to: 2, from: 0).acquaintance?.sentence.plain
        == "Ana knows Cy: sister in the note of Ana")
    #expect(introducers(small(), to: 1, from: 0) == [[2], [nil]])
    #expect(introducers(small(), to: 4, from: 2) == [[0], [1]])
    #expect(introducers(small(), to: 2, from: 4) == [[0], [1]])
    #expect(
      sentences(small(), to: 4, from: 2)[0] == [
        "Cy knows Ana: sister in the note of Ana",
        "Ana knows you: medium tie, last lunch on 2026-10-02",
      ])
  }

  @Test(
    "who can't introduce anybody is no step",
    arguments: [
      { $0.change(0) { $0.status = .deceased } }, { $0.change(0) { $0.status = .archived } },
      { $0.change(0) { $0.isPrivate = true } }, { $0.change(0) { $0.avoid = [2] } },
      { $0.change(2) { $0.avoid = [0] } },
    ] as [@Sendable (inout SmallJournal) -> Void])
  func noStep(_ change: @Sendable (inout SmallJournal) -> Void) {
    #expect(introducers(small(change)) == [[1]])
  }

  @Test("who is paused may be asked, and who is archived looked for")
  func paused() {
    #expect(introducers(small { $0.change(0) { $0.status = .paused } }) == [[0], [1]])
    #expect(introducers(small { $0.change(2) { $0.status = .archived } }) == [[0], [1]])
    #expect(
      introducers(small { $0.change(2) { $0.status = .archived } }, to: 0, from: 1) == [[nil]])
  }

  @Test("nobody is introduced to the dead")
  func dead() {
    let paths = small { $0.change(2) { ($0.status, $0.org) = (.deceased, "Acme") } }
      .counsel.introductionPaths(to: 2)
    #expect(paths.paths.isEmpty && paths.acquaintance == nil && paths.colleagues.isEmpty)
  }

  @Test("the one who introduced somebody to me knows them")
  func introducer() {
    let small = small { $0.journal.people[3].introducers = [0] }
    #expect(
      sentences(small, to: 3) == [
        [
          "You know Ana: medium tie, last lunch on 2026-10-02",
          "Ana knows Dan: Ana introduced Dan to you",
        ]
      ])
  }

  @Test("where nobody leads, people of the same team or organisation may know more")
  func colleagues() {
    func colleagues(_ change: (inout SmallJournal) -> Void) -> [String] {
      small(change).counsel.introductionPaths(to: 3).colleagues.map(\.sentence.plain)
    }
    #expect(colleagues { _ in }.isEmpty)
    #expect(
      colleagues { $0.change(0, 1, 2, 3) { $0.org = "Acme" } } == [
        "Ana is of Acme too: medium tie, last lunch on 2026-10-02",
        "Bo is of Acme too: medium tie, last call on 2026-11-01",
      ], "I don't know Cy")
    #expect(
      colleagues { small in
        small.change(0, 3) { ($0.org, $0.team) = ("Acme", "Design") }
        small.change(1) { ($0.org, $0.team) = ("ACME", "Legal") }
        small.contact("2026-11-20", with: 1)
      } == [
        "Bo is of Acme too: medium tie, last lunch on 2026-11-20",
        "Ana is of Design too: medium tie, last lunch on 2026-10-02",
      ])
    #expect(
      colleagues { small in
        small.change(0, 3) { $0.team = "Design" }
        small.change(0) { $0.org = "Acme" }
        small.change(3) { $0.org = "Brooks" }
      }.isEmpty)
    #expect(
      colleagues { small in
        small.change(0, 1, 3) { $0.org = "Acme" }
        small.change(0) { $0.status = .deceased }
        small.change(1) { $0.avoid = [3] }
      }.isEmpty)
  }

  @Test("whoever avoids the other is not led to them, by nobody and through nobody they avoid")
  func avoiding() {
    let apart = small { $0.journal.people[0].avoid = [1] }
    let paths = apart.counsel.introductionPaths(to: 1, from: 0)
    #expect(paths.avoidEachOther && paths.paths.isEmpty && paths.colleagues.isEmpty)
    let around = small { small in
      small.journal.people[1].avoid = [3]
      small.journal.edges.removeFirst()
      small.contact("2026-10-03", with: 3)
    }
    // Dan knows me, and only Bo, whom he is kept from, leads to Cy.
    #expect(introducers(around, to: 2, from: 3).isEmpty)
    #expect(introducers(around, to: 2) == [[1]])
  }

  @Test("I know whose note says that we met, and my family, without any contact noted")
  func knownWithoutContact() {
    let met = small { $0.journal.people[3].metText = "at school" }
    #expect(met.counsel.introductionPaths(to: 3).acquaintance != nil)
    let family = small { $0.journal.people[3].relations = ["family"] }
    #expect(family.counsel.introductionPaths(to: 3).acquaintance != nil)
    #expect(small().counsel.introductionPaths(to: 3).acquaintance == nil)
  }
}
