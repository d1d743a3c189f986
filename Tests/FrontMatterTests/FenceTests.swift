import FrontMatter
import Testing

@Suite struct FenceTests {
  @Test("F1: front matter lies between two fences, the body begins below")
  func plain() throws {
    let note = "---\nname: Ana\n---\n# Ana\n"
    let found = try #require(fence(note))
    #expect(Array(note.utf8)[found.content].elementsEqual("name: Ana\n".utf8))
    #expect(Array(note.utf8)[found.bodyStart...].elementsEqual("# Ana\n".utf8))
    #expect(found.contentFirstLine == 2)
    #expect(found.bodyFirstLine == 4)
  }

  @Test("F1: three dots end it too, blanks after a fence and CRLF do no harm")
  func variants() throws {
    #expect(fence("---\na: 1\n...\nx")?.bodyStart == 13)
    #expect(fence("--- \t\na: 1\n---  \nx")?.bodyFirstLine == 4)
    let crlf = try #require(fence("---\r\na: 1\r\n---\r\nbody"))
    #expect(crlf.content == 5..<11)
    #expect(crlf.bodyStart == 16)
    #expect(crlf.bodyFirstLine == 4)
  }

  @Test("F1: CR alone ends a line too, as it does in the body")
  func returns() throws {
    let note = try #require(fence("---\ra: 1\rb: 2\r\n---\rbody"))
    #expect(note.content == 4..<15)
    #expect(note.bodyStart == 19)
    #expect(note.bodyFirstLine == 5)
    #expect(fence("---\r\r") == nil)
  }

  @Test("F1: empty front matter, and one that ends with the file")
  func edges() throws {
    #expect(fence("---\n---\n")?.content.isEmpty == true)
    #expect(fence("---\n---")?.bodyStart == 7)
    #expect(fence("---\na: 1\n---")?.bodyStart == 12)
  }

  @Test(
    "F1: no front matter",
    arguments: [
      "", "---", "---\n", "---\nname: Ana\n", "\n---\na: 1\n---\n", " ---\na: 1\n---\n",
      "----\n---\n", "--- yes\n---\n", "...\na: 1\n---\n", "# Title\n---\n",
    ])
  func none(note: String) {
    #expect(fence(note) == nil)
  }

  @Test("F1: only a line that is all fence ends it")
  func longerLines() {
    #expect(fence("---\n----\n--- x\n---\n")?.bodyFirstLine == 5)
  }

  @Test("J4: a byte-order mark before the fence does no harm")
  func byteOrderMark() {
    #expect(fence("\u{FEFF}---\na: 1\n---\n")?.content == 7..<12)
  }
}
