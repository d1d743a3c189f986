import Journals
import Notes
import Testing

@testable import Digests

@Suite struct TerminalTests {
  private let plain = TextStyle(color: false, width: 0)

  @Test("people stand in columns, wide characters counted as two")
  func people() {
    #expect(
      Edition(of: SampleJournal.make()).peopleText(style: plain) == """
        Name            Relation  Org      Last contact  Cadence  Due         Days
        Ana Ruiz        peer      Acme     2026-10-02    monthly  2026-11-02     1
        Dana Whitfield  client    Initech  2026-10-25    monthly  2026-11-25     1
        Eva Lindqvist                      2026-10-25                            1
        田中 純         friend             2026-10-30                            1
        Piet Vos                                                                 0

        """)
  }

  @Test("a narrow terminal cuts names, not dates")
  func narrow() {
    let text = Edition(of: SampleJournal.make())
      .peopleText(style: TextStyle(color: false, width: 70))
    let lines = text.split(separator: "\n").map(String.init)
    #expect(lines.allSatisfy { $0.displayWidth <= 70 })
    #expect(lines[2].hasPrefix("Dana Whi"))
    #expect(lines[2].contains("…"))
    #expect(lines[2].contains("2026-11-25"))
  }

  @Test("width in columns", arguments: [("Ana", 3), ("田中", 4), ("e\u{301}", 1), ("👍", 2), ("", 0)])
  func width(text: String, columns: Int) {
    #expect(text.displayWidth == columns)
  }

  @Test("cut text keeps to its width, wide characters whole")
  func fitted() {
    #expect("田中純".fitted(to: 6) == "田中純")
    #expect("田中純".fitted(to: 5) == "田中…")
    #expect("田中純".fitted(to: 4) == "田…")
    #expect("Ana".fitted(to: 1) == "…")
  }

  @Test("G5: control characters from notes are shown, not sent")
  func control() {
    var journal = SampleJournal.make()
    journal.people[0].name = "A\u{1B}[2J\u{202E}\u{9B}\u{2028}"
    let text = Edition(of: journal).peopleText(style: plain)
    #expect(text.contains("A␛[2J\u{FFFD}\u{FFFD}\u{FFFD}"))
    #expect(!text.unicodeScalars.contains { $0.isHarmful && $0 != "\n" })
  }

  @Test("diagnostics: path:line:column: severity: message [code], colour only when asked for")
  func diagnostics() {
    let findings = SampleJournal.make().findings
    let line =
      "people/Ana Ruiz.md:5:10: error: cadence expects a period such as 30d, "
      + "found '30 dyas' [cadence]\n"
    #expect(Diagnostics.text(findings, style: plain) == line)
    let painted = Diagnostics.text(findings, style: TextStyle(color: true, width: 0))
    #expect(painted.contains("\u{1B}[31merror:\u{1B}[0m"))
    let file = Finding(
      path: "b\u{1B}.md", line: 0, column: 0, severity: .hint, code: "x", message: "\u{7}")
    #expect(Diagnostics.text([file], style: plain) == "b␛.md:1:1: hint: ␇ [x]\n")
  }

  @Test("the summary of a run counts what is due and what is wrong")
  func summary() {
    var journal = SampleJournal.make()
    #expect(
      Edition(of: journal).summaryText(style: plain) == """
        2026-11-22: 1 overdue, 1 due soon, 1 new, 1 never contacted.
        1 problem in the notes: rapport check shows them.

        """)
    journal.findings = []
    journal.people = []
    journal.me = nil
    journal.interactions = []
    journal.plans = []
    journal.events = []
    journal.followUps = []
    journal.edges = []
    #expect(Edition(of: journal).summaryText(style: plain) == "2026-11-22: nothing is due.\n")
  }
}
