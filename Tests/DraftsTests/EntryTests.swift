import Drafts
import Notes
import Testing

@Suite struct EntryTests {
  @Test(
    "an entry is an item of a list, whatever it is typed as",
    arguments: [
      ("Lunch with @ana", "- Lunch with @ana\n"), ("- Lunch", "- Lunch\n"),
      ("  * Lunch  ", "- Lunch\n"),
      ("\n\nLunch\n\n", "- Lunch\n"), ("Lunch\r\nher move\r\n", "- Lunch\n  her move\n"),
      ("Lunch\n- her move\n\n- Lola", "- Lunch\n  - her move\n\n  - Lola\n"),
      ("-1 today", "- -1 today\n"),
    ])
  func item(_ text: String, _ expected: String) {
    #expect(Entry(text)?.markdown() == expected)
  }

  @Test("nothing is no entry", arguments: ["", " \n\t", "- ", "\u{A0}"])
  func nothing(_ text: String) {
    #expect(Entry(text) == nil)
  }

  @Test("a task has a box and tells until when")
  func task() throws {
    let due = try #require(Day("2026-12-01"))
    let date = try #require(Day("2026-11-23"))
    #expect(
      Entry("Send @ana the photos", isTask: true, due: due)?.markdown()
        == "- [ ] Send @ana the photos, due 2026-12-01\n")
    #expect(Entry("Lunch\nx")?.markdown(leadingWith: date) == "- 2026-11-23 Lunch\n  x\n")
  }
}
