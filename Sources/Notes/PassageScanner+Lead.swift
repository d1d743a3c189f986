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
    let (scalar, length) = bytes.scalar(at: index)
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
    let next = Swift.max(bytes.wordEnd(from: start, before: pieceEnd, of: end), start + 1)
    lastWord = start..<next
    if isInLead {
      var (classes, kind) = vocabulary.classes(of: bytes[start..<next])
      if next < end, bytes[next] == UInt8(ascii: "."), bytes.isAbbreviation(lastWord) {
        classes.remove(.noContact)
      }
      emit(.word(classes, kind: kind))
      if classes.contains(.topic), !isInLink { isInLead = false }
    }
    // What stands between words is nothing to look at, and most of it is one blank.
    index = next < nextPiece && next < end && bytes[next].isBlank ? next + 1 : next
  }

  func isBlank(at index: Int) -> Bool {
    index >= end || bytes[index].isBlank
  }

  private func isSpacedDash(length: Int) -> Bool {
    index > 0 && bytes[index - 1].isBlank && isBlank(at: index + length)
  }

  private var followsAbbreviation: Bool {
    lastWord.upperBound == index && bytes.isAbbreviation(lastWord)
  }

  /// `'s` right after a mention, or an apostrophe that ends its word.
  mutating func scanPossessive() {
    guard index < end else { return }
    let length: Int
    if bytes[index] == UInt8(ascii: "'") {
      length = 1
    } else if bytes[index...].starts(with: "’".utf8) {
      length = 3
    } else {
      return
    }
    let next = index + length
    let hasLetter = next < end && bytes[next] | 0x20 == UInt8(ascii: "s")
    let after = hasLetter ? next + 1 : next
    guard after >= end || !bytes[after].isWordByte, hasLetter || isBlank(at: after) else {
      return
    }
    emit(.possessive)
    index = after
  }
}
