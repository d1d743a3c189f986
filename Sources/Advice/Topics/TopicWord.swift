import Notes

/// A word of a topic: what it is compared by, and where it stands in its text.
struct TopicWord: Hashable, Sendable {
  /// In lower case, without the diacritics of Latin letters, English plurals made singular.
  let key: String
  /// In UTF-8.
  let range: Range<Int>
  /// Of letters, digits and symbols.
  let length: Int
  /// All in capitals, in a text that is not.
  let isAcronym: Bool
  /// Two characters, or a lone one, of a script that sets no spaces between words.
  let isIdeographic: Bool
}

extension TopicWord {
  /// The key of a word that stands in a text as `word`.
  static func key(of word: String) -> String { key(ofLower: word.lowercased()) }

  /// The same of one in lower case.
  static func key(ofLower word: String) -> String { singular(withoutDiacritics(word)) }

  /// Latin letters without their marks; other scripts stay as they are.
  ///
  /// The standard library has no public decomposition, but the names of characters tell: `é` is
  /// "LATIN SMALL LETTER E WITH ACUTE". What is decomposed already loses its marks. Keys of other
  /// scripts are compared by canonical equivalence, as all strings are.
  private static func withoutDiacritics(_ word: String) -> String {
    guard !word.utf8.isASCII else { return word }
    var result = String.UnicodeScalarView()
    for scalar in word.unicodeScalars {
      if let base = scalar.latinBase {
        result.append(contentsOf: base)
      } else if !((0x300...0x36F).contains(scalar.value) && result.last?.isASCII == true) {
        result.append(scalar)
      }
    }
    return String(result)
  }

  /// English plurals made singular by their ending; a few words miss, none becomes another word.
  ///
  /// `-ies` and `-ie` become `-y` (movies, movie: movy), `-sses`, `-xes`, `-ches`, `-shes` and
  /// `-zes` lose `-es`, others `-s`, unless they end in `-ss`, `-us` or `-is`. Words of fewer than
  /// four letters stay.
  private static func singular(_ word: String) -> String {
    let bytes = word.utf8
    guard bytes.count >= 4, let last = bytes.last,
      last == UInt8(ascii: "s") || last == UInt8(ascii: "e")
    else { return word }
    func ends(in ending: String) -> Bool {
      bytes.suffix(ending.utf8.count).elementsEqual(ending.utf8)
    }
    func cut(_ count: Int) -> String { String(Substring(bytes.dropLast(count))) }
    if bytes.count >= 5, ends(in: "ies") { return cut(3) + "y" }
    if bytes.count >= 5, ends(in: "ie") { return cut(2) + "y" }
    guard ends(in: "s"), !["ss", "us", "is"].contains(where: ends) else { return word }
    return cut(["sses", "xes", "ches", "shes", "zes"].contains(where: ends) ? 2 : 1)
  }
}

extension Unicode.Scalar {
  /// What a small Latin letter with a mark, or a ligature, is without it.
  fileprivate var latinBase: String.UnicodeScalarView? {
    switch self {
    case "ß": return "ss".unicodeScalars
    case "æ": return "ae".unicodeScalars
    case "œ": return "oe".unicodeScalars
    default: break
    }
    guard (0xC0...0x24F).contains(value) || (0x1E00...0x1EFF).contains(value),
      let name = properties.name, name.hasPrefix("LATIN SMALL LETTER ")
    else { return nil }
    let rest = name.dropFirst("LATIN SMALL LETTER ".count)
    guard let letter = rest.first, rest.dropFirst().hasPrefix(" WITH ") else { return nil }
    return letter.lowercased().unicodeScalars
  }
}
