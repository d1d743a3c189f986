import AddressBooks
import Drafts
import Journals
import Notes
import Testing

@Suite("activities of a friends.md")
struct ActivityNoteTests {
  private static func journal(
    _ text: String, known: [String: String] = [:]
  ) throws -> (note: String, journal: Journal) {
    let book = AddressBook(friends: Array(text.utf8), path: "friends.md")
    let named = book.contacts.filter { $0.name.contains(where: \.isLetter) }
    let paths = Dictionary(
      uniqueKeysWithValues: named.enumerated().map { ($0.element.name, "people/p\($0.offset).md") })
    let people = named.enumerated().map { index, contact in
      Note(
        parsing: Array("---\nname: \"\(contact.name)\"\n---\n".utf8),
        at: NotePath("people/p\(index).md"), vocabulary: Vocabulary())
    }.sorted { $0.path.text < $1.path.text }
    let note = try #require(
      ActivityNote(
        book, from: "friends", paths: paths, known: known,
        among: Census(of: people, on: ImportTests.date)))
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

  @Test(
    "whom no link by name can reach is linked by file name, whoever has no note is text",
    arguments: [
      ("Ada|L", true), ("R&D [x]", true), ("Dr. No.md", true), ("a/b", true), ("😀", false),
      ("Bo#x", true), ("C^d", true), ("!Eve", true), ("F_g_", true), ("`H", true),
    ])
  func oddNames(_ name: String, _ hasNote: Bool) throws {
    for text in ["Cancelled with **\(name)** and **Ana**", "Lunch with **Ana** and **\(name)**."] {
      let (note, journal) = try ActivityNoteTests.journal(
        "### Activities:\n- 2018-01-04: \(text)\n")
      #expect(journal.interactions.map(\.participants.count) == [hasNote ? 2 : 1], "\(note)")
      #expect(journal.findings.isEmpty, "\(note)")
    }
  }

  @Test("what is noted of those who had a note is quoted once, unless it stands there")
  func knownFacts() throws {
    let text = """
      ### Activities:
      - 2018-01-04: Tea with **Ana**.
      ### Notes:
      - 2018-06-15: **Ana** moved.
      - 2018-06-16: **Ana** met **Bo**.
      """
    let known = ["Ana": "- Ana moved. (2018-06-15)\n", "Bo": ""]
    let (note, _) = try ActivityNoteTests.journal(text, known: known)
    #expect(note.hasSuffix("## Notes\n\n> 2018-06-16: [[Ana]] met [[Bo]].\n"), "\(note)")
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
      """, known: ["Ana": "nothing"])
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
