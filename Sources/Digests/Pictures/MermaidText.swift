/// Text between the double quotes of a Mermaid label.
///
/// Mermaid reads entity codes there, `#quot;` or a number as in `#35;`, and hands the rest on to a
/// reader of Markdown and one of HTML. So, of ASCII, only letters, digits and what means nothing to
/// any of them in its place stand for themselves.
enum MermaidText {
  /// On one line, never empty.
  static func escaped(_ text: String) -> String {
    let scalars = Array(text.onOneLine.unicodeScalars)
    var result = ""
    for (index, scalar) in scalars.enumerated() {
      let before = index > 0 ? scalars[index - 1] : nil
      let after = index + 1 < scalars.count ? scalars[index + 1] : nil
      if isPlain(scalar, before: before, after: after) {
        result.unicodeScalars.append(scalar)
      } else {
        result += scalar == "\"" ? "#quot;" : "#\(scalar.value);"
      }
    }
    return result.isEmpty ? "#32;" : result
  }

  private static func isPlain(
    _ scalar: Unicode.Scalar, before: Unicode.Scalar?, after: Unicode.Scalar?
  ) -> Bool {
    switch scalar {
    case "a"..."z", "A"..."Z": true
    // At the start a digit may begin a list.
    case "0"..."9": before != nil
    case " ": before != nil && before != " " && after != nil
    case ",", "'", "(", ")", "/": before != nil
    // No list, rule or arrow, and no address.
    case "-": isWord(before) && isWord(after)
    case ".": isWord(before) && (after == nil || after == " ")
    // Mermaid's own stand-ins for entity codes are made of these.
    case "°", "¶": false
    default: !scalar.isASCII && isShown(scalar)
    }
  }

  private static func isWord(_ scalar: Unicode.Scalar?) -> Bool {
    guard let scalar else { return false }
    return scalar.properties.isAlphabetic || scalar.properties.numericType != nil
  }

  private static func isShown(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator,
      .paragraphSeparator, .spaceSeparator:
      false
    default: true
    }
  }
}
