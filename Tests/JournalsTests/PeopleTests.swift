import Journals
import Notes
import Testing

@Suite("People, their names, rhythm and ties")
struct PeopleTests {
  private func zoe(
    _ frontMatter: String, _ body: String = "", configuration: String = "", me: String = ""
  ) throws -> Person {
    var notes = ["people/zoe.md": "---\n\(frontMatter)\n---\n\(body)"]
    if !me.isEmpty { notes["people/me.md"] = "---\nme: true\n\(me)\n---\n" }
    return try #require(journal(notes, configuration: configuration).person("zoe"))
  }

  @Test("P1: every person note is a person, in path order, other notes are none")
  func people() {
    let journal = journal([
      "zoe.md": "---\ntags: person\n---\n", "x.md": "#person", "People/é.md": "",
    ])
    #expect(
      journal.people.map(\.path) == [
        "People/é.md", "people/ana.md", "people/bo.md", "people/cy.md", "zoe.md",
      ])
    #expect(journal.noteCount == 6)
  }

  @Test(
    "P2: the display name is name, title, first level-1 heading or stem",
    arguments: [
      ("name: Zoe M.\ntitle: Dr Zoe", "# Z\n", "Zoe M."), ("title: Dr Zoe", "# Z\n", "Dr Zoe"),
      ("org: x", "## No\n\n# The *Zoe* `M`\n\n# Z\n", "The Zoe `M`"), ("org: x", "## No\n", "zoe"),
      ("name: \"  \"", "", "zoe"), ("name: \" Zoe  M. \"", "", "Zoe M."),
    ] as [(String, String, String)])
  func names(frontMatter: String, body: String, expected: String) throws {
    #expect(try zoe(frontMatter, body).name == expected)
  }

  @Test(
    "P4: the built-in cadence is that of the relation, of several the shortest",
    arguments: [
      ("manager", 14), ("report", 14), ("mentee", 30), ("client", 30), ("peer", 60),
      ("friend", 60), ("partner", 60), ("mentor", 60), ("sponsor", 90), ("vendor", 90),
      ("recruiter", 180), ("[recruiter, friend, boss]", 14), ("[neighbour, friend]", 60),
      ("family", nil), ("neighbour", nil),
    ] as [(String, Int?)])
  func builtInCadences(relation: String, days: Int?) throws {
    let person = try zoe("relation: \(relation)")
    #expect(person.cadence?.days == days)
    #expect(person.cadenceIsBuiltIn == (days != nil))
  }

  @Test("P4: the dead have no built-in cadence")
  func cadenceOfTheDead() throws {
    #expect(try zoe("relation: friend\nstatus: deceased").cadence == nil)
  }

  @Test("P4: the note's cadence wins, over any relation's")
  func ownCadence() throws {
    let person = try zoe("relation: friend\ncadence: 1y")
    #expect(person.cadence?.days == 365)
    #expect(person.cadenceIsBuiltIn == false)
    #expect(try zoe("relation: friend\ncadence: never").cadence == nil)
    #expect(try zoe("relation: friend\ncadence: never").isNeverDue)
    #expect(try zoe("relation: friend\ncadence: often").cadence?.days == 60)
  }

  @Test("C1: configured cadences go over the built-in ones, never among them")
  func configuredCadences() throws {
    let configuration = "cadences: {Boss: 1w, friend: never, neighbour: 3m}"
    func days(_ relation: String) throws -> Int? {
      try zoe("relation: \(relation)", configuration: configuration).cadence?.days
    }
    #expect(try days("manager") == 7)
    #expect(try days("friend") == nil)
    #expect(try days("[friend, neighbour]") == 90)
    #expect(try days("peer") == 60)
    #expect(try zoe("relation: friend", configuration: configuration).isNeverDue == false)
  }

  @Test("P4: the circle is the one given, else whether the org is mine")
  func circle() throws {
    #expect(try zoe("org: ACME", me: "org: Acme").circle == .internal)
    #expect(try zoe("org: \"[[Acme]]\"", me: "org: Acme").circle == .internal)
    #expect(try zoe("org: Other", me: "org: Acme").circle == .external)
    #expect(try zoe("org: Other\ncircle: internal", me: "org: Acme").circle == .internal)
    #expect(try zoe("org: Acme").circle == nil)
    #expect(try zoe("name: Z", me: "org: Acme").circle == nil)
    #expect(try zoe("org: Acme", me: "name: Me").circle == nil)
  }

  @Test("P4: last-contact, snooze-until and introducers are kept")
  func others() throws {
    let person = try zoe(
      "last-contact: 2026-09-01\nsnooze-until: 2026-12-01\nintroduced-by: \"@ana\"\navoid: [bo, cy]"
    )
    #expect(person.lastContactFloor == day("2026-09-01"))
    #expect(person.snoozedUntil == day("2026-12-01"))
    #expect(person.introducers == [0])
    #expect(person.avoid == [1, 2])
  }

  @Test("P5: any other key whose value is person links is an edge, labelled as written")
  func edges() {
    let journal = journal([
      "people/zoe.md": """
      ---
      Spouse: "[[ana]]"
      manager: "[Bo](bo.md)"
      knows: [[[ana]], people/cy.md]
      org: "[[bo]]"
      likes: tea
      project: "[[apollo]]"
      self: "[[zoe]]"
      ---
      """, "apollo.md": "",
    ])
    #expect(
      journal.edgeList == ["zoe Spouse ana", "zoe manager bo", "zoe knows ana", "zoe knows cy"])
    #expect(journal.edges.map(\.place.line) == [2, 3, 4, 4])
    #expect(journal.mentions.allSatisfy { $0.via == .frontMatter && $0.role == .none })
  }

  @Test("P5: only person notes have edges")
  func noEdges() {
    #expect(daily("---\nowner: \"[[ana]]\"\n---\n").edges.isEmpty)
  }

  @Test("P8: a group's mention is one of each member, marked so")
  func groups() {
    let journal = journal([
      "groups/team.md": """
      ---
      name: Platform Team
      members: [bo, "@cy"]
      ---
      - [[ana]]
      - 2026-10-01 Lunch with [[zoe]]
      """,
      "people/zoe.md": "",
      "2026-10-02.md": "- Lunch with [[team]]\n- call @team: x\n- tea with [t](groups/team.md)\n",
    ])
    #expect(journal.groups.map { journal.names($0.members) } == ["ana, bo, cy"])
    #expect(journal.groups.first?.name == "Platform Team")
    #expect(
      journal.contacts == [
        "2026-10-02 lunch: ana, bo, cy", "2026-10-02 call: ana, bo, cy",
        "2026-10-02 tea: ana, bo, cy", "2026-10-01 lunch: zoe",
      ])
    #expect(journal.mentions.prefix(9).allSatisfy { $0.via == .group })
  }

  @Test("P8: a group that shares a key with a person is ambiguous; attendees may be groups")
  func groupNames() {
    let journal = journal([
      "groups/ana.md": "- [[bo]]", "groups/all.md": "- [[cy]]\n- [[bo]]",
      "2026-10-02.md": "- Lunch with @ana\n", "2026-10-03.md": "---\npeople: all\n---\n",
    ])
    #expect(journal.contacts == ["2026-10-03 meeting: bo, cy"])
    #expect(journal.problems == ["2026-10-02.md:1:14 ambiguous"])
  }
}
