import ArgumentParser
import Notes

/// How far the words that were typed name a command.
struct NamedCommand {
  /// `rapport import csv`
  private(set) var path = Rapport._commandName
  private(set) var type: any ParsableCommand.Type = Rapport.self
  /// The words that follow.
  private(set) var rest: ArraySlice<String>

  init(_ arguments: [String]) {
    rest = arguments.drop { $0 == "help" }
    while let word = rest.first, let next = type.subcommand(word) {
      path += " \(word)"
      type = next
      rest.removeFirst()
    }
  }

  /// The next word, if it should be the name of a command and is none.
  var stray: String? {
    guard isGroup, let word = rest.first, !word.hasPrefix("-") else { return nil }
    return word
  }

  /// Whether the name of a command has to follow.
  var isGroup: Bool { !type.configuration.subcommands.isEmpty }

  /// The words that were typed as options.
  var typedOptions: [String] {
    rest.prefix { $0 != "--" }.filter { $0.hasPrefix("-") && $0 != "-" }
      .map { String($0.prefix { $0 != "=" }) }
  }

  func takes(_ option: String) -> Bool { type.options.contains(option) }

  /// The option that was probably meant.
  func nearest(to option: String) -> String? {
    let options = type.options
    let plain = options.map { String($0.trimmingPrefix { $0 == "-" }) }
    let typed = String(option.trimmingPrefix { $0 == "-" })
    return EditDistance.nearest(to: typed, among: plain).flatMap(plain.firstIndex).map {
      options[$0]
    }
  }

  /// The command that the words name beyond their options; nil if they name none.
  var beyondOptions: NamedCommand? {
    guard let index = rest.firstIndex(where: { type.subcommand($0) != nil }) else { return nil }
    var command = NamedCommand(
      path.split(separator: " ").dropFirst().map(String.init) + rest[index...])
    while command.isGroup, let next = command.beyondOptions { command = next }
    return command.isGroup ? nil : command
  }
}

extension ParsableCommand {
  static func subcommand(_ name: String) -> (any ParsableCommand.Type)? {
    configuration.subcommands.first { $0._commandName == name }
  }

  /// The options as they are typed, such as `--journal` and `-n`, in the order of the help, which is
  /// the only one to know them.
  static var options: [String] {
    Rapport.helpMessage(for: Self.self, columns: 1000).split(separator: "\n")
      .filter { $0.hasPrefix("  -") }
      .flatMap { line in
        (line.dropFirst(2).split(separator: "  ").first ?? "").split { " ,".contains($0) }
      }
      .filter { $0.hasPrefix("-") }.map(String.init)
  }

  /// Whether the command, or one below it, has the option.
  static func knows(_ option: String) -> Bool {
    options.contains(option) || configuration.subcommands.contains { $0.knows(option) }
  }
}
