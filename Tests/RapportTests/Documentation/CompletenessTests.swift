import Foundation
import Notes
import Testing

@testable import Journals

@Suite("Documentation: completeness")
struct DocumentationCompletenessTests {
  @Test("each command and option is in commands.md, and no other")
  func commands() async throws {
    let page = try DocumentationPage("Documentation/commands.md")
    let commands = try await CommandHelp.commands()
    let common = commands.map(\.options).reduce(commands[0].options) { $0.intersection($1) }
    let shared = page.section("## Options of all commands").joined(separator: "\n")
    for option in common { #expect(shared.contains("`\(option)"), "\(option)") }
    var known = Set(commands.flatMap(\.options))
    known.formUnion(["--version", "--help", "--anyway"])
    for command in commands {
      let section = page.section("## \(command.name.split(separator: " ")[0])")
        .joined(separator: "\n")
      #expect(section.contains("rapport \(command.name)"), "no section tells of \(command.name)")
      for option in command.options.subtracting(common) {
        #expect(section.contains("`\(option)"), "\(command.name): \(option)")
      }
    }
    let ownLines = page.lines.filter { !$0.hasPrefix("$ ") }.joined(separator: "\n")
    for match in ownLines.matches(of: #/`(--[a-z-]+)/#) {
      #expect(known.contains(String(match.1)), "no command has \(match.1)")
    }
  }

  @Test("each setting has a heading in configuration.md, and no other word has one")
  func settings() throws {
    let headings = try DocumentationPage("Documentation/configuration.md").lines
      .compactMap { $0.wholeMatch(of: #/### `([a-z-]+)`/#).map { String($0.1) } }
    #expect(headings.sorted() == Configuration.keys.sorted())
  }

  @Test("the settings that the format lists are the defaults")
  func defaults() throws {
    let page = try DocumentationPage("Documentation/journal-format.md")
    let example = try #require(page.examples.first { $0.language == "yaml" })
    let listed = try Configuration(parsing: Array(example.text.joined(separator: "\n").utf8))
    let (found, expected) = (listed.values, Configuration().values)
    #expect(found == expected)
    let named = example.text.compactMap {
      $0.prefixMatch(of: #/[a-z-]+(?=:)/#).map { String($0.0) }
    }
    #expect(named.sorted() == Configuration.keys.sorted())
  }

  @Test("each code that a finding can have is in diagnostics.md")
  func diagnostics() throws {
    let page = try DocumentationPage("Documentation/diagnostics.md")
    let table = page.lines.filter { $0.hasPrefix("| `") }.joined(separator: "\n")
    var codes: Set<String> = []
    for (_, text) in try Sources.texts() {
      let matches = text.matches(
        of: #/(?:\.(?:error|warning|hint),|code:(?: \w+ \?)?) "([a-z-]+)"(?: : "([a-z-]+)")?/#)
      for match in matches {
        codes.insert(String(match.1))
        if let other = match.2 { codes.insert(String(other)) }
      }
    }
    #expect(codes.count >= 15)
    for code in codes { #expect(table.contains("`\(code)`"), "\(code)") }
  }

  @Test("each type of record and each schema is in json-output.md")
  func records() throws {
    let text = try DocumentationPage("Documentation/json-output.md").lines.joined(separator: "\n")
    for (type, _) in JSONSchema.records { #expect(text.contains("\"\(type)\""), "\(type)") }
    var schemas: Set<String> = []
    for (_, source) in try Sources.texts() {
      schemas.formUnion(source.matches(of: #/"(rapport\.[a-z-]+\/\d+)"/#).map { String($0.1) })
    }
    #expect(schemas.count >= 8)
    for schema in schemas { #expect(text.contains(schema), "\(schema)") }
  }

  @Test("contact and not contact: the table of notes.md tells what the program makes of its lines")
  func contactTable() async throws {
    let page = try DocumentationPage("Documentation/notes.md")
    let start = try #require(page.lines.firstIndex(of: "| contact | not contact |"))
    let rows = page.lines[(start + 2)...].prefix { $0.hasPrefix("|") }
    #expect(rows.count > 3)
    for row in rows {
      let cells = row.split(separator: "|").map(String.init)
      try await check(cells[0], isContact: true)
      try await check(cells[1], isContact: false)
    }
  }

  /// `` `Lunch with [[Ana]] and [[Bo]]` (Ana only) ``
  private func check(_ cell: String, isContact: Bool) async throws {
    let entry = try #require(cell.firstMatch(of: #/`([^`]+)`/#)).1
    let journal = try TemporaryFolder([
      "people/ana.md": "# Ana\n", "people/bo.md": "# Bo\n", "2026-11-20.md": "- \(entry)\n",
    ])
    let run = try await Program.run("export --date 2026-11-22", journal)
    let records = try JSON.lines(run.answer).map { try $0.object }
    let contact = records.first { $0["type"] == .string("interaction") }
    #expect((contact != nil) == isContact, "\(entry)")
    #expect(records.contains { $0["type"] == .string("mention") }, "\(entry) names nobody")
    if cell.contains("(Ana only)") {
      #expect(contact?["participants"] == .array([.string("people/ana.md")]))
    }
  }
}

/// What the program says of its commands.
struct CommandHelp {
  /// `digest`, `import vcard`.
  let name: String
  let options: Set<String>

  /// All commands but those that only hold others.
  static func commands() async throws -> [CommandHelp] {
    let run = try await Program.run(["--experimental-dump-help"])
    let root = try JSON(run.output).object["command"].unwrapped
    return try below(root, "").filter { $0.name != "help" }
  }

  private static func below(_ command: JSON, _ prefix: String) throws -> [CommandHelp] {
    guard let subcommands = try command.object["subcommands"] else {
      let arguments = try command.object["arguments"]?.list ?? []
      return [CommandHelp(name: prefix, options: Set(try arguments.flatMap(options)))]
    }
    return try subcommands.list.flatMap { subcommand in
      let name = try subcommand.object["commandName"].unwrapped.text
      return try below(subcommand, prefix.isEmpty ? name : "\(prefix) \(name)")
    }
  }

  private static func options(of argument: JSON) throws -> [String] {
    try (argument.object["names"]?.list ?? []).map { name in
      let text = try name.object["name"].unwrapped.text
      return text.count == 1 ? "-\(text)" : "--\(text)"
    }.filter { !["--version", "--help", "-h"].contains($0) }
  }
}

/// The Swift files of the program.
private enum Sources {
  static func texts() throws -> [(path: String, text: String)] {
    let folder = Program.packageRoot.appending(path: "Sources")
    return try FileManager.default.files(below: folder).filter { $0.hasSuffix(".swift") }.sorted()
      .map { ($0, try String(contentsOf: folder.appending(path: $0), encoding: .utf8)) }
  }
}

extension Configuration {
  /// What it says, in an order of its own, to be compared.
  fileprivate var values: [String] {
    Mirror(reflecting: self).children.flatMap { child -> [String] in
      let label = child.label ?? ""
      if let words = child.value as? Words {
        return Mirror(reflecting: words).children.map { "\($0.label ?? "") \($0.value)" }
      }
      if let table = child.value as? [String: Period?] {
        return table.map { "\(label) \($0) \($1.map { "\($0)" } ?? "never")" }.sorted()
      }
      return ["\(label) \(child.value)"]
    }
  }
}
