import Journals
import Notes
import Testing

@Suite("A person's own note")
struct PersonNoteTests {
  @Test("P7: undated list items are facts, with their headings and lines")
  func facts() throws {
    let journal = ana(
      """
      # Ana

      - from Porto

      ## Family

      - married to [[bo]]
        - since 2015
      - [ ] send a card
      - 2026-10-02 coffee

      Plain text.

      ## Next time

      - ask about *Lisbon*
      """)
    let person = try #require(journal.person("ana"))
    #expect(person.facts.map(\.text) == ["from Porto", "married to bo", "since 2015"])
    #expect(person.facts.map(\.heading) == ["Ana", "Family", "Family"])
    #expect(person.facts.map(\.line) == [3, 7, 8])
    #expect(person.nextTime.map(\.text) == ["ask about Lisbon"])
    #expect(journal.roles == ["bo none", "ana participant"])
  }

  @Test("P7: what stands below a dated heading is no fact, nor what stands in another note")
  func noFacts() throws {
    let journal = journal([
      "people/ana.md": "## 2026-10-02\n\n- well\n\n## Log\n\n- 2026-10-03 tea\n",
      "2026-10-04.md": "- @ana likes tea\n",
    ])
    #expect(try #require(journal.person("ana")).facts.isEmpty)
  }

  @Test(
    "P7: next headings are the configuration's", arguments: ["Ask", "TALK  ABOUT", "Next time"])
  func nextHeadings(heading: String) throws {
    let text = "## \(heading)\n\n### Work\n\n- her thesis\n"
    #expect(try #require(ana(text).person("ana")).nextTime.count == 1)
    let other = ana(text, configuration: "next-headings: [Later]")
    #expect(try #require(other.person("ana")).nextTime.isEmpty)
    #expect(try #require(other.person("ana")).facts.count == 1)
  }

  @Test("P7: a line that leads with a date is an entry, in lists and paragraphs alike")
  func datedLines() {
    let journal = ana(
      """
      - 2026-10-01 coffee
      - 2026-10-02: told me of Bo

      2026-10-03 lunch
      at home
      **2026-10-04** walk
      and 2026-10-05 tea
      """)
    #expect(
      journal.contacts == [
        "2026-10-01 coffee: ana", "2026-10-03 lunch: ana", "2026-10-04 walk: ana",
      ])
    #expect(journal.interactions.map(\.place.line) == [1, 4, 6])
    #expect(journal.thoughts == ["2026-10-02: ana"])
  }

  @Test("P7: a heading that begins with a date is one too, what is below it being its details")
  func datedHeadings() {
    let journal = ana(
      """
      ## 2026-10-02

      Met in town, @bo: x

      - a new job
      - 2026-10-03 walk with @cy
      - 2026-10-05 nice day

      ## Sunday, 2026-10-04: coffee
      """)
    #expect(
      journal.contacts == [
        "2026-10-02 contact: ana (bo)", "2026-10-03 walk: ana, cy", "2026-10-05 contact: ana",
        "2026-10-04 coffee: ana",
      ])
    #expect(journal.interactions[0].remarks.map(\.text) == ["Met in town, @bo: x", "a new job"])
  }

  @Test(
    "E2 (d): a dated line below a log heading is contact with the owner",
    arguments: ["Log", "contact", "Contacts", "Interactions", "History", "MEETINGS"])
  func logHeadings(heading: String) {
    let text = "## \(heading)\n\n- 2026-10-02 nice day\n\n### More\n\n2026-10-03 rain\n"
    #expect(ana(text).contacts == ["2026-10-02 contact: ana", "2026-10-03 contact: ana"])
    #expect(ana(text, configuration: "log-headings: [Diary]").contacts == [])
    #expect(ana("## \(heading) x\n\n- 2026-10-02 nice day\n").contacts == [])
  }

  @Test("E2 (d): makes the owner alone a participant; others by the other tests")
  func others() {
    func party(_ line: String) -> String { ana("## Log\n\n- 2026-10-02 \(line)\n").party }
    #expect(party("sent a card for @bo") == "ana (bo)")
    #expect(party("call with @bo") == "ana, bo")
    #expect(party("@bo: his news") == "ana, bo")
    #expect(party("lunch at [[bo]]'s") == "ana (bo)")
    #expect(party("saw @ana and @bo") == "ana, bo")
    #expect(party("cancelled lunch") == "none")
    #expect(party("should call") == "none")
  }

  @Test("E2 (d): elsewhere a dated line counts by a kind word or tag only")
  func elsewhere() {
    func party(_ line: String) -> String { ana("## Notes\n\n- 2026-10-02 \(line)\n").party }
    #expect(party("coffee") == "ana")
    #expect(party("sat down #tea") == "ana")
    #expect(party("nice day") == "none")
    #expect(party("with @bo") == "bo (ana)")
    #expect(party("coffee with @bo") == "ana, bo")
  }

  @Test("P7: no other date dates text of a person note")
  func otherDates() {
    let journal = journal([
      "people/2026-10-01.md": "---\ntype: person\ndate: 2026-10-02\n---\n# 2026\n\nCall @bo\n",
      "people/ana.md": "# On 2026-10-03\n\nCall @bo\n",
    ])
    #expect(journal.interactions.isEmpty)
    #expect(journal.roles == ["bo none", "bo none"])
  }

  @Test("P7: the owner of a dated line is mentioned by implication, once")
  func implied() {
    let journal = ana("- 2026-10-02 lunch with @ana\n- 2026-10-03 tea\n- 2027-01-01 tea\n- [ ] x\n")
    #expect(journal.mentions.map(\.via) == [.handle, .implied, .implied])
    #expect(journal.roles == ["ana participant", "ana participant", "ana plan"])
  }

  @Test("P6: my own note is no person's log, and I am nowhere")
  func me() {
    let journal = journal([
      "people/me.md": """
      ---
      me: true
      org: Acme
      knows: "[[ana]]"
      ---
      - likes tea
      - 2026-10-02 lunch
      - 2026-10-03 lunch with @ana
      - [ ] buy milk
      """,
      "people/ana.md": "---\nknows: \"[[me]]\"\navoid: me\n---\n",
      "groups/all.md": "- [[me]]\n- [[bo]]\n",
      "2026-10-04.md": "- @me: x\n- Lunch with @me, @ana: @me\n- [ ] ask @me\n- Call [[all]]\n",
      "2026-10-05.md": "---\npeople: [me, ana]\n---\n",
    ])
    #expect(
      journal.contacts == [
        "2026-10-04 lunch: ana", "2026-10-04 call: bo", "2026-10-05 meeting: ana",
        "2026-10-03 lunch: ana",
      ])
    #expect(journal.tasks == [])
    #expect(journal.edges.isEmpty)
    #expect(journal.mentions.allSatisfy { $0.person != journal.me })
    #expect(journal.people.flatMap(\.avoid).isEmpty)
    #expect(journal.me.map(journal.name) == "me")
  }

  @Test("P6: a second me-note is an error")
  func secondMe() {
    let me = "---\nme: true\n---\n"
    let journal = journal(["people/me.md": me, "people/myself.md": me])
    #expect(journal.me.map(journal.name) == "me")
    #expect(journal.problems == ["people/myself.md:1:1 me"])
  }
}
