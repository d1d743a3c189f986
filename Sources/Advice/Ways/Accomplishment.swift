/// Something that somebody has achieved.
enum Accomplishment {
  /// Whether a text says that somebody achieved something.
  ///
  /// A word of the list counts unless its sentence takes it back before ("was not promoted",
  /// "hopes she passed the exam") or it is mine ("I won"). "Passed" needs an exam.
  static func isTold(in text: String) -> Bool {
    text.split { ".!?;".contains($0) }.contains { isTold(inSentence: String($0).lowercasedWords) }
  }

  private static func isTold(inSentence words: [String]) -> Bool {
    words.indices.contains { index in
      let before = words[..<index]
      return (names.contains(words[index]) || isPassing(words, at: index))
        && doubts.isDisjoint(with: before) && !before.contains { $0.hasSuffix("n't") }
        && !(before.last.map(mine.contains) ?? false) && !before.suffix(2).contains("to")
    }
  }

  private static func isPassing(_ words: [String], at index: Int) -> Bool {
    words[index] == "passed" && !exams.isDisjoint(with: words[index...])
  }

  static let names: Set<String> = [
    "promoted", "award", "awarded", "prize", "medal", "won", "published", "launched",
    "finished", "completed", "graduated", "qualified", "elected", "appointed", "nominated",
  ]
  static let exams: Set<String> = [
    "exam", "exams", "examination", "test", "viva", "probation", "course", "certificate",
    "certification", "driving", "bar", "distinction",
  ]
  private static let doubts: Set<String> = [
    "not", "never", "no", "nobody", "cannot", "without", "if", "whether", "unless", "until", "hope",
    "hopes", "hoping", "want", "wants", "wanted", "would", "could", "should", "might", "may",
    "will", "almost", "nearly", "when", "before",
  ]
  private static let mine: Set<String> = ["i", "we", "my", "our"]
}
