/// How text is to look on a terminal.
public struct TextStyle: Hashable, Sendable {
  /// Whether to use ANSI colours.
  public var color: Bool
  /// Columns of the terminal; 0 where lines may be as long as they like.
  public var width: Int

  public init(color: Bool, width: Int) {
    self.color = color
    self.width = width
  }

  /// ECMA-48 "select graphic rendition" codes.
  enum Paint: String {
    case bold = "1"
    case dim = "2"
    case red = "31"
    case yellow = "33"
    case cyan = "36"
  }

  func paint(_ text: String, _ paint: Paint) -> String {
    color ? "\u{1B}[\(paint.rawValue)m\(text)\u{1B}[0m" : text
  }
}

extension String {
  /// With control characters as pictures, such as `␛`, so that a note can't command a terminal.
  public var visible: String {
    guard unicodeScalars.contains(where: \.isHarmful) else { return self }
    var text = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      if scalar.value < 0x20, let picture = Unicode.Scalar(0x2400 + scalar.value) {
        text.append(picture)
      } else {
        text.append(scalar.isHarmful ? "\u{FFFD}" : scalar)
      }
    }
    return String(text)
  }
}
