import Foundation
import Testing

/// Small ones of what `make worst` measures: here they must come to the right end.
@Suite("Journals made to hold the program up")
struct WorstCaseTests {
  private static func repeated(_ count: Int, _ text: (Int) -> String) -> String {
    (0..<count).map(text).joined()
  }

  @Test(
    "a text of any form hides nothing that stands before it",
    arguments: [
      "> ", "- ", "> - ", "[", "[a](", "[[a ", "[[", "*a **b ", "_a __b ", "<", "<a ", "<!-- a ",
      "<?a ", "`", "%% ", "@", "a ", "2026-12-01 ", "2026-02-30 ", "#t ", "&amp;", "# x\n",
      "[r]: /x\n", "|a", "Present:\n\n", "\r", "\u{0}", "<<<<<<< a\n",
    ])
  func texts(piece: String) async throws {
    let journal = try TemporaryFolder([
      "people/ana.md": "# Ana\n",
      "2026-10-02.md": "- Lunch with @ana\n\n" + String(repeating: piece, count: 5_000),
    ])
    let run = try await Program.run("digest --quiet --date 2026-11-22", journal)
    #expect(run.status == 0)
    #expect(try journal.text("digests/index.md").contains("1 person in 2 notes, 1 contact noted"))
  }

  @Test("too many pictures are refused with a finding")
  func pictures() async throws {
    let journal = try TemporaryFolder(["a.md": String(repeating: "![[](", count: 12_000)])
    let run = try await Program.run("check", journal)
    #expect(run.answer.hasPrefix("a.md"))
    #expect(run.answer.hasSuffix("[too-complex]\n"))
  }

  @Test(
    "front matter of any form costs its note at most itself",
    arguments: [
      "x: &a0 [x, x]\n"
        + repeated(30) { "a\($0 + 1): &a\($0 + 1) [*a\($0), *a\($0)]\n" },
      "x: " + repeated(5_000) { _ in "[" }, "x: " + repeated(5_000) { _ in "{a: " },
      "tags: [" + repeated(50_000) { "t\($0), " } + "x]",
      "aliases: [" + repeated(20_000) { "n\($0), " } + "x]", repeated(20_000) { "k\($0): x\n" },
      repeated(5_000) { "k\($0): [\n" }, "x: \"" + repeated(50_000) { _ in "\\x41" } + "\"",
    ])
  func frontMatter(yaml: String) async throws {
    let journal = try TemporaryFolder([
      "people/ana.md": "---\n\(yaml)\n---\n", "2026-10-02.md": "- Lunch with @ana\n",
    ])
    let run = try await Program.run("digest --quiet --date 2026-11-22", journal)
    #expect(run.status == 0)
    #expect(try journal.text("digests/index.md").contains("1 person in 2 notes, 1 contact noted"))
  }

  @Test("a name of a megabyte is a name")
  func longName() async throws {
    let name = String(repeating: "a", count: 1_000_000)
    let journal = try TemporaryFolder([
      "people/ana.md": "---\nname: \(name)\ncadence: 7d\n---\n",
      "2026-10-02.md": "- Lunch with [[ana]]\n",
    ])
    #expect(try await Program.run("digest --quiet --date 2026-11-22", journal).status == 0)
    #expect(try journal.text("digests/who-to-contact.md").contains(name))
  }

  @Test("a hundred people of one alias are named in part")
  func namesakes() async throws {
    let journal = try TemporaryFolder()
    for number in 0..<100 {
      try journal.write("---\naliases: [Sam]\n---\n", to: "people/p\(number + 100).md")
    }
    try journal.write(WorstCaseTests.repeated(500) { _ in "- [[Sam]]\n" }, to: "2026-10-02.md")
    let run = try await Program.run("check", journal)
    #expect(run.status == 1)
    #expect(run.answerLines.count == 500)
    #expect(run.answerLines.allSatisfy { $0.contains("people/p104.md or 95 more: no one") })
  }

  @Test("whoever types a name of many is told of five")
  func manyNamesakes() async throws {
    let journal = try TemporaryFolder()
    for number in 0..<100 {
      try journal.write("---\naliases: [Sam]\n---\n", to: "people/p\(number + 100).md")
    }
    let run = try await Program.run(["brief", "Sam", "--journal", journal.path])
    #expect(run.status == 64)
    #expect(run.report.hasSuffix("p104 (people/p104.md) or 95 more\n"), "\(run.report)")
  }

  @Test("an entry with thousands of dates has an event for each")
  func dates() async throws {
    let days = WorstCaseTests.repeated(3_000) {
      "\(2027 + $0 / 336)-\(10 + $0 / 28 % 3)-\(10 + $0 % 19) "
    }
    let journal = try TemporaryFolder([
      "people/ana.md": "x", "people/bo.md": "---\nprivate: true\n---\n",
      "2026-10-02.md": "- Lunch with [[ana]]: \(days)\n",
    ])
    let run = try await Program.run("export --date 2026-11-22", journal)
    #expect(run.status == 0)
    let count = run.answerLines.count { $0.contains("\"type\":\"event\"") }
    #expect(count == Set(days.split(separator: " ")).count)
  }

  @Test("an entry with a thousand people is contact with each")
  func crowd() async throws {
    let journal = try TemporaryFolder()
    for number in 0..<1_000 { try journal.write("x", to: "people/p\(number).md") }
    let people = WorstCaseTests.repeated(1_000) { "[[p\($0)]], " }
    try journal.write("- Lunch with \(people)\n", to: "2026-10-02.md")
    let run = try await Program.run("people --date 2026-11-22", journal)
    #expect(run.answerLines.count { $0.contains("2026-10-02") } == 1_000)
  }
}
