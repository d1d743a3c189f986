internal import Notes

/// A word of a text in which names are looked for.
struct NameWord {
  /// In lower case, without what can't be seen.
  let key: String
  let range: Range<String.Index>

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
        words.append(NameWord(key: key, range: word.startIndex..<word.endIndex))
      }
      rest = rest[word.endIndex...].drop { !$0.isLetter && !$0.isDigit }
    }
    return words
  }

  private static func allUnicode(in text: String) -> [NameWord] {
    var words: [NameWord] = []
    var key = ""
    var start = text.startIndex
    func finish(at end: String.Index) {
      if !key.isEmpty { words.append(NameWord(key: key.lowercased(), range: start..<end)) }
      key = ""
    }
    for index in text.indices {
      let seen = text[index].unicodeScalars.filter { !$0.properties.isDefaultIgnorableCodePoint }
      guard let first = seen.first else { continue }
      guard first.isOfWord else {
        finish(at: index)
        continue
      }
      let isApart = key.unicodeScalars.first.map { $0.isDigit != first.isDigit } ?? false
      if isApart || first.isWordOfItsOwn { finish(at: index) }
      if key.isEmpty { start = index }
      key.unicodeScalars += seen
      if first.isWordOfItsOwn { finish(at: text.index(after: index)) }
    }
    finish(at: text.endIndex)
    return words
  }
}

extension Unicode.Scalar {
  fileprivate var isDigit: Bool { properties.numericType != nil }

  fileprivate var isOfWord: Bool {
    if isASCII { return UInt8(value).isLetter || UInt8(value).isDigit }
    return properties.isAlphabetic || properties.numericType != nil
  }

  /// Thai to Burmese, Hangul, Chinese and Japanese.
  fileprivate var isWordOfItsOwn: Bool {
    switch value {
    case 0x0E00..<0x0F00, 0x1000..<0x10A0, 0x1100..<0x1200, 0x1780..<0x1800, 0x3040..<0x3100,
      0x3400..<0xA000, 0xAC00..<0xD7B0, 0xF900..<0xFB00, 0x20000..<0x40000:
      true
    default: false
    }
  }
}
