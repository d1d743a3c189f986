/// A text as a scalar of YAML.
enum YAMLScalar {
  /// As it is where that can mean nothing else, else in double quotes.
  static func written(_ text: String) -> String {
    // YAML takes no such characters, which mean nothing anywhere.
    let text = String(
      String.UnicodeScalarView(
        text.unicodeScalars.filter { !$0.properties.isNoncharacterCodePoint }))
    let isPlain = text.unicodeScalars.allSatisfy { scalar in
      scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
        || " -_./@+'()".unicodeScalars.contains(scalar)
    }
    let isSafe =
      isPlain && text.unicodeScalars.first?.properties.isAlphabetic == true && text.last != " "
      && !words.contains(text.lowercased())
    return isSafe ? text : "\"\(text.unicodeScalars.map(escaped).joined())\""
  }

  private static func escaped(_ scalar: Unicode.Scalar) -> String {
    switch scalar {
    case "\"", "\\": return "\\\(scalar)"
    case "\n": return "\\n"
    case "\r": return "\\r"
    case "\t": return "\\t"
    case _
    where scalar.properties.generalCategory == .control || (0x2028...0x2029).contains(scalar.value):
      let digits = String(scalar.value, radix: 16)
      return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
    default: return String(scalar)
    }
  }

  /// What YAML takes for a truth value or nothing.
  private static let words: Set = ["true", "false", "yes", "no", "on", "off", "null", "y", "n"]
}
