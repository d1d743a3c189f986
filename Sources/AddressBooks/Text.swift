internal import Notes

extension StringProtocol {
  /// Without white space at either end.
  var trimmed: String {
    let start = drop(while: \.isWhitespace)
    guard let last = start.lastIndex(where: { !$0.isWhitespace }) else { return "" }
    return String(start[...last])
  }

  /// In lower case, with `-` between words: fit for a key in front matter.
  var keyWord: String {
    split { !$0.isLetter && !$0.isNumber }.map { $0.lowercased() }.joined(separator: "-")
  }

  /// In lower case, letters and digits only, as columns and labels are compared.
  var bare: String { lowercased().filter { $0.isLetter || $0.isNumber } }
}

/// Bytes of a file or of a value as text.
enum Encoding {
  /// A file as UTF-8 without a byte order mark, if it has one; else as it is.
  static func withoutMark(_ bytes: [UInt8]) -> [UInt8] {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return Array(bytes.dropFirst(3)) }
    if bytes.starts(with: [0xFF, 0xFE]) { return utf16(bytes, low: 0) }
    if bytes.starts(with: [0xFE, 0xFF]) { return utf16(bytes, low: 1) }
    // Letters of ASCII have a zero beside them in UTF-16, whether or not a mark says so.
    let begin = bytes.prefix(4)
    if begin.count == 4, begin[1] == 0, begin[3] == 0 { return utf16([0, 0] + bytes, low: 0) }
    if begin.count == 4, begin[0] == 0, begin[2] == 0 { return utf16([0, 0] + bytes, low: 1) }
    return bytes
  }

  /// A file that does not say what it is in: UTF-8, else Windows-1252, which any bytes can be.
  static func file(_ bytes: [UInt8]) -> (bytes: [UInt8], isGuess: Bool) {
    let bytes = withoutMark(bytes)
    return isUTF8(bytes) ? (bytes, false) : (Array(windows1252(bytes).utf8), true)
  }

  /// The value of a property.
  ///
  /// - Parameter charset: what the property says of it.
  /// - Returns: nil if that is a character set that is not known here.
  static func value(_ bytes: [UInt8], charset: String?) -> String? {
    switch charset?.bare {
    case nil where !isUTF8(bytes): windows1252(bytes)
    case nil, "utf8", "usascii", "ascii": String(decoding: bytes, as: UTF8.self)
    case "iso88591", "windows1252", "cp1252", "latin1": windows1252(bytes)
    default: nil
    }
  }

  private static func isUTF8(_ bytes: [UInt8]) -> Bool {
    String(validating: bytes, as: UTF8.self) != nil
  }

  private static func utf16(_ bytes: [UInt8], low: Int) -> [UInt8] {
    let pairs = stride(from: 2, to: bytes.count - 1, by: 2)
    let units = pairs.map { UInt16(bytes[$0 + low]) | UInt16(bytes[$0 + 1 - low]) << 8 }
    return Array(String(decoding: units, as: UTF16.self).utf8)
  }

  /// Latin-1, with letters and quotes where that has control characters.
  private static func windows1252(_ bytes: [UInt8]) -> String {
    let scalars = bytes.map { byte in
      let value = (0x80..<0xA0).contains(byte) ? upper[Int(byte) - 0x80] : UInt32(byte)
      return Unicode.Scalar(value) ?? "\u{FFFD}"
    }
    return String(String.UnicodeScalarView(scalars))
  }

  /// 80 to 9F, from the WHATWG Encoding Standard's index of windows-1252.
  private static let upper: [UInt32] = [
    0x20AC, 0x81, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039,
    0x0152, 0x8D, 0x017D, 0x8F, 0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
    0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D, 0x017E, 0x0178,
  ]
}
