/// The fields of front matter that needs no parser of YAML, as most doesn't: each line is a key with
/// a value, plain or in double quotes, or with a list of such, in brackets or in the lines below.
///
/// It reads them as libyaml does, with the same places, or not at all: whatever has, or may have,
/// another meaning in YAML is left to it as a whole.
struct PlainFields {
  private(set) var fields: [Field] = []
  private var index = 0
  private var line: Int
  private var lineStart = 0

  /// Longer texts are not looked at, so that no bound of rule F7 is met.
  private static let longestText = 4096
  /// libyaml knows keys of 1024 characters at most.
  private static let longestKey = 128

  /// Nil if something else stands there.
  init?(_ text: Span<UInt8>, firstLine: Int) {
    guard text.count <= PlainFields.longestText, text.isUTF8 else { return nil }
    line = firstLine
    fields.reserveCapacity(8)
    while index < text.count {
      guard let key = key(in: text), let value = value(in: text),
        !fields.contains(where: { $0.key.text == key.text })
      else { return nil }
      fields.append(Field(key: key, value: value))
    }
  }

  /// A key and the colon behind it.
  private mutating func key(in text: Span<UInt8>) -> Scalar? {
    let start = index
    guard byte(in: text).isLetter else { return nil }
    index += 1
    while byte(in: text).isInKey { index += 1 }
    guard byte(in: text) == UInt8(ascii: ":"), text[index - 1] != UInt8(ascii: " "),
      index - start <= PlainFields.longestKey
    else { return nil }
    defer { index += 1 }
    return scalar(start..<index, at: start, in: text)
  }

  /// What stands behind a key, up to the next one.
  private mutating func value(in text: Span<UInt8>) -> Value? {
    if endLine(in: text) { return listBelow(in: text) }
    guard skipSpaces(in: text) > 0 else { return nil }
    let value: Value?
    if byte(in: text) == UInt8(ascii: "[") {
      value = listInBrackets(in: text)
    } else {
      value = scalar(in: text, isInBrackets: false).map(Value.scalar)
    }
    return endLine(in: text) ? value : nil
  }

  private mutating func listInBrackets(in text: Span<UInt8>) -> Value? {
    let column = column(of: index)
    var items: [Value] = []
    repeat {
      index += 1
      skipSpaces(in: text)
      guard let item = scalar(in: text, isInBrackets: true) else { return nil }
      items.append(.scalar(item))
      skipSpaces(in: text)
    } while byte(in: text) == UInt8(ascii: ",")
    guard byte(in: text) == UInt8(ascii: "]") else { return nil }
    index += 1
    return .list(items, line: line, column: column)
  }

  /// Items of the same indentation, one a line.
  private mutating func listBelow(in text: Span<UInt8>) -> Value? {
    let firstLine = line
    let spaces = skipSpaces(in: text)
    var items: [Value] = []
    while byte(in: text) == UInt8(ascii: "-") {
      index += 1
      guard skipSpaces(in: text) > 0, let item = scalar(in: text, isInBrackets: false),
        endLine(in: text)
      else { return nil }
      items.append(.scalar(item))
      let next = index
      if skipSpaces(in: text) == spaces, byte(in: text) == UInt8(ascii: "-") { continue }
      index = next
      break
    }
    return items.isEmpty ? nil : .list(items, line: firstLine, column: spaces + 1)
  }
}

extension PlainFields {
  /// A text, plain or in double quotes.
  private mutating func scalar(in text: Span<UInt8>, isInBrackets: Bool) -> Scalar? {
    let start = index
    if byte(in: text) == UInt8(ascii: "\"") {
      index += 1
      while byte(in: text).isInQuotes { index += 1 }
      guard byte(in: text) == UInt8(ascii: "\"") else { return nil }
      defer { index += 1 }
      return scalar((start + 1)..<index, at: start, in: text)
    }
    guard byte(in: text).beginsText else { return nil }
    while goesOn(isInBrackets: isInBrackets, in: text) { index += 1 }
    var end = index
    while text[end - 1] == UInt8(ascii: " ") { end -= 1 }
    return scalar(start..<end, at: start, in: text)
  }

  /// Whether the byte at the index belongs to a plain text.
  private func goesOn(isInBrackets: Bool, in text: Span<UInt8>) -> Bool {
    switch byte(in: text) {
    case UInt8(ascii: "#"): return false
    case UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "{"), UInt8(ascii: "}"),
      UInt8(ascii: ","), UInt8(ascii: "?"):
      return !isInBrackets
    case UInt8(ascii: ":"):
      return !isInBrackets && index + 1 < text.count && text[index + 1] > UInt8(ascii: " ")
    case let byte: return byte.isPrinted
    }
  }

  private func scalar(_ range: Range<Int>, at start: Int, in text: Span<UInt8>) -> Scalar {
    let text = unsafe text.extracting(range).withUnsafeBufferPointer {
      unsafe String(decoding: $0, as: UTF8.self)
    }
    return Scalar(text: text, line: line, column: column(of: start))
  }

  private func column(of offset: Int) -> Int { offset - lineStart + 1 }

  /// The byte at the index; a line end at the end of the text.
  private func byte(in text: Span<UInt8>) -> UInt8 {
    index < text.count ? text[index] : UInt8(ascii: "\n")
  }

  @discardableResult
  private mutating func skipSpaces(in text: Span<UInt8>) -> Int {
    let start = index
    while byte(in: text) == UInt8(ascii: " ") { index += 1 }
    return index - start
  }

  /// Passes a line end, if one comes next.
  private mutating func endLine(in text: Span<UInt8>) -> Bool {
    guard byte(in: text) == UInt8(ascii: "\n") else { return false }
    index += 1
    line += 1
    lineStart = index
    return true
  }
}

extension Span<UInt8> {
  fileprivate var isUTF8: Bool { (try? UTF8Span(validating: self)) != nil }
}

extension UInt8 {
  fileprivate var isLetter: Bool { (0x61...0x7A).contains(self | 0x20) }

  private var isDigit: Bool { (0x30...0x39).contains(self) }

  fileprivate var isInKey: Bool {
    switch self {
    case UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: " "): true
    default: isLetter || isDigit
    }
  }

  /// What no mark of YAML's begins with.
  fileprivate var beginsText: Bool {
    isLetter || isDigit || self == UInt8(ascii: "+") || (self >= 0x80 && isPrinted)
  }

  /// Neither a control character nor a byte that one, a line end or a byte-order mark of Unicode
  /// begins with.
  fileprivate var isPrinted: Bool {
    self < 0x7F ? self >= 0x20 : self >= 0x80 && self != 0xC2 && self != 0xE2 && self != 0xEF
  }

  fileprivate var isInQuotes: Bool {
    self != UInt8(ascii: "\"") && self != UInt8(ascii: "\\") && isPrinted
  }
}
