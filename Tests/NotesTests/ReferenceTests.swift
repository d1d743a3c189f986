import Testing

@testable import Notes

@Suite("What may mention a person")
struct ReferenceTests {
  @Test(
    "M1: code, HTML, images, embeds, external addresses and escapes mention nobody",
    arguments: [
      "`@ana` ``[[Ana]]`` `[Ana](people/ana.md)`",
      "    @ana\n    [[Ana]]",
      "```\n@ana\n[[Ana]]\n```",
      "~~~ @ana\n[Ana](people/ana.md)\n~~~",
      "<div>\n@ana [[Ana]]\n</div>",
      "<!-- @ana [[Ana]] -->",
      "a <!-- @ana\n[[Ana]] --> b",
      "![@ana](people/ana.png) ![[Ana]] ![x [[Ana]] y](people/ana.md)",
      "[x](https://x.org/@ana) <https://x.org/@ana> https://x.org/@ana",
      "[x](https://x.org \"@ana\")",
      #"\@ana \[[Ana]] \[Ana](people/ana.md)"#,
      "@`ana` [[`Ana`]]", #"[[Ana\]] x"#, #"[\[Ana]]"#,
    ])
  func nothing(text: String) {
    #expect(note(text).spellings == [])
  }

  @Test(
    "M1: comments go from %% to %%, over blocks, outside code and addresses",
    arguments: [
      ("a %% @ana %% @bo", ["bo"]),
      ("%%\n@ana\n\n- [[Ana]]\n\n# @ana\n%%\n\n@bo", ["bo"]),
      ("50%% of @bo", ["bo"]),
      ("`%%` @bo %% @ana %% @cy", ["bo", "cy"]),
      ("https://x.org/%%a @bo %% @ana %% @cy", ["bo", "cy"]),
      ("%% @ana %% @bo %% @cy", ["bo", "cy"]),
      ("[@ana](https://x.org/%%) @bo %% @ana %%", ["ana", "bo"]),
      ("%%@ana%%@bo", ["bo"]),
      ("%%%% @bo", ["bo"]),
    ] as [(String, [String])])
  func comments(text: String, expected: [String]) {
    #expect(note(text).spellings == expected)
  }

  @Test(
    "M2: a link's destination is decoded, and ends at #, ? or .md",
    arguments: [
      ("[a](people/ana.md)", ["people/ana"]),
      ("[a](../people/ana)", ["../people/ana"]),
      ("[a](/people/ana.md)", ["/people/ana"]),
      ("[a](people/ana%20ruiz.md#work)", ["people/ana ruiz"]),
      ("[a](people/jos%C3%A9.md?x=1)", ["people/josé"]),
      ("[a](people/100%.md)", ["people/100%"]),
      ("[a](<people/ana ruiz.md>)", ["people/ana ruiz"]),
      ("[a](people/ana.md \"title\")", ["people/ana"]),
      ("[a][b]\n\n[b]: people/ana.md", ["people/ana"]),
      ("[ana]\n\n[Ana]: people/ana.md 'x'", ["people/ana"]),
      ("[a](people/ana.MARKDOWN)", ["people/ana"]),
      ("[a](people/&auml;.md)", ["people/ä"]),
      ("[a](#ana)", []),
      ("[a]()", []),
      ("[a](https://x.org/ana.md)", []),
      ("[a](mailto:ana@x.org)", []),
      ("[a](//x.org/ana.md)", []),
      ("[a](people/%ff.md)", []),
    ] as [(String, [String])])
  func links(text: String, expected: [String]) {
    #expect(note(text).spellings == expected)
  }

  @Test(
    "M4: a handle may fill a link's text, whatever stands around the link",
    arguments: ["由[@ana](https://x.org/ana)聊", "x[**@ana**](https://x.org)y", "[@ana](//x)/b"])
  func handleInLink(text: String) {
    #expect(note(text).spellings == ["ana"])
  }

  @Test("M2: the text of an external link is text, that of any other link may count")
  func linkTexts() {
    #expect(note("[@ana](https://x.org)").spellings == ["ana"])
    #expect(note("[[[Ana]] b](https://x.org)").spellings == ["Ana"])
    let inner = note("[@ana and @bo](people/ana.md) @cy").references
    #expect(inner.map(\.spelling) == ["people/ana", "ana", "bo", "cy"])
    #expect(inner.map(\.inner) == [2, 0, 0, 0])
  }

