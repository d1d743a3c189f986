import Foundation
import Testing

@Suite("G6: no room to write")
struct LimitTests {
  @Test("a limit on the size of files: status 2, the old digests stay whole")
  func fileSize() async throws {
    let overnight = try await Overnight()
    let copy = try TemporaryFolder(copying: overnight.evening.url)
    let notes = try Overnight.others(in: copy)
    let shell = try #require(Tool("sh"))
    let words = ([try Program.built().path] + Overnight.command + [copy.path])
      .map { "'\($0)'" }.joined(separator: " ")
    let run = try await shell.run(["-c", "(ulimit -f 0; exec \(words)) 2>&1 | cat"], input: Data())
    #expect(run.answer.hasPrefix("rapport: can't write \(copy.path)/digests/"), "\(run.answer)")
    #expect(run.answer.hasSuffix(": File too large\n"), "\(run.answer)")
    try overnight.expectWhole(copy, notes: notes, "under a limit")
    #expect(try copy.files(below: "digests").keys.allSatisfy { !$0.hasPrefix(".") })
  }
}
