import Foundation
import Testing

@Suite("Files as they come")
struct OddFileTests {
  private static let names = [
    "new\nline", "tab\there", "\"double\" and 'single'", "100 %", "%41%2F", "a#b", "a|b", "a]b[c",
    "(a) b)",
    "<b>", "back\\slash", "`code`", "*star*_", "$HOME", "&amp;", "\u{1F44B}\u{1F3FD} wave",
    "e\u{301}tude",
    "\u{E9}tude", "-rf", " space ", "a;b&c", "~", "c:d?e", String(repeating: "x", count: 251),
    String(repeating: "\u{E9}", count: 125), "\u{202E}gnp", "\u{1B}[31mred",
  ]

  @Test("the links of digests lead to notes of any name", arguments: names)
  func links(_ name: String) async throws {
    let (note, person) = ("\(name).md", "people/\(name).md")
    let journal = try TemporaryFolder([
      person: "---\nhandle: ana\ncadence: 1m\n---\n# Ana Ruiz\n",
      note: "---\ndate: 2026-10-02\n---\n- Lunch with @ana: the new office\n",
    ])
    let run = try await Program.run("digest --date 2026-11-22", journal)
    #expect(run.status == 0 && run.report == "", "\(run.report)")
    let links = try journal.text("digests/who-to-contact.md").matches(of: #/\]\(\.\./([^)\s]*)\)/#)
      .compactMap { String($0.1).prefix { $0 != "#" }.description.removingPercentEncoding }
    #expect(Set(links.map { Array($0.utf8) }) == [Array(note.utf8), Array(person.utf8)])
    let export = try await Program.run("export --date 2026-11-22", journal)
    let paths = try JSON.lines(export.answer).compactMap { try $0.object["path"]?.text }
    #expect(Set(paths.map { Array($0.utf8) }) == [Array(note.utf8), Array(person.utf8)])
  }

  @Test("what is no file is no note: pipes, folders, links in a circle; paths may be too long")
  func others() async throws {
    let journal = try TemporaryFolder(Samples.ana)
    try journal.write("x", to: "folder.md/inside.txt")
    try journal.link("circle/a.md", to: "b.md")
    try journal.link("circle/b.md", to: "a.md")
    try journal.link("circle/c", to: ".")
    let shell = try #require(Tool("sh"))
    let made = try await shell.run(
      [
        "-c",
        """
        cd '\(journal.path)' && mkfifo pipe.md people/pipe.md && i=0 && while [ $i -lt 30 ]
        do d=\(String(repeating: "d", count: 200)); mkdir $d && cd -P $d && echo x > a.md && i=$((i+1)); done
        """,
      ], input: Data())
    #expect(made.status == 0)
    let run = try await Program.run("digest --date 2026-11-22", journal)
    #expect(run.status == 0)
    #expect(run.answer.hasPrefix("2026-11-22: 1 overdue."))
    #expect(run.report.contains("can't be read: File name too long"))
    _ = try await shell.run(["-c", "rm -rf '\(journal.path)'/dddd*"], input: Data())
  }

  @Test("notes that change, vanish and come while they are read do no harm")
  func changing() async throws {
    let journal = try TemporaryFolder(Samples.ana)
    for number in 1...200 {
      try journal.write("- Tea with [[Ana Ruiz]]\n", to: "log/2026-09-01 \(number).md")
    }
    let writer = Task {
      var number = 0
      while !Task.isCancelled {
        number += 1
        let path = "log/2026-09-01 \(number % 200 + 1).md"
        switch number % 5 {
        case 0: try? FileManager.default.removeItem(at: journal.url(path))
        case 1:
          try? FileManager.default.removeItem(at: journal.url(path))
          try? journal.link(path, to: "../people/ana-ruiz.md")
        case 2:
          try? FileManager.default.removeItem(at: journal.url(path))
          try? journal.write("x", to: "\(path)/inside.txt")
        default:
          try? FileManager.default.removeItem(at: journal.url(path))
          try? journal.write(
            "---\nprivate: true\n---\n"
              + String(repeating: "- Tea with [[Ana Ruiz]]\n", count: number % 99),
            to: path)
        }
        if number % 10 == 0 { try? await Task.sleep(for: .milliseconds(1)) }
      }
    }
    for _ in 1...Torture.count(10, full: 200) {
      let run = try await Program.run("digest --date 2026-11-22", journal)
      #expect(run.status == 0, "\(run.status) \(run.report)")
    }
    writer.cancel()
    await writer.value
    _ = try await Program.run("digest --date 2026-11-22", journal)
    let fresh = try TemporaryFolder(copying: journal.url)
    try FileManager.default.removeItem(at: fresh.url("digests"))
    _ = try await Program.run("digest --date 2026-11-22", fresh)
    #expect(try journal.texts(below: "digests") == fresh.texts(below: "digests"))
  }
}
