/// Text between the double quotes of a Mermaid label.
///
/// Of ASCII, only letters, digits and what means nothing where it stands are written as they are.
/// All else is an entity code, `#quot;` or a number as in `#35;`. But Mermaid reads those codes before
/// it hands the label to a reader of Markdown, which knows no escape that holds in all versions: what
/// would be Markdown is drawn by a character that looks like it.
enum MermaidText {
  /// On one line, never empty.
  static func escaped(_ text: String) -> String {
    let scalars = Array(text.onOneLine.unicodeScalars)
    var result = ""
    for (index, scalar) in scalars.enumerated() {
      let before = index > 0 ? scalars[index - 1] : nil
      let after = index + 1 < scalars.count ? scalars[index + 1] : nil
      let isMarker =
        index > 0 && (after == nil || after == " ") && scalars[..<index].allSatisfy(\.isDigit)
      if isMarker, scalar == "." || scalar == ")" {
        result += scalar == "." ? "․" : "）"
      } else if let lookAlike = lookAlike(of: scalar, before: before, after: after) {
        result.unicodeScalars.append(lookAlike)
      } else if isPlain(scalar, before: before, after: after) {
        result.unicodeScalars.append(scalar)
      } else if scalar == " " {
        // Spaces that would be dropped, or indent code.
        result += "#160;"
      } else {
        result += scalar == "\"" ? "#quot;" : "#\(scalar.value);"
      }
    }
    return result.isEmpty ? "#160;" : result
  }

  /// Instead of emphasis, code, links, addresses, formulas, escapes, icons; and, at the start,
  /// headings and lists.
  private static func lookAlike(
    of scalar: Unicode.Scalar, before: Unicode.Scalar?, after: Unicode.Scalar?
  ) -> Unicode.Scalar? {
    let isInWord = before.isOfWord && after.isOfWord
    switch scalar {
    case "*": return "∗"
    case "`": return "ˋ"
    case "~": return "∼"
    case "\\": return "＼"
    case "@": return "＠"
    case "_": return isInWord ? nil : "＿"
    case "-": return isInWord ? nil : "‐"
    case "]": return after == "(" || after == "[" || after == ":" ? "］" : nil
    case ":": return after == nil || after == " " ? nil : "∶"
    case "$": return before == "$" || after == "$" ? "＄" : nil
    case ".": return before == "w" || before == "W" ? "․" : nil
    case "#": return before == nil ? "＃" : nil
    case "+": return before == nil ? "＋" : nil
    case "=": return before == nil ? "＝" : nil
    default: return nil
    }
  }

  private static func isPlain(
    _ scalar: Unicode.Scalar, before: Unicode.Scalar?, after: Unicode.Scalar?
  ) -> Bool {
    switch scalar {
    case "a"..."z", "A"..."Z", "0"..."9", "-": true
    case " ": before != nil && before != " " && after != nil
    case ",", "'", "(", ")", "/": before != nil
    case ".": before.map { $0.properties.isAlphabetic } == true && (after == nil || after == " ")
    default: !scalar.isASCII && isShown(scalar)
    }
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
