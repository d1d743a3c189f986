import Foundation
import Testing

/// A command that the program tells of, with what it must be given.
struct KnownCommand: CustomTestStringConvertible {
  let words: [String]
  /// Names of the values that it can't do without.
  let required: [String]

  var testDescription: String { words.joined(separator: " ") }

  private struct Help: Decodable {
    struct Command: Decodable {
      let commandName: String
      let arguments: [Argument]?
      let subcommands: [Command]?
    }
    struct Argument: Decodable {
      let kind: String
      let isOptional: Bool
      let valueName: String?
    }
    let command: Command
  }

  /// Every command that has none below it.
  static func all() async throws -> [KnownCommand] {
    let help = try await Program.run(["--experimental-dump-help"])
    let top = try JSONDecoder().decode(Help.self, from: help.output).command
    return (top.subcommands ?? []).flatMap { below($0, []) }
  }

  private static func below(_ command: Help.Command, _ above: [String]) -> [KnownCommand] {
    let words = above + [command.commandName]
    if let commands = command.subcommands, !commands.isEmpty {
      return commands.flatMap { below($0, words) }
    }
    let required = (command.arguments ?? []).filter { $0.kind == "positional" && !$0.isOptional }
    return [KnownCommand(words: words, required: required.compactMap(\.valueName))]
  }
}

@Suite("Questions")
struct QuestionTests {
  /// What a command gets for a value that it can't do without.
  private static let values = [
    "person": "ana-ruiz", "topic": "lunch", "text": "Lunch with @ana-ruiz",
  ]

  /// Runs the program with a pipe for standard input that nobody closes.
  ///
  /// - Returns: its status, and what is left in the pipe.
  private static func run(
    _ arguments: [String], typed: String, in folder: URL
  ) async throws -> (status: Int32, left: String) {
    await Turnstile.ofPrograms.enter()
    defer { Task { await Turnstile.ofPrograms.leave() } }
    let pipe = Pipe()
    try pipe.fileHandleForWriting.write(contentsOf: Data(typed.utf8))
    let process = Process()
    process.executableURL = try Program.built()
    process.arguments = arguments
    process.currentDirectoryURL = folder
    process.standardInput = pipe.fileHandleForReading
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try await process.runToEnd(within: .seconds(60))
    try pipe.fileHandleForWriting.close()
    let left = try pipe.fileHandleForReading.readToEnd() ?? Data()
    return (process.terminationStatus, String(decoding: left, as: UTF8.self))
  }

  @Test("no command asks one, or takes anything from standard input, where that is no terminal")
  func commands() async throws {
    let commands = try await KnownCommand.all()
    #expect(commands.count > 14)
    for command in commands where command.words != ["help"] {
      let journal = try TemporaryFolder(Samples.ana.merging([".rapport.yml": ""]) { $1 })
      let values = command.required.map { QuestionTests.values[$0] ?? $0 }
      for arguments in [command.words + values, command.words] {
        let run = try await QuestionTests.run(arguments, typed: "yes\n", in: journal.url)
        #expect(run.left == "yes\n", "\(arguments)")
        #expect(run.status <= 2 || run.status == 64, "\(arguments)")
      }
    }
  }

  @Test("log - reads it, to its end")
  func log() async throws {
    let journal = try TemporaryFolder(Samples.ana.merging([".rapport.yml": ""]) { $1 })
    let piped = try await Shell.run(
      "cd \"$journal\"; (echo 'Lunch with @ana-ruiz'; sleep 0.2; echo 'her move') | "
        + "\"$rapport\" log - --date 2026-11-22", journal: journal)
    #expect(piped.status == 0, "\(piped.report)")
    #expect(
      try journal.text("2026/2026-11-22.md").hasSuffix("- Lunch with @ana-ruiz\n  her move\n"))
  }

  @Test("with standard input closed an answer is as it is with an empty one")
  func closed() async throws {
    let journal = try TemporaryFolder(Samples.ana.merging([".rapport.yml": ""]) { $1 })
    // What writes would answer otherwise the second time.
    let writers: Set = ["init", "log", "new", "digest", "import"]
    for command in try await KnownCommand.all() where !writers.contains(command.words[0]) {
      let values = command.required.map { "'\(QuestionTests.values[$0] ?? $0)'" }
      let line = (["\"$rapport\""] + command.words + values).joined(separator: " ")
      let empty = try await Shell.run("cd \"$journal\"; \(line) </dev/null", journal: journal)
      let closed = try await Shell.run("cd \"$journal\"; \(line) <&-", journal: journal)
      #expect(closed.answer == empty.answer && closed.status == empty.status, "\(line)")
    }
  }
}
