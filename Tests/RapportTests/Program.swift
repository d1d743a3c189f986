import Foundation
import Testing

/// The built program, run as a user runs it.
enum Program {
  /// What a run left behind.
  struct Outcome: Sendable {
    let status: Int32
    let output: Data
    let errors: Data

    /// Standard output as text.
    var answer: String { String(decoding: output, as: UTF8.self) }
    /// Standard error as text.
    var report: String { String(decoding: errors, as: UTF8.self) }
    var answerLines: [String] { Outcome.lines(answer) }
    var reportLines: [String] { Outcome.lines(report) }

    private static func lines(_ text: String) -> [String] {
      text.split(separator: "\n", omittingEmptySubsequences: false).dropLast().map(String.init)
    }
  }

  /// The program did not end in time.
  struct Hangs: Error {}

  /// The top of the checkout.
  static let packageRoot = URL(filePath: #filePath, directoryHint: .notDirectory)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// The program lies beside the test bundle in the folder of build products.
  static func built() throws -> URL {
    #if os(macOS)
      let bundles = Bundle.allBundles.map(\.bundleURL)
      let bundle = try #require(bundles.first { $0.pathExtension == "xctest" })
    #else
      let bundle = URL(filePath: CommandLine.arguments[0], directoryHint: .notDirectory)
    #endif
    let program = bundle.deletingLastPathComponent()
      .appending(path: "rapport", directoryHint: .notDirectory)
    try #require(
      FileManager.default.isExecutableFile(atPath: program.path), "no program at \(program.path)")
    return program
  }

  /// What the loader would bring in, a library a line, as `ldd` tells it. Linux.
  static func loaderListing(of program: URL) throws -> String {
    let ldd = Process()
    ldd.executableURL = URL(filePath: "/usr/bin/ldd")
    ldd.arguments = [program.path]
    let output = Pipe()
    ldd.standardOutput = output
    try ldd.run()
    let listing = try #require(try output.fileHandleForReading.readToEnd())
    ldd.waitUntilExit()
    try #require(ldd.terminationStatus == 0, "ldd failed on \(program.path)")
    return String(decoding: listing, as: UTF8.self)
  }

  /// Runs the program to its end.
  ///
  /// - Parameters:
  ///   - environment: added to that of the tests, which is freed of all that Rapport heeds.
  ///   - folder: the working directory; an empty one if none is given.
  ///   - input: what stands on standard input.
  ///   - terminal: standard output instead of a file.
  ///   - errors: standard error instead of a file.
  static func run(
    _ arguments: [String], environment: [String: String] = [:], in folder: URL? = nil,
    input: String = "", terminal: FileHandle? = nil, errors: FileHandle? = nil
  ) async throws -> Outcome {
    await Turnstile.ofPrograms.enter()
    defer { Task { await Turnstile.ofPrograms.leave() } }
    let scratch = try TemporaryFolder(["in": input, "out": "", "err": "", "empty/x": ""])
    try FileManager.default.removeItem(at: scratch.url("empty/x"))
    let process = Process()
    process.executableURL = try built()
    process.arguments = arguments
    process.environment = plainEnvironment.merging(environment) { $1 }
    process.currentDirectoryURL = folder ?? scratch.url("empty")
    let streams = try scratch.streams()
    defer { streams.close() }
    process.standardInput = streams.input
    process.standardOutput = terminal ?? streams.output
    process.standardError = errors ?? streams.errors
    try await process.runToEnd(within: .seconds(60))
    return Outcome(
      status: process.terminationStatus,
      output: try Data(contentsOf: scratch.url("out")),
      errors: try Data(contentsOf: scratch.url("err")))
  }

  /// Kills the program if it runs for longer than `delay`.
  ///
  /// - Returns: whether it was killed.
  static func run(
    _ arguments: [String], environment: [String: String], killedAfter delay: Duration
  ) async throws -> Bool {
    await Turnstile.ofPrograms.enter()
    defer { Task { await Turnstile.ofPrograms.leave() } }
    let process = Process()
    process.executableURL = try built()
    process.arguments = arguments
    process.environment = plainEnvironment.merging(environment) { $1 }
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    do {
      try await process.runToEnd(within: delay)
      return false
    } catch is Hangs {
      return true
    }
  }

  /// Words as one would type them, separated by spaces.
  static func run(
    _ words: String, _ journal: TemporaryFolder, environment: [String: String] = [:]
  ) async throws -> Outcome {
    let arguments = words.split(separator: " ").map(String.init)
    return try await run(arguments + [journal.path], environment: environment)
  }

  private static let plainEnvironment = ProcessInfo.processInfo.environment.filter { name, _ in
    !name.hasPrefix("RAPPORT_") && !["NO_COLOR", "TERM", "COLUMNS"].contains(name)
  }
}

/// Files that stand for the standard streams of a program.
struct StandardFiles {
  let input: FileHandle
  let output: FileHandle
  let errors: FileHandle

  /// Foundation keeps some open for as long as tests run, and there are hundreds of them.
  func close() {
    for file in [input, output, errors] { try? file.close() }
  }
}

extension TemporaryFolder {
  /// Opens the files `in`, `out` and `err`.
  func streams() throws -> StandardFiles {
    StandardFiles(
      input: try FileHandle(forReadingFrom: url("in")),
      output: try FileHandle(forWritingTo: url("out")),
      errors: try FileHandle(forWritingTo: url("err")))
  }
}

extension Process {
  /// Starts the process and waits without holding up other tests.
  func runToEnd(within limit: Duration) async throws {
    let ends = AsyncStream<Void> { stream in
      terminationHandler = { _ in stream.finish() }
    }
    try run()
    let identifier = processIdentifier
    let watch = Task {
      try await Task.sleep(for: limit)
      kill(identifier, SIGKILL)
    }
    for await _ in ends {}
    watch.cancel()
    if terminationReason == .uncaughtSignal, terminationStatus == SIGKILL { throw Program.Hangs() }
  }
}
