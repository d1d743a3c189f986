import Notes

/// Finds the words of a text that may be a topic.
///
/// Words are runs of letters, marks and digits; everything else parts them, also the `-`, `_` and
/// `/` of tags. `+` and `#` after a letter belong to the word, unless another letter follows: `C++`
/// and `C#` are no `C`. Where a script sets no spaces (Chinese, Japanese, Korean with its endings),
/// each two neighbouring characters are a word, as search engines have it. Left out are addresses,
/// handles, numbers, and what follows an apostrophe (`Lola's`, `don't`).
///
/// It goes by bytes, since most characters are ASCII.
struct TopicScanner {
  /// A run of characters of one kind.
  enum Script {
    case letters, han, kana, hiragana, hangul
  }

  struct Run {
    var script: Script
    /// In UTF-8.
    var range: Range<Int>
  }

  let text: String
  private let bytes: [UInt8]
  private var position = 0
  private(set) var runs: [Run] = []

  init(_ text: String) {
    self.text = text
    bytes = Array(text.utf8)
    while position < bytes.count { step() }
  }

  /// The whole text.
  var range: Range<Int> { bytes.indices }

  /// The character that begins at a byte.
  func scalar(at offset: Int) -> Unicode.Scalar {
    let byte = bytes[offset]
    guard byte >= 0x80 else { return Unicode.Scalar(byte) }
    return text.unicodeScalars[text.utf8.index(text.startIndex, offsetBy: offset)]
  }

  /// Where the next character begins.
  func offset(after offset: Int) -> Int {
    switch bytes[offset] {
    case ..<0x80: offset + 1
    case ..<0xE0: offset + 2
    case ..<0xF0: offset + 3
    default: offset + 4
    }
  }

  private mutating func step() {
    if let script = script(at: position) {
      readRun(of: script)
    } else if bytes[position] == UInt8(ascii: ":"), bytes[position...].starts(with: "://".utf8) {
      skipAddress()
    } else if bytes[position] == UInt8(ascii: "@") {
      skipWord()
    } else if scalar(at: position) == "'" || scalar(at: position) == "’" {
      skipEnding()
    } else {
      position = offset(after: position)
    }
  }

  private func script(at offset: Int) -> Script? {
    let byte = bytes[offset]
    guard byte >= 0x80 else { return byte.isLetter || byte.isDigit ? .letters : nil }
    return scalar(at: offset).topicScript
  }

  /// Where the first character from a byte on begins that satisfies a condition.
  private func first(from start: Int, where isWanted: (_ offset: Int) -> Bool) -> Int {
    var offset = start
    while offset < bytes.count, !isWanted(offset) { offset = self.offset(after: offset) }
    return offset
  }

  private mutating func readRun(of script: Script) {
    let start = position
    position = end(of: script, from: position)
    if script == .letters { position = endOfSymbols(from: position) }
    runs.append(Run(script: script, range: start..<position))
  }

  private func end(of script: Script, from start: Int) -> Int {
    first(from: start) { offset in
      self.script(at: offset) != script && (bytes[offset] < 0x80 || !scalar(at: offset).isMark)
    }
  }

  private func endOfSymbols(from start: Int) -> Int {
    let end = first(from: start) { offset in
      bytes[offset] != UInt8(ascii: "+") && bytes[offset] != UInt8(ascii: "#")
    }
    return end < bytes.count && script(at: end) != nil ? start : end
  }

  /// Drops the scheme that was read as a word, and goes on after the address.
  private mutating func skipAddress() {
    if runs.last?.range.upperBound == position { runs.removeLast() }
    position = first(from: position) { offset in
      bytes[offset] < 0x80
        ? bytes[offset].isBlank : scalar(at: offset).properties.isWhitespace
    }
  }

  private mutating func skipWord() {
    position = first(from: position + 1) { offset in
      script(at: offset) == nil
        && bytes[offset] != UInt8(ascii: "-") && bytes[offset] != UInt8(ascii: "_")
    }
  }

  /// Skips at most two letters after an apostrophe that follows a word.
  private mutating func skipEnding() {
    let follows = runs.last?.range.upperBound == position
    position = offset(after: position)
    guard follows else { return }
    let end = end(of: .letters, from: position)
    // Each character has one byte that goes on with none.
    if bytes[position..<end].count(where: { $0 & 0xC0 != 0x80 }) <= 2 { position = end }
  }
}

extension String {
  /// A part of it by offsets in UTF-8.
  subscript(utf8 range: Range<Int>) -> Substring {
    let start = utf8.index(startIndex, offsetBy: range.lowerBound)
    return self[start..<utf8.index(start, offsetBy: range.count)]
  }
}

extension Unicode.Scalar {
  /// The kind of run that the character belongs to; nil if it parts words.
  var topicScript: TopicScanner.Script? {
    if isASCII {
      switch self {
      case "a"..."z", "A"..."Z", "0"..."9": return .letters
      default: return nil
      }
    }
    switch value {
    case 0x3041...0x309F: return .hiragana
    case 0x30A1...0x30FA, 0x30FC...0x30FF, 0x31F0...0x31FF, 0xFF66...0xFF9F: return .kana
    case 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0x20000...0x3FFFD: return .han
    case 0xAC00...0xD7A3: return .hangul
    default: break
    }
    return properties.isAlphabetic || properties.numericType != nil ? .letters : nil
  }

  /// A mark that belongs to the letter before it.
  var isMark: Bool {
    switch properties.generalCategory {
    case .nonspacingMark, .spacingMark, .enclosingMark: true
    default: false
    }
  }
}
