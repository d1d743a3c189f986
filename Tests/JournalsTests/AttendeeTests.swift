import Journals
import Notes
import Testing

@Suite("Attendees make a meeting of a dated section")
struct AttendeeTests {
  private func meeting(_ text: String, configuration: String = "") -> String {
    daily(text, configuration: configuration).party
  }

  @Test(
    "E4: front matter names attendees",
    arguments: ["people", "attendees", "participants", "present", "with", "Attendees"])
  func frontMatter(key: String) {
    let journal = daily("---\nkind: Zoom\n\(key): [ana, \"[[bo]]\", nobody]\n---\n@cy: x\n")
    #expect(journal.contacts == ["2026-10-02 zoom: ana, bo (cy)"])
    #expect(journal.interactions.first?.channel == .video)
    #expect(journal.interactions.first?.place.line == 3)
  }

  @Test("E4: kind and channel come from front matter, else from a tag, else it is a meeting")
  func kinds() {
    func first(_ front: String, _ body: String = "") -> Interaction? {
      daily("---\npeople: ana\n\(front)\n---\n\(body)").interactions.first
    }
    #expect(first("")?.kind == "meeting")
    #expect(first("")?.channel == nil)
    #expect(first("kind: Board")?.kind == "board")
    #expect(first("tags: [video]")?.channel == .video)
    #expect(first("tags: [video]")?.kind == "meeting")
    #expect(first("", "Present: @bo #call")?.channel == .phone)
  }

  @Test(
    "E4: a heading names attendees, with the list, table or paragraph directly after it",
    arguments: [
      "- @ana\n- @bo", "* Ana Ruiz @ana\n* Bo [@bo](https://x.org)", "@ana, @bo",
      "| name | role |\n|---|---|\n| @ana | chair |\n| @bo | |", "1. @ana\n   - @bo",
      "%% @cy %%\n\n- @ana\n- @bo", "<!-- @cy -->\n\n- @ana\n- @bo",
      "> be nice\n\n- @ana\n- @bo", "> - a rule\n\n- @ana\n- @bo",
    ])
  func headings(list: String) {
    let journal = daily("# Board\n\n## Present\n\n\(list)\n\nAfter: @cy\n\n- Saw @cy\n")
    #expect(journal.contacts == ["2026-10-02 meeting: ana, bo (cy)"])
    #expect(journal.interactions.first?.place.line == 3)
    #expect(journal.interactions.first?.text == "Board")
  }