  @Test(
    "M3: a wikilink's target stands before # and |",
    arguments: [
      ("[[Ana Ruiz]]", ["Ana Ruiz"]), ("[[ana|A.]]", ["ana"]), (#"[[ana\|A.]]"#, ["ana"]),
      ("[[people/ana.md#Work|A]]", ["people/ana"]), ("[[Ana#Work]]", ["Ana"]),
      ("[[Ana\n  Ruiz]]", ["Ana Ruiz"]), ("[[Ana **Ruiz**]]", ["Ana Ruiz"]),
      ("[[#Work]]", []), ("[[|Ana]]", []), ("[[]]", []), ("[[https://x.org]]", []),
      ("[[2026-10-02]]", []), ("[ [Ana]]", []), ("[[Ana]", []), ("[[Ana] ]", []),
      ("[[ana]][[bo]]", ["ana", "bo"]), ("[[a [[ana]]", ["ana"]),
      ("[[x](https://x.org)]", []), ("[[x](https://x.org)]]", []),
      ("[[ana\n\nruiz]]", []),
    ] as [(String, [String])])
  func wikilinks(text: String, expected: [String]) {
    #expect(note(text).spellings == expected)
  }

  @Test(
    "M3: a wikilink stays one where a reference definition has its name",
    arguments: ["Met [[Ana]]", "[[Ana]]", "- [[Ana]]", "# [[Ana]]", "**[[Ana]]**", "([[Ana]]) x"])
  func definedWikilinks(text: String) {
    let note = note("\(text)\n\n[Ana]: https://x.org\n")
    #expect(note.references.map(\.form) == [.wikilink])
    #expect(note.spellings == ["Ana"])
  }

  @Test(
    "M4: @key stands free and is as long as it can be",
    arguments: [
      ("@ana", ["ana"]), ("(@ana)", ["ana"]), ("@ana.", ["ana"]), ("@ana.ruiz.", ["ana.ruiz"]),
      ("@ana-ruiz_2", ["ana-ruiz_2"]), ("@ana's", ["ana"]), ("@ana,@bo", ["ana", "bo"]),
      ("*@ana*", ["ana"]), ("\"@ana\"", ["ana"]), ("é@ana", ["ana"]), ("@josé", ["josé"]),
      ("@ana聊天", ["ana聊天"]), ("@王小明", ["王小明"]), ("@jose\u{301}", ["jose\u{301}"]),
      ("@ana/", ["ana"]), ("@ana!", ["ana"]), ("[@ana](https://x.org)", ["ana"]),
      ("@", []), ("@ ana", []), ("@.ana", []), ("@@ana", []),
    ] as [(String, [String])])
  func handles(text: String, expected: [String]) {
    #expect(note(text).spellings == expected)
  }

  @Test(
    "M4: addresses, packages and servers are no mentions",
    arguments: [
      "ana@example.com", "a.b+c@example.com", "x_@ana", "a/@ana", "a.@ana", "a-@ana", "+@ana",
      "1@ana", "@scope/package", "@ana@server.org", "ana@ruiz@server.org",
    ])
  func noHandles(text: String) {
    #expect(note(text).spellings == [])
  }

  @Test(
    "M4: where ASCII and other letters meet, a handle may end",
    arguments: [("@ana聊天", 3), ("@ana", 0), ("@王ana", 3), ("@josé", 3)])
  func shortHandles(text: String, length: Int) {
    #expect(note(text).references.first?.shortLength == length)
  }

  @Test(
    "M8: a tag has a character that is no digit, and white space before it",
    arguments: [
      ("#joke @ana", ["joke"]), ("@ana #a/b-c_d", ["a/b-c_d"]), ("@ana #2026-q3", ["2026-q3"]),
      ("@ana #日本", ["日本"]), ("@ana #über.", ["über"]), ("@ana **#bold**", ["bold"]),
      ("@ana\n#x", ["x"]), ("@ana\t#x", ["x"]), ("@ana #a #b", ["a", "b"]),
      ("@ana #12", []), ("@ana a#b", []), ("@ana (#b)", []), ("@ana #", []), ("@ana ##x", []),
      ("@ana \\#x", []), ("@ana `#x`", []), ("@ana #a#b", ["a"]),
    ] as [(String, [String])])
  func tags(text: String, expected: [String]) {
    #expect(note(text).tags == expected)
  }
}
