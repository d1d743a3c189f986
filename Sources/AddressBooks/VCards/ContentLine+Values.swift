extension ContentLine {
  /// The value as text, without escapes; nil if its character set is not known.
  func text(_ version: VCardVersion) -> String? {
    decoded.map { ContentLine.unescaped($0[...], version) }
  }

  /// The parts between unescaped separators.
  func parts(_ separator: Character, _ version: VCardVersion) -> [String] {
    guard let text = decoded else { return [] }
    var parts: [Substring] = []
    var start = text.startIndex
    var isEscaped = false
    for index in text.indices {
      let character = text[index]
      if character == separator, !isEscaped {
        parts.append(text[start..<index])
        start = text.index(after: index)
      }
      isEscaped = character == "\\" && !isEscaped
    }
    parts.append(text[start...])
    return parts.map { ContentLine.unescaped($0, version).trimmed }
  }

  private var decoded: String? {
    let bytes = isQuotedPrintable ? ContentLine.withoutQuotedPrintable(rawValue) : rawValue
    return Encoding.value(bytes, charset: values("CHARSET").first)
  }

  /// vCard 2.1 knows no `\n`; a backslash before a letter is one there.
  private static func unescaped(_ text: Substring, _ version: VCardVersion) -> String {
    var result = ""
    var isEscaped = false
    for character in text {
      if isEscaped {
        switch character {
        case "n" where version != .two, "N" where version != .two: result += "\n"
        case "\\", ",", ";", ":", "\"": result.append(character)
        default: result += "\\\(character)"
        }
        isEscaped = false
      } else if character == "\\" {
        isEscaped = true
      } else {
        result.append(character == "\r\n" || character == "\r" ? "\n" : character)
      }
    }
    return isEscaped ? result + "\\" : result
  }

  /// RFC 2045, 6.7. What is no code stands for itself.
  private static func withoutQuotedPrintable(_ bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      if byte != UInt8(ascii: "=") {
        result.append(byte)
        index += 1
      } else if index + 1 < bytes.count, bytes[index + 1] == UInt8(ascii: "\n") {
        index += 2
      } else if index + 2 < bytes.count, let high = digit(bytes[index + 1]),
        let low = digit(bytes[index + 2])
      {
        result.append(high << 4 | low)
        index += 3
      } else {
        result.append(byte)
        index += 1
      }
    }
    return result
  }

  private static func digit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
    case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
    case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
    default: nil
    }
  }
}
