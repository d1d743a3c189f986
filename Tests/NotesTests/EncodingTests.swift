import Testing

@testable import Notes

@Suite("A note's bytes")
struct EncodingTests {
  private func note(_ bytes: [UInt8]) -> Note {
    Note(parsing: bytes, at: NotePath("a.md"), vocabulary: Vocabulary())
  }

  @Test("J4: a byte-order mark and CRLF change nothing but places")
  func markAndLineEnds() {
    let text = "---\ndate: 2026-10-02\n---\n# Talk\n\n- Lunch with @ana\n  and @bo\n"
    let plain = note(Array(text.utf8))
    let marked = note([0xEF, 0xBB, 0xBF] + Array(text.replacing("\n", with: "\r\n").utf8))
    #expect(marked.day == day("2026-10-02"))
    #expect(marked.title == plain.title)
    #expect(marked.places == plain.places)
    #expect(marked.text == plain.text)
    #expect(marked.findings == [])
  }

  @Test(
    "J4: invalid bytes and NUL become U+FFFD with a warning, the rest counts",
    arguments: [[0x00], [0xFF], [0xC0, 0xAF], [0xED, 0xA0, 0x80], [0xE2, 0x82], [0xF0, 0x9F]])
  func invalid(damage: [UInt8]) {
    let note = note(Array("@ana ".utf8) + damage + Array(" @bo".utf8))
    #expect(note.spellings == ["ana", "bo"])
    #expect(String(decoding: note.text, as: UTF8.self).contains("\u{FFFD}"))
    #expect(note.problems == ["1:6 warning encoding"])
  }

  @Test("J4: columns in front matter are those of the bytes on disk")
  func damageInFrontMatter() {
    let text = Array("---\n".utf8) + [0xFF, 0xFE] + Array(": 1\nx: [".utf8) + [0xFF]
    let bytes = text + Array("], \"[[ana]]\"]\n---\n".utf8)
    #expect(note(bytes).problems == ["3:7 error front-matter", "2:1 warning encoding"])
    let link = Array("---\nspouse: [\"[[".utf8) + [0xFF] + Array("]]\", \"[[ana]]\"]\n---\n".utf8)
    let zoe = Note(parsing: link, at: NotePath("people/zoe.md"), vocabulary: Vocabulary())
    #expect(zoe.frontLinks.map(\.reference.column) == [10, 19])
  }

  @Test("J4: lines that end with CR alone count in front matter as they do below it")
  func returns() {
    let text = "---\rdate: 2026-10-02\rcadence: x\r---\r# Talk\r\r- Lunch with @ana\r"
    let plain = note(Array(text.replacing("\r", with: "\n").utf8))
    let other = note(Array(text.utf8))
    #expect(other.day == day("2026-10-02"))
    #expect(other.places == ["7:14"])
    #expect(other.text == plain.text)
    #expect(other.findings == plain.findings)
  }

  @Test("J4: no column lies behind its line, where a value goes on over several")
  func foldedValue() {
    let text = "---\nspouse: |\n  [[ana]], [[bo]],\n  [[cy]]\n---\n"
    let note = Note(
      parsing: Array(text.utf8), at: NotePath("people/z.md"), vocabulary: Vocabulary())
    #expect(note.frontLinks.map(\.reference.line) == [2, 2, 2])
    #expect(note.frontLinks.map(\.reference.column) == [9, 10, 10])
  }

  @Test("J4: a damaged byte in a handle is part of no handle")
  func damagedHandle() {
    #expect(note(Array("@an".utf8) + [0xFF] + Array("a".utf8)).spellings == ["an"])
  }

  @Test("J4: a note with git's conflict markers is an error and skipped whole")
  func conflict() {
    let text = "@ana\n<<<<<<< HEAD\n@bo\n=======\n@cy\n>>>>>>> branch\n"
    let note = note(Array(text.utf8))
    #expect(note.isReadable == false)
    #expect(note.references.isEmpty)
    #expect(note.problems == ["2:1 error conflict"])
  }

  @Test(
    "J4: one marker alone, a shorter one or the wrong order is no conflict",
    arguments: [
      "<<<<<<< HEAD\n@ana", "@ana\n>>>>>>> branch", ">>>>>>> b\n@ana\n<<<<<<< HEAD",
      "<<<<<<<HEAD\n@ana\n>>>>>>> b", "<<<<<< HEAD\n@ana\n>>>>>>> b", " <<<<<<< a\n@ana\n>>>>>>> b",
      "@ana\n=======\nb",
    ])
  func noConflict(text: String) {
    let note = note(Array(text.utf8))
    #expect(note.isReadable)
    #expect(note.spellings == ["ana"])
  }

  @Test("J5: a note holds no time but those written in it")
  func noTimes() {
    let note = note(Array("Lunch with @ana".utf8))
    #expect(note.day == nil)
    #expect(note.passages.first?.day == nil)
  }

  @Test("an empty note is a note", arguments: ["", "\n", "\u{FEFF}", "---\n---", "---"])
  func empty(text: String) {
    let note = note(Array(text.utf8))
    #expect(note.isReadable)
    #expect(note.references.isEmpty)
    #expect(note.findings == [])
  }
}
