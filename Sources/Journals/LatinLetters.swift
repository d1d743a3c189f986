/// Latin letters beyond ASCII in lower case, by their bytes: names are full of them, and `String` takes
/// long over each.
enum LatinLetters {
  private static let range: Range<UInt32> = 0xC0..<0x280

  /// Each in lower case, 0 where that is not one character of two bytes.
  private static let small: [UInt16] = range.map { value in
    let mapping = Unicode.Scalar(value)?.properties.lowercaseMapping.unicodeScalars
    guard let mapping, mapping.count == 1, let scalar = mapping.first,
      (0x80..<0x800).contains(scalar.value)
    else { return 0 }
    return UInt16(scalar.value)
  }

  /// The letter that two bytes write; nil if they write none of these.
  static func lowercase(_ lead: UInt8, _ second: UInt8) -> (UInt8, UInt8)? {
    guard (0xC3...0xC9).contains(lead), second & 0xC0 == 0x80 else { return nil }
    let value = UInt32(lead & 0x1F) << 6 | UInt32(second & 0x3F)
    let letter = small[Int(value - range.lowerBound)]
    return letter == 0
      ? nil : (0xC0 | UInt8(truncatingIfNeeded: letter >> 6), 0x80 | UInt8(letter & 0x3F))
  }
}
