import Notes
import Testing

@testable import Digests

@Suite("Calendars, address books and tables, byte by byte")
struct ContentLineTests {
  private static func line(_ name: String, text: String) -> String {
    var lines = ContentLines()
    lines.add(name, text: text)
    return String(decoding: lines.bytes, as: UTF8.self)
  }

  @Test("what has a meaning is escaped, what is not to be shown is left out")
  func escapes() {
    #expect(
      ContentLineTests.line("NOTE", text: "a,b;c\\d\r\ne\u{1B}[31m\u{202E}f:\"g\"")
        == "NOTE:a\\,b\\;c\\\\d\\ne[31mf:\"g\"\r\n")
    #expect(ContentLineTests.line("NOTE", text: "") == "")
  }

  @Test(
    "a name can't end its entry or begin another",
    arguments: ["\n", "\r\n", "\r", "\u{85}", "\u{2028}", "\u{0B}"])
  func lineBreaks(_ newline: String) {
    let text = ContentLineTests.line("FN", text: "Ana\(newline)END:VCARD")
    #expect(text.split(whereSeparator: \.isNewline).count == 1, "\(text.debugDescription)")
  }

  @Test("an accent after what has a meaning takes none of it")
  func accents() {
    #expect(
      ContentLineTests.line("N", text: "a;\u{301}b,\u{301}c") == "N:a\\;\u{301}b\\,\u{301}c\r\n")
    var table = CSVWriter()
    table.add(["a,\u{301}b", "\"\u{301}x", "=\u{301}1"])
    #expect(
      Array(table.bytes) == Array("\"a,\u{301}b\",\"\"\"\u{301}x\",'=\u{301}1\r\n".utf8))
  }

  @Test("lines are folded after 75 bytes at most, never within a character")
  func folding() {
    let text = String(repeating: "é\u{1F44B}x", count: 60)
    let folded = ContentLineTests.line("NOTE", text: text)
    let lines = folded.utf8.split(separator: UInt8(ascii: "\n")).map { $0.dropLast() }
    #expect(lines.count > 4)
    #expect(lines.allSatisfy { $0.count <= 75 && String(validating: $0, as: UTF8.self) != nil })
    #expect(folded.replacing("\r\n ", with: "") == "NOTE:\(text)\r\n")
  }

  @Test("cells are quoted where they must be, and no cell is a formula")
  func cells() {
    var table = CSVWriter()
    table.add(["a,b", "say \"x\"", "two\nlines", "=1+1", "@SUM(A1)", "+34 (600) 1", "-2+cmd|x", ""])
    #expect(
      String(decoding: table.bytes, as: UTF8.self)
        == "\"a,b\",\"say \"\"x\"\"\",two lines,'=1+1,'@SUM(A1),+34 (600) 1,'-2+cmd|x,\r\n")
  }

  @Test("an identifier is a UUID that what it stands for decides")
  func identifiers() {
    let one = StableIdentifier(["due", "people/ana.md"]).uuid
    #expect(one == StableIdentifier(["due", "people/ana.md"]).uuid)
    #expect(one != StableIdentifier(["due", "people/bo.md"]).uuid)
    #expect(
      one.wholeMatch(of: #/[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}/#)
        != nil)
  }
}
