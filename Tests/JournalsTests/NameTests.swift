import Journals
import Notes
import Testing

@Suite("Who is meant")
struct NameTests {
  /// Who the links of a note reach, in order.
  private func reached(
    _ text: String, from path: String = "2026-10-02.md", _ notes: [String: String]
  ) -> [String] {
    let journal = journal(notes.merging([path: text]) { $1 })
    return journal.mentions.filter { $0.place.path == path }.map { journal.people[$0.person].path }
  }

  private let zoe = [
    "people/zoe-marie_ruiz.md": """
    ---
    name: Zoé Ruiz
    aliases: ["@Zo", Zozo Ruiz]
    handle: [zmr, "@z.ruiz"]
    ---
    """
  ]

  @Test(
    "P3: stem, path, name, aliases and handles reach a person, compared loosely",
    arguments: [
      "[[zoe-marie_ruiz]]", "[[Zoe Marie Ruiz]]", "[[zoe_marie-ruiz]]", "[[zoe  marie - ruiz]]",
      "@zoe-marie-ruiz", "@ZOE_Marie_Ruiz", "[[people/zoe-marie_ruiz]]",
      "[[Zoé Ruiz]]", "[[zoe\u{301} ruiz]]", "[[ZOÉ-RUIZ]]", "@zoé_ruiz", "@Zo", "[[zo]]",
      "@zozo-ruiz",
      "@zmr", "[[ZMR]]", "@z.ruiz", "[Z](people/zoe-marie_ruiz.md)", "[Z](people/Zoe-Marie_Ruiz)",
    ])
  func keys(link: String) {
    #expect(reached(link, zoe) == ["people/zoe-marie_ruiz.md"])
  }

  @Test(
    "P3: nothing else does",
    arguments: [
      "[[zoe]]", "@zoe", "[[zoemarieruiz]]", "[[Zoe Ruiz]]", "@z-ruiz", "[[ruiz]]",
      "[Z](people/zoe-marie-ruiz.md)", "Zoé Ruiz", "zmr",
    ])
  func noKeys(link: String) {
    #expect(reached(link, zoe) == [])
  }

