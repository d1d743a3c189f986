import Foundation
import Journals
import Notes
import Relationships
import Testing

@testable import Advice
@testable import Digests

@Suite("Mermaid")
struct MermaidTests {
  /// A picture of people by these names, colleagues of one team but the last, in a chain.
  private static func chain(
    _ names: [String], team: String? = nil, org: String? = nil, label: String = "knows"
  ) -> Journal {
    var journal = Journal(date: day("2026-11-22"))
    for (index, name) in names.enumerated() {
      var person = Person(path: "people/\(1000 + index).md", name: name)
      person.circle = index < names.count - 1 ? .internal : .external
      person.team = index < names.count - 1 ? team : nil
      person.org = index < names.count - 1 ? team : org
      journal.people.append(person)
      journal.interactions.append(
        Interaction(
          date: day("2026-11-01"), kind: "lunch", channel: .inPerson, participants: [index],
          place: Place(path: "a.md", line: index + 1)))
      if index > 0 {
        journal.edges.append(
          Edge(
            from: index - 1, to: index, label: label, place: Place(path: person.path, line: 2)))
      }
    }
    return journal
  }

  private static func source(_ journal: Journal) -> String {
    Mermaid(
      of: Counsel(for: journal, graph: Graph(of: journal)).networkPicture(bridges: []),
      among: journal.people
    ).source
  }

  private static let nasty = [
    "Ana \"the\" Ruiz", "[Bo](x)", "{{Cy}}", "end", "#quot;", "#35;", "a;b", "`code`",
    "<b>bold</b>",
    "&lt;&amp;&#60;", "%%{init: {\"theme\":\"dark\"}}%%", "%% note", "a --> b", "a---b", "x|y",
    "1. FC Köln", "12) twelve", "- item", "+ item", "* item", "# head", "> quote",
    "**b** _i_ ~~s~~",
    "www.example.org", "ana@example.org", "https://example.org", "fa:fa-user", "style:x#a;",
    "$$x$$",
    "J.R.R. Tolkien", "Jean-Luc", "-", "...", " ", "", "\\", "C:\\dir", "田中 純", "李雪", "Дмитро",
    "إيفا الحسن", "שרה", "e\u{301}ric", "👩‍👩‍👧‍👦 Team", "🇩🇪", "a\u{202E}b", "a\nb\r\nc", "\u{1B}[31m",
    "ﬂ°°35¶ß",
    "graph", "subgraph x", "click you href", ":::strong", "\u{FFFE}", "\u{E000}", "a\u{A0}b",
    "O'Neil",
    "Ann (HR)", "A/B", "a, b", "<br/>", "\"]", "\")", "classDef x", "🧑🏽‍💻",
  ]

