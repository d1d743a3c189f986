import Journals
import Testing

@testable import Advice
@testable import Digests

@Suite struct MarkdownTests {
  @Test(
    "G5: text from notes means itself",
    arguments: [
      ("<script>alert(1)</script>", #"\<script>alert(1)\</script>"#),
      ("<!-- x", #"\<!-- x"#),
      ("a < b, <3", "a < b, <3"),
      ("<3@x.org> and <+@x.org>", #"\<3@x.org> and \<+@x.org>"#),
      ("I <3 @ana, 1<2>@x", "I <3 @ana, 1<2>@x"),
      ("](x)", #"\](x)"#),
      ("[x]: y", #"\[x\]: y"#),
      ("![a](b)", #"!\[a\](b)"#),
      ("[[Ana]]", #"\[\[Ana\]\]"#),
      ("`code`", #"\`code\`"#),
      ("*so* and _so_", #"\*so\* and \_so\_"#),
      ("snake_case stays", "snake_case stays"),
      ("~~gone~~", #"\~\~gone\~\~"#),
      ("~5 days, ~/notes", "~5 days, ~/notes"),
      ("AT&T, R&D;", "AT&T, R\\&D;"),
      ("&copy; &#35; & so", #"\&copy; \&#35; & so"#),
      (#"C:\dir\*"#, #"C:\dir\\\*"#),
      ("ends in \\", #"ends in \\"#),
      ("50% of $5", "50% of $5"),
      ("%%hidden%% $$x$$", #"\%\%hidden\%\% \$\$x\$\$"#),
      ("two\nlines\r\n\r\nof\u{2028}text", "two lines of text"),
      ("\u{1B}[31mred", "\u{FFFD}\\[31mred"),
      ("\u{202E}evil\u{0}", "\u{FFFD}evil\u{FFFD}"),
      (
        "e\u{301}t\u{E9} 聊 @ana https://x.example/_a_",
        "e\u{301}t\u{E9} 聊 @ana https://x.example/\\_a\\_"
      ),
    ])
  func escaping(text: String, expected: String) {
    #expect(MarkdownEscape.escaped(text).unicodeScalars.elementsEqual(expected.unicodeScalars))
  }

  @Test(
    "G5: no text can begin a block of its own",
    arguments: [
      ("# x", "- \\# x\n"), ("- x", "- \\- x\n"), ("+ x", "- \\+ x\n"), ("> x", "- \\> x\n"),
      ("1. x", "- 1\\. x\n"), ("12) x", "- 12\\) x\n"), ("2026 x", "- 2026 x\n"),
      ("---", "- \\---\n"), ("    code", "- code\n"), ("~~~", "- \\~\\~\\~\n"),
      ("[ ] task", "- \\[ \\] task\n"),
    ])
  func blockStart(text: String, expected: String) {
    var page = MarkdownWriter(links: LinkBase(outputFolder: "digests", fileName: "a.md"))
    page.bullet("\(text)")
    let body = page.finish()
    #expect(String(decoding: body, as: UTF8.self) == expected)
  }

  @Test("a bar ends no cell of a table, whatever mark stands behind it")
  func bars() {
    let text = "a | b |\u{301} c"
    let cell: Markup = "\(text)"
    #expect(String(decoding: cell.inCell, as: UTF8.self).utf8.count == text.utf8.count + 2)
  }

  @Test("blocks are set apart by one empty line, and the end has none")
  func blocks() {
    var page = MarkdownWriter(links: LinkBase(outputFolder: "digests", fileName: "a.md"))
    page.heading(1, "A")
    page.bullet("b")
    page.bullet("c")
    page.paragraph("d")
    page.heading(2, "E")
    let body = page.finish()
    #expect(String(decoding: body, as: UTF8.self) == "# A\n\n- b\n- c\n\nd\n\n## E\n")
  }

  @Test(
    "links are relative and percent-encoded",
    arguments: [
      ("people/Ana Ruiz.md", "people/Ana%20Ruiz.md"),
      ("a(b)<c>#d?e%f.md", "a%28b%29%3Cc%3E%23d%3Fe%25f.md"),
      ("méetings/聊.md", "méetings/聊.md"),
      ("a\\b`c[d]&e\"f|.md", "a%5Cb%60c%5Bd%5D%26e%22f%7C.md"),
      ("a\nb\u{202E}.md", "a%0Ab%E2%80%AE.md"),
    ])
  func destinations(path: String, expected: String) {
    #expect(LinkBase.encoded(path) == expected)
  }

  @Test("links climb from the file's own folder")
  func climbing() {
    let place = Place(path: "2026/a.md", line: 7)
    func link(_ folder: String, _ name: String) -> String? {
      LinkBase(outputFolder: folder, fileName: name).destination(of: place)
    }
    #expect(link("digests", "index.md") == "../2026/a.md#L7")
    #expect(link("./out/digests/", "index.md") == "../../2026/a.md#L7")
    #expect(link("digests", "people/ana.brief.md") == "../../2026/a.md#L7")
  }

  @Test("P9: to a path that is masked there is no link")
  func masked() {
    let links = LinkBase(outputFolder: "digests", fileName: "a.md", maskedPaths: ["2026/….md"])
    let page = MarkdownWriter(links: links)
    let sentence: Sentence =
      "\(link: "noted *", to: Place(path: "2026/….md", line: 2)) and \(link: "b", to: Place(path: "b.md", line: 1))"
    #expect(page.markup(sentence).source == #"noted \* and [b](../b.md#L1)"#)
    #expect(page.link("c", to: Place(path: "2026/….md", line: 1)).source == "c")
  }

  @Test("a quote is cut after a word at about 160 characters, counted as readers count")
  func shortening() {
    #expect("one two three".shortened(to: 13) == "one two three")
    #expect("one two three".shortened(to: 12) == "one two…")
    #expect("one, two".shortened(to: 6) == "one…")
    #expect("one two".shortened(to: 3) == "one…")
    #expect("👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦".shortened(to: 2) == "👩‍👩‍👧‍👦👩‍👩‍👧‍👦…")
    let page = MarkdownWriter(links: LinkBase(outputFolder: "digests", fileName: "a.md"))
    let long = String(repeating: "word ", count: 50)
    #expect(page.markup("\(quote: long)").source.count == 162)
  }

  @Test("a sentence keeps its quotes, names and links apart from our words")
  func sentences() {
    let page = MarkdownWriter(links: LinkBase(outputFolder: "digests", fileName: "a.md"))
    let sentence: Sentence =
      "For \(text: "*A*"): \(quote: "<b>") (\(link: "a]", to: Place(path: "x y.md", line: 2)))."
    #expect(page.markup(sentence).source == #"For \*A\*: "\<b>" ([a\]](../x%20y.md#L2))."#)
    #expect(sentence.plain == "For *A*: \"<b>\" (a]).")
  }
  @Test("words that a claim rests on are emphasised, and can't end their emphasis")
  func emphasis() {
    let page = MarkdownWriter(links: LinkBase(outputFolder: "digests", fileName: "a.md"))
    let sentence: Sentence = "both say \(emphasis: "open * data"), \(emphasis: "C++")."
    #expect(page.markup(sentence).source == #"both say *open \* data*, *C++*."#)
    #expect(sentence.plain == "both say open * data, C++.")
  }
}

extension Markup {
  /// As it stands in the file.
  fileprivate var source: String { String(decoding: bytes, as: UTF8.self) }
}
