/// Makes text from notes mean itself in CommonMark, on GitHub and in Obsidian.
///
/// Only what could become markup gets a backslash, so that the source stays pleasant to read and
/// to search.
package enum MarkdownEscape {
  /// Text that can stand anywhere in a line but at the start of a block; see ``atBlockStart(_:)``.
  package static func escaped(_ text: String) -> String {
    guard text.hasByte(where: mayNeedCare) else { return text }
    let line = text.onOneLine
    let scalars = line.unicodeScalars
    var result = ""
    var copied = line.startIndex
    // All markup is ASCII: its bytes are characters.
    for index in line.utf8.indices where line.utf8[index] < 0x80 && mayNeedCare(line.utf8[index]) {
      let before = index > line.startIndex ? scalars[scalars.index(before: index)] : nil
      let rest = scalars[index...].dropFirst()
      guard isMarkup(scalars[index], before: before, after: rest.first, rest: rest) else {
        continue
      }
      result += line[copied..<index]
      result += "\\"
      copied = index
    }
    return result + line[copied...]
  }

  /// Whether a byte is part of markup or of what no text may hold: most lines have none.
  private static func mayNeedCare(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "`"), UInt8(ascii: "*"), UInt8(ascii: "["), UInt8(ascii: "]"),
      UInt8(ascii: "\\"), UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: "<"),
      UInt8(ascii: "&"), UInt8(ascii: "%"), UInt8(ascii: "$"):
      true
    default: byte.mayBeUnclean
    }
  }

  private static func isMarkup(
    _ scalar: Unicode.Scalar, before: Unicode.Scalar?, after: Unicode.Scalar?,
    rest: Substring.UnicodeScalarView
  ) -> Bool {
    switch scalar {
    case "`", "*", "[", "]": true
    case "\\": after.map(isPunctuation) ?? true
    case "_": !(before.isOfWord && after.isOfWord)
    // A lone tilde that can't end a strikethrough is only a tilde.
    case "~": after == "~" || after == nil || !(before == nil || before == " ")
    case "<":
      after.map { isLetter($0) || $0 == "/" || $0 == "!" || $0 == "?" } ?? true || isAddress(rest)
    case "&": isEntity(rest)
    // Comments and formulas in Obsidian run on over lines.
    case "%", "$": before == scalar || after == scalar
    default: false
    }
  }

  /// Whether `&` and what follows is a character reference.
  private static func isEntity(_ rest: Substring.UnicodeScalarView) -> Bool {
    guard let end = rest.prefix(40).firstIndex(of: ";"), end > rest.startIndex else { return false }
    return rest[..<end].allSatisfy { isLetter($0) || $0.isDigit || $0 == "#" }
  }

  /// Whether what follows `<` may be an e-mail address, which need not begin with a letter.
  private static func isAddress(_ rest: Substring.UnicodeScalarView) -> Bool {
    rest.first { $0 == "@" || $0 == " " || $0 == "<" || $0 == ">" } == "@"
  }

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar)
  }

  private static func isPunctuation(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII && scalar.value > 0x20 && !isLetter(scalar) && !scalar.isDigit
  }

  /// A quick look: whether a line with this first byte may begin with what ``atBlockStart(_:)`` looks
  /// for. What is added there must be added here.
  private static func mayBeginBlock(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: " "), UInt8(ascii: "#"), UInt8(ascii: ">"), UInt8(ascii: "+"),
      UInt8(ascii: "-"), UInt8(ascii: "="), UInt8(ascii: "|"), UInt8(ascii: "~"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    default: false
    }
  }

  /// A line of Markdown that begins no heading, list, quote or rule, whatever it begins with.
  package static func atBlockStart(_ line: String) -> String {
    guard let first = line.utf8.first, mayBeginBlock(first) else { return line }
    let line = String(line.drop { $0 == " " })
    guard let first = line.unicodeScalars.first else { return line }
    switch first {
    case "#", ">", "+", "-", "=", "|", "~":
      return "\\" + line
    case "0"..."9":
      let digits = line.unicodeScalars.prefix { $0.isDigit }
      let rest = line.unicodeScalars.dropFirst(digits.count)
      guard let mark = rest.first, mark == "." || mark == ")" else { return line }
      return String(digits) + "\\" + String(rest)
    default:
      return line
    }
  }

  /// The same in UTF-8.
  static func atBlockStart(_ line: [UInt8]) -> [UInt8] {
    guard let first = line.first, mayBeginBlock(first) else { return line }
    return Array(atBlockStart(String(decoding: line, as: UTF8.self)).utf8)
  }
}
