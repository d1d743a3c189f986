/// Moving along the source.
extension InlineAlignment {
  /// The byte at an offset, 0 past the end: the source holds no NUL.
  func byte(at offset: Int) -> UInt8 {
    offset < source.endIndex ? source[offset] : 0
  }

  func byte(orEndAt offset: Int) -> UInt8? {
    offset < source.endIndex ? source[offset] : nil
  }

  /// Passes `expected` if it comes next.
  mutating func take(_ expected: UInt8) -> Bool {
    guard byte(at: cursor) == expected, cursor < source.count else { return false }
    cursor += 1
    return true
  }

  mutating func skipBlanks() {
    while byte(at: cursor) == UInt8(ascii: " ") || byte(at: cursor) == UInt8(ascii: "\t") {
      cursor += 1
    }
  }

  /// Passes what stands before a line's text: blanks and as many `>` as there are quotes.
  mutating func skipMarkers() {
    skipBlanks()
    var remaining = quotes
    while remaining > 0, byte(at: cursor) == UInt8(ascii: ">") {
      cursor += 1
      remaining -= 1
      skipBlanks()
    }
  }

  /// Passes what follows a link's `]`: `(destination "title")`, `[label]`, `[]` or nothing.
  mutating func skipLinkTail() {
    let start = cursor
    if take(UInt8(ascii: "(")), skipInlineTail() { return }
    cursor = start
    if take(UInt8(ascii: "[")), skipLabel() { return }
    cursor = start
  }

  private mutating func skipInlineTail() -> Bool {
    skipWhitespace()
    if take(UInt8(ascii: "<")) {
      guard skip(to: UInt8(ascii: ">")) else { return false }
    } else {
      skipBareDestination()
    }
    let beforeTitle = cursor
    skipWhitespace()
    if cursor > beforeTitle {
      let opener = byte(at: cursor)
      if opener == UInt8(ascii: "\"") || opener == UInt8(ascii: "'") {
        cursor += 1
        guard skip(to: opener) else { return false }
      } else if opener == UInt8(ascii: "(") {
        cursor += 1
        guard skip(to: UInt8(ascii: ")")) else { return false }
      }
    }
    skipWhitespace()
    return take(UInt8(ascii: ")"))
  }

  private mutating func skipBareDestination() {
    var open = 0
    while cursor < source.endIndex {
      cursor = source.end(of: cursor..<source.endIndex) { $0.mayEndDestination }
      switch byte(at: cursor) {
      case UInt8(ascii: "\\"): cursor += byte(at: cursor + 1).isPunctuation ? 2 : 1
      case UInt8(ascii: "("):
        open += 1
        cursor += 1
      case UInt8(ascii: ")") where open > 0:
        open -= 1
        cursor += 1
      default: return
      }
    }
  }

  private mutating func skipLabel() -> Bool {
    let start = cursor
    while let next = byte(orEndAt: cursor), cursor - start <= 1000 {
      if next == UInt8(ascii: "[") { return false }
      if next == UInt8(ascii: "]") {
        cursor += 1
        return true
      }
      cursor += next == UInt8(ascii: "\\") ? 2 : 1
    }
    return false
  }

  /// Passes everything up to and with an unescaped `closer`.
  private mutating func skip(to closer: UInt8) -> Bool {
    while let next = byte(orEndAt: cursor) {
      cursor += next == UInt8(ascii: "\\") ? 2 : 1
      if next == closer { return true }
    }
    return false
  }

  /// Passes blanks and at most one line end.
  private mutating func skipWhitespace() {
    skipBlanks()
    let atReturn = take(UInt8(ascii: "\r"))
    if take(UInt8(ascii: "\n")) || atReturn { skipMarkers() }
  }
}

/// Entities, which libcmark has decoded already.
extension InlineAlignment {
  /// The end of the entity at the cursor and the count of bytes at `index` of `literal` that it
  /// stands for; nil if the `&` there is just that.
  func entity(decodedAt index: Int, of literal: Span<UInt8>) -> (end: Int, decoded: Int)? {
    var end = cursor + 1
    while byte(at: end).isNameByte || byte(at: end) == UInt8(ascii: "#") { end += 1 }
    guard end > cursor + 1, end - cursor <= 33, byte(at: end) == UInt8(ascii: ";") else {
      return nil
    }
    if literal[index] == UInt8(ascii: "&") {
      let name = source[(cursor + 1)..<end]
      let ampersands = ["amp", "AMP", "#38", "#x26", "#X26"]
      return ampersands.contains { $0.utf8.elementsEqual(name) } ? (end + 1, 1) : nil
    }
    let one = scalarLength(at: index, of: literal)
    let isNumeric = byte(at: cursor + 1) == UInt8(ascii: "#")
    let continues = index + one >= literal.count || literal[index + one] == byte(at: end + 1)
    if isNumeric || continues { return (end + 1, one) }
    return (end + 1, one + scalarLength(at: index + one, of: literal))
  }

  private func scalarLength(at index: Int, of literal: Span<UInt8>) -> Int {
    var end = index + 1
    while end < literal.count, literal[end] & 0xC0 == 0x80 { end += 1 }
    return end - index
  }
}

extension UInt8 {
  /// What is to be looked at in a destination without angle brackets.
  fileprivate var mayEndDestination: Bool {
    switch self {
    case 0...UInt8(ascii: " "), UInt8(ascii: "\\"), UInt8(ascii: "("), UInt8(ascii: ")"): true
    default: false
    }
  }

  /// ASCII punctuation, which a backslash can escape.
  var isPunctuation: Bool {
    switch self {
    case 0x21...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E: true
    default: false
    }
  }

  /// ASCII letters and digits.
  var isNameByte: Bool {
    switch self {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    default: false
    }
  }
}
