import Foundation

/// What only a shell can do to a program: close its streams, take its environment or its working
/// directory away.
enum Shell {
  /// Runs lines of `sh` in which `$rapport` is the program, in an empty folder.
  ///
  /// - Parameters:
  ///   - environment: all of it, but for the variables that the lines need.
  ///   - limit: when the lines hang.
  static func run(
    _ lines: String, journal: TemporaryFolder, environment: [String: String] = [:],
    within limit: Duration = .seconds(30)
  ) async throws -> Program.Outcome {
    await Turnstile.ofPrograms.enter()
    defer { Task { await Turnstile.ofPrograms.leave() } }
    let scratch = try TemporaryFolder(["in": "", "out": "", "err": "", "empty/x": ""])
    try FileManager.default.removeItem(at: scratch.url("empty/x"))
    let process = Process()
    process.executableURL = URL(filePath: "/bin/sh")
    process.arguments = ["-c", lines]
    process.environment = environment.merging([
      "PATH": "/usr/bin:/bin", "rapport": try Program.built().path, "journal": journal.path,
    ]) { $1 }
    process.currentDirectoryURL = scratch.url("empty")
    let streams = try scratch.streams()
    defer { streams.close() }
    process.standardInput = streams.input
    process.standardOutput = streams.output
    process.standardError = streams.errors
    try await process.runToEnd(within: limit)
    return Program.Outcome(
      status: process.terminationStatus, output: try scratch.bytes("out"),
      errors: try scratch.bytes("err"))
  }
}
