import Foundation
import Testing

/// Digests as they stand in the repository, byte for byte. `UPDATE_GOLDENS=1 swift test` rewrites
/// them and fails, so that it can't pass by accident; the difference is then to be read in git.
@Suite("Golden digests")
struct GoldenTests {
  @Test("the digests of a case are those of its folder", arguments: try GoldenCase.all())
  func goldenCase(_ golden: GoldenCase) async throws {
    let journal = try TemporaryFolder(copying: golden.folder.appending(path: "journal"))
    let run = try await Program.run("digest --quiet --date \(try golden.date())", journal)
    #expect(run.status == 0)
    #expect(run.answer == "" && run.report == "", "these cases have no problems in the notes")
    try Golden(golden.folder.appending(path: "expected")).compare(journal.files(below: "digests"))
  }

  @Test("each case says why it is there", arguments: try GoldenCase.all())
  func reasons(_ golden: GoldenCase) throws {
    let text = try String(contentsOf: golden.folder.appending(path: "why.md"), encoding: .utf8)
    #expect(text.contains("Must stand there:") && text.contains("Must not:"))
  }

  @Test("the digests in sample-journal are those of 22 November 2026")
  func sampleJournal() async throws {
    let journal = try Samples.journalWithoutDigests()
    let run = try await Program.run("digest --quiet --date \(Samples.date)", journal)
    #expect(run.status == 0 && run.report == "")
    try Golden(Samples.journal.appending(path: "digests"))
      .compare(journal.files(below: "digests"))
  }

  /// Spring to autumn, work days and weekends, the first and the last day of an ISO week.
  @Test(
    "the digests of sample-journal on other days of its year",
    arguments: ["2026-01-12", "2026-03-18", "2026-06-05", "2026-08-30", "2026-10-31"])
  func sampleJournal(_ date: String) async throws {
    let journal = try Samples.journalWithoutDigests()
    let run = try await Program.run("digest --quiet --date \(date)", journal)
    #expect(run.status == 0 && run.report == "")
    try Golden(GoldenCase.top.appending(path: "sample-dates/\(date)"))
      .compare(journal.files(below: "digests"))
  }

  @Test("check finds all mistakes in sample-mistakes", arguments: ["check", "check --strict"])
  func sampleMistakes(_ command: String) async throws {
    let journal = try TemporaryFolder(copying: Samples.mistakes)
    let run = try await Program.run(command, journal)
    #expect(run.status == 1)
    #expect(run.report == "")
    let name = command.replacingOccurrences(of: " --", with: "-") + ".txt"
    try Golden(GoldenCase.top.appending(path: "sample-mistakes")).compare(run.output, name)
  }

  @Test("texts of notes stay in their bullets")
  func nastyTexts() async throws {
    let journal = try TemporaryFolder(
      copying: GoldenCase.top.appending(path: "nasty-texts/journal"))
    _ = try await Program.run("digest --quiet --date 2026-11-22", journal)
    for (name, text) in try journal.texts(below: "digests") {
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
      #expect(lines[0].hasPrefix("<!-- rapport:generated 1 "))
      for line in lines.dropFirst() {
        // Our own headings hold no texts but names, as links.
        let isOurs =
          line.isEmpty || line.hasPrefix("- ") || line.hasPrefix("# ")
          || line.hasPrefix("## ")
          || line.hasPrefix("### ")
          || (name == "network.md" && line.hasPrefix("It is too early to tell"))
          || (name == "index.md" && (line.hasSuffix(" noted.") || line.hasPrefix("This week: ")))
        #expect(isOurs, "\(name): \(line)")
        #expect(!line.contains(#/(^|[^\\])<[A-Za-z\/!?]/#), "\(name): HTML in \(line)")
        #expect(!line.contains(#/(^|[^\\])!\[/#), "\(name): an image in \(line)")
        #expect(!line.contains(#/(^|[^\\])`/#), "\(name): code in \(line)")
        #expect(!line.contains(#/(^|[^\\])\]\(javascript/#), "\(name): a script in \(line)")
        #expect(!line.holdsControls && !line.turnsDirection, "\(name): \(line)")
      }
    }
    let promises = try journal.text("digests/who-to-contact.md").split(separator: "\n")
      .filter { $0.contains("you promised") }
    #expect(promises.count == 2, "one bullet a person, in this week and in a section")
    let all = try journal.text("digests/promises.md").split(separator: "\n")
      .filter { $0.contains("you promised") }
    #expect(all.count == 22, "one bullet a promise")
    #expect(promises.last?.contains("; 20 more to do; ") == true)
  }
}

