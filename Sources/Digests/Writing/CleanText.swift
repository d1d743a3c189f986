extension Unicode.Scalar {
  /// A line or paragraph separator of any kind, or a tab.
  var breaksLine: Bool {
    switch value {
    case 0x09...0x0D, 0x85, 0x2028, 0x2029: true
    default: false
    }
  }

  /// Nothing to show to a reader: a control character, a separator of lines or paragraphs, or one
  /// that reverses the direction of text.
  package var isHarmful: Bool {
    switch value {
    case 0..<0x20, 0x7F..<0xA0, 0x2028...0x202E, 0x2066...0x2069: true
    default: false
    }
  }
}

extension Unicode.Scalar {
  /// An ASCII digit.
  var isDigit: Bool { ("0"..."9").contains(self) }
}

extension Unicode.Scalar? {
  /// Whether it is a letter or a number of any script; nil, beside the text, is none.
  var isOfWord: Bool {
    guard let self else { return false }
    return self.properties.isAlphabetic || self.properties.numericType != nil
  }
}

extension UInt8 {
  /// Whether a character that breaks a line or is harmful can begin with this byte of UTF-8.
  var mayBeUnclean: Bool { self < 0x20 || self == 0x7F || self == 0xC2 || self == 0xE2 }
}

extension String {
  /// Whether any byte satisfies a condition, looked at in place.
  @inline(__always)
  func hasByte(where isWanted: (UInt8) -> Bool) -> Bool {
    let found = unsafe utf8.withContiguousStorageIfAvailable {
      unsafe $0.contains(where: isWanted)
    }
    return found ?? utf8.contains(where: isWanted)
  }

  /// Without line breaks, which become spaces, and without harmful characters, which become U+FFFD.
  package var onOneLine: String {
    guard hasByte(where: \.mayBeUnclean),
      unicodeScalars.contains(where: { $0.breaksLine || $0.isHarmful })
    else { return self }
    var line = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      if scalar.breaksLine {
        if line.last != " " { line.append(" ") }
      } else {
        line.append(scalar.isHarmful ? "\u{FFFD}" : scalar)
      }
    }
    return String(line)
  }

  /// At most about `limit` characters: cut after a word, with `…`.
  func shortened(to limit: Int) -> String {
    guard utf8.count > limit,
      let end = index(startIndex, offsetBy: limit, limitedBy: endIndex), end < endIndex
    else { return self }
    var cut = self[..<end]
    if self[end] != " ", let space = cut.lastIndex(of: " "), space > startIndex {
      cut = cut[..<space]
    }
    while let last = cut.last, " ,;:–—-".contains(last) { cut.removeLast() }
    return cut + "…"
  }
}
