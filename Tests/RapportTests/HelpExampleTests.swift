import Foundation
import Testing

@Suite("examples of --help")
struct HelpExampleTests {
  @Test("each command has some")
  func eachHasSome() async throws {
    for command in try await HelpExample.commands() {
      let help = try await Program.run(["help"] + command).answer
      #expect(!HelpExample.all(in: help).isEmpty, "\(command)")
    }
  }

  @Test("all of them do on the sample journal what they say: they succeed, and nothing is reported")
  func allRun() async throws {
    var count = 0
    for command in try await HelpExample.commands() {
      for example in HelpExample.all(in: try await Program.run(["help"] + command).answer) {
        let run = try await HelpExample.run(example)
        #expect(run.status == 0, "\(example): \(run.report)")
        #expect(!run.report.contains("rapport:"), "\(example): \(run.report)")
        count += 1
      }
    }
    #expect(count > 30)
  }
}

private enum HelpExample {
  /// The words of every command, those of `import` with it.
  static func commands() async throws -> [[String]] {
    let dump = try await Program.run(["--experimental-dump-help"]).output
    let tree = try JSONDecoder().decode(Tree.self, from: dump)
    return tree.command.leaves.filter { $0.last != "help" }
  }

  private struct Tree: Decodable { let command: Command }

  private struct Command: Decodable {
    let commandName: String
    let subcommands: [Command]?

    var leaves: [[String]] {
      (subcommands ?? []).flatMap { command in
        let inner = command.leaves.filter { $0.last != "help" }
        return [[command.commandName]] + inner.map { [command.commandName] + $0 }
      }
    }
  }

  /// The commands without what is said beside them.
  static func all(in help: String) -> [String] {
    let lines = help.split(separator: "\n", omittingEmptySubsequences: false)
    guard let start = lines.firstIndex(of: "Examples:") else { return [] }
    return lines[(start + 1)...].prefix { $0.hasPrefix("  ") }.map { line in
      let example = String(line.dropFirst(2))
      return String(example.firstRange(of: "   ").map { example[..<$0.lowerBound] } ?? example[...])
    }
  }

  /// In a copy of the sample journal, which lies in the home folder as well, with files to import.
  static func run(_ example: String) async throws -> Program.Outcome {
    let journal = try Samples.journalWithoutDigests()
    let home = try TemporaryFolder(["vault/a.md": "", "friends.md": friends])
    try FileManager.default.copyItem(at: journal.url, to: home.url("notes"))
    for (name, text) in files { try journal.write(text, to: name) }
    let lines = """
      export HOME='\(home.path)' RAPPORT_DATE=\(Samples.date); cd '\(journal.path)'
      rapport() { "$rapport" "$@"; }
      less() { cat; }; dot() { cat > /dev/null; }; pbpaste() { echo 'Tea with @ana-ruiz'; }
      \(example)
      """
    return try await Shell.run(lines, journal: journal)
  }

  private static let files = [
    "contacts.vcf": "BEGIN:VCARD\nFN:Zed Zorn\nEND:VCARD\n",
    "Connections.csv": "First Name,Last Name,URL,Connected On\nZed,Zorn,,23 Nov 2019\n",
    "team.csv": "Full name,Firm\nZed Zorn,Acme\n",
  ]
  private static let friends = "### Friends:\n- Zed Zorn\n"
}