  @Test("P3: a leading @ in a stem is ignored, decomposed file names are equal")
  func stems() {
    let notes = ["people/@Eva Lund.md": "", "people/Jose\u{301}.md": ""]
    #expect(reached("@eva-lund [[Eva Lund]] [[@Eva Lund]]", notes).count == 3)
    #expect(
      reached("@jos\u{E9} [[JOS\u{C9}]]", notes)
        == Array(repeating: "people/Jose\u{301}.md", count: 2))
  }

  @Test("P3: an exact handle or stem wins before the loose comparison")
  func exactFirst() {
    let notes = [
      "people/a-b.md": "", "people/a_b.md": "", "people/c.md": "---\nhandle: d e\n---\n",
      "people/d-e.md": "",
    ]
    #expect(reached("@a-b @a_b", notes) == ["people/a-b.md", "people/a_b.md"])
    #expect(reached("[[a b]]", notes) == [])
    #expect(reached("@d-e", notes) == ["people/d-e.md"])
  }

  @Test("M2: a link goes to the path it names, from its folder or the root")
  func links() {
    let notes = ["work/people/ana.md": ""]
    #expect(reached("[a](people/ana.md)", from: "work/x.md", notes) == ["work/people/ana.md"])
    #expect(reached("[a](/people/ana.md)", from: "work/x.md", notes) == ["people/ana.md"])
    #expect(reached("[a](../people/ana)", from: "work/x.md", notes) == ["people/ana.md"])
    #expect(reached("[a](ana.md)", from: "people/bo.md", notes) == ["people/ana.md"])
    #expect(reached("[a](ana.md)", notes) == [])
  }

  @Test("M2: the text of a link to a person mentions nobody else")
  func linkText() {
    #expect(reached("[@bo](people/ana.md)", [:]) == ["people/ana.md"])
    #expect(reached("[@bo](notes.md)", ["notes.md": ""]) == ["people/bo.md"])
    #expect(reached("[@bo](https://x.org)", [:]) == ["people/bo.md"])
  }

  @Test("M3: exact path > own folder > path suffix > key")
  func order() {
    let notes = [
      "x/people/zoe.md": "", "y/people/zoe.md": "", "y/zed.md": "", "people/zed.md": "",
      "people/alf.md": "---\naliases: [memo]\n---\n", "memo.md": "", "people/x/eva.md": "",
      "people/y.md": "---\naliases: [people/x/eva, ä b]\n---\n",
    ]
    #expect(reached("[[people/ana]]", from: "x/a.md", notes) == ["people/ana.md"])
    #expect(reached("[[x/people/zoe]]", notes) == ["x/people/zoe.md"])
    #expect(reached("[[zed]]", from: "y/a.md", notes) == [])
    #expect(reached("[[zed]]", from: "people/a.md", notes) == ["people/zed.md"])
    #expect(reached("[[people/zoe]]", from: "x/a.md", notes) == ["x/people/zoe.md"])
    #expect(reached("[[x/eva]]", notes) == ["people/x/eva.md"])
    #expect(reached("[[le/x/eva]]", notes) == [])
    #expect(reached("[[memo]]", notes) == [])
    #expect(reached("[[x/memo]]", from: "people/a.md", notes) == [])
    #expect(reached("@memo", notes) == ["people/alf.md"])
  }

  @Test("M3: paths keep -, _ and space apart, but not case")
  func pathComparison() {
    let notes = ["people/zoe ruiz.md": "", "zoe-ruiz.md": ""]
    #expect(reached("[[zoe-ruiz]]", notes) == [])
    #expect(reached("[[Zoe Ruiz]]", notes) == ["people/zoe ruiz.md"])
    #expect(reached("[[PEOPLE/Zoe Ruiz]]", notes) == ["people/zoe ruiz.md"])
  }

  @Test("M5: plain names are no mentions")
  func plainNames() {
    #expect(reached("Lunch with Ana, ana and BO: ana", [:]) == [])
  }

  @Test("M6: several candidates at the winning step are an error that names them, and no edge")
  func ambiguous() {
    let journal = journal([
      "people/x/eva.md": "", "people/y/eva.md": "---\nhandle: ev\n---\n",
      "people/fay.md": "---\naliases: [ev two]\n---\n",
      "people/gil.md": "---\naliases: [Ev-Two]\n---\n", "work/hal.md": "", "home/hal.md": "",
      "2026-10-02.md": "- Lunch with [[eva]]\n- @eva: x\n- [[ev two]]: x\n- [[hal]]: x\n- @ev: x\n",
      "people/zoe.md": "---\nspouse: \"[[eva]]\"\n---\n",
    ])
    #expect(journal.contacts == ["2026-10-02 contact: eva"])
    #expect(
      journal.problems == [
        "2026-10-02.md:1:14 ambiguous", "2026-10-02.md:2:3 ambiguous",
        "2026-10-02.md:3:3 ambiguous",
        "people/zoe.md:2:9 ambiguous",
      ])
    #expect(journal.findings.filter { $0.code == "ambiguous" }.allSatisfy { $0.severity == .error })
    #expect(journal.findings[0].message.contains("people/x/eva.md or people/y/eva.md"))
    #expect(journal.edges.isEmpty)
  }

  @Test("M6: of many who could be meant five are named, private ones never")
  func manyNamesakes() {
    func message(_ people: Int, private hidden: Int) -> String? {
      var notes = ["2026-10-02.md": "[[Sam]]"]
      for number in 0..<people {
        let privacy = number < hidden ? "private: true\n" : ""
        notes["people/p\(number).md"] = "---\naliases: [Sam]\n\(privacy)---\n"
      }
      return journal(notes).findings.first { $0.code == "ambiguous" }?.message
    }
    let five = (0..<5).map { "people/p\($0).md" }.joined(separator: " or ")
    #expect(message(5, private: 0) == "[[Sam]] could mean \(five): no one is linked")
    #expect(message(7, private: 0) == "[[Sam]] could mean \(five) or 2 more: no one is linked")
    #expect(
      message(9, private: 6)
        == "[[Sam]] could mean people/p6.md or people/p7.md or people/p8.md or others: "
        + "no one is linked")
  }

  @Test(
    "M4: the end of a path tells many namesakes apart as it does few", arguments: [2, 8, 9, 50])
  func endings(count: Int) {
    var notes: [String: String] = [:]
    for number in 0..<count { notes["people/team/f\(number)/sam.md"] = "" }
    notes["people/É/sam.md"] = ""
    let links = "[[f1/sam]] [[TEAM/F1/Sam]] [[e\u{301}/sam]] [[people/team/f0/sam]]"
    #expect(
      reached(links, notes) == [
        "people/team/f1/sam.md", "people/team/f1/sam.md", "people/É/sam.md",
        "people/team/f0/sam.md",
      ])
    #expect(reached("[[1/sam]] [[f1x/sam]] [[team/sam]]", notes) == [])
  }

  @Test("M6: a person and another note of one name are ambiguous, two other notes are not")
  func ambiguousNotes() {
    #expect(journal(["a/ana.md": "", "2026-10-02.md": "[[ana]]"]).problems.count == 1)
    #expect(journal(["a/x.md": "", "b/x.md": "", "2026-10-02.md": "[[x]]"]).findings.isEmpty)
  }

  @Test("M7: unknown handles are warnings only where handles are in use")
  func unknownHandles() {
    #expect(daily("see @param and [[ana]]").findings.filter { $0.code == "unknown-handle" } == [])
    #expect(daily("see @param and @ana").problems == ["2026-10-02.md:1:5 unknown-handle"])
    let declared = ["2026-10-02.md": "see @param", "people/zoe.md": "---\nhandle: zz\n---\n"]
    #expect(journal(declared).problems == ["2026-10-02.md:1:5 unknown-handle"])
  }

  @Test("M7: a broken link one edit from a person's key is a warning, others are hints")
  func brokenLinks() {
    let notes = ["people/luisa.md": ""]
    func found(_ text: String) -> [String] {
      let journal = journal(notes.merging(["2026-10-02.md": text]) { $1 })
      return journal.findings.filter { $0.code == "broken-link" }.map { "\($0.severity)" }
    }
    #expect(found("[[lusia]]") == ["warning"])
    #expect(found("[[people/luissa]]") == ["warning"])
    #expect(found("[L](people/luis.md)") == ["warning"])
    #expect(found("[[somewhere]] [x](else/where.md)") == ["hint", "hint"])
    let long = String(repeating: "a long name ", count: 8)
    let others = journal(["people/\(long)b.md": "", "2026-10-02.md": "[[\(long)c]]"])
    #expect(others.problems == ["2026-10-02.md:1:1 broken-link"])
    #expect(found("[[luisa]] [x](https://x.org/luis) ![[luis]]") == [])
    #expect(
      journal(notes.merging(["a.md": "[[lusia]]"]) { $1 }).problems == ["a.md:1:1 broken-link"])
  }

  @Test(
    "M7: a broken link is told with one that is whole, of its own form",
    arguments: [
      ("[[luise orgad]]", "[[Luise Orga]]"), ("[[Luisa Ortga]]", "[[Luisa Ortega]]"),
      ("[[LULÚS]]", "[[Lulú]]"), ("[[people/lu-ortegas]]", "[[lu-ortega]]"),
      ("[[lu-ortegas]]", "[[lu-ortega]]"),
      ("[x](people/lu-ortga.md)", "people/lu-ortega.md"), ("@lu-ortga", "@lu-ortega"),
      ("@bo-obrien", "[[Bo O'Brien]]"),
    ])
  func suggestion(written: String, meant: String) {
    let notes = [
      "people/lu-ortega.md":
        "---\nname: Luisa Ortega\naliases: [Lulú, Luise Orga]\nhandle: lu\n---\n",
      "people/o.md": "---\nname: Bo O'Brien\n---\n",
      "2026-10-02.md": "- Lunch with \(written)\n",
    ]
    let messages = journal(notes).findings.map(\.message)
    #expect(messages.count == 1 && messages[0].hasSuffix("; did you mean \(meant)?"), "\(messages)")
  }

  @Test(
    "M7: a link that spells a person's heading, which is no key, is a warning that says what to do")
  func heading() {
    let notes = [
      "people/pia.md": "# Pia Brandt\n", "people/zed.md": "---\nprivate: true\n---\n# Zed Holt\n",
      "2026-10-01.md": "- Lunch with [[Pia Brandt]] and [[Zed Holt]]\n",
    ]
    let findings = journal(notes).findings.filter { $0.severity != .hint }
    #expect(
      findings.map(\.message) == [
        "[[Pia Brandt]] leads to no note, but people/pia.md has it as its heading: add it as `name:`"
      ])
  }

  @Test("P3: a slash that a combining mark follows is no letter of the name")
  func rootSlash() {
    #expect(reached("- Lunch with [[/\u{301}x]]\n", ["people/x.md": ""]) == [])
  }
}
