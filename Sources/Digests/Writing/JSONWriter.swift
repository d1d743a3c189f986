/// Writes JSON into bytes, keys in the order in which they are given.
///
/// Absent values are absent keys (json-output): optional values that are nil and empty lists write
/// nothing.
struct JSONWriter {
  private(set) var bytes: [UInt8] = []
  private var needsComma = false

  mutating func object(_ fields: (inout JSONWriter) -> Void) {
    begin("{")
    fields(&self)
    end("}")
  }

  mutating func object(_ key: String, _ fields: (inout JSONWriter) -> Void) {
    name(key)
    object(fields)
  }

  /// A list of objects, one a line.
  mutating func list<Element>(
    _ key: String, _ elements: some Sequence<Element>,
    _ fields: (inout JSONWriter, Element) -> Void
  ) {
    name(key)
    begin("[")
    for element in elements {
      if needsComma { bytes.append(UInt8(ascii: ",")) }
      needsComma = false
      bytes.append(contentsOf: "\n ".utf8)
      object { fields(&$0, element) }
    }
    end("]")
  }

  /// A list within a record, which is absent where it is empty.
  mutating func optionalList<Element>(
    _ key: String, _ elements: some Collection<Element>,
    _ fields: (inout JSONWriter, Element) -> Void
  ) {
    if !elements.isEmpty { list(key, elements, fields) }
  }

  mutating func field(_ key: String, _ value: String?) {
    guard let value else { return }
    name(key)
    string(value)
  }

  mutating func field(_ key: String, _ value: Int?) {
    guard let value else { return }
    name(key)
    bytes.append(contentsOf: String(value).utf8)
  }

  mutating func field(_ key: String, _ value: Bool) {
    name(key)
    bytes.append(contentsOf: (value ? "true" : "false").utf8)
  }

  /// A finite number in its shortest form.
  mutating func field(_ key: String, _ value: Double) {
    precondition(value.isFinite, "JSON has no such number")
    name(key)
    let text = value.description
    bytes.append(contentsOf: (text.hasSuffix(".0") ? String(text.dropLast(2)) : text).utf8)
  }

  mutating func field(_ key: String, _ values: [String]) {
    guard !values.isEmpty else { return }
    name(key)
    begin("[")
    for value in values {
      separate()
      string(value)
    }
    end("]")
  }

  /// Ends a record of JSON Lines.
  mutating func endLine() {
    bytes.append(UInt8(ascii: "\n"))
    needsComma = false
  }
}

extension JSONWriter {
  private mutating func separate() {
    if needsComma { bytes.append(UInt8(ascii: ",")) }
    needsComma = true
  }

  private mutating func begin(_ bracket: Unicode.Scalar) {
    bytes.append(UInt8(ascii: bracket))
    needsComma = false
  }

  private mutating func end(_ bracket: Unicode.Scalar) {
    bytes.append(UInt8(ascii: bracket))
    needsComma = true
  }

  private mutating func name(_ key: String) {
    separate()
    bytes.append(UInt8(ascii: "\""))
    bytes.append(contentsOf: key.utf8)
    bytes.append(UInt8(ascii: "\""))
    bytes.append(UInt8(ascii: ":"))
  }

  /// A JSON string (RFC 8259). U+0085, U+2028 and U+2029 are escaped too, since some readers of
  /// lines take them for line ends.
  private mutating func string(_ value: String) {
    bytes.append(UInt8(ascii: "\""))
    let start = bytes.count
    bytes.append(contentsOf: value.utf8)
    if bytes[start...].contains(where: JSONWriter.isSpecial) {
      bytes.removeSubrange(start...)
      for scalar in value.unicodeScalars { escape(scalar) }
    }
    bytes.append(UInt8(ascii: "\""))
  }

  /// Whether a byte is, or may begin, what has to be escaped.
  private static func isSpecial(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") || byte == 0x7F
      || byte == 0xC2 || byte == 0xE2
  }

  private mutating func escape(_ scalar: Unicode.Scalar) {
    switch scalar {
    case "\"": bytes.append(contentsOf: #"\""#.utf8)
    case "\\": bytes.append(contentsOf: #"\\"#.utf8)
    case "\n": bytes.append(contentsOf: #"\n"#.utf8)
    case "\r": bytes.append(contentsOf: #"\r"#.utf8)
    case "\t": bytes.append(contentsOf: #"\t"#.utf8)
    case "\u{0}"..<" ", "\u{7F}"..<"\u{A0}", "\u{2028}", "\u{2029}":
      let digits = String(scalar.value, radix: 16)
      bytes.append(contentsOf: "\\u".utf8)
      bytes.append(contentsOf: String(repeating: "0", count: 4 - digits.count).utf8)
      bytes.append(contentsOf: digits.utf8)
    default:
      bytes.append(contentsOf: String(scalar).utf8)
    }
  }
}