  @Test(
    "E4: so does a lead-in line or a list label",
    arguments: [
      "Present: @ana, @bo", "**Present:** @ana, @bo", "**Present**: @ana, @bo",
      "_Present_ (2): @ana, @bo", "Present (2 of 3): @ana, @bo", "Board members: @ana, @bo",
      "Members present: @ana, @bo", "ATTENDING：@ana, @bo", "In attendance:\n@ana\n@bo",
      "Attendees:\n\n- @ana\n- @bo", "**Attendees**\n\n- @ana\n- @bo", "Attendees\n\n@ana, @bo",
      "- Attendees\n  - @ana\n  - @bo", "- **Attendees:** @ana, @bo",
      "- Chair: @ana\n- Scribe: @bo",
      "Moderator: @ana\nNotetaker: @bo\nRegrets: @cy",
    ])
  func labels(text: String) {
    #expect(meeting(text).hasPrefix("ana, bo"))
    #expect(daily(text).interactions.first?.kind == "meeting")
    #expect(
      daily(text).interactions.first?.isTitled
        == daily(text).interactions.first.map { $0.text != nil })
  }

  @Test(
    "E4: only these names are labels",
    arguments: [
      "Guests: @ana", "The members of the board: @ana", "Present day: @ana", "Presently: @ana",
      "Members @ana", "- Chair @ana opened it", "Attendees of note are: @ana", "Presented: @ana",
    ])
  func noLabels(text: String) {
    #expect(daily(text).interactions.isEmpty)
  }

  @Test(
    "E4: labels may follow each other in one line", arguments: ["", "- ", "**2026-10-02** x\n"])
  func labelsInOneLine(before: String) {
    let journal = daily("\(before)Present: @ana; Regrets: @bo; chair: @cy\n")
    #expect(journal.contacts == ["2026-10-02 meeting: ana, cy"])
    #expect(journal.roles == ["ana participant", "bo none", "cy participant"])
    let lines = Set(journal.interactions.map(\.place.line) + journal.mentions.map(\.place.line))
    #expect(lines == [before.hasSuffix("\n") ? 2 : 1])
    #expect(meeting("\(before)Present: @ana; @bo; agenda: @cy\n") == "ana, bo, cy")
    #expect(daily("- Present: @ana; regrets:\n  - @bo\n").roles == ["ana participant", "bo none"])
  }

  @Test("E4: any other label in a line below some attendees ends their list")
  func otherLabels() {
    #expect(meeting("Present: @ana\nAgenda: the farewell of @bo\n@cy\n") == "ana (bo, cy)")
    #expect(meeting("**Present:** @ana\n**On leave:** @bo\nChair: @cy\n") == "ana, cy (bo)")
    #expect(meeting("Present: @ana,\n@bo at 10:00\n") == "ana, bo")
    #expect(meeting("Present: @ana,\nJo Lee: guest, @bo\n") == "ana, bo")
    #expect(meeting("Present: @ana\nRemote: @bo\n") == "ana, bo")
    #expect(meeting("Present: @ana\nand from Tern: @bo\n") == "ana, bo")
    #expect(meeting("Present:\nAcme: @ana\nTern (Leeds): @bo\n") == "ana, bo")
    #expect(meeting("Present:\n@ana\nAgenda: @bo\n") == "ana (bo)")
  }

  @Test("E4: a label holds to the next label, heading or blank line")
  func extent() {
    #expect(meeting("Present: @ana\n@bo\nRegrets: @cy\n") == "ana, bo")
    #expect(meeting("Present: @ana\n\n@bo was named\n") == "ana (bo)")
    #expect(meeting("Present:\n\n- @ana\n\nNotes\n\n- @bo\n") == "ana (bo)")
    #expect(meeting("## Present\n\n### Guests\n\n- @ana\n") == "none")
    #expect(meeting("## Present\n\n```\nx\n```\n\n- @ana\n") == "none")
    #expect(meeting("- Present\n  - @ana\n- @bo\n") == "ana (bo)")
  }

  @Test(
    "E4: regrets are neither participants nor topics",
    arguments: [
      "Regrets: @bo", "## Absent\n\n- @bo", "**Apologies** (1): @bo", "- Excused\n  - @bo",
      "Not present: @bo", "No members: @bo", "## Not in attendance\n\n@bo", "Members absent: @bo",
      "## Non-attendees\n\n- @bo",
    ])
  func regrets(text: String) {
    let journal = daily("Present: @ana\n\n\(text)\n")
    #expect(journal.contacts == ["2026-10-02 meeting: ana"])
    #expect(journal.roles == ["ana participant", "bo none"])
  }

  @Test("E4: in an attendee list [x] is present, [ ] is not, and neither is a task")
  func boxes() {
    let journal = daily("## Attendees\n\n- [x] @ana\n- [X] @bo\n- [ ] @cy\n")
    #expect(journal.contacts == ["2026-10-02 meeting: ana, bo"])
    #expect(journal.followUps.isEmpty)
    #expect(journal.roles == ["ana participant", "bo participant", "cy none"])
  }

  @Test("E4: other mentions are topics, save in entries that are contact by a kind word")
  func otherEntries() {
    let journal = daily(
      """
      Present: @ana

      - Lunch with @bo: @cy
      - @bo: talk
      - Sat with @bo
      - Sat down, @bo #coffee
      """)
    #expect(journal.contacts == ["2026-10-02 meeting: ana (bo)", "2026-10-02 lunch: bo (cy)"])
    #expect(
      journal.roles == [
        "ana participant", "bo participant", "cy topic", "bo topic", "bo topic", "bo topic",
      ])
    #expect(journal.thoughts == [])
  }

  @Test("E4: each dated section has its own")
  func sections() {
    let journal = journal([
      "log.md": """
      ## 2026-10-01

      ### Present
      - @ana

      ### Notes
      - @bo: x

      ## 2026-10-03

      Walk with @cy

      ## 2026-10-04
      Chair: @bo
      """
    ])
    #expect(
      journal.contacts == [
        "2026-10-01 meeting: ana (bo)", "2026-10-03 walk: cy", "2026-10-04 meeting: bo",
      ])
    #expect(journal.interactions.map(\.place.line) == [3, 11, 14])
  }

  @Test("E4: several places are one meeting, at the first of them")
  func onePlace() {
    let journal = daily("---\nwith: bo\n---\nChair: @cy\n\n## Present\n\n- @ana\n- @cy\n")
    #expect(journal.contacts == ["2026-10-02 meeting: ana, bo, cy"])
    #expect(journal.interactions.first?.place.line == 2)
  }

  @Test("E4: the labels are the configuration's")
  func configured() {
    let words = "attendee-headings: [Anwesend]"
    #expect(meeting("Anwesend: @ana", configuration: words) == "ana")
    #expect(meeting("## Present\n\n- @ana", configuration: words) == "none")
    #expect(meeting("Anwesend: @ana\n\nRegrets: @bo", configuration: words) == "ana")
  }

  @Test("E4: later than the journal's date it is a plan")
  func plan() {
    let journal = daily("Present: @ana\n", on: "2026-10-01")
    #expect(journal.plannedContacts == ["2026-10-02 meeting: ana"])
    #expect(journal.roles == ["ana plan"])
  }
}
