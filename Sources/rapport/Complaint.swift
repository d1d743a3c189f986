import Notes

/// What the argument parser complains of.
struct Complaint {
  /// As the parser says it.
  let text: String
  /// The command that was typed.
  let command: NamedCommand

  /// One sentence in lower case without a full stop, as all messages are, with what to do instead.
  /// What was typed is in there as it was typed.
  var sentence: String {
    if let typed = after("Unknown option '") { return unknownOption(typed) }
    if let name = after("Missing value for '") { return missingValue(name.upTo(" <")) }
    if let name = after("Missing expected argument '") {
      return missingArgument(name.upTo(" ...").upTo("'"))
    }
    if after("The value '") != nil { return invalidValue }
    if after("The option '") != nil { return text.beginningSmall.upTo(".", last: true) }
    let isBehindDashes = command.isGroup && command.rest.first == "--"
    return text.beginningSmall + (isBehindDashes ? "; write the command before --" : "")
  }

  private func after(_ beginning: String) -> String? {
    text.hasPrefix(beginning) ? String(text.dropFirst(beginning.count)) : nil
  }

  private func unknownOption(_ typed: String) -> String {
    let names = command.typedOptions.filter { typed.hasPrefix("\($0)'") }
    let name = names.max { $0.count < $1.count } ?? typed.upTo("'")
    return
      "unknown option '\(name)'\(command.isGroup ? place(of: name) : "")\(suggestion(for: name))"
  }

  private func suggestion(for option: String) -> String {
    command.nearest(to: option).map { "; did you mean '\($0)'?" } ?? ""
  }

  private func place(of option: String) -> String {
    guard command.type.knows(option) else { return "" }
    let example = command.beyondOptions.flatMap {
      $0.takes(option) ? ": \($0.path) \(option)" : nil
    }
    return "; write \(option) after the command\(example ?? "")"
  }

  private func missingValue(_ name: String) -> String {
    let words = command.rest.drop { $0 != name }.dropFirst()
    guard let word = words.first, word.hasPrefix("-"), !command.takes(word.upTo("=")) else {
      return text.beginningSmall
    }
    return "\(text.beginningSmall); if it is '\(word)', write \(name)=\(word.inShell)"
  }

  private func missingArgument(_ name: String) -> String {
    guard let option = command.typedOptions.first(where: { !command.takes($0) }) else {
      return text.beginningSmall
    }
    let near = suggestion(for: option)
    return "unknown option '\(option)'"
      + (near.isEmpty ? "; if it is \(name), write -- before it" : near)
  }

  private var invalidValue: String {
    let mark = "'. Please provide one of '"
    guard text.hasSuffix("'."), let end = text.ranges(of: mark).last else {
      return text.beginningSmall
    }
    return "\(text[..<end.lowerBound].description.beginningSmall)'; there are '"
      + text[end.upperBound...].dropLast()
  }
}

extension String {
  /// What comes before the first, or last, place of a word; all if it is not there.
  fileprivate func upTo(_ word: String, last: Bool = false) -> String {
    let places = ranges(of: word)
    return (last ? places.last : places.first).map { String(self[..<$0.lowerBound]) } ?? self
  }

  fileprivate var beginningSmall: String { prefix(1).lowercased() + dropFirst() }

  /// As a shell takes it for one word.
  var inShell: String {
    let isPlain = utf8.allSatisfy { byte in
      Unicode.Scalar(byte).properties.isAlphabetic || "0123456789-_./+:,@".utf8.contains(byte)
    }
    return isPlain && !isEmpty ? self : "'\(replacing("'", with: "'\\''"))'"
  }
}
