/// Markdown of one line. Literals are ours; an interpolated string is escaped, so that text from
/// notes can't become markup (rule G5).
struct Markup: Hashable, Sendable, ExpressibleByStringInterpolation {
  private(set) var source: String

  init(stringLiteral value: String) {
    source = value
  }

  init(stringInterpolation: StringInterpolation) {
    source = stringInterpolation.source
  }

  init(escaping text: String) {
    source = MarkdownEscape.escaped(text)
  }

  /// `[label](destination)`; a destination comes from ``LinkBase`` and is safe.
  init(label: String, destination: String) {
    source = "[\(MarkdownEscape.escaped(label))](\(destination))"
  }

  struct StringInterpolation: StringInterpolationProtocol {
    fileprivate var source = ""

    init(literalCapacity: Int, interpolationCount: Int) {
      source.reserveCapacity(literalCapacity * 2)
    }

    mutating func appendLiteral(_ literal: String) {
      source += literal
    }

    mutating func appendInterpolation(_ text: String) {
      source += MarkdownEscape.escaped(text)
    }

    mutating func appendInterpolation(_ markup: Markup) {
      source += markup.source
    }

    mutating func appendInterpolation(_ number: Int) {
      source += String(number)
    }
  }

  static func += (left: inout Markup, right: Markup) {
    left.source += right.source
  }
}