  @Test("any name is read back as it is, wherever it stands", arguments: nasty)
  func names(name: String) throws {
    let journal = MermaidTests.chain(
      [name, "Bo Lind", name, name], team: name, org: "Ltd \(name)", label: name)
    let picture = try MermaidGrammar(parsing: MermaidTests.source(journal))
    let line = MermaidTests.folded(name.onOneLine.isEmpty ? " " : name.onOneLine)
    #expect(picture.nodes.count == 4)
    #expect(picture.nodes.filter { MermaidTests.folded($0.lines[0]) == line }.count == 3)
    #expect(
      picture.nodes.last?.lines.map(MermaidTests.folded)
        == [line, MermaidTests.folded("Ltd \(name)".onOneLine)])
    #expect(picture.clusters.values.map(MermaidTests.folded) == [line])
    #expect(
      picture.links.map { MermaidTests.folded($0.label ?? "") } == [line, line, line])
  }

  /// Scalars of a text, those that look alike made one.
  private static func folded(_ text: String) -> [Unicode.Scalar] {
    text.unicodeScalars.map { scalar in
      lookAlikes[scalar] ?? scalar
    }
  }

  private static let lookAlikes: [Unicode.Scalar: Unicode.Scalar] = [
    "∗": "*", "ˋ": "`", "∼": "~", "＼": "\\", "＠": "@", "＿": "_", "‐": "-", "］": "]", "∶": ":",
    "＄": "$", "․": ".", "＃": "#", "＋": "+", "＝": "=", "）": ")", "\u{A0}": " ",
  ]

  @Test(
    "what Markdown would read as markup is drawn by what looks like it",
    arguments: [
      ("1. FC", "1․ FC"), ("12) x", "12） x"), ("v1. x", "v1#46; x"), ("- x", "‐ x"), ("+ x", "＋ x"),
      ("C++", "C#43;#43;"), ("# x", "＃ x"), ("C# x", "C#35; x"), ("=", "＝"), ("a=b", "a#61;b"),
      ("*x*", "∗x∗"), ("_x_", "＿x＿"), ("a_b", "a#95;b"), ("`x`", "ˋxˋ"), ("~~x~~", "∼∼x∼∼"),
      ("[x](y)", "#91;x］(y)"), ("[x]", "#91;x#93;"), ("a@b", "a＠b"), ("www.x", "www․x"),
      ("a.b", "a#46;b"), ("http://x", "http∶//x"), ("a: b", "a#58; b"), ("$$x", "＄＄x"),
      ("$5", "#36;5"), ("\\", "＼"), ("2024-08-30", "2024-08-30"), ("a---b", "a‐‐‐b"),
    ])
  func lookAlikes(text: String, expected: String) {
    #expect(MermaidText.escaped(text) == expected)
  }

  @Test("what is plain stays pleasant to read")
  func plain() {
    for text in ["Ana Ruiz", "Jean-Luc", "Dr. Ann O'Neil (HR), A/B", "田中 純", "إيفا", "Dr."] {
      #expect(MermaidText.escaped(text) == text)
    }
    #expect(MermaidText.escaped("\"A\" #1") == "#quot;A#quot; #35;1")
    #expect(MermaidText.escaped("") == "#160;")
    #expect(MermaidText.escaped(" a  b ") == "#160;a #160;b#160;")
  }

  @Test("made of any characters, in any order", arguments: 0..<200)
  func random(seed: Int) throws {
    let alphabet = Array("\"#;<>[]{}()|`&%-=.~:@!*_/\\ \n\u{202E}aZ1e\u{301}純°¶ß👩\u{200D}👧end").map(
      String.init)
    var state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 &+ 1
    let name = (0..<(seed % 12 + 1)).map { _ -> String in
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return alphabet[Int(state >> 33) % alphabet.count]
    }.joined()
    let read = try MermaidGrammar.text(MermaidText.escaped(name))
    #expect(MermaidTests.folded(read) == MermaidTests.folded(name.onOneLine))
  }

  @Test(
    "the grammar of this test refuses what is not ours",
    arguments: [
      "  p_a(\"A\")", "  p_a[\"A\"]:::strong", "  p_a(\"A\"):::nothing", "  p_a(A):::strong",
      "  p_a(\"A;\"):::strong", "  p_a(\"A#\"):::strong", "  p_a(\"A\" \"):::strong",
      "  p_a(\"<b>\"):::strong", "  p_a(\"1. A\"):::strong", "  p_a(\"\"):::strong",
      "  p_a --- p_b", "  end", "    p_a(\"A\"):::strong", "%% A", "  subgraph g_x[\"X\"]",
      "  p_a(\"A\"}}:::strong", "  click p_a href", "  p_ä(\"A\"):::strong", "",
      "  a(\"A\"):::strong",
      "  p_a(\"a\u{A0}b\"):::strong", "  p_a(\"A#0;\"):::strong", "  p_a(\"a@b.c\"):::strong",
    ])
  func strictness(line: String) {
    let classes = "  classDef strong stroke-width:4px\n"
    #expect(throws: MermaidGrammar.Refused.self) {
      try MermaidGrammar(parsing: "flowchart LR\n\(line)\n\(classes)")
    }
    #expect(throws: Never.self) {
      try MermaidGrammar(parsing: "flowchart LR\n  p_a(\"A\"):::strong\n\(classes)")
    }
  }

  @Test("a picture, whole")
  func golden() {
    var journal = MermaidTests.chain(["Ana Ruiz", "Bo Lind", "Cy"], team: "Platform", org: "Acme")
    journal.people[0].path = "people/Ana Ruiz.md"
    journal.people[1].path = "people/bo-lind.md"
    journal.people[2].path = "people/søren.md"
    journal.interactions[2].date = day("2024-08-30")
    journal.edges.removeFirst()
    journal.interactions.append(
      Interaction(
        date: day("2026-11-02"), kind: "lunch", channel: .inPerson, participants: [0, 1],
        place: Place(path: "b.md", line: 1)))
    #expect(
      MermaidTests.source(journal) == """
        flowchart LR
          subgraph g_platform["Platform"]
            p_Ana_Ruiz("Ana Ruiz"):::medium
            p_bo_lind("Bo Lind"):::medium
          end
          p_sren_3pr1rm2o("Cy<br/>Acme<br/>last 2024-08-30"):::silent
          p_Ana_Ruiz --- p_bo_lind
          p_bo_lind -->|"knows"| p_sren_3pr1rm2o
          classDef strong stroke-width:4px
          classDef medium stroke-width:2px
          classDef weak stroke-width:1px
          classDef silent stroke-width:2px,stroke-dasharray:6 4
          classDef unmet stroke-width:0px

        """)
  }

  @Test("G3: a new person adds lines and changes none")
  func stability() {
    let journal = MermaidTests.chain(["Ana", "Cy"])
    var more = journal
    more.people.append(Person(path: "people/2000.md", name: "Di"))
    more.interactions.append(
      Interaction(
        date: day("2026-11-03"), kind: "lunch", channel: .inPerson, participants: [1, 2],
        place: Place(path: "c.md", line: 1)))
    let (before, after) = (MermaidTests.source(journal), MermaidTests.source(more))
    let lines = Set(after.split(separator: "\n"))
    #expect(before != after)
    #expect(before.split(separator: "\n").filter { !lines.contains($0) }.map(String.init) == [])
  }

  @Test("people whose paths read alike have ids of their own")
  func namesakes() throws {
    var journal = MermaidTests.chain(["Ana", "Bo", "Cy", "Di"])
    let paths = ["a/ana ruiz.md", "b/ana-ruiz.md", "c/ána-ruiz.md", "d/聊.md"]
    for (index, path) in paths.enumerated() { journal.people[index].path = path }
    let picture = try MermaidGrammar(parsing: MermaidTests.source(journal))
    #expect(Set(picture.nodes.map(\.id)).count == 4)
  }

  @Test("every network.md that lies in the repository has its picture in the grammar")
  func repository() throws {
    let root = URL(filePath: #filePath, directoryHint: .notDirectory)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    let folders = ["sample-journal/digests", "Tests/RapportTests/Golden"]
    var pictures = 0
    for folder in folders.map({ root.appending(path: $0, directoryHint: .isDirectory) }) {
      let paths = try FileManager.default.subpathsOfDirectory(atPath: folder.path)
      for path in paths where path.hasSuffix("network.md") {
        let text = try String(contentsOf: folder.appending(path: path), encoding: .utf8)
        for block in text.matches(of: #/```mermaid\n((?s).*?)```\n/#) {
          _ = try MermaidGrammar(parsing: String(block.1))
          pictures += 1
        }
      }
    }
    #expect(pictures > 0)
  }

  @Test("of the sample, in the grammar, with nobody twice")
  func sample() throws {
    let picture = try MermaidGrammar(parsing: MermaidTests.source(SampleJournal.make()))
    #expect(
      picture.nodes.map(\.lines[0]).sorted() == [
        "Ana Ruiz", "Dana Whitfield", "Eva Lindqvist", "田中 純",
      ])
  }
}
