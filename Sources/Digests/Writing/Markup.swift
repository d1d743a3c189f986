/// Markdown of one line. Literals are ours; an interpolated string is escaped, so that text from
/// notes can't become markup (rule G5).
struct Markup: Hashable, Sendable, ExpressibleByStringInterpolation {
  private(set) var source: String

  /// An empty line.
  ///
  /// - Parameter capacity: how many bytes it is likely to take.
  init(capacity: Int) {
    source = ""
    source.reserveCapacity(capacity)
  }

  init(stringLiteral value: String) {
    source = value
  }

  init(stringInterpolation: StringInterpolation) {
    source = stringInterpolation.source
  }

  /// `[label](destination)`, or the label alone; a destination comes from ``LinkBase`` and is safe.
  init(label: String, destination: String?) {
    source = ""
    append(label: label, destination: destination)
  }

  /// The source within a cell of a table, which a bar would end.
  ///
  /// A table's backslash before a bar is taken away before anything else is read, so one is added
  /// before each (GitHub Flavored Markdown, section 4.10).
  var inCell: String {
    source.split(separator: "|", omittingEmptySubsequences: false).joined(separator: "\\|")
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

  /// Appends text from notes, escaped.
  mutating func append(_ text: String) {
    source += MarkdownEscape.escaped(text)
  }

  /// Appends `[label](destination)`, or the label alone.
  mutating func append(label: String, destination: String?) {
    guard let destination else { return append(label) }
    source += "["
    source += MarkdownEscape.escaped(label)
    source += "]("
    source += destination
    source += ")"
  }

  static func += (left: inout Markup, right: Markup) {
    left.source += right.source
  }
}
