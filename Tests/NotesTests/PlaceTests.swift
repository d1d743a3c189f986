import Testing

@testable import Notes

@Suite("A mention stands at its line and byte of the file")
struct PlaceTests {
  @Test(
    "M1–M4: in whatever Markdown stands around it",
    arguments: [
      "Lunch with 1️⃣@ana and 2️⃣[[Bo]] and 3️⃣[Cy](people/cy.md)",
      "Café im Grünen mit 1️⃣@ana, 2️⃣[[Bo]], 3️⃣[Cy](people/cy.md)",
      "🎉 1️⃣@ana 聊 2️⃣[[Bo]]",
      "a\tb\t1️⃣@ana\t2️⃣[[Bo]]",
      "-\t1️⃣@ana",
      "- x\n\n\t1️⃣@ana",
      "   1️⃣@ana\n  2️⃣[[Bo]]",
      "> a\n> 1️⃣@ana\n>> 2️⃣[[Bo]]\n>3️⃣@cy",
      "> a\n1️⃣@ana",
      ">> a 1️⃣@ana\n>> b 2️⃣[[Bo]]\n> c 3️⃣@cy",
      "> - a\n>   1️⃣@ana\n> - b\n>\n>   2️⃣[[Bo]]",
      "- > a\n  > 1️⃣@ana\n\n  2️⃣[[Bo]]",
      "- a\n  - b\n    - 1️⃣@ana\n      2️⃣[[Bo]]",
      "10. a\n    1️⃣@ana\n\n    2️⃣[[Bo]]",
      "- [ ] 1️⃣@ana\n- [x] 2️⃣[[Bo]]",
      "| a | b |\n|---|---|\n| 1️⃣[[Bo\\|B]] | 2️⃣@ana |\n| 3️⃣@cy | x |",
      "[x]: https://x.org\n[y]: /y \"t\"\nLunch with 1️⃣@ana and 2️⃣[[Bo]]",
      "a\r\n\r\nb 1️⃣@ana\r\nc 2️⃣[[Bo]]\r\n",
      "a\rb 1️⃣@ana",
      "\u{FEFF}Lunch 1️⃣@ana\n2️⃣@bo",
      "---\nkind: lunch\n---\n\n1️⃣@ana",
      "&amp; \\* &nbsp; 1️⃣@ana \\_ &auml;2️⃣[[Bo]]",
      "***a*** **1️⃣@ana** _2️⃣[[Bo]]_ ~3️⃣@cy~",
      "`@ana` and ``[[Bo]] ` `` then 1️⃣@ana, 2️⃣[[Bo]]",
      "<b title=\"@ana\">1️⃣@ana</b> <!-- @ana --> 2️⃣[[Bo]]",
      "![@ana](x.png) 1️⃣@ana ![[ana.png]] 2️⃣[[Bo]]",
      "<https://x.org/@ana> 1️⃣@ana https://x.org/@ana 2️⃣@bo",
      "1️⃣[Ana](\npeople/ana.md\n  \"t\") and 2️⃣@bo",
      "[1️⃣@ana](https://x.org/a_(b) 'c)') and 2️⃣@bo",
      "1️⃣[Ana][a] and 2️⃣[a] and 3️⃣[a][]\n\n[a]: people/ana.md",
      "a  \n1️⃣@ana\\\n2️⃣[[Bo]]",
      "## 1️⃣[[Ana]]: x ##",
      "A 1️⃣@ana\n==",
      "%% @ana %% 1️⃣@ana %% x\n\ny %% 2️⃣[[Bo]]",
      "1️⃣[[Ana\nRuiz]] 2️⃣@bo",
      "> 1️⃣[[Ana\n> Ruiz]] 2️⃣@bo",
      "1️⃣[[*Ana* Ruiz]] 2️⃣@bo",
      "Met 1️⃣[[Ana Ruiz]] and 2️⃣@bo\n\n[Ana Ruiz]: https://x.org",
      "[1️⃣[x](people/ana.md)] 2️⃣@bo",
    ])
  func places(marked: String) {
    let marked = MarkedText(marked)
    #expect(note(marked.text).places == marked.places, "\(marked.text)")
  }

  @Test("J4: what was no UTF-8 counts with its own length in columns")
  func damagedLine() {
    let bytes = Array("a ".utf8) + [0xFF, 0xC3, 0x00] + Array(" @ana".utf8)
    let note = Note(parsing: bytes, at: NotePath("a.md"), vocabulary: Vocabulary())
    #expect(note.places == ["1:7"])
  }

  @Test("a passage begins where its text does")
  func passages() {
    let note = note("# @ana\n\n- [ ] *b*\n\n> | c |\n> text\n")
    #expect(note.passages.map { "\($0.line):\($0.column)" } == ["1:3", "3:3", "5:3", "6:3"])
  }
}
