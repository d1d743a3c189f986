internal import Digests
internal import Notes

/// Text from elsewhere, so that in a note it means nothing but itself: no mention, tag, task or markup.
enum PlainText {
  /// On one line, fit to stand after something else.
  static func inLine(_ text: String) -> String {
    let clean = String(
      String.UnicodeScalarView(text.inOneLine.unicodeScalars.filter { !$0.isHarmful }))
    var result = String.UnicodeScalarView()
    var before: Unicode.Scalar?
    for scalar in MarkdownEscape.escaped(clean).unicodeScalars {
      if scalar == "@" && !isInsideWord(before) || scalar == "#" && before.isSpace {
        result.append("\\")
      }
      result.append(scalar)
      before = scalar
    }
    return String(result)
  }

  /// A block quote; what is quoted is nobody's contact.
  static func quoted(_ text: String) -> String {
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .map { atStart(inLine(String($0))) }
    var quote = ""
    var isBlank = true
    for line in lines {
      if !line.isEmpty {
        let gap = isBlank && !quote.isEmpty ? ">\n" : ""
        quote += "\(gap)> \(line)\n"
      }
      isBlank = line.isEmpty
    }
    return quote
  }

  /// Fit to begin a line or an item: it opens no block, and begins with no day, which would make an
  /// entry of that day of it.
  static func atStart(_ line: String) -> String {
    let mayBeDated = line.prefix { !$0.isLetter }.count(where: \.isNumber) >= 8
    return mayBeDated ? "Note: \(line)" : MarkdownEscape.atBlockStart(line)
  }

  /// Whether an `@` after this is part of an address (rule M4).
  private static func isInsideWord(_ scalar: Unicode.Scalar?) -> Bool {
    guard let scalar, scalar.isASCII else { return false }
    return scalar.properties.isAlphabetic || scalar.properties.numericType != nil
      || "_@/.-+".unicodeScalars.contains(scalar)
  }
}

extension Unicode.Scalar? {
  fileprivate var isSpace: Bool { self.map { $0.properties.isWhitespace } ?? true }
}
