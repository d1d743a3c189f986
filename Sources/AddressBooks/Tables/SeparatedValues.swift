/// The rows of a table in text (RFC 4180), separated by comma, semicolon or tab.
struct SeparatedValues {
  struct Row {
    let fields: [String]
    /// From 1.
    let line: Int
  }

  private(set) var rows: [Row] = []
  /// Line of a quotation mark that nothing closes.
  private(set) var openQuote: Int?

  /// - Parameters:
  ///   - bytes: UTF-8.
  ///   - map: tells which row is one of headers, from which the separator is seen.
  init(_ bytes: [UInt8], _ map: ColumnMap) {
    var scanner = FieldScanner(
      bytes: bytes, separator: SeparatedValues.separator(of: bytes, map))
    rows = scanner.rows(atMost: Int.max)
    openQuote = scanner.openQuote
  }

  /// Tables may have a remark above them, as LinkedIn's have.
  var first: ArraySlice<Row> { rows.prefix(SeparatedValues.depth) }

  /// How many rows are looked at for headers.
  private static let depth = 20

  /// The one by which most columns of a row of headers are understood. Where none makes such a row, the one by
  /// which most rows are equally long.
  private static func separator(of bytes: [UInt8], _ map: ColumnMap) -> UInt8 {
    let start = Array(bytes.prefix(32 << 10))
    let grades = ",;\t".utf8.map { separator in
      var scanner = FieldScanner(bytes: start, separator: separator)
      let rows = scanner.rows(atMost: depth).map(\.fields)
      let header = rows.first(where: map.isHeader)
      let understood = header.map { map.columns(of: $0).count } ?? 0
      return (separator: separator, grade: (understood, evenness(rows)))
    }
    let best = grades.reduce(grades[0]) { $1.grade > $0.grade ? $1 : $0 }
    return best.separator
  }

  /// How many rows of several fields have the same number of them.
  private static func evenness(_ rows: [[String]]) -> Int {
    let lengths = rows.map(\.count).filter { $0 > 1 }
    return Dictionary(grouping: lengths) { $0 }.values.map(\.count).max() ?? 0
  }
}

private struct FieldScanner {
  let bytes: [UInt8]
  let separator: UInt8
  private var index = 0
  private var line = 1
  private(set) var openQuote: Int?

  init(bytes: [UInt8], separator: UInt8) {
    self.bytes = bytes
    self.separator = separator
  }

  /// Those that are not empty.
  mutating func rows(atMost count: Int) -> [SeparatedValues.Row] {
    var rows: [SeparatedValues.Row] = []
    while rows.count < count, let row = nextRow() {
      if row.fields.contains(where: { !$0.trimmed.isEmpty }) { rows.append(row) }
    }
    return rows
  }

  private mutating func nextRow() -> SeparatedValues.Row? {
    guard index < bytes.count else { return nil }
    let first = line
    var fields = [nextField()]
    while index < bytes.count, bytes[index] == separator {
      index += 1
      fields.append(nextField())
    }
    skipLineBreak()
    return SeparatedValues.Row(fields: fields, line: first)
  }

  private mutating func skipLineBreak() {
    if index < bytes.count, bytes[index] == UInt8(ascii: "\r") { index += 1 }
    if index < bytes.count, bytes[index] == UInt8(ascii: "\n") { index += 1 }
    line += 1
  }

  private mutating func nextField() -> String {
    let quote = UInt8(ascii: "\"")
    guard index < bytes.count, bytes[index] == quote else { return plainField(Array()) }
    let start = line
    var field: [UInt8] = []
    index += 1
    while index < bytes.count {
      let byte = bytes[index]
      index += 1
      if byte != quote {
        field.append(byte)
        if byte == UInt8(ascii: "\n") { line += 1 }
      } else if index < bytes.count, bytes[index] == quote {
        field.append(quote)
        index += 1
      } else {
        // What follows the closing quotation mark belongs to the field all the same.
        return plainField(field)
      }
    }
    openQuote = start
    return String(decoding: field, as: UTF8.self)
  }

  private mutating func plainField(_ begin: [UInt8]) -> String {
    let start = index
    while index < bytes.count, bytes[index] != separator, bytes[index] != UInt8(ascii: "\n"),
      bytes[index] != UInt8(ascii: "\r")
    {
      index += 1
    }
    return String(decoding: begin + bytes[start..<index], as: UTF8.self)
  }
}
