/// One property of a vCard: `item1.EMAIL;TYPE=home:ana@example.org` (RFC 6350, 3.3; RFC 2426; vCard 2.1).
struct ContentLine {
  /// What ties properties together, such as Apple's `item1`; in lower case.
  let group: String?
  /// In upper case.
  let name: String
  /// Names in upper case; values without a name, as vCard 2.1 has them, are types or encodings.
  private let parameters: [(name: String, value: String)]
  /// As it stands in the file.
  let rawValue: [UInt8]
  /// From 1.
  let line: Int

  /// - Returns: nil if there is no name or no colon.
  init?(_ bytes: [UInt8], line: Int) {
    guard let colon = ContentLine.colon(in: bytes) else { return nil }
    let head = ContentLine.split(bytes[..<colon], at: UInt8(ascii: ";")).map {
      String(decoding: $0, as: UTF8.self)
    }
    let path = head[0].split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    name = path[path.count - 1].trimmed.uppercased()
    group = path.count == 2 ? path[0].trimmed.lowercased() : nil
    guard !name.isEmpty,
      name.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") })
    else { return nil }
    parameters = head.dropFirst().flatMap(ContentLine.parameters)
    rawValue = Array(bytes[(colon + 1)...])
    self.line = line
  }

  /// `TYPE` in lower case: `home`, `cell`, `pref`.
  var types: [String] { values("TYPE").map { $0.lowercased() } }

  /// Whether it is the one to use of several.
  var isPreferred: Bool { types.contains("pref") || values("PREF").contains("1") }

  var isQuotedPrintable: Bool { values("ENCODING").contains { $0.bare == "quotedprintable" } }

  var isBinary: Bool {
    values("ENCODING").contains { ["b", "base64"].contains($0.lowercased()) }
  }

  /// The year that Apple's programs write where there is none.
  var omittedYear: Int? { values("X-APPLE-OMIT-YEAR").first.flatMap { Int($0) } }

  func values(_ parameter: String) -> [String] {
    parameters.filter { $0.name == parameter }.map(\.value)
  }

  /// The first colon outside of quotes.
  private static func colon(in bytes: [UInt8]) -> Int? {
    var isQuoted = false
    for (index, byte) in bytes.enumerated() {
      if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
      if byte == UInt8(ascii: ":"), !isQuoted { return index }
    }
    // A lone quotation mark opens nothing.
    return isQuoted ? bytes.firstIndex(of: UInt8(ascii: ":")) : nil
  }

  private static func split(
    _ bytes: ArraySlice<UInt8>, at separator: UInt8
  ) -> [ArraySlice<UInt8>] {
    var isQuoted = false
    return bytes.split(omittingEmptySubsequences: false) { byte in
      if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
      return byte == separator && !isQuoted
    }
  }

  private static func parameters(_ text: String) -> [(name: String, value: String)] {
    guard let equals = text.firstIndex(of: "=") else {
      let word = text.trimmed.uppercased()
      let isEncoding = ["QUOTED-PRINTABLE", "BASE64", "8BIT", "7BIT"].contains(word)
      return word.isEmpty ? [] : [(isEncoding ? "ENCODING" : "TYPE", word)]
    }
    let name = text[..<equals].trimmed.uppercased()
    let values = text[text.index(after: equals)...].split { $0 == "," }
    return values.map { (name, $0.filter { $0 != "\"" }.trimmed) }
  }
}
