import Foundation
import Testing

@Suite("On a terminal and off it")
struct TerminalTests {
  private static let escape = "\u{1B}["

  /// A journal whose names, paths and messages try to command the terminal.
  private static func hostile() throws -> TemporaryFolder {
    try TemporaryFolder([
      "people/a\u{1B}[31m\u{07}.md":
        "---\nname: \"\\e[2J\\aEve\\u202E\"\naliases: [eve]\nrelation: \"\\e]0;title\\a\"\n"
        + "org: \"a\\x9bb\"\nlists: [\"\\e[1mcareer\"]\nexpertise: [\"owls \\e[7m\"]\n"
        + "email: \"\\e[31m@x\"\ncadence: \"30 \\e[5mdyas\"\n\"birth\\edy\": x\n---\n"
        + "## Fam\u{1B}[3mily\n\n- a \u{9B}fact\u{202E}\n",
      "2026-01-01.md": "- Lunch with @nob\u{1B}[8mody and [[mis\u{1B}[1msing\u{202E}]]\n",
      "2026-01-02.md": "- Lunch with @eve: owls \u{1B}[2J\u{7}\n  - [ ] post \u{1B}c #promised\n",
    ])
  }

  /// An option after the name of the command.
  private static func adding(_ option: String, to command: String) -> String {
    let name = command.prefix { $0 != " " }
    return "\(name)\(option)\(command.dropFirst(name.count))"
  }

  @Test(
    "control characters of notes never reach the terminal, colour or not",
    arguments: [
      "check --strict", "check --strict --format json", "people", "people --format json",
      "digest --date 2026-11-22", "export", "next -n 9", "next --together", "timeline --journal",
      "timeline eve --journal", "brief eve --journal", "explain eve --journal",
      "who-knows owls --journal", "graph", "graph --format dot", "graph --format graphml",
      "graph --format json", "brief eve --format json --journal", "brief ev\u{1B}e --journal",
    ], ["", " --color always"])
  func controls(_ command: String, _ color: String) async throws {
    let run = try await Program.run(
      TerminalTests.adding(color, to: command), TerminalTests.hostile())
    // Colour may add its own sequences, of which these are all.
    let ours = #/\u{1B}\[\d+m/#
    for text in [run.answer, run.report] {
      let rest = color.isEmpty ? text : text.replacing(ours, with: "")
      #expect(rest.split(separator: "\n").allSatisfy { !$0.holdsControls }, "\(rest)")
      // JSON hands texts on as they are, in escapes where it must.
      #expect(!rest.turnsDirection || rest.hasPrefix("{"), "\(rest)")
    }
    #expect(run.status < 2 || command.contains("\u{1B}"))
  }

  @Test(
    "off a terminal there is no colour",
    arguments: ["check", "people", "digest", "next -n 9", "timeline --journal"])
  func piped(_ command: String) async throws {
    let journal = try TemporaryFolder(copying: Samples.mistakes)
    for environment in [[:], ["TERM": "xterm-256color"]] {
      let run = try await Program.run(command, journal, environment: environment)
      #expect(!run.answer.contains(TerminalTests.escape))
      #expect(!run.report.contains(TerminalTests.escape))
      #expect(run.answer != "")
    }
  }

  @Test(
    "--color always and never",
    arguments: ["check", "people", "digest", "next -n 9", "timeline --journal"])
  func color(_ command: String) async throws {
    let journal = try TemporaryFolder(copying: Samples.mistakes)
    let always = try await Program.run(
      TerminalTests.adding(" --color always", to: command), journal)
    let never = try await Program.run(
      TerminalTests.adding(" --color never", to: command), journal)
    #expect(always.answer.contains(TerminalTests.escape))
    #expect(!never.answer.contains(TerminalTests.escape))
    #expect(always.answer.replacing(#/\u{1B}\[\d+m/#, with: "") == never.answer)
  }

  @Test(
    "on a terminal: colour, unless NO_COLOR or TERM=dumb say otherwise",
    arguments: [
      ("check", ["TERM": "xterm"], true), ("check", [:], true),
      ("check", ["TERM": "xterm", "NO_COLOR": ""], true),
      ("check", ["TERM": "xterm", "NO_COLOR": "1"], false), ("check", ["TERM": "dumb"], false),
      ("check --color never", ["TERM": "xterm"], false),
      ("check --color always", ["TERM": "dumb", "NO_COLOR": "1"], true),
    ])
  func terminal(_ words: String, _ environment: [String: String], _ hasColor: Bool) async throws {
    let terminal = try PseudoTerminal()
    let journal = try TemporaryFolder(copying: Samples.mistakes)
    let run = try await Program.run(
      words.split(separator: " ").map(String.init) + [journal.path], environment: environment,
      terminal: terminal.side)
    #expect(run.status == 1)
    let shown = try terminal.shown()
    #expect(shown.contains("Kick-off.md"))
    #expect(shown.contains(TerminalTests.escape) == hasColor)
  }

  @Test("a line of progress never stays, and there is none off a terminal or with --quiet")
  func progress() async throws {
    let journal = try TemporaryFolder(copying: Samples.mistakes)
    let words = ["people", "--date", "2026-11-22", journal.path]
    let piped = try await Program.run(words)
    #expect(piped.report.contains("problems in the notes"))
    #expect(!piped.report.contains("Reading"))
    let terminal = try PseudoTerminal()
    _ = try await Program.run(words, environment: ["TERM": "xterm"], errors: terminal.side)
    // Whether it was so slow that there was one to take back is left open.
    let shown = try terminal.shown().replacing("\r\n", with: "\n")
    let lines = shown.split(separator: "\r\u{1B}[K").filter { !$0.hasPrefix("Reading notes: ") }
    #expect(lines.joined() == piped.report)
    let silent = try PseudoTerminal()
    _ = try await Program.run(
      ["digest", "--dry-run", "--quiet", journal.path], environment: ["TERM": "xterm"],
      errors: silent.side)
    #expect(try silent.shown() == "")
  }
}

/// A terminal without a screen.
final class PseudoTerminal {
  private let master: FileHandle
  /// What a program writes to.
  let side: FileHandle

  struct Unavailable: Error {}

  /// - Parameter columns: how wide it is; 0 where it does not know.
  init(columns: UInt16 = 0) throws {
    var (here, there): (Int32, Int32) = (-1, -1)
    var size = winsize(ws_row: 24, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
    guard unsafe openpty(&here, &there, nil, nil, &size) == 0 else { throw Unavailable() }
    master = FileHandle(fileDescriptor: here, closeOnDealloc: true)
    side = FileHandle(fileDescriptor: there, closeOnDealloc: true)
  }

  /// Presses keys.
  func type(_ keys: String) throws { try master.write(contentsOf: Data(keys.utf8)) }

  /// What has been written so far; a few kilobytes at most wait to be read.
  func shown() throws -> String {
    let number = master.fileDescriptor
    _ = fcntl(number, F_SETFL, O_NONBLOCK)
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 4096)
    while true {
      let count = unsafe buffer.withUnsafeMutableBytes {
        unsafe read(number, $0.baseAddress, $0.count)
      }
      guard count > 0 else { return String(decoding: bytes, as: UTF8.self) }
      bytes += buffer[..<count]
    }
  }
}
