/// What the program says of itself: `rapport --experimental-dump-help`.
struct ProgramHelp: Decodable {
  let serializationVersion: Int
  let command: CommandHelp
}

struct CommandHelp: Decodable {
  let superCommands: [String]?
  let commandName: String
  let abstract: String?
  let discussion: String?
  let shouldDisplay: Bool
  let arguments: [ArgumentHelp]?
  let subcommands: [CommandHelp]?

  /// `rapport brief`.
  var words: [String] { (superCommands ?? []) + [commandName] }

  /// `rapport-brief`.
  var pageName: String { words.joined(separator: "-") }

  /// Those that have a page; the library's own `help` is no more than a way to ask for help.
  var pages: [CommandHelp] {
    (subcommands ?? []).filter { $0.shouldDisplay && $0.commandName != "help" }
  }

  var positionals: [ArgumentHelp] {
    (arguments ?? []).filter { $0.shouldDisplay && $0.kind == .positional }
  }

  var options: [ArgumentHelp] {
    (arguments ?? []).filter { $0.shouldDisplay && $0.kind != .positional }
  }
}

struct ArgumentHelp: Decodable {
  enum Kind: String, Decodable { case positional, option, flag }

  struct Name: Decodable {
    let kind: String
    let name: String

    /// With its dashes.
    var written: String { (kind == "long" ? "--" : "-") + name }
  }

  let kind: Kind
  let shouldDisplay: Bool
  let names: [Name]?
  let preferredName: Name?
  let valueName: String?
  let abstract: String?
  let discussion: String?
  let isOptional: Bool
  let isRepeating: Bool
  let allValues: [String]?
  let defaultValue: String?
}
