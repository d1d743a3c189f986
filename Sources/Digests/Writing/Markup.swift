/// Markdown of one line. Literals are ours; an interpolated string is escaped, so that text from
/// notes can't become markup (rule G5).
struct Markup: Hashable, Sendable, ExpressibleByStringInterpolation {
  /// In UTF-8.
  private(set) var bytes: [UInt8]

  /// An empty line.
  ///
  /// - Parameter capacity: how many bytes it is likely to take.
  init(capacity: Int) {
    bytes = []
    bytes.reserveCapacity(capacity)
  }

  init(stringLiteral value: String) {
    bytes = Array(value.utf8)
  }

  init(stringInterpolation: StringInterpolation) {
    self = stringInterpolation.markup
  }

  /// `[label](destination)`, or the label alone; a destination comes from ``LinkBase`` and is safe.
  init(label: String, destination: String?) {
    self.init(capacity: 80)
    append(label: label, destination: destination)
  }

  /// The source within a cell of a table, which a bar would end.
  ///
  /// A table's backslash before a bar is taken away before anything else is read, so one is added
  /// before each (GitHub Flavored Markdown, section 4.10).
  var inCell: [UInt8] {
    let bar = UInt8(ascii: "|")
    guard bytes.contains(bar) else { return bytes }
    return Array(
      bytes.split(separator: bar, omittingEmptySubsequences: false).joined(separator: "\\|".utf8))
  }

  struct StringInterpolation: StringInterpolationProtocol {
    fileprivate var markup: Markup

    init(literalCapacity: Int, interpolationCount: Int) {
      markup = Markup(capacity: literalCapacity + interpolationCount * 32)
    }

    mutating func appendLiteral(_ literal: String) {
      markup.bytes += literal.utf8
    }

    mutating func appendInterpolation(_ text: String) {
      markup.append(text)
    }

    mutating func appendInterpolation(_ other: Markup) {
      markup += other
    }

    mutating func appendInterpolation(_ number: Int) {
      markup.bytes += String(number).utf8
    }
  }

  /// Appends text from notes, escaped.
  mutating func append(_ text: String) {
    bytes += MarkdownEscape.escaped(text).utf8
  }

  /// Appends `[label](destination)`, or the label alone.
  mutating func append(label: String, destination: String?) {
    guard let destination else { return append(label) }
    bytes.append(UInt8(ascii: "["))
    append(label)
    bytes += "](".utf8
    bytes += destination.utf8
    bytes.append(UInt8(ascii: ")"))
  }

  /// Appends one character of our own, of ASCII.
  mutating func append(ascii character: Unicode.Scalar) {
    bytes.append(UInt8(ascii: character))
  }

  static func += (left: inout Markup, right: Markup) {
    left.bytes += right.bytes
  }
}
