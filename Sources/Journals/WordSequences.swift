internal import Notes

/// Texts that are looked for in others as whole words, in any case and with anything between them.
struct WordSequences {
  /// Each with a space before, after and between its words, by its first word.
  private var byFirstWord: [String: [String]] = [:]
  /// Hashes of those first words, if all are ASCII.
  private var hashes: Set<UInt64> = []
  private var hasOnlyASCII = true

  init(_ texts: some Sequence<String>) {
    for text in texts {
      let words = WordSequences.words(of: text)
      guard let first = words.first else { continue }
      byFirstWord[first, default: []].append(WordSequences.joined(words))
      hashes.insert(first.utf8.fnv1a)
      hasOnlyASCII = hasOnlyASCII && first.utf8.allSatisfy { $0 < 0x80 }
    }
  }

  func areIn(_ text: String) -> Bool {
    guard mayBeIn(text.utf8) else { return false }
    let words = WordSequences.words(of: text)
    let candidates = words.lazy.compactMap { byFirstWord[$0] }.joined()
    guard !candidates.isEmpty else { return false }
    let all = WordSequences.joined(words)
    return candidates.contains { all.contains($0) }
  }

  /// A quick look that makes no strings: most texts hold none of the first words.
  private func mayBeIn(_ text: String.UTF8View) -> Bool {
    guard hasOnlyASCII, text.allSatisfy({ $0 < 0x80 }) else { return true }
    var rest = text[...]
    while !rest.isEmpty {
      let word = rest.prefix { $0.isLetter || $0.isDigit }
      if hashes.contains(word.lazy.map(\.lowercase).fnv1a) { return true }
      rest = rest[word.endIndex...].dropFirst()
    }
    return false
  }

  private static func words(of text: String) -> [String] {
    text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }

  private static func joined(_ words: [String]) -> String {
    " " + words.joined(separator: " ") + " "
  }
}
