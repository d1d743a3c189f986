import Journals
import Notes
import Testing

@Suite("A private person leaves no trace")
struct PrivacyTests {
  /// A journal in which Ana is private, without its private people.
  private func open(_ notes: [String: String]) -> Journal {
    let ana = "---\nprivate: true\nhandle: anar\n---\n"
    return journal(notes.merging(["people/ana.md": ana + (notes["people/ana.md"] ?? "")]) { $1 })
      .withoutPrivatePeople
  }

  @Test("P9: they are in no list of people, groups, edges or mentions")
  func lists() {
    let journal = open([
      "people/bo.md":
        "---\nknows: [\"[[ana]]\", \"[[cy]]\"]\navoid: [ana, cy]\nintroduced-by: ana\n---\n",
      "groups/all.md": "- [[ana]]\n- [[bo]]\n",
      "2026-10-02.md": "- Lunch with [[all]] and [[ana]]\n",
    ])
    #expect(journal.people.map(\.path) == ["people/bo.md", "people/cy.md"])
    #expect(journal.edgeList == ["bo knows cy"])
    #expect(journal.groups.map { journal.names($0.members) } == ["bo"])
    #expect(journal.people[0].avoid == [1])
    #expect(journal.people[0].introducers == [])
    #expect(journal.roles == ["bo participant", "bo none", "cy none", "cy none"])
    #expect(journal.contacts == ["2026-10-02 lunch: bo"])
  }

  @Test("P9: records with only private people go, in their own note all go")
  func gone() {
    let journal = open([
      "people/ana.md": "## Log\n\n- 2026-10-01 lunch with [[bo]]\n- [ ] ask @bo\n- 2026-13-01 x\n",
      "2026-10-02.md": "- Lunch with [[ana]]\n- Heard of [[ana]]\n- [ ] write to [[ana]]\n",
      "2027-01-01.md": "- Lunch with [[ana]]: exam 2027-02-01\n",
    ])
    #expect(journal.interactions.isEmpty)
    #expect(journal.plans.isEmpty)
    #expect(journal.topics.isEmpty)
    #expect(journal.followUps.isEmpty)
    #expect(journal.events.isEmpty)
    #expect(journal.mentions.isEmpty)
    #expect(journal.findings.allSatisfy { $0.path != "people/ana.md" })
  }

  @Test("P9: an entry or task that mentions them keeps the others and loses its text")
  func quotes() {
    let journal = open([
      "2026-10-02.md": """
      - Lunch with [[ana]] and [[bo]]: secrets
      - Call [[bo]]: on
        [[ana]]
        - detail
      - Tea with [[bo]]: fine
        - with [[ana]] ill
      - Heard [[bo]] and [[ana]] split
      - [ ] ask [[bo]] about [[ana]]
      - [ ] ask [[bo]]
      - Dinner with [[cy]]: fine
      """
    ])
    #expect(
      journal.contacts == [
        "2026-10-02 lunch: bo", "2026-10-02 call: bo", "2026-10-02 tea: bo",
        "2026-10-02 dinner: cy",
      ])
    #expect(journal.interactions.map(\.text) == [nil, nil, nil, "fine"])
    #expect(journal.interactions.allSatisfy { $0.remarks.isEmpty })
    #expect(journal.topics.map(\.text) == [nil])
    #expect(journal.tasks == ["open both bo: -", "open both bo: ask bo"])
  }

  @Test("P9: nor is a fact or an event that mentions them")
  func factsAndEvents() throws {
    let journal = open([
      "people/bo.md":
        "- friend of [[ana]]\n- likes tea\n\n## Ask\n\n- about [[ana]]\n- about tea\n\n"
        + "## With [[ana]]\n\n- sings\n",
      "2026-10-02.md": "- @bo: moves in with [[ana]] on 2026-12-01\n",
    ])
    let bo = try #require(journal.person("bo"))
    #expect(bo.facts.map(\.text) == ["likes tea"])
    #expect(bo.nextTime.map(\.text) == ["about tea"])
    #expect(journal.eventList == ["2026-12-01 bo: -"])
  }

  @Test("P9: findings elsewhere do not name them")
  func findings() {
    let journal = open([
      "people/x/ana.md": "", "2026-10-02.md": "- Lunch with [[ana]] and [[anaar]] and @anarr\n",
    ])
    #expect(journal.findings.count == 3)
    #expect(journal.findings.allSatisfy { !$0.message.contains("people/ana.md") })
    #expect(journal.findings.allSatisfy { !$0.message.contains("mean anar?") })
  }

  @Test("P9: what keeps nobody private keeps everything")
  func unchanged() {
    let journal = daily("- Lunch with @ana: x\n")
    #expect(journal.withoutPrivatePeople.interactions.first?.text == "x")
    #expect(journal.withoutPrivatePeople.people.count == 3)
  }

  @Test("P2, P9: a private person whose name is blank is called as their heading says")
  func blankName() {
    let journal = journal([
      "people/dd.md": "---\nname: \" \"\nprivate: true\n---\n# Dana Doyle\n",
      "people/bo.md": "---\norg: Dana Doyle Ltd\n---\n",
    ])
    #expect(journal.people.contains { $0.name == "Dana Doyle" })
    #expect(journal.withoutPrivatePeople.people.allSatisfy { $0.org == nil })
  }

  @Test("P9: the notes of private people are not counted")
  func count() {
    #expect(open(["2026-10-02.md": "- Lunch with @bo\n"]).noteCount == 3)
  }
}
