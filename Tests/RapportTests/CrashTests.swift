import Digests
import Foundation
import Testing

@Suite(
  "G6: whatever happens to a run", .enabled(if: Faults.library != nil, "needs Linux and clang"))
struct CrashTests {
  @Test(
    "power may fail at any step: each file is whole, notes are as they were, and the next run ends it"
  )
  func death() async throws {
    let overnight = try await Overnight()
    let count = try await overnight.trace().count
    try #require(count > 20)
    try await withThrowingTaskGroup { group in
      for step in 1...count {
        group.addTask {
          try await overnight.run(.death(at: step), "after a death at step \(step)") { run, _ in
            #expect(run.status == 137, "step \(step)")
          }
        }
      }
      try await group.waitForAll()
    }
  }

  @Test("any step may fail: it is told, each file is whole, and nothing half done is left")
  func failure() async throws {
    let overnight = try await Overnight()
    let count = try await overnight.trace().count
    try await withThrowingTaskGroup { group in
      for step in 1...count {
        let (error, name) =
          step % 2 == 0 ? (ENOSPC, "No space left on device") : (EIO, "Input/output error")
        group.addTask {
          let what = "after a failure at step \(step)"
          try await overnight.run(.failure(at: step, error), what) { run, copy in
            #expect(run.status == 2 || run.status == 0, "\(what)")
            let isTold =
              run.report.hasPrefix("rapport: can't ") && run.report.hasSuffix(": \(name)\n")
            #expect(run.status == 0 || isTold, "\(what): \(run.report)")
            #expect(!copy.exists("digests/.rapport-new.tmp"), "\(what)")
          }
        }
      }
      try await group.waitForAll()
    }
  }

  @Test("any reading may fail: it is told, and nothing is lost")
  func readFailure() async throws {
    let overnight = try await Overnight()
    let count = try await overnight.trace(Faults.none.ofReading).count
    try #require(count > 20)
    try await withThrowingTaskGroup { group in
      for step in 1...count {
        group.addTask {
          let copy = try TemporaryFolder(copying: overnight.evening.url)
          let notes = try Overnight.others(in: copy)
          let run = try await Program.run(
            ["digest", "--date", "2026-11-23", copy.path],
            environment: Faults.failure(at: step, EIO).ofReading.environment(in: copy))
          let isTold = run.report.contains("Input/output error")
          #expect(run.status <= 2, "\(step)")
          #expect(try isTold || overnight.isWritten(copy), "\(step): \(run.report)")
          #expect(try Overnight.others(in: copy) == notes, "\(step)")
          for (name, bytes) in try Overnight.digests(in: copy) {
            #expect(GeneratedFile.isUntouched(Array(bytes)), "\(name) at \(step)")
          }
          let next = try await Program.run(Overnight.command + [copy.path])
          #expect(next.status == 0 && next.report == "", "\(step): \(next.report)")
        }
      }
      try await group.waitForAll()
    }
  }

  @Test("signals and small portions change nothing")
  func interruptions() async throws {
    let overnight = try await Overnight()
    for faults in [Faults.interruptions, .shortCounts] {
      try await overnight.run(faults, "\(faults)") { run, _ in
        #expect(run.status == 0 && run.report == "", "\(run.report)")
      }
      #expect(try await overnight.trace(faults).count > 20)
    }
  }

  @Test("what is written is on the disk before it has its name, and the name before the run ends")
  func order() async throws {
    let steps = try await Overnight().trace().steps
    let renames = steps.indices.filter { steps[$0][0] == "rename" }
    try #require(renames.count > 4)
    for index in renames {
      #expect(steps[index - 1] == ["sync", steps[index][1]])
      #expect(steps[index - 2][0] != "sync")
    }
    let last = try #require(
      steps.lastIndex { ["rename", "remove"].contains($0[0]) && !$0[1].hasSuffix(".lock") })
    let folders = Set(
      steps[renames[0]...last].filter { $0[0] == "rename" }.map { step in
        URL(filePath: step[2]).deletingLastPathComponent().path
      })
    for folder in folders { #expect(steps[last...].contains(["sync", folder])) }
  }
}
