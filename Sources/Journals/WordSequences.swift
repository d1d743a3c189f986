internal import Notes

/// Texts that are looked for in others as whole words, in any case and with anything between them.
struct WordSequences {
  /// The words of each, by the first of them.
  private var byFirstWord: [String: [[String]]] = [:]
  /// Hashes of those first words, if all are ASCII.
  private var hashes: Set<UInt64> = []
  private var hasOnlyASCII = true

  /// - Parameter texts: what to look for; a text without words is nowhere.
  init(_ texts: some Sequence<String>) {
    for text in texts {
      let words = WordSequences.words(of: text)
      guard let first = words.first else { continue }
      byFirstWord[first, default: []].append(words)
      hashes.insert(first.utf8.fnv1a)
      hasOnlyASCII = hasOnlyASCII && first.utf8.isASCII
    }
  }

  func areIn(_ text: String) -> Bool {
    guard mayBeIn(text.utf8) else { return false }
    let words = WordSequences.words(of: text)
    return words.indices.contains { index in
      byFirstWord[words[index]]?.contains { words[index...].starts(with: $0) } ?? false
    }
  }

  /// A quick look that makes no strings: most texts hold none of the first words.
  private func mayBeIn(_ text: String.UTF8View) -> Bool {
    guard hasOnlyASCII, text.isASCII else { return true }
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
}
