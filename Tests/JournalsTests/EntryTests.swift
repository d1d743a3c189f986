import Journals
import Notes
import Testing

@Suite("What is an entry")
struct EntryTests {
  @Test("E1: each top-level item and each paragraph outside lists is an entry of its own")
  func blocks() {
    let journal = daily("Lunch with @ana\nand @bo.\n\nCall @bo\n\n- Tea with @cy\n1. @ana: x\n")
    #expect(
      journal.contacts == [
        "2026-10-02 lunch: ana, bo", "2026-10-02 call: bo", "2026-10-02 tea: cy",
        "2026-10-02 contact: ana",
      ])
    #expect(journal.interactions.map(\.place.line) == [1, 4, 6, 7])
  }

  @Test("E1: nested items, paragraphs and quotes are details of their item")
  func details() {
    let journal = daily(
      "- Lunch with @ana\n  - call @bo\n    - met @cy\n\n  @bo: x\n\n  > with @cy\n")
    #expect(journal.contacts == ["2026-10-02 lunch: ana (bo, cy)"])
    #expect(journal.interactions[0].remarks.map(\.line) == [2, 3, 5, 7])
  }

  @Test(
    "tags alone are not what was noted",
    arguments: [
      ("Lunch with @ana. #food", nil), ("Lunch with @ana #food #joy", nil),
      ("Lunch with @ana", nil),
      ("Lunch with @ana: #food was good", "#food was good"),
      ("Lunch with @ana: her move", "her move"),
    ] as [(String, String?)])
  func tagsAlone(_ entry: String, _ text: String?) {
    let journal = daily("- \(entry)\n")
    #expect(journal.interactions.map(\.text) == [text])
  }

  @Test("E1: without a mention it is no entry, with one in the details it is")
  func mention() {
    #expect(daily("- Lunch\n- Tea\n").roles == [])
    let journal = daily("- 2026-10-05 Lunch\n\n  with @ana\n")
    #expect(journal.contacts == ["2026-10-05 contact: ana"])
    #expect(journal.interactions.first?.place.line == 3)
  }

  @Test("E1: below an item that names nobody each child that names someone is an entry")
  func children() {
    let journal = daily("- Team\n  - Lunch with @ana\n    - saw @bo\n  - rain\n  - call @cy\n")
    #expect(journal.contacts == ["2026-10-02 lunch: ana (bo)", "2026-10-02 call: cy"])
    #expect(journal.interactions.map(\.place.line) == [2, 5])
  }

  @Test("E1: each row of cells is an entry")
  func rows() {
    let journal = daily(
      """
      | who | how |
      |-----|:---:|
      | [[ana\\|A.]] | lunch |
      | Lunch | @bo |
      | 2026-10-05 | Call @cy: x |

      a | b
      --- | ---
      Tea with @ana | x
      | b |
      @bo: no row | x
      """)
    #expect(
      journal.contacts == [
        "2026-10-02 lunch: bo", "2026-10-05 call: cy", "2026-10-02 tea: ana",
        "2026-10-02 contact: bo",
      ])
    #expect(journal.interactions.map(\.place.line) == [4, 5, 9, 11])
    #expect(journal.thoughts == ["2026-10-02: ana"])
  }

  @Test("E1: a heading whose lead is contact is an entry, up to the next heading")
  func headings() {
    let journal = daily(
      """
      # @bo

      ## Lunch with @ana

      @bo: x

      - @cy called
      - exam on 2026-12-01

      ### Details

      - Tea with @cy
      """)
    #expect(journal.contacts == ["2026-10-02 lunch: ana (bo, cy)", "2026-10-02 tea: cy"])
    #expect(journal.interactions[0].remarks.map(\.line) == [5, 7, 8])
    #expect(journal.eventList == ["2026-12-01 ana: exam on 2026-12-01"])
    #expect(journal.thoughts == ["2026-10-02: bo"])
    #expect(journal.hints == [])
  }

  @Test("E2 (c): a heading that names people is contact if something stands below it")
  func headingDetails() {
    #expect(daily("## @ana\n\nShe is well\n").party == "ana")
    #expect(daily("## @ana\n\n## @bo\n").party == "none")
    #expect(daily("## @ana\n").party == "none")
    #expect(daily("## @ana: x\n").party == "ana")
    #expect(daily("## @ana on @bo\n\nShe is well\n").party == "none")
  }

  @Test("E1: the title, a heading that is no contact, is no entry and ends none")
  func plainHeading() {
    let journal = daily("# About @ana\n\n- Lunch with @bo\n")
    #expect(journal.contacts == ["2026-10-02 lunch: bo"])
  }

  @Test(
    "E3: each kind has its channel, as a word and as a tag",
    arguments: [
      ("met meet lunch breakfast dinner coffee tea drinks beer pizza walk", .inPerson),
      ("visit visited one-on-one workshop conference outing golf", .inPerson),
      ("zoom facetime", .video), ("call called phone phoned", .phone),
      ("emailed email messaged message texted chat chatted dm wrote", .message),
      ("linkedin liked commented", .social),
    ] as [(String, Channel)])
  func kinds(words: String, channel: Channel) {
    for word in words.split(separator: " ") {
      for text in ["\(word.uppercased()) @ana", "Sat down, @ana #\(word)"] {
        let interaction = daily("- \(text)").interactions.first
        #expect(interaction?.kind == String(word))
        #expect(interaction?.channel == channel)
      }
    }
  }

  @Test(
    "E3: some words count as tags only",
    arguments: [
      ("party event game gallery ride desk", .inPerson), ("video teams", .video),
      ("mail text im letter", .message), ("posted", .social),
    ] as [(String, Channel)])
  func tagKinds(words: String, channel: Channel) {
    for word in words.split(separator: " ") {
      #expect(daily("- \(word) @ana").party == "none")
      let interaction = daily("- Sat down, @ana #\(word)").interactions.first
      #expect(interaction?.kind == String(word))
      #expect(interaction?.channel == channel)
    }
  }

  @Test("E3: meeting counts as a word of unknown channel; a tag tells it")
  func meeting() {
    #expect(daily("- Meeting with @ana").interactions.first?.channel == nil)
    #expect(daily("- Meeting with @ana").contacts == ["2026-10-02 meeting: ana"])
    #expect(daily("- Sat down, @ana #meeting").interactions.first?.channel == .inPerson)
    #expect(daily("- Saw @ana").contacts == ["2026-10-02 contact: ana"])
  }

  @Test("E3: the configuration adds kinds, takes them away and moves them")
  func configuredKinds() {
    let kinds = "kinds: {coffee: none, Schach: in person, lunch: video, met: none}"
    #expect(daily("- Coffee, @ana", configuration: kinds).party == "none")
    #expect(daily("- Sat, @ana #coffee", configuration: kinds).party == "none")
    #expect(daily("- SCHACH: @ana", configuration: kinds).contacts == ["2026-10-02 Schach: ana"])
    #expect(daily("- Lunch @ana", configuration: kinds).interactions.first?.channel == .video)
    #expect(daily("- Met @ana", configuration: kinds).contacts == ["2026-10-02 contact: ana"])
  }

  @Test("E2: a sentence that says more than who and how is noted whole")
  func sentences() {
    func noted(_ text: String) -> String? { daily("- \(text)").interactions.first?.text }
    #expect(noted("Lunch with @ana, she is pregnant!") == "Lunch with @ana, she is pregnant!")
    #expect(noted("Lunch with @ana at home. Nice.") == "Lunch with @ana at home. Nice.")
    #expect(noted("Lunch with @ana. She will quit.") == "She will quit.")
    #expect(noted("Lunch with @ana.") == nil)
    #expect(daily("- Lunch with @ana, late. A joke #joke").memos.map(\.text) == ["A joke"])
    #expect(noted("Lunch with @ana at home: the move. Soon.") == "the move. Soon.")
  }

  @Test("D2: what would be contact but for a date is a hint, in other notes than those of people")
  func undated() {
    func hints(_ path: String, _ text: String) -> [String] {
      journal([path: text]).findings.filter { $0.code == "undated" }.map { "\($0.line)" }
    }
    let text = "- Lunch with @ana\n- about @ana\n\n> Lunch with @ana\n\nCall with @bo\n"
    #expect(hints("log.md", text) == ["1", "6"])
    #expect(hints("people/cy.md", text).isEmpty && hints("2026-10-02.md", text).isEmpty)
  }

  @Test("E5: quotes, open and cancelled tasks and plans are no contact")
  func noContact() {
    let journal = daily(
      "> Lunch with @ana\n\n- [ ] Call @ana\n- [-] Call @bo\n- 2027-01-01 Call @cy\n")
    #expect(journal.contacts == [])
    #expect(journal.plannedContacts == ["2027-01-01 call: cy"])
    #expect(journal.roles == ["ana topic", "ana followup", "bo followup", "cy plan"])
  }

  @Test("E5: a done task is contact by a kind word or tag only, on its done date or the entry's")
  func doneTasks() {
    let journal = daily(
      """
      - [x] Call @ana ✅ 2026-10-04
      - [x] Call @bo
      - [x] @cy: roadmap
      - [X] Saw @cy
      - [x] Sat with @cy #tea
      """)
    #expect(
      journal.contacts == [
        "2026-10-04 call: ana", "2026-10-02 call: bo", "2026-10-02 tea: cy",
      ])
    #expect(
      journal.roles == [
        "ana participant", "bo participant", "cy topic", "cy topic", "cy participant",
      ])
  }

  @Test("E6: two entries of one day stay two records of that day; nobody stands twice in one")
  func oneDay() {
    let journal = daily("- Lunch with @ana, @ana and @bo\n- Call @ana: @bo\n")
    #expect(journal.contacts == ["2026-10-02 lunch: ana, bo", "2026-10-02 call: ana (bo)"])
    #expect(Set(journal.interactions.map(\.date)).count == 1)
  }
}
