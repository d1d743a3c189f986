import Foundation
import Testing

@Suite("Manual pages")
struct ManualTests {
  private static let groff = Tool("groff")

  /// Pages that the tool makes of what the program says of itself, by file name.
  private static func pages() async throws -> [String: String] {
    let folder = try TemporaryFolder()
    let help = try await Program.run(["--experimental-dump-help"])
    let tool = try Program.built().deletingLastPathComponent().appending(path: "manual")
    let run = try await Tool(at: tool).run(["1.2.3", folder.path], input: help.output)
    #expect(run.status == 0 && run.report == "")
    return try folder.texts()
  }

  /// Names of all commands, those below others after theirs, with `-`.
  private static func commands(_ above: [String] = []) async throws -> [String] {
    let help = try await Program.run(above + ["--help"])
    let names = CommandList.names(in: help.answer)
    var all = names.map { (above + [$0]).joined(separator: "-") }
    for name in names { all += try await commands(above + [name]) }
    return all
  }

  @Test("there is one for the program and for every command")
  func everyCommand() async throws {
    let commands = try await ManualTests.commands()
    #expect(commands.count > 14)
    let expected = ["rapport.1"] + commands.map { "rapport-\($0).1" }
    #expect(try await ManualTests.pages().keys.sorted() == expected.sorted())
  }

  @Test("each says how the command is called, with every option and example of its help")
  func contents() async throws {
    let commands = try await ManualTests.commands()
    for (file, page) in try await ManualTests.pages() where file != "rapport.1" {
      let words = ManualTests.words(String(file.dropFirst("rapport-".count).dropLast(2)), commands)
      let help = try await Program.run(words + ["--help"]).answer
      let plain = page.replacing("\\-", with: "-").replacing("\\e", with: "\\")
      let options = plain.split(separator: ".SH OPTIONS\n").last ?? ""
      for option in help.matches(of: #/\n  (?:-h, )?(--?[a-z-]+)/#) {
        let names = "\\fB\(option.1)\\fR"
        #expect(
          options.contains(".TP\n\(names)") || options.contains(", \(names)"), "\(file): \(names)")
      }
      let lines = help.split(separator: "\n", omittingEmptySubsequences: false)
      let examples = lines.drop { $0 != "Examples:" }.dropFirst().prefix { !$0.isEmpty }
      // The help folds what is longer than a terminal is wide.
      let wanted = examples.joined(separator: "\n").inOneLine
      #expect(wanted.isEmpty || plain.inOneLine.contains(wanted), "\(file): \(wanted)")
      #expect(plain.contains(".SH NAME\n\(file.dropLast(2)) - "))
      for section in ["SYNOPSIS", "DESCRIPTION", "OPTIONS", "SEE ALSO"] {
        #expect(page.contains(".SH \(section)\n"), "\(file)")
      }
    }
  }

  /// `import-vcard` is two words, `who-knows` is one.
  private static func words(_ command: String, _ known: [String]) -> [String] {
    let above = known.filter { command.hasPrefix($0 + "-") }.max { $0.count < $1.count }
    guard let above else { return [command] }
    return words(above, known) + [String(command.dropFirst(above.count + 1))]
  }

  @Test("that of the program names each exit status and all that it heeds of the environment")
  func world() async throws {
    let page = try #require(try await ManualTests.pages()["rapport.1"])
    let sections = page.matches(of: #/\.SH (.*)/#).map { String($0.1) }
    #expect(
      sections == [
        "NAME", "SYNOPSIS", "DESCRIPTION", "OPTIONS", "COMMANDS", "EXIT STATUS", "ENVIRONMENT",
        "FILES", "SEE ALSO",
      ])
    for status in ["0", "1", "2", "64"] { #expect(page.contains(".TP\n\\fB\(status)\\fR\n")) }
    let sources = Program.packageRoot.appending(path: "Sources/rapport")
    var heeded: Set<String> = []
    for file in try FileManager.default.files(below: sources) {
      let text = try String(contentsOf: sources.appending(path: file), encoding: .utf8)
      heeded.formUnion(text.matches(of: #/environment\("([A-Z_]+)"\)/#).map { String($0.1) })
    }
    #expect(heeded.isSuperset(of: ["RAPPORT_JOURNAL", "RAPPORT_DATE", "NO_COLOR", "TERM"]))
    for name in heeded { #expect(page.contains(".TP\n\\fB\(name)\\fR\n"), "\(name)") }
  }

  @Test("equal programs give equal pages, on any day and machine")
  func steady() async throws {
    let pages = try await ManualTests.pages()
    #expect(try await ManualTests.pages() == pages)
    for (file, page) in pages {
      #expect(page.hasPrefix(".TH \"RAPPORT"), "\(file)")
      #expect(page.split(separator: "\n")[0].contains(" 1 \"\" \"Rapport 1.2.3\" "), "\(file)")
      #expect(page.utf8.allSatisfy { $0 < 0x80 })
    }
  }

  @Test("groff has nothing to say against them", .enabled(if: groff != nil, "needs groff"))
  func warnings() async throws {
    for (file, page) in try await ManualTests.pages() {
      let run = try await #require(ManualTests.groff).run(
        ["-man", "-ww", "-Tutf8"], input: Data(page.utf8))
      #expect(run.status == 0 && run.report == "", "\(file): \(run.report)")
      if file == "rapport-explain.1" { #expect(run.answer.contains("per unit × min(size, limit)")) }
    }
  }
}

/// What the help of a command says of the commands below it.
enum CommandList {
  static func names(in help: String) -> [String] {
    let lines = help.split(separator: "\n", omittingEmptySubsequences: false)
    guard let start = lines.firstIndex(of: "SUBCOMMANDS:") else { return [] }
    return lines[(start + 1)...].prefix { !$0.isEmpty }.compactMap {
      $0.firstMatch(of: #/^  ([a-z-]+)/#).map { String($0.1) }
    }
  }
}

extension StringProtocol {
  /// With single spaces only.
  fileprivate var inOneLine: String {
    split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
