import Journals
import Testing

@testable import Advice
@testable import Digests

@Suite("Tables and figures of a page")
struct TableTests {
  private static let columns: [Page.Table.Column] = [
    .init(title: "Who"), .init(title: "Last"), .init(title: "Days", isNumber: true),
  ]

  private static func write(_ page: inout Page) {
    let ana = Person(path: "people/Ana Ruiz.md", name: "Ana Ruiz")
    let place = Place(path: "2026/a.md", line: 3)
    page.bullet("Before")
    page.table(
      columns,
      [
        ["\(person: ana)", "\(link: "lunch on 2026-10-02", to: place)", "12"],
        ["\(text: "田中 純")", "", "3"],
      ])
    page.bullet("After")
  }

  @Test("G8: one table as Markdown and as text")
  func both() {
    #expect(
      WrittenPage.markdown(TableTests.write) == """
        - Before

        | Who | Last | Days |
        | --- | --- | --: |
        | [Ana Ruiz](../people/Ana%20Ruiz.md) | [lunch on 2026-10-02](../2026/a.md#L3) | 12 |
        | 田中 純 |  | 3 |

        - After

        """)
    #expect(
      WrittenPage.text(TableTests.write) == """
        - Before

        Who       Last                 Days
        Ana Ruiz  lunch on 2026-10-02    12
        田中 純                           3

        - After

        """)
  }

  @Test(
    "G5: no text can end its cell or its row",
    arguments: [
      ("a|b", #"a\|b"#), ("|", #"\|"#), ("||", #"\|\|"#), (#"a\|b"#, #"a\\\|b"#),
      (#"a\"#, #"a\\"#), (#"\\|"#, #"\\\\\|"#), ("`a|b`", #"\`a\|b\`"#),
      ("a\r\nb\n| c", #"a b \| c"#),
      ("<br>", #"\<br>"#), ("---", "---"), ("# a", "# a"),
    ])
  func cells(text: String, expected: String) {
    let table = WrittenPage.markdown {
      $0.table([.init(title: "\(text: text)"), .init(title: "B")], [["\(text: text)", "b"]])
    }
    #expect(table == "| \(expected) | B |\n| --- | --- |\n| \(expected) | b |\n")
  }

  @Test("a bar in a link or a quote ends no cell either")
  func bars() {
    let place = Place(path: "a|b.md", line: 1)
    let table = WrittenPage.markdown {
      $0.table([.init(title: "A")], [["\(link: "x|y", to: place) \(quote: "p|q")"]])
    }
    #expect(table.hasSuffix("| [x\\|y](../a%7Cb.md#L1) \"p\\|q\" |\n"))
  }

  @Test("a table without rows is none")
  func empty() {
    #expect(WrittenPage.markdown { $0.table(TableTests.columns, []) } == "")
    #expect(WrittenPage.text { $0.table(TableTests.columns, []) } == "")
  }

  private static func wordy(_ page: inout Page) {
    page.table(
      [.init(title: "Who"), .init(title: "Why"), .init(title: "Days", isNumber: true)],
      [
        ["Ana", "the only one who leads to Finance", "12"],
        ["田中純田中純", "one two", "3"],
      ])
  }

  @Test("cells are wrapped where the terminal is narrow, wide characters counted as two")
  func wrapping() {
    #expect(
      WrittenPage.text(width: 32, TableTests.wordy) == """
        Who           Why           Days
        Ana           the only one    12
                      who leads to
                      Finance
        田中純田中純  one two          3

        """)
  }

  @Test("where not even words fit beside each other, each row stands by itself")
  func stacking() {
    #expect(
      WrittenPage.text(width: 18, TableTests.wordy) == """
        Ana
          Why: the only
            one who leads
            to Finance
          Days: 12
        田中純田中純
          Why: one two
          Days: 3

        """)
  }

  @Test("no line is longer than the terminal is wide, unless a single word is")
  func fits() {
    for width in 12...60 {
      let lines = WrittenPage.text(width: width, TableTests.wordy).split(separator: "\n")
      #expect(lines.allSatisfy { String($0).displayWidth <= width }, "\(width): \(lines)")
    }
    let address = "https://example.org/a/very/long/address"
    let text = WrittenPage.text(width: 20) {
      $0.table([.init(title: "A"), .init(title: "B")], [["a", "\(text: address)"]])
    }
    #expect(text.contains(address))
  }

  @Test("titles are bold, and colour moves nothing")
  func color() {
    let painted = WrittenPage.text(width: 32, color: true, TableTests.wordy)
    #expect(painted.hasPrefix("\u{1B}[1mWho\u{1B}[0m"))
    #expect(
      painted.replacing(#/\u{1B}\[\d+m/#, with: "") == WrittenPage.text(width: 32, TableTests.wordy)
    )
  }

  @Test("control characters in cells never reach a terminal")
  func controls() {
    for width in [0, 12, 40] {
      let text = WrittenPage.text(width: width) {
        $0.table(
          [.init(title: "\(text: "A\u{1B}[2J")"), .init(title: "B")],
          [["\(text: "a\u{7}\nb")", "\(quote: "\u{202E}\u{9B}")"]])
      }
      #expect(!text.unicodeScalars.contains { $0.isHarmful && $0 != "\n" })
      #expect(text.split(separator: "\n").count <= 3)
    }
  }

  @Test("a figure is a fenced block in Markdown and nothing on a terminal")
  func figure() {
    func write(_ page: inout Page) {
      page.paragraph("Before")
      page.figure(
        Page.Figure(
          title: "Picture", language: "mermaid", source: "flowchart LR\n  a --- b\n",
          legend: "How to read it."))
      page.bullet("After")
    }
    #expect(
      WrittenPage.markdown(write) == """
        Before

        ## Picture

        ```mermaid
        flowchart LR
          a --- b
        ```

        How to read it.

        - After

        """)
    #expect(WrittenPage.text(write) == "Before\n\n- After\n")
  }

  @Test("no source can end its fence")
  func fence() {
    let text = WrittenPage.markdown {
      $0.figure(Page.Figure(title: "P", language: "x", source: "a\n```\n````b", legend: "L"))
    }
    #expect(text == "## P\n\n`````x\na\n```\n````b\n`````\n\nL\n")
  }
}
