/// A command line that is being typed, as the shell tells it: words with their quotes.
struct CompletedLine {
  private let words: [String]
  /// Which of them is to be completed.
  private let index: Int
  /// The start of the word that is to be completed, without quotes.
  let typed: String

  /// - Parameters:
  ///   - words: of the line, the program first.
  ///   - index: which of them is to be completed.
  ///   - prefix: of the last word what stands before the cursor.
  init(_ words: [String], _ index: Int, _ prefix: String) {
    self.words = words
    self.index = index
    // The library takes the prefix of the last word, even if another one is to be completed; and its
    // script for zsh counts wrong in a word whose quote is open, where one hardly ever types but at
    // the end.
    let word = words.indices.contains(index) ? words[index] : prefix
    let isCounted = index == words.count - 1 && CompletedLine.unquoted(word).isWhole
    typed = CompletedLine.unquoted(isCounted ? prefix : word).text
  }

  /// What is typed up to the handle that its end begins, with the `@`; nil if none is begun.
  var startOfHandle: String? {
    // Bash counts the `@` as a word, but replaces it too.
    if index > 0, words.indices.contains(index), words[index - 1] == "@" { return "@" }
    guard let at = typed.lastIndex(of: "@") else { return nil }
    let after = typed.index(after: at)
    let begins = at == typed.startIndex || typed[typed.index(before: at)].isWhitespace
    return begins && !typed[after...].contains(where: \.isWhitespace)
      ? String(typed[..<after]) : nil
  }

  /// The folder that `--journal` names.
  var journal: String? {
    let option = "--journal"
    guard let index = words.lastIndex(where: { $0 == option || $0.hasPrefix(option + "=") }) else {
      return nil
    }
    if words[index] != option {
      return CompletedLine.folder(words[index].dropFirst(option.count + 1))
    }
    // Bash makes a word of the `=`.
    return words.dropFirst(index + 1).first { $0 != "=" }.map { CompletedLine.folder($0[...]) }
  }

  /// A path with the home folder for `~` or `$HOME` at its start, where the shell would put it.
  private static func folder(_ word: Substring) -> String {
    let home = Terminal.environment("HOME") ?? ""
    for start in ["~", "$HOME", "${HOME}", "\"$HOME", "\"${HOME}"] where word.hasPrefix(start) {
      let rest = word.dropFirst(start.count)
      if rest.isEmpty || rest.hasPrefix("/") || rest == "\"" {
        return home + unquoted(String(rest)).text
      }
    }
    return unquoted(String(word)).text
  }

  /// A word, which may not be finished, without its quotes and backslashes. What stands for a variable
  /// or a command stays as it is: nothing is run to complete a word. It is not whole while a quote is
  /// open.
  private static func unquoted(_ word: String) -> (text: String, isWhole: Bool) {
    var text = ""
    var quote: Character?
    var isEscaped = false
    for character in word {
      if isEscaped {
        text.append(character)
        isEscaped = false
      } else if character == "\\", quote != "'" {
        isEscaped = true
      } else if character == quote {
        quote = nil
      } else if quote == nil, character == "'" || character == "\"" {
        quote = character
      } else {
        text.append(character)
      }
    }
    return (text, quote == nil)
  }
}
