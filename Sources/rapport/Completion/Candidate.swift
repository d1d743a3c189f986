import ArgumentParser
import Digests

/// Something that a word may become.
struct Candidate: Hashable {
  let word: String
  /// What it stands for, in shells that show that.
  let meaning: String

  /// Nil for what no word on a command line should be: it would command the terminal, break the list
  /// that the shell is given, be an option, or hold what a shell might run or expand. Bash puts `$` and
  /// a backtick into a line without a quote, zsh a `!`; what else nobody is called is left out too.
  init?(_ word: String, meaning: String) {
    guard !word.isEmpty, word == word.visible, word.first != "-", word.first != "=",
      word.allSatisfy(\.isHarmless)
    else { return nil }
    self.word = word
    self.meaning = meaning.visible
  }

  /// As the script of a shell takes it.
  func line(for shell: CompletionShell?) -> String {
    switch shell {
    case .zsh: "\(escaped { $0 == "\\" || $0 == ":" }):\(meaning)"
    case .fish: "\(word)\t\(meaning)"
    // The script expands the words once more, as if somebody had typed them.
    case .bash: escaped(\.isActiveInBash)
    default: word
    }
  }

  private func escaped(_ isActive: (Character) -> Bool) -> String {
    word.map { isActive($0) ? "\\\($0)" : String($0) }.joined()
  }
}

extension Character {
  fileprivate var isHarmless: Bool {
    !isASCII || isLetter || isNumber || " -_.,'&()+@/:=".contains(self)
  }

  fileprivate var isActiveInBash: Bool {
    isASCII && !isLetter && !isNumber && !"-_./".contains(self)
  }
}
