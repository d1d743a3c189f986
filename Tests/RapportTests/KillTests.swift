import Digests
import Foundation
import Testing

@Suite(
  "G6: a run that is killed at any instant", .enabled(if: Faults.library != nil, "needs clang"))
struct KillTests {
  /// Kills are counted, and of these the ones between the making of a temporary file and the end of
  /// its renaming.
  private static let (kills, halfway) = (Torture.count(15, full: 500), Torture.count(3, full: 100))

  @Test("leaves whole digests and untouched notes, and nothing that the next run does not clear")
  func kill() async throws {
    var night = try Nights()
    var (killed, inBetween) = (0, 0)
    // Follows how long a run takes just now, so that early and late kills are about as many.
    var longest = 250_000.0
    while killed < KillTests.kills || inBetween < KillTests.halfway {
      try night.writeNote()
      let notes = try night.notes()
      let trace = try TemporaryFolder()
      let faults = Faults.delay(microseconds: 2000).tracing(to: trace.url("trace"))
      let wasKilled = try await Program.run(
        night.command, environment: faults.environment(in: night.journal),
        killedAfter: .microseconds(Int.random(in: 5_000...Int(longest))))
      let steps = FileTrace(trace.url("trace"))
      killed += wasKilled ? 1 : 0
      inBetween += wasKilled && steps.endsHalfway ? 1 : 0
      longest *= !wasKilled ? 0.95 : steps.hasBegunWriting ? 1 : 1.05
      #expect(try night.notes() == notes)
      try night.expectWholeDigests()
      if night.count % 10 == 0 { try await night.expectRecovery() }
      try #require(night.count < 40 * KillTests.kills)
    }
    try await night.expectRecovery()
    print(
      "killed \(killed) of \(night.count) runs, \(inBetween) between making and renaming a file")
  }
}

/// A journal that gets a note each day.
private struct Nights {
  let journal: TemporaryFolder
  private(set) var count = 0

  init() throws {
    journal = try TemporaryFolder(Samples.ana)
    for name in ["Bo", "Cy", "Di", "Eva"] {
      try journal.write("---\ncadence: 2w\n---\n# \(name)\n", to: "people/\(name).md")
    }
  }

  private var date: String { "2026-\(10 + count / 28 % 3)-\(10 + count % 28 % 20)" }

  var command: [String] { ["digest", "--quiet", "--date", date, journal.path] }

  mutating func writeNote() throws {
    count += 1
    let name = ["Bo", "Cy", "Di", "Eva"].randomElement() ?? "Bo"
    try journal.write(
      "- \(date) Lunch with [[\(name)]]\n  - [ ] send her number \(count) #promised\n",
      to: "log/\(count % 20).md")
  }

  func notes() throws -> [String: FileState] {
    try journal.files().filter { !$0.key.hasPrefix("digests/") }
  }

  func expectWholeDigests() throws {
    for (name, file) in try journal.files(below: "digests") where !name.hasPrefix(".") {
      #expect(GeneratedFile.isUntouched(Array(file.bytes)), "\(name) in night \(count)")
    }
  }

  /// The next run in peace gives what it would give without any run before.
  func expectRecovery() async throws {
    let run = try await Program.run(command)
    #expect(run.status == 0 && run.report == "", "\(run.report)")
    let fresh = try TemporaryFolder(copying: journal.url)
    try FileManager.default.removeItem(at: fresh.url("digests"))
    _ = try await Program.run(Array(command.dropLast()) + [fresh.path])
    #expect(try journal.texts(below: "digests") == fresh.texts(below: "digests"))
  }
}
