import Digests
import Foundation
import JournalFiles
import Testing

@Suite("G6: runs at the same time")
struct AtOnceTests {
  private static let command = ["digest", "--date", "2026-11-22"]

  @Test("one writes at a time, the others wait, and what remains tells of the last notes")
  func together() async throws {
    let journal =
      try Torture.isFull ? Samples.journalWithoutDigests() : TemporaryFolder(Samples.ana)
    let runs = try await withThrowingTaskGroup(of: Program.Outcome.self) { group in
      for number in 1...20 {
        group.addTask {
          try await Program.run(
            AtOnceTests.command + (number % 2 == 0 ? ["--quiet"] : []) + [journal.path])
        }
      }
      for number in 1...40 {
        try journal.write("- Lunch with [[Ana Ruiz]], number \(number)\n", to: "2026-11-21.md")
        try AtOnceTests.expectWholeDigests(in: journal)
        try await Task.sleep(for: .milliseconds(10))
      }
      // It begins after the last note was written.
      group.addTask { try await Program.run(AtOnceTests.command + [journal.path]) }
      return try await group.reduce(into: []) { $0.append($1) }
    }
    #expect(runs.map(\.status) == Array(repeating: 0, count: 21))
    for run in runs {
      let lines = run.reportLines.filter { !$0.contains("warning") && !$0.contains("error") }
      #expect(
        lines == [] || lines == ["waiting for another run that writes to \(journal.path)/digests"])
    }
    #expect(runs.contains { $0.report.contains("waiting for another run") })
    let fresh = try TemporaryFolder(copying: journal.url)
    try FileManager.default.removeItem(at: fresh.url("digests"))
    _ = try await Program.run(AtOnceTests.command + [fresh.path])
    #expect(try journal.texts(below: "digests") == fresh.texts(below: "digests"))
  }

  @Test("a run that has waited tells of the notes as they are then")
  func waiting() async throws {
    let journal = try TemporaryFolder(Samples.ana)
    let folder = try DigestFolder(in: JournalFolder(at: journal.path), output: "digests")
    let scratch = try TemporaryFolder(["errors": ""])
    let errors = try FileHandle(forWritingTo: scratch.url("errors"))
    let lock = try folder.lock()
    let run = Task {
      try await Program.run(AtOnceTests.command + [journal.path], errors: errors)
    }
    while try scratch.text("errors") == "" { try await Task.sleep(for: .milliseconds(2)) }
    #expect(
      try scratch.text("errors")
        == "waiting for another run that writes to \(journal.path)/digests\n")
    try journal.write("- Tea with [[Ana Ruiz]]\n", to: "2026-11-21.md")
    _ = consume lock
    #expect(try await run.value.status == 0)
    let check = try await Program.run(AtOnceTests.command + ["--check", journal.path])
    #expect(check.status == 0, "\(check.answer)")
    #expect(!journal.exists("digests/.rapport.lock"))
  }

  private static func expectWholeDigests(in journal: TemporaryFolder) throws {
    let folder = journal.url("digests")
    let names = try? FileManager.default.contentsOfDirectory(atPath: folder.path)
    for name in names ?? [] where name.hasSuffix(".md") {
      let bytes = try journal.bytes("digests/\(name)")
      #expect(GeneratedFile.isUntouched(Array(bytes)), "\(name)")
    }
  }
}
