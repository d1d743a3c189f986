/// A word of an entry, or a link in it.
struct EntryWord {
  /// A handle has its `@`, a wikilink its brackets.
  let text: Substring
  /// It begins a sentence, where every word has a capital.
  let isFirst: Bool

  /// All words that an entry says itself: without tags, code, addresses of the web, and what stands in
  /// links that are no wikilinks.
  static func all(in text: String) -> [EntryWord] {
    var words: [EntryWord] = []
    var isFirst = true
    var rest = text[...]
    while let piece = Piece(at: rest) {
      rest = rest[piece.text.endIndex...]
      switch piece.kind {
      case .word:
        words.append(EntryWord(text: piece.text, isFirst: isFirst))
        // A day or a time may stand before the first word.
        if piece.text.contains(where: \.isLetter) { isFirst = false }
      case .other: isFirst = false
      case .sentenceEnd: isFirst = true
      case .mark: break
      }
    }
    return words
  }
}

/// What an entry is made of, as far as names are looked for in it.
private struct Piece {
  enum Kind { case word, other, sentenceEnd, mark }

  let text: Substring
  let kind: Kind

  /// What a text begins with; nil if it is empty.
  init?(at text: Substring) {
    guard let first = text.first else { return nil }
    if let link = Piece.enclosed(text, "[[", "]]") {
      (self.text, kind) = (link, .word)
    } else if let link = Piece.link(text) ?? Piece.enclosed(text, "`", "`") {
      (self.text, kind) = (link, .other)
    } else if first.isInWord || first == "#" {
      let run = text.prefix { $0.isInWord || $0 == "#" }
      let isAddress = text[run.endIndex...].hasPrefix("://")
      self.text = isAddress ? text.prefix { !$0.isWhitespace } : run
      kind = isAddress || first == "#" ? .other : .word
    } else {
      self.text = text.prefix(1)
      kind = ".!?…:。！？：\n".contains(first) ? .sentenceEnd : .mark
    }
  }

  /// Where a link or code ends is not looked for beyond so many characters.
  private static let longest = 500

  private static func enclosed(_ text: Substring, _ open: String, _ close: String) -> Substring? {
    guard text.hasPrefix(open) else { return nil }
    let end = text.dropFirst(open.count).prefix(longest).firstRange(of: close)?.upperBound
    return end.map { text[..<$0] }
  }

  /// `[Ana](people/ana.md)`
  private static func link(_ text: Substring) -> Substring? {
    guard let shown = enclosed(text, "[", "]") else { return nil }
    return enclosed(text[shown.endIndex...], "(", ")").map { text[..<$0.endIndex] }
  }
}

extension Character {
  fileprivate var isInWord: Bool {
    isLetter || isNumber || self == "@" || self == "-" || self == "_"
  }
}
