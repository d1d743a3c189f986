import Foundation
import Testing

@Suite("check")
struct CheckTests {
  /// One mistake a note, each of another kind.
  private static func mistakes() throws -> TemporaryFolder {
    let journal = try TemporaryFolder([
      "people/ana.md": "---\naliases: [Sam]\ncadence: 30 dyas\n---\n# Ana\n",
      "people/bo.md": "---\naliases: [Sam]\ninterests: [tea\nrelation: peer\n---\n# Bo\n",
      "2026-01-01.md": "- Lunch with [[Sam]]\n",
      "2026-01-02.md": "<<<<<<< HEAD\n- Lunch with [[Bo]]\n=======\n>>>>>>> laptop\n",
      "2026-01-03.md": "- Lunch with [[Bo]], who is away from 2026-02-30\n",
      "Kick-off.md": "Attendees: [[Bo]]\n",
    ])
    try journal.write(Data([0x2D, 0x20, 0xFF, 0x0A]), to: "2026-01-04.md")
    try journal.write(Data(count: 16 << 20 | 1), to: "big.md")
    return journal
  }

  private static let expected = [
    "2026-01-01.md:1:14: error:": "ambiguous", "2026-01-02.md:1:1: error:": "conflict",
    "2026-01-03.md:1:39: error:": "date", "2026-01-04.md:1:3: warning:": "encoding",
    "Kick-off.md:1:1: warning:": "undated-attendees", "big.md:1:1: warning:": "too-large",
    "people/ana.md:3:10: error:": "cadence", "people/bo.md:3:12: error:": "front-matter",
  ]

  @Test("each mistake once, all at once, sorted, on standard output; status 1")
  func all() async throws {
    let run = try await Program.run("check", CheckTests.mistakes())
    #expect(run.status == 1)
    #expect(run.report == "")
    let lines = run.answerLines
    #expect(lines == lines.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) })
    let places = lines.map { $0.split(separator: " ").prefix(2).joined(separator: " ") }
    #expect(places == CheckTests.expected.keys.sorted())
    for (place, line) in zip(places, lines) {
      let code = try #require(CheckTests.expected[place])
      #expect(line.hasSuffix(" [\(code)]"), "\(line)")
    }
  }

  @Test("digest goes on: status 0, the same lines on standard error, a list in index.md")
  func digest() async throws {
    let journal = try CheckTests.mistakes()
    let check = try await Program.run("check", journal)
    let run = try await Program.run("digest --date 2026-11-22", journal)
    #expect(run.status == 0)
    #expect(run.report == check.answer)
    #expect(run.answer.contains("\(check.answerLines.count) problems"))
    let index = try journal.text("digests/index.md").split(separator: "\n")
      .filter { $0.hasPrefix("- [") && $0.contains("](../") }
    #expect(index.count == check.answerLines.count)
    #expect(index.contains { $0.hasPrefix("- [people/ana.md:3](../people/ana.md#L3): cadence") })
  }

  @Test(
    "other commands tell of problems in one line on standard error",
    arguments: ["people", "export"])
  func others(_ command: String) async throws {
    let run = try await Program.run(command, CheckTests.mistakes())
    #expect(run.status == 0)
    #expect(run.reportLines.count == 1)
    #expect(run.report.hasPrefix("8 problems in the notes"))
  }

  @Test("no mistakes: nothing to say, status 0", arguments: ["check", "check --strict"])
  func none(_ command: String) async throws {
    let run = try await Program.run(command, TemporaryFolder(Samples.ana))
    #expect(run.status == 0)
    #expect(run.answer == "" && run.report == "")
  }

  @Test("warnings alone are no failure, and hints need --strict")
  func warnings() async throws {
    let journal = try TemporaryFolder([
      "people/ana.md": "---\nhandle: ana\nbirthdy: 04-17\n---\n",
      "2026-01-01.md": "- Lunch with @nobody\n- Heard [[Ana]] got promoted\n- See [[Elsewhere]]\n",
    ])
    let plain = try await Program.run("check", journal)
    #expect(plain.status == 0)
    #expect(plain.answerLines.map { $0.contains(": warning: ") } == [true])
    let strict = try await Program.run("check --strict", journal)
    #expect(strict.status == 0)
    #expect(Set(strict.answerLines).isSuperset(of: plain.answerLines))
    #expect(strict.answerLines.count { $0.contains(": hint: ") } == 3)
    #expect(strict.answer.contains("did you mean") && strict.answer.contains("birthday"))
  }

