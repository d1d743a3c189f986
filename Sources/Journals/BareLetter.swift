internal import Notes

extension Unicode.Scalar {
  /// The letter from a to z that this one is without its accents or strokes; nil if it is none of
  /// these, or ASCII.
  var bareLetter: UInt8? {
    let index: Int
    switch value {
    case BareLetters.latin: index = Int(value - BareLetters.latin.lowerBound)
    case BareLetters.more:
      index = BareLetters.latin.count + Int(value - BareLetters.more.lowerBound)
    // The signs for Kelvin and Ångström are the same characters as the letters.
    case 0x212A: return UInt8(ascii: "k")
    case 0x212B: return UInt8(ascii: "a")
    default: return nil
    }
    let letter = BareLetters.table[index]
    return letter == 0 ? nil : letter
  }

  /// An accent that stands after its letter.
  var isAccent: Bool { (0x300..<0x370).contains(value) }
}

/// Letters by their place in Unicode, since texts are full of them.
private enum BareLetters {
  static let latin: Range<UInt32> = 0xC0..<0x250
  static let more: Range<UInt32> = 0x1E00..<0x1F00

  static let table = [latin, more].joined().map { value in
    Unicode.Scalar(value).flatMap(named) ?? 0
  }

  /// Unicode calls ë LATIN SMALL LETTER E WITH DIAERESIS.
  private static func named(_ scalar: Unicode.Scalar) -> UInt8? {
    let words = scalar.properties.name?.split(separator: " ") ?? []
    guard words.count > 4, words[0] == "LATIN", words[2] == "LETTER", words[4] == "WITH",
      words[3].utf8.count == 1
    else { return nil }
    return words[3].utf8.first?.lowercase
  }
}
