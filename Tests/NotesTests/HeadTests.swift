import Testing

@testable import Notes

@Suite("What is read of a note before its body")
struct HeadTests {
  private func head(_ text: String, at path: String) -> Note {
    let bytes = Array(text.utf8)
    return Note(headOf: bytes.span, at: NotePath(path), vocabulary: Vocabulary())
  }

  private let daily = "---\ntags: [work]\nkind: lunch\n---\n# Talk\n\n- Lunch with @ana\n"

  @Test("a head has what the front matter and the path say, and nothing of the body")
  func headOfDailyNote() {
    let head = head(daily, at: "2026-10-02.md")
    #expect(!head.isWhole)
    #expect(head.day == day("2026-10-02"))
    #expect(head.noteTags == ["work"])
    #expect(head.meetingKind == "lunch")
    #expect(head.title == nil)
    #expect(head.passages.isEmpty)
  }

  @Test("the body makes a head the note that is read at once")
  func bodyAfterHead() {
    var note = head(daily, at: "2026-10-02.md")
    let bytes = Array(daily.utf8)
    note.readBody(of: bytes.span, Vocabulary())
    let atOnce = NotesTests.note(daily)
    #expect(note.isWhole)
    #expect(note.title == "Talk")
    #expect(note.places == atOnce.places)
    #expect(note.text == atOnce.text)
    #expect(note.passages.count == atOnce.passages.count)
  }

  @Test("a body is read once, however often it comes")
  func bodyTwice() {
    var note = NotesTests.note("@ana and 2026-02-30\n")
    let bytes = Array("@bo\n".utf8)
    note.readBody(of: bytes.span, Vocabulary())
    #expect(note.spellings == ["ana"])
    #expect(note.findings.count == 1)
  }

  @Test(
    "P2: the head of a person without a name has the title, and the body is still to be read",
    arguments: ["", "---\nname: \" \"\n---\n", "---\nname: \"\u{A0}\"\n---\n"])
  func title(front: String) {
    let text = front + "# Cleo Cruz\n- born 2026-02-30\n"
    var note = head(text, at: "people/cc.md")
    #expect(!note.isWhole)
    #expect(note.title == "Cleo Cruz")
    #expect(note.passages.isEmpty)
    #expect(note.findings.isEmpty)
    let bytes = Array(text.utf8)
    note.readBody(of: bytes.span, Vocabulary())
    #expect(note.findings.count == 1)
  }

  @Test("J4: conflict markers that have come since the head was read leave the body out")
  func conflictBetween() {
    var note = head(daily, at: "2026-10-02.md")
    let bytes = Array("<<<<<<< a\n@bo 2026-02-30\n=======\n>>>>>>> b\n".utf8)
    note.readBody(of: bytes.span, Vocabulary())
    #expect(note.passages.isEmpty)
    #expect(note.findings.map(\.code) == ["conflict"])
  }

  @Test("a body that is shorter than the note was does no harm")
  func shorterBody() {
    var note = head(daily, at: "2026-10-02.md")
    let bytes = Array("@bo".utf8)
    note.readBody(of: bytes.span, Vocabulary())
    #expect(note.places == ["1:1"])
    #expect(note.spellings == ["bo"])
  }

  @Test(
    "P8: the body is read with the head where it tells members",
    arguments: [
      ("people/zoe.md", "# Zoé Ruiz\n", false),
      ("people/zoe.md", "---\nname: Zoé\n---\n# Z\n", false),
      ("groups/board.md", "- @ana\n", true), ("2026-10-02.md", "# Monday\n", false),
    ])
  func wholeHeads(path: String, text: String, isWhole: Bool) {
    #expect(head(text, at: path).isWhole == isWhole)
  }

  @Test("J4: a conflict below the head is found with it, a private person stays private")
  func conflict() {
    let conflict = "<<<<<<< HEAD\n@bo\n=======\n>>>>>>> branch\n"
    #expect(!head(conflict, at: "a.md").isReadable)
    #expect(head("---\nprivate: true\n---\n" + conflict, at: "people/zoe.md").isReadable)
    #expect(head("a <<<<<<< HEAD\nb >>>>>>> branch\n", at: "a.md").isReadable)
  }
}
