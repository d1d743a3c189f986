import AddressBooks
import Drafts
import Journals
import Notes
import Testing

@Suite("activities of a friends.md")
struct ActivityNoteTests {
  private static func journal(
    _ text: String, known: Set<String> = []
  ) throws -> (note: String, journal: Journal) {
    let book = AddressBook(friends: Array(text.utf8), path: "friends.md")
    let people = book.contacts.map { contact in
      Note(
        parsing: Array("---\nname: \"\(contact.name)\"\n---\n".utf8),
        at: NotePath("people/p\(contact.line)-\(contact.name.count).md"), vocabulary: Vocabulary())
    }.sorted { $0.path.text < $1.path.text }
    let note = try #require(
      ActivityNote(
        book, from: "friends", known: known, among: Census(of: people, on: ImportTests.date)))
    let parsed = Note(
      parsing: Array(note.markdown.utf8), at: NotePath(note.path), vocabulary: Vocabulary())
    return (note.markdown, Journal(of: [parsed] + people, on: ImportTests.date))
  }

  @Test(
    "every activity is contact with all whom it names, on its day, whatever its words",
    arguments: [
      "Got lunch with **Ana** and **Bo**.", "**Ana** and I met **Bo**",
      "Wrote to **Bo** about **Ana**",
      "Need to see **Ana** and **Bo**", "**Ana**'s party. **Bo** came.", "**Ana**, **Bo**!**Ana**",
      "!**Ana** **Bo**", "2017-01-01 **Ana** @dinner **Bo**", "- [ ] **Ana**: **Bo**",
      "`**Ana** **Bo**",
      "%% **Ana** **Bo**", "[**Ana**](**Bo**)", "Heard @cy of **Ana** # **Bo**",
      "<!-- **Ana** **Bo**",
    ])
  func contact(_ text: String) throws {
    let (note, journal) = try ActivityNoteTests.journal("### Activities:\n- 2018-01-04: \(text)\n")
    #expect(journal.interactions.count == 1, "\(note)")
    #expect(journal.interactions.first?.date == Day("2018-01-04"))
    #expect(journal.interactions.first?.participants.count == 2, "\(note)")
    #expect(journal.followUps.isEmpty && journal.findings.isEmpty, "\(note) \(journal.findings)")
  }

  @Test("whole: natural words where they count, names first where they would not")
  func whole() throws {
    let (note, _) = try ActivityNoteTests.journal(
      """
      ### Activities:
      - 2018-11-01: **Ana** and I went to _Martha's Vineyard_.
      - 2018-01-04: Got lunch with **Ana**. @food:late
      - 2017-01-04: Alone on the sea.
      ### Notes:
      - 2018-06-15: **Ana** met **Bo**.
      """, known: ["Ana"])
    #expect(
      note == """
        # Activities from friends

        - 2018-11-01 [[Ana]]: Ana and I went to Martha's Vineyard.
        - 2018-01-04: Got lunch with [[Ana]]. #food/late
        - 2017-01-04: Alone on the sea.

        ## Notes

        > 2018-06-15: [[Ana]] met [[Bo]].\n
        """)
  }
}