/// A folder of `Golden` with a journal, the day to look from, and the digests expected.
struct GoldenCase: Sendable, CustomTestStringConvertible {
  let folder: URL

  static let top = Program.packageRoot.appending(
    path: "Tests/RapportTests/Golden", directoryHint: .isDirectory)

  static func all() throws -> [GoldenCase] {
    try FileManager.default.contentsOfDirectory(atPath: top.path).sorted()
      .map { GoldenCase(folder: top.appending(path: $0, directoryHint: .isDirectory)) }
      .filter { FileManager.default.fileExists(atPath: $0.folder.appending(path: "date").path) }
  }

  var testDescription: String { folder.lastPathComponent }

  func date() throws -> String {
    try String(contentsOf: folder.appending(path: "date"), encoding: .utf8)
      .trimmingCharacters(in: .whitespacesAndNewlines)
  }
}

/// Files that are expected, and rewritten where that is asked for.
struct Golden {
  let folder: URL

  init(_ folder: URL) {
    self.folder = folder
  }

  private static var isUpdating: Bool {
    ProcessInfo.processInfo.environment["UPDATE_GOLDENS"] == "1"
  }

  /// All files of the folder must be these.
  func compare(_ found: [String: FileState]) throws {
    let names = Set(found.keys).union(try FileManager.default.files(below: folder))
    for name in names.sorted() { try compare(found[name]?.bytes, name) }
  }

  /// One file; nil if there should be none.
  func compare(_ found: Data?, _ name: String) throws {
    let file = folder.appending(path: name)
    let expected = try? Data(contentsOf: file)
    guard found != expected else { return }
    if Golden.isUpdating {
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      if let found {
        try found.write(to: file)
      } else {
        try FileManager.default.removeItem(at: file)
      }
      Issue.record("rewrote \(file.path); read the difference in git")
    } else {
      Issue.record("\(name): \(Golden.difference(from: expected, to: found))")
    }
  }

  /// The first line that differs, save line 1: its checksum differs with any other.
  private static func difference(from expected: Data?, to found: Data?) -> String {
    guard let expected else { return "not expected at all" }
    guard let found else { return "expected, but not there" }
    let (old, new) = (lines(expected), lines(found))
    for index in 1..<max(old.count, new.count) where old.line(index) != new.line(index) {
      return "line \(index + 1): expected \(old.line(index)), found \(new.line(index))"
    }
    return "line 1: expected \(old.line(0)), found \(new.line(0))"
  }

  private static func lines(_ bytes: Data) -> [Substring] {
    String(decoding: bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
  }
}

extension [Substring] {
  fileprivate func line(_ index: Int) -> String {
    indices.contains(index) ? "'\(self[index])'" : "the end"
  }
}

extension StringProtocol {
  /// Whether it holds a control character or a line separator.
  var holdsControls: Bool {
    unicodeScalars.contains { scalar in
      switch scalar.value {
      case 0..<0x20, 0x7F..<0xA0, 0x2028, 0x2029: true
      default: false
      }
    }
  }

  /// Whether it holds a character that turns the direction of the text around it.
  var turnsDirection: Bool {
    unicodeScalars.contains {
      (0x202A...0x202E).contains($0.value) || (0x2066...0x2069).contains($0.value)
    }
  }
}
