import Journals
import Notes
import Testing

@Suite("Edges of the rules, journals")
struct EdgeTests {
  @Test("E2: a digit before a full stop is no letter: the sentence ends")
  func digit() {
    #expect(daily("- Lunch at table 5. With @ana later").party == "none")
    #expect(daily("- Walk, level 3. Sat with @ana").party == "none")
  }

  @Test("E2: people are joined by & however it is written")
  func ampersand() {
    #expect(daily("- @ana &amp; @bo: x").party == "ana, bo")
  }

  @Test("E2: a time may be a range", arguments: ["14:30–15:00", "14:30—15:00", "14:30："])
  func times(time: String) {
    #expect(daily("- \(time) @ana: x").party == "ana")
  }

  @Test("E4: an emphasised label needs no colon")
  func emphasised() {
    #expect(daily("**Present** @ana, @bo").contacts == ["2026-10-02 meeting: ana, bo"])
    #expect(daily("- *Chair* (acting) @ana").contacts == ["2026-10-02 meeting: ana"])
  }

  @Test("E4: the word before a label may have a hyphen")
  func hyphen() {
    #expect(daily("Non-voting members: @ana").party == "ana")
    #expect(daily("Vice-chair: @ana").party == "ana")
  }

  @Test("E4: a word for absence before a label makes it one of absentees")
  func absentMembers() {
    for label in ["Absent members", "Excused participants", "Absent"] {
      let journal = daily("Present: @bo\n\n\(label): @ana\n")
      #expect(journal.contacts == ["2026-10-02 meeting: bo"], "\(label)")
    }
  }

  @Test("E4: who is struck from an attendee list was not present")
  func struck() {
    #expect(daily("Present:\n\n- [x] @ana\n- [-] @bo\n").party == "ana")
  }

  @Test("E7: a due date needs no space after its colon, in the lead as elsewhere")
  func dueColon() {
    #expect(daily("- [ ] ask @ana due:2026-12-01").followUps.first?.due == day("2026-12-01"))
    #expect(daily("- [ ] ask: @ana due:2026-12-01").followUps.first?.due == day("2026-12-01"))
  }

  @Test("E7: no gap is left where a date was")
  func gaps() {
    #expect(daily("- [ ] ask @ana 📅 2026-12-01.").followUps.first?.text == "ask @ana.")
    #expect(
      daily("- [ ] ask @ana due 2026-12-01, or so").followUps.first?.text == "ask @ana, or so")
  }

  @Test("D2: the details of a dated item have its date, however deep")
  func depth() {
    let journal = journal([
      "log.md": """
      - 2026-09-20 Lunch with @ana
        - she said
          - @bo has an exam on 2026-12-10
          - [x] call @cy
      - 2026-09-21 Offsite
        - Morning
          - Tea with @bo
      """
    ])
    #expect(
      journal.contacts == [
        "2026-09-20 lunch: ana (bo)", "2026-09-20 call: cy", "2026-09-21 tea: bo",
      ])
    #expect(journal.events.map(\.noted) == [day("2026-09-20")])
  }

  @Test("P7: details of a dated item are no facts")
  func detailsOfEntries() {
    let person = ana("- 2026-10-02 Lunch\n  - her son starts school\n- likes tea\n").person("ana")
    #expect(person?.facts.map(\.text) == ["likes tea"])
  }

  @Test("E2 (d): a date alone below a log heading is contact too")
  func dateAlone() {
    #expect(ana("## Log\n\n- 2026-10-02\n").contacts == ["2026-10-02 contact: ana"])
  }

  @Test("E5: a done task of a kind, dated in a person's own note, is contact with them")
  func doneTask() {
    #expect(ana("## Log\n\n- [x] 2026-10-02 call\n").contacts == ["2026-10-02 call: ana"])
  }

  @Test("P8: people below a dated item of a group's note are no members")
  func datedItems() {
    let notes = ["groups/team.md": "- [[ana]]\n- 2026-10-02 Guests\n  - [[bo]]\n"]
    #expect(journal(notes).groups.map(\.members) == [[0]])
  }

  @Test("P8: a group among the members counts alike, wherever its path stands")
  func groupsOfGroups() {
    func members(_ outer: String) -> [PersonID]? {
      let notes = [
        "groups/m.md": "- [[bo]]", "groups/\(outer).md": "---\nmembers: [m, ana]\n---\n",
      ]
      return journal(notes).groups.first { $0.path == "groups/\(outer).md" }?.members
    }
    #expect(members("a") == members("z"))
  }

  @Test("P8: groups lie up to 16 deep in groups; further down is said, and left out")
  func deepGroups() {
    func read(_ count: Int, isRing: Bool) -> Journal {
      var notes: [String: String] = [:]
      for number in 0..<count {
        let next = isRing ? (number + 1) % count : number + 1
        notes["groups/g\(number + 10).md"] = "---\nmembers: [g\(next + 10), p\(number + 10)]\n---\n"
        notes["people/p\(number + 10).md"] = ""
      }
      return journal(notes)
    }
    let chain = read(18, isRing: false)
    #expect(chain.groups.map(\.members.count) == [17] + (1...17).reversed())
    #expect(
      chain.findings.filter { $0.code == "group-depth" }.map(\.written)
        == ["groups/g10.md:1:1 group-depth"])
    let ring = read(17, isRing: true)
    #expect(ring.groups.allSatisfy { $0.members.count == 17 })
    #expect(ring.problems.isEmpty)
    #expect(read(18, isRing: true).groups.allSatisfy { $0.members.count == 17 })
  }

  @Test("P9: a fact of two lines that mentions a private person goes")
  func longFact() {
    let journal = journal([
      "people/ana.md": "---\nprivate: true\n---\n",
      "people/bo.md": "- plays chess with\n  [[ana]] on Sundays\n",
    ])
    #expect(journal.withoutPrivatePeople.person("bo")?.facts == [])
  }

  @Test("P9: no detail of an entry that mentions a private person is quoted as an event")
  func event() {
    let journal = journal([
      "people/ana.md": "---\nprivate: true\n---\n",
      "2026-10-02.md": "- Lunch with @bo about [[ana]]\n  - surgery on 2026-12-10\n",
    ])
    #expect(journal.withoutPrivatePeople.eventList == ["2026-12-10 bo: -"])
  }

  @Test("P9: a title that mentions a private person is not quoted")
  func title() {
    let journal = journal([
      "people/ana.md": "---\nprivate: true\n---\n",
      "log.md": "# [[ana]] and @bo\n\n## 2026-10-02\n\nPresent: @bo\n",
    ])
    #expect(journal.withoutPrivatePeople.interactions.map(\.text) == [nil])
  }

  @Test("C2: a wrong item of a list is an error at its own line")
  func listItems() {
    let text = "contact-words:\n  - with\n  - talked to\n"
    #expect(throws: ConfigurationError.self) { try Configuration(parsing: Array(text.utf8)) }
    do {
      _ = try Configuration(parsing: Array(text.utf8))
    } catch {
      #expect(error.line == 3)
    }
  }
}
