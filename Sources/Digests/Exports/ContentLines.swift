internal import Notes

/// The lines of a calendar or an address book, which share their syntax (RFC 5545, 3.1; RFC 6350, 3.2).
struct ContentLines {
  private(set) var bytes: [UInt8] = []

  /// Adds a line, folded where it has more than 75 bytes, never within a character.
  ///
  /// - Parameters:
  ///   - name: with parameters, such as `DTSTART;VALUE=DATE`.
  ///   - value: as the property wants it; texts come from ``text(_:)``.
  mutating func add(_ name: String, _ value: String) {
    let longest = 75
    var length = 0
    for scalar in "\(name):\(value)".unicodeScalars {
      let width = UTF8.width(scalar)
      if length + width > longest {
        bytes += Array("\r\n ".utf8)
        length = 1
      }
      bytes += Array(String(scalar).utf8)
      length += width
    }
    bytes += Array("\r\n".utf8)
  }

  /// Adds a line if there is a value.
  mutating func add(_ name: String, text: String?) {
    if let text, !text.isEmpty { add(name, ContentLines.text(text)) }
  }

  /// A text with what has a meaning escaped, and without characters that are not to be shown.
  static func text(_ text: String) -> String {
    var escaped = ""
    var isAfterReturn = false
    // Scalars, since a comma and an accent after it are one character.
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\", ";", ",": escaped += "\\\(scalar)"
      case "\n" where isAfterReturn: break
      case "\n", "\r", "\u{0B}", "\u{0C}", "\u{85}", "\u{2028}", "\u{2029}": escaped += "\\n"
      case _ where scalar.isHarmful: break
      default: escaped.unicodeScalars.append(scalar)
      }
      isAfterReturn = scalar == "\r"
    }
    return escaped
  }

  /// `20261123`
  static func date(_ day: Day) -> String { "\(day)".filter { $0 != "-" } }
}
