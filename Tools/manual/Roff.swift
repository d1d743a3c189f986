/// A page in the language of man(7).
struct Roff {
  private(set) var text = ""
  /// A section begins a paragraph by itself.
  private var isAtStart = false

  mutating func section(_ title: String) {
    text += ".SH \(title.uppercased())\n"
    isAtStart = true
  }

  mutating func paragraph(_ words: String) {
    text += "\(isAtStart ? "" : ".PP\n")\(Roff.line(words))\n"
    isAtStart = false
  }

  /// A line with marks from ``bold(_:)`` and ``italic(_:)``.
  mutating func markedLine(_ line: String) { text += line + "\n" }

  /// - Parameter tag: has marks.
  mutating func item(_ tag: String, _ words: String) {
    text += ".TP\n\(tag)\n\(Roff.line(words))\n"
  }

  /// Lines as they are.
  mutating func example(_ lines: [String]) {
    text +=
      "\(isAtStart ? "" : ".PP\n").RS 4\n.EX\n" + lines.map { Roff.line($0) + "\n" }.joined()
      + ".EE\n.RE\n"
  }

  static func bold(_ words: String) -> String { "\\fB\(escaped(words))\\fR" }

  /// A space at which no line ends.
  static let space = "\\ "

  static func italic(_ words: String) -> String { "\\fI\(escaped(words))\\fR" }

  /// In the argument of a request.
  static func quoted(_ words: String) -> String {
    "\"\(escaped(words).map { $0 == "\"" ? "\\(dq" : String($0) }.joined())\""
  }

  /// A line of text that no first character makes a request.
  private static func line(_ words: String) -> String {
    let line = escaped(words)
    return line.first == "." || line.first == "'" ? "\\&" + line : line
  }

  /// A dash is one that can be searched for and copied; what is not ASCII needs no locale.
  private static func escaped(_ words: String) -> String {
    words.unicodeScalars.map { scalar in
      switch scalar {
      case "\\": "\\e"
      case "-": "\\-"
      case "\n": " "
      case _ where scalar.isASCII: String(scalar)
      default: "\\[u\(hexadecimal(scalar.value))]"
      }
    }.joined()
  }

  private static func hexadecimal(_ number: UInt32) -> String {
    let digits = String(number, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
