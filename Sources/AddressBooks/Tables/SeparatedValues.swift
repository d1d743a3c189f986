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

  /// - Parameter bytes: UTF-8.
  init(_ bytes: [UInt8]) {
    let separator = SeparatedValues.separator(of: bytes)
    var scanner = FieldScanner(bytes: bytes, separator: separator)
    while let row = scanner.nextRow() {
      if row.fields.contains(where: { !$0.trimmed.isEmpty }) { rows.append(row) }
    }
    openQuote = scanner.openQuote
  }

  /// The one that is most frequent outside of quotes in the line that has most of any: tables may
  /// have a remark above them.
  private static func separator(of bytes: [UInt8]) -> UInt8 {
    let most = 32 << 10
    var best = (count: 0, separator: UInt8(ascii: ","))
    for line in bytes.prefix(most).split(separator: UInt8(ascii: "\n")).prefix(20) {
      var counts: [UInt8: Int] = [:]
      var isQuoted = false
      for byte in line {
        if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
        if !isQuoted { counts[byte, default: 0] += 1 }
      }
      for separator in [UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\t")] {
        let count = counts[separator] ?? 0
        if count > best.count { best = (count, separator) }
      }
    }
    return best.separator
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

  mutating func nextRow() -> SeparatedValues.Row? {
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
