import ArgumentParser
import Notes

/// What is said of a command line that can't be understood: what is wrong, and where to read more.
struct UsageMessage {
  let lines: [String]

  /// - Parameters:
  ///   - error: what kept the command from running.
  ///   - arguments: what was typed.
  init(_ error: any Error, _ arguments: [String]) {
    let command = NamedCommand(arguments)
    if let stray = command.stray {
      let near = EditDistance.nearest(to: stray, among: command.names)
      let advice = near.map { "; did you mean \($0)?" } ?? ""
      lines = ["rapport: there is no command '\(stray)'\(advice)", "see \(command.path) --help"]
      return
    }
    let full = Rapport.fullMessage(for: error).split(separator: "\n").map(String.init)
    let problem = full.first { $0.hasPrefix("Error: ") }.map { String($0.dropFirst(7)) }
    let help = full.first { $0.hasPrefix("Help:  ") }.map { String($0.dropFirst(5)) }
    let message = UsageMessage.inHouseStyle(problem ?? Rapport.message(for: error))
    lines = ["rapport: \(message)"] + [help].compactMap(\.self) + ["see \(command.path) --help"]
  }

  /// Whether the words name a command that there is not.
  static func namesNoCommand(_ arguments: [String]) -> Bool { NamedCommand(arguments).stray != nil }

  /// One sentence in lower case without a full stop, as all messages are.
  private static func inHouseStyle(_ text: String) -> String {
    var text = text.replacing(". Did you", with: "; did you")
      .replacing(". Please provide", with: "; there are").replacing("one of '", with: "'")
    if text.last == "." { text.removeLast() }
    guard let first = text.first, text.dropFirst().first?.isUppercase != true else { return text }
    return first.lowercased() + text.dropFirst()
  }
}

/// How far the words that were typed name a command.
private struct NamedCommand {
  /// `rapport import csv`
  private(set) var path = Rapport._commandName
  /// Of the commands that the next word could name; empty where none could.
  private(set) var names: [String]
  /// The next word, if it names none of them.
  private(set) var stray: String?

  init(_ arguments: [String]) {
    var words = arguments[...]
    if words.first == "help" { words.removeFirst() }
    var commands = Rapport.configuration.subcommands
    while let word = words.popFirst(), !word.hasPrefix("-"), !commands.isEmpty {
      guard let next = commands.first(where: { $0._commandName == word }) else {
        stray = word
        break
      }
      path += " \(word)"
      commands = next.configuration.subcommands
    }
    names = commands.map { $0._commandName }
  }
}
