import Journals
import Notes
import Testing

@Suite("Dates named in entries")
struct EventTests {
  @Test("E9: a date in an entry that is not its own is an event of its people")
  func events() {
    let journal = daily("- Lunch with @ana: exam on 2026-11-10\n- @bo's move (2026-12-01)\n")
    #expect(
      journal.eventList == [
        "2026-11-10 ana: Lunch with @ana: exam on 2026-11-10",
        "2026-12-01 bo: @bo's move (2026-12-01)",
      ])
    #expect(journal.events.map(\.noted) == [day("2026-10-02"), day("2026-10-02")])
  }

  @Test(
    "E9: its own date, task dates and dates in addresses and code are none",
    arguments: [
      "2026-10-03 Lunch with @ana", "2026-10-03 Lunch with @ana on 2026-10-03",
      "Lunch with @ana: https://x.org/2026-11-10", "Lunch with @ana: [x](https://x.org/2026-11-10)",
      "Lunch with @ana: `2026-11-10`", "Lunch with @ana: www.x.org/2026-11-10/a",
      "Lunch with @ana: <https://x.org/2026-11-10>", "Lunch with @ana: v1.2026-11-10",
      "Lunch with @ana: 2026-11-100", "Lunch with @ana: a2026-11-10",
      "Lunch with @ana on 2026-10-02",
      "[ ] ask @ana 📅 2026-11-10 ➕ 2026-10-01 🛫 2026-10-03 ⏳ 2026-10-04",
      "[x] ask @ana ✅ 2026-11-10", "[ ] ask @ana [scheduled:: 2026-11-10] (due:: 2026-11-11)",
    ])
  func noEvents(text: String) {
    #expect(daily("- \(text)").eventList == [])
  }

  @Test("E9: those of details are of the people named there, else of the entry's participants")
  func details() {
    let journal = daily(
      """
      - Lunch with @ana and @bo about @cy
        - exam on 2026-11-10
        - @cy moves on 2026-11-11
          - and marries 2026-11-12
      """)
    #expect(
      journal.eventList == [
        "2026-11-10 ana, bo: exam on 2026-11-10", "2026-11-11 cy: @cy moves on 2026-11-11",
        "2026-11-12 ana, bo: and marries 2026-11-12",
      ])
  }

  @Test("E9: an entry that is no contact names events too, an undated text does not")
  func noContact() {
    let notes = ["2026-10-02.md": "Heard of @ana, exam 2026-11-10", "a.md": "@bo: 2026-11-11"]
    #expect(journal(notes).eventList == ["2026-11-10 ana: Heard of @ana, exam 2026-11-10"])
  }

  @Test("E9: each date of an entry counts once, wikilinked dates too")
  func several() {
    let journal = daily("- @ana: 2026-11-10, 2026-11-11 and [[2026-11-12]], not 2026-11-10\n")
    #expect(journal.events.map(\.date.description) == ["2026-11-10", "2026-11-11", "2026-11-12"])
  }

  @Test("E9: in a person's own note they are the owner's")
  func ownNote() {
    let journal = ana(
      "- 2026-10-02 coffee, exam on 2026-11-10\n  - again 2026-11-11\n- born 2026-01-01\n")
    #expect(
      journal.eventList == [
        "2026-11-10 ana: coffee, exam on 2026-11-10", "2026-11-11 ana: again 2026-11-11",
      ])
  }

  @Test("D3: what a later entry names is not known yet")
  func later() {
    #expect(daily("- @ana: exam on 2026-11-10", on: "2026-10-01").events.isEmpty)
  }
}
