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
    let end = word.utf8.suffix(4).map { Unicode.Scalar($0) }
    guard end.count == 4 else { return word }
    let isLong = word.utf8.count > 4
    func cut(_ count: Int) -> String { String(Substring(word.utf8.dropLast(count))) }
    switch (end[0], end[1], end[2], end[3]) {
    case (_, "i", "e", "s") where isLong: return cut(3) + "y"
    case (_, _, "i", "e") where isLong: return cut(2) + "y"
    case (_, _, "s", "s"), (_, _, "u", "s"), (_, _, "i", "s"): return word
    case ("s", "s", "e", "s"), (_, "x", "e", "s"), (_, "z", "e", "s"), ("c", "h", "e", "s"),
      ("s", "h", "e", "s"):
      return cut(2)
    case (_, _, _, "s"): return cut(1)
    default: return word
    }
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
