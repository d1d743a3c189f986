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
      let advice = UsageMessage.advice(on: stray, command)
      lines = ["rapport: there is no command '\(stray)'\(advice)", "see \(command.path) --help"]
      return
    }
    let full = Rapport.fullMessage(for: error).split(separator: "\n").map(String.init)
    let problem = full.first { $0.hasPrefix("Error: ") }.map { String($0.dropFirst(7)) }
    let help = full.first { $0.hasPrefix("Help:  ") }.map { String($0.dropFirst(5)) }
    let complaint = Complaint(text: problem ?? Rapport.message(for: error), command: command)
    lines =
      ["rapport: \(complaint.sentence)"] + [help].compactMap(\.self)
      + ["see \(command.path) --help"]
  }

  /// Whether the words name a command that there is not.
  static func namesNoCommand(_ arguments: [String]) -> Bool { NamedCommand(arguments).stray != nil }

  private static func advice(on stray: String, _ command: NamedCommand) -> String {
    if command.type == Import.self, let format = format(of: stray) {
      return "; write \(command.path) \(format) \(stray.inShell)"
    }
    let names = command.type.configuration.subcommands.map { $0._commandName }
    let near = EditDistance.nearest(to: stray, among: names + ["help", "version"])
    return near.map { "; did you mean \(names.contains($0) ? "" : "--")\($0)?" } ?? ""
  }

  /// What `import` calls files with such a name.
  private static func format(of file: String) -> String? {
    switch file.lowercased().split(separator: ".", omittingEmptySubsequences: false).last {
    case file.lowercased()[...]: nil
    case "vcf": "vcard"
    case "csv", "tsv": "csv"
    case "md": "friends"
    default: nil
    }
  }
}