  @Test("as JSON: the same, and nothing else", arguments: ["", " --strict"])
  func json(_ option: String) async throws {
    let journal = try TemporaryFolder(copying: Samples.mistakes)
    let text = try await Program.run("check\(option)", journal)
    let run = try await Program.run("check\(option) --format json", journal)
    #expect(run.status == text.status)
    #expect(run.report == "")
    let json = try #require(
      try JSONSerialization.jsonObject(with: run.output) as? [String: Any])
    #expect(json.keys.sorted() == ["diagnostics", "schema"])
    #expect(json["schema"] as? String == "rapport.diagnostics/1")
    let items = try #require(json["diagnostics"] as? [[String: Any]])
    let keys: Set = ["path", "line", "column", "severity", "code", "message"]
    let lines = try items.map { item in
      #expect(Set(item.keys) == keys)
      func value(_ key: String) throws -> Any { try #require(item[key]) }
      return try """
      \(value("path")):\(value("line")):\(value("column")): \(value("severity")): \
      \(value("message")) [\(value("code"))]
      """
    }
    #expect(lines == text.answerLines)
  }

  @Test("lists without problems are empty lists in JSON")
  func emptyJSON() async throws {
    let run = try await Program.run("check --format json", TemporaryFolder(Samples.ana))
    let json = try #require(
      try JSONSerialization.jsonObject(with: run.output) as? [String: Any])
    #expect((json["diagnostics"] as? [Any])?.isEmpty == true)
  }

  @Test("J2: links out of the journal, links to nowhere and loops don't stop a run")
  func links() async throws {
    let journal = try TemporaryFolder(Samples.ana)
    let other = try TemporaryFolder(["2026-11-20.md": "- Lunch with [[Ana Ruiz]]\n"])
    try journal.link("out.md", to: other.url("2026-11-20.md").path)
    try journal.link("nowhere.md", to: "missing.md")
    try journal.link("self.md", to: "self.md")
    try journal.link("loop", to: ".")
    try journal.link("outside", to: other.path)
    let run = try await Program.run("export --date 2026-11-22", journal)
    #expect(run.status == 0)
    #expect(run.answer.contains(#""notes":2"#))
    #expect(run.answer.contains(#""interactions":1"#))
    let check = try await Program.run("check --strict", journal)
    #expect(check.status == 0)
    #expect(check.answerLines.count == 3)
  }
}

@Suite(".rapport.yml")
struct ConfigurationTests {
  @Test(
    "C2: a wrong one stops every command, with its place; nothing is written",
    arguments: ["digest", "digest --force", "check", "people", "export"],
    [
      ("budget: 7\nhorizon: soon\n", "2:10"), ("# x\nhorizn: 14d\n", "2:1"),
      ("output: ../elsewhere\n", "1:9"), ("output: /tmp\n", "1:9"), ("people: [a\n", "1:9"),
      ("cadences: {peer: often}\n", "1:18"), ("kinds:\n  beer: by mouth\n", "2:9"),
    ])
  func wrong(_ command: String, _ content: (text: String, place: String)) async throws {
    let journal = try TemporaryFolder(Samples.ana)
    try journal.write(content.text, to: ".rapport.yml")
    let before = try journal.files()
    let run = try await Program.run(command, journal)
    #expect(run.status == 2)
    #expect(run.answer == "")
    #expect(run.report.hasPrefix(".rapport.yml:\(content.place): error: "))
    #expect(run.reportLines.count == 1)
    #expect(try journal.files() == before)
  }

  @Test(
    "an empty one is as good as none", arguments: ["", "\n", "# nothing\n", "---\n", "\u{FEFF}"])
  func empty(_ text: String) async throws {
    let journal = try TemporaryFolder(Samples.ana)
    try journal.write(text, to: ".rapport.yml")
    let run = try await Program.run("digest --date 2026-11-22", journal)
    #expect(run.status == 0)
    #expect(run.answer == "2026-11-22: 1 overdue.\n")
  }

  @Test("its settings hold")
  func settings() async throws {
    let journal = try TemporaryFolder(Samples.ana)
    try journal.write("- Lunch with [[Ana Ruiz]]\n", to: "drafts/2026-11-20.md")
    try journal.write("- Mittagessen mit [[Ana Ruiz]]\n", to: "2026-11-19.md")
    func last() async throws -> String {
      let run = try await Program.run("people --date 2026-11-22 --format json", journal)
      return String(run.answer.split(separator: #""last_contact":{"date":""#)[1].prefix(10))
    }
    #expect(try await last() == "2026-11-20")
    try journal.write("exclude: [\"drafts/**\"]\n", to: ".rapport.yml")
    #expect(try await last() == "2026-10-02")
    try journal.write(
      "exclude: [drafts]\nkinds: {Mittagessen: in person}\n", to: ".rapport.yml")
    #expect(try await last() == "2026-11-19")
  }
}
