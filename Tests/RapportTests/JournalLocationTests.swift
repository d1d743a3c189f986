import Foundation
import Testing

@Suite("Which journal, which day")
struct JournalLocationTests {
  /// One person each, so that the answer tells which journal was read.
  private static func journal(_ name: String) throws -> TemporaryFolder {
    try TemporaryFolder(["people/\(name).md": "# \(name)\n", ".rapport.yml": ""])
  }

  private static func names(_ run: Program.Outcome) -> [Substring] {
    run.answerLines.dropFirst().compactMap { $0.split(separator: " ").first }
  }

  @Test("J1: a folder as an argument or with --journal", arguments: [[], ["--journal"]])
  func named(_ option: [String]) async throws {
    let journal = try JournalLocationTests.journal("Ana")
    let other = try JournalLocationTests.journal("Bo")
    let run = try await Program.run(
      ["people"] + option + [journal.path], environment: ["RAPPORT_JOURNAL": other.path],
      in: other.url)
    #expect(run.status == 0)
    #expect(JournalLocationTests.names(run) == ["Ana"])
  }

  @Test("J1: RAPPORT_JOURNAL wins over the folders above")
  func environment() async throws {
    let journal = try JournalLocationTests.journal("Ana")
    let other = try JournalLocationTests.journal("Bo")
    let run = try await Program.run(
      ["people"], environment: ["RAPPORT_JOURNAL": journal.path], in: other.url)
    #expect(JournalLocationTests.names(run) == ["Ana"])
  }

  @Test("J1: the nearest folder above that holds .rapport.yml")
  func ancestor() async throws {
    let journal = try JournalLocationTests.journal("Ana")
    try journal.write("", to: "deep/er/x.txt")
    let run = try await Program.run(
      ["people"], environment: ["RAPPORT_JOURNAL": ""], in: journal.url("deep/er"))
    #expect(run.status == 0)
    #expect(JournalLocationTests.names(run) == ["Ana"])
  }

  @Test("a relative folder counts from the working directory")
  func relative() async throws {
    let folder = try TemporaryFolder(["my notes/people/Ana.md": "", "elsewhere/x": ""])
    let run = try await Program.run(["people", "../my notes"], in: folder.url("elsewhere"))
    #expect(JournalLocationTests.names(run) == ["Ana"])
  }

  @Test(
    "J1: without a journal each command stops with advice",
    arguments: ["digest", "check", "people", "export"])
  func none(_ command: String) async throws {
    let folder = try TemporaryFolder(["people/Ana.md": ""])
    let before = try folder.files()
    let run = try await Program.run([command], in: folder.url)
    #expect(run.status == 2)
    #expect(run.answer == "")
    #expect(run.report.contains(".rapport.yml"))
    #expect(run.reportLines.count == 1)
    #expect(try folder.files() == before)
  }

  @Test("a folder that is none", arguments: ["missing", "file.md"])
  func noFolder(_ name: String) async throws {
    let folder = try TemporaryFolder(["file.md": ""])
    let run = try await Program.run(["digest", name], in: folder.url)
    #expect(run.status == 2)
    #expect(run.answer == "")
    #expect(run.report.hasPrefix("rapport: ") && run.report.contains(name))
    #expect(try folder.files().keys.sorted() == ["file.md"])
  }

  @Test("D3: the day is --date, else RAPPORT_DATE, else today")
  func date() async throws {
    let journal = try TemporaryFolder()
    func day(_ words: String, _ environment: [String: String]) async throws -> String {
      let run = try await Program.run(words, journal, environment: environment)
      return String(run.answer.prefix(10))
    }
    let both = ["RAPPORT_DATE": "2025-01-31"]
    #expect(try await day("digest --date 2026-11-22", both) == "2026-11-22")
    #expect(try await day("digest", both) == "2025-01-31")
    let today = try await day("digest", ["RAPPORT_DATE": "", "TZ": "UTC"])
    let start = try Date(today + "T00:00:00Z", strategy: .iso8601)
    #expect((-60...2 * 86_400).contains(-start.timeIntervalSinceNow))
  }

  @Test("a RAPPORT_DATE that is no date stops the run")
  func wrongDate() async throws {
    let journal = try TemporaryFolder(Samples.ana)
    let run = try await Program.run("digest", journal, environment: ["RAPPORT_DATE": "tomorrow"])
    #expect(run.status == 2)
    #expect(run.report.contains("RAPPORT_DATE") && run.report.contains("'tomorrow'"))
    #expect(!journal.exists("digests"))
  }
}
