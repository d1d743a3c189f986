import Foundation

/// A program of others that tests run where it is there.
struct Tool: Sendable {
  let program: URL

  /// Draws graphs.
  static let dot = Tool("dot")

  /// Python with the module that reads graphs.
  static let networkx: Tool? = {
    guard let python = Tool("python3") else { return nil }
    let asksVersion =
      "import networkx; assert tuple(map(int, networkx.__version__.split('.')[:2])) >= (3, 4)"
    return python.succeeds(["-c", asksVersion]) ? python : nil
  }()

  /// Python with the modules that read calendars and address books.
  static let calendarReaders: Tool? = {
    guard let python = Tool("python3") else { return nil }
    return python.succeeds(["-c", "import icalendar, vobject"]) ? python : nil
  }()

  /// Of C; Swift for Linux brings one.
  static let compiler = Tool("clang") ?? Tool("cc")

  init?(_ name: String) {
    let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
    let programs = folders.map { URL(filePath: String($0)).appending(path: name) }
    guard
      let found = programs.first(where: { FileManager.default.isExecutableFile(atPath: $0.path) })
    else { return nil }
    program = found
  }

  init(at program: URL) { self.program = program }

  /// Whether the program ends well; what it says is lost.
  func succeeds(_ arguments: [String]) -> Bool {
    let process = Process()
    process.executableURL = program
    process.arguments = arguments
    process.standardError = FileHandle.nullDevice
    guard (try? process.run()) != nil else { return false }
    process.waitUntilExit()
    return process.terminationStatus == 0
  }

  /// Runs the program to its end.
  ///
  /// - Parameters:
  ///   - environment: all of it; that of the tests if none is given.
  ///   - folder: the working directory.
  func run(
    _ arguments: [String], environment: [String: String]? = nil, in folder: URL? = nil,
    input: Data = Data(), within limit: Duration = .seconds(60)
  ) async throws -> Program.Outcome {
    let scratch = try TemporaryFolder(["out": "", "err": ""])
    try scratch.write(input, to: "in")
    let process = Process()
    process.executableURL = program
    process.arguments = arguments
    if let environment { process.environment = environment }
    if let folder { process.currentDirectoryURL = folder }
    process.standardInput = try FileHandle(forReadingFrom: scratch.url("in"))
    process.standardOutput = try FileHandle(forWritingTo: scratch.url("out"))
    process.standardError = try FileHandle(forWritingTo: scratch.url("err"))
    try await process.runToEnd(within: limit)
    return Program.Outcome(
      status: process.terminationStatus, output: try scratch.bytes("out"),
      errors: try scratch.bytes("err"))
  }
}
