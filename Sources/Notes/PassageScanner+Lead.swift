internal import CommonMark

/// Words and separators of a lead (rule E2).
extension PassageScanner {
  mutating func scanLead(_ byte: UInt8) {
    switch byte {
    case _ where byte.isBlank: index += 1
    case _ where byte.isLetter: scanWord()
    case UInt8(ascii: "_"): scanWord()
    case UInt8(ascii: ","): single(.comma)
    case UInt8(ascii: "&"): single(.word(.filler, kind: 0))
    case UInt8(ascii: ":"):
      isBlank(at: index + 1) ? separate(.colon, next: index + 1) : single(.mark)
    case UInt8(ascii: "-"):
      isSpacedDash(length: 1) ? separate(.dash, next: index + 1) : single(.mark)
    case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"): scanStop(byte)
    case 0x80...: scanBeyondASCII()
    default: single(.mark)
    }
  }

  private mutating func single(_ kind: LeadToken.Kind) {
    emit(kind)
    index += 1
  }

  private mutating func scanStop(_ byte: UInt8) {
    let ends = isBlank(at: index + 1) && !(byte == UInt8(ascii: ".") && followsAbbreviation)
    let end = byte == UInt8(ascii: "?") ? LeadToken.Kind.question : .sentenceEnd
    ends ? separate(end, next: index + 1) : single(.mark)
  }

  private mutating func scanBeyondASCII() {
    let (scalar, length) = flat.bytes.scalar(at: index)
    switch scalar {
    case "—", "–":
      isSpacedDash(length: length) ? separate(.dash, next: index + length) : skip(length, as: .mark)
    case "…":
      isBlank(at: index + length)
        ? separate(.sentenceEnd, next: index + length) : skip(length, as: .mark)
    case "：": separate(.colon, next: index + length)
    case "。", "！": separate(.sentenceEnd, next: index + length)
    case "？": separate(.question, next: index + length)
    case "，", "、": skip(length, as: .comma)
    case _ where scalar.isWordCharacter: scanWord()
    case _ where scalar.properties.isWhitespace: index += length
    default: skip(length, as: .mark)
    }
  }

  private mutating func skip(_ length: Int, as kind: LeadToken.Kind) {
    emit(kind)
    index += length
  }

  /// A word goes on over `'`, `-`, `.` and `:` between letters or digits: `one-on-one`, `1:1`.
  mutating func scanWord() {
    let start = index
    let bytes = flat.bytes
    let limit = pieceEnd
    var next = index
    while next < limit {
      next = bytes.end(of: next..<limit) { !$0.isInWord }
      guard next < limit else { break }
      let length = wordLength(at: next)
      if length > 0 {
        next += length
        continue
      }
      guard next > start, next + 1 < limit, joinsWord(at: next) else { break }
      next += 1
    }
    next = Swift.max(next, index + 1)
    lastWord = start..<next
    if isInLead {
      var (classes, kind) = vocabulary.classes(of: bytes[start..<next])
      if next < end, bytes[next] == UInt8(ascii: "."), isAbbreviation(lastWord) {
        classes.remove(.noContact)
      }
      emit(.word(classes, kind: kind))
      if classes.contains(.topic), !isInLink { isInLead = false }
    }
    index = next
  }

  /// `'`, `-` and `.` stand inside of words, `:` between digits.
  private func joinsWord(at index: Int) -> Bool {
    switch flat.bytes[index] {
    case UInt8(ascii: "'"), UInt8(ascii: "-"), UInt8(ascii: "."): wordLength(at: index + 1) > 0
    case UInt8(ascii: ":"): flat.bytes[index - 1].isDigit && flat.bytes[index + 1].isDigit
    default: false
    }
  }

  /// The length of a letter, mark, digit or `_`, 0 for anything else.
  private func wordLength(at index: Int) -> Int {
    let byte = flat.bytes[index]
    if byte < 0x80 { return byte.isInWord ? 1 : 0 }
    let (scalar, length) = flat.bytes.scalar(at: index)
    return scalar.isWordCharacter || scalar == "’" && isInWord(after: index + length) ? length : 0
  }

  private func isInWord(after index: Int) -> Bool {
    index < end && flat.bytes[index].isLetter && self.index < index - 3
  }

  func isBlank(at index: Int) -> Bool {
    index >= end || flat.bytes[index].isBlank
  }

  private func isSpacedDash(length: Int) -> Bool {
    index > 0 && flat.bytes[index - 1].isBlank && isBlank(at: index + length)
  }

  /// One letter, or a word after which a full stop ends no sentence.
  private func isAbbreviation(_ range: Range<Int>) -> Bool {
    guard !range.isEmpty else { return false }
    let (_, length) = flat.bytes.scalar(at: range.lowerBound)
    if length == range.count { return !flat.bytes[range.lowerBound].isDigit }
    if case .found = PassageScanner.abbreviations.find(flat.bytes[range]) { return true }
    return false
  }

  private static let abbreviations = WordTable(
    Dictionary(
      uniqueKeysWithValues: [
        "dr", "mr", "mrs", "ms", "prof", "st", "vs", "etc", "e.g", "i.e", "ca", "no",
      ].map { ($0, true) }))

  private var followsAbbreviation: Bool {
    lastWord.upperBound == index && isAbbreviation(lastWord)
  }

  /// `'s` right after a mention, or an apostrophe that ends its word.
  mutating func scanPossessive() {
    guard index < end else { return }
    let length: Int
    if flat.bytes[index] == UInt8(ascii: "'") {
      length = 1
    } else if flat.bytes[index...].starts(with: "’".utf8) {
      length = 3
    } else {
      return
    }
    let next = index + length
    let hasLetter = next < end && flat.bytes[next] | 0x20 == UInt8(ascii: "s")
    let after = hasLetter ? next + 1 : next
    guard after >= end || !flat.bytes[after].isWordByte, hasLetter || isBlank(at: after) else {
      return
    }
    emit(.possessive)
    index = after
  }
}

extension UInt8 {
  /// ASCII letter, digit or `_`.
  fileprivate var isInWord: Bool { isLetter || isDigit || self == UInt8(ascii: "_") }
}
