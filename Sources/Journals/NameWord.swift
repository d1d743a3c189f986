internal import Notes

/// A word of a text in which names are looked for.
struct NameWord {
  /// In lower case, without accents and what can't be seen.
  let key: String
  let range: Range<String.Index>
  let hasCapital: Bool

  /// All words: runs of letters with their marks, or of digits; in scripts that put no space between
  /// words each letter is one.
  static func all(in text: String) -> [NameWord] {
    text.utf8.isASCII ? allASCII(in: text) : allUnicode(in: text)
  }

  private static func allASCII(in text: String) -> [NameWord] {
    var words: [NameWord] = []
    var rest = text.utf8[...]
    while !rest.isEmpty {
      let letters = rest.prefix { $0.isLetter }
      let word = letters.isEmpty ? rest.prefix { $0.isDigit } : letters
      if !word.isEmpty {
        let key = String(decoding: word.map(\.lowercase), as: UTF8.self)
        words.append(
          NameWord(
            key: key, range: word.startIndex..<word.endIndex,
            hasCapital: word.contains { $0 != $0.lowercase }))
      }
      rest = rest[word.endIndex...].drop { !$0.isLetter && !$0.isDigit }
    }
    return words
  }

  private static func allUnicode(in text: String) -> [NameWord] {
    var words: [NameWord] = []
    var key = String.UnicodeScalarView()
    var start = text.startIndex
    var hasCapital = false
    func finish(at end: String.Index) {
      guard !key.isEmpty else { return }
      words.append(
        NameWord(key: String(key).lowercased(), range: start..<end, hasCapital: hasCapital))
      key.removeAll()
      hasCapital = false
    }
    let scalars = text.unicodeScalars
    for index in scalars.indices {
      let scalar = scalars[index]
      switch scalar.role {
      case .unseen: continue
      case .none: finish(at: index)
      case .extending where key.isEmpty: continue
      case .extending where scalar.isAccent && key.last?.isASCII == true: continue
      case .extending: key.append(scalar)
      case .letter, .digit, .word:
        let isApart = key.first.map { $0.role != scalar.role } ?? false
        if isApart || scalar.role == .word { finish(at: index) }
        if key.isEmpty { start = index }
        hasCapital = hasCapital || scalar.isCapital
        key.append(scalar.bareLetter.map(Unicode.Scalar.init) ?? scalar)
      }
    }
    finish(at: text.endIndex)
    return words
  }
}

extension Unicode.Scalar {
  /// What a character does to the word it stands in.
  fileprivate enum Role {
    case letter, digit
    /// A word of its own.
    case word
    /// Part of the letter before it: a mark, or the second or third part of a Korean syllable.
    case extending
    case unseen, none
  }

  fileprivate var role: Role {
    if isASCII {
      let byte = UInt8(value)
      return byte.isLetter ? .letter : byte.isDigit ? .digit : .none
    }
    if bareLetter != nil { return .letter }
    if properties.isDefaultIgnorableCodePoint { return .unseen }
    if isPartOfSyllable { return .extending }
    switch properties.generalCategory {
    case .nonspacingMark, .spacingMark, .enclosingMark: return .extending
    default: break
    }
    guard properties.isAlphabetic || properties.numericType != nil else { return .none }
    if isWordOfItsOwn { return .word }
    return properties.numericType == nil ? .letter : .digit
  }

  fileprivate var isCapital: Bool {
    isASCII ? (0x41...0x5A).contains(value) : properties.isUppercase
  }

  private var isPartOfSyllable: Bool { (0x1160..<0x1200).contains(value) }

  /// Thai to Burmese, Hangul, Chinese and Japanese.
  private var isWordOfItsOwn: Bool {
    switch value {
    case 0x0E00..<0x0F00, 0x1000..<0x10A0, 0x1100..<0x1200, 0x1780..<0x1800, 0x3040..<0x3100,
      0x3400..<0xA000, 0xAC00..<0xD7B0, 0xF900..<0xFB00, 0x20000..<0x40000:
      true
    default: false
    }
  }
}
