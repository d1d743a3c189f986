internal import Notes

/// A quick look for names, which makes no strings: most texts hold none.
///
/// It finds every name, and seldom something else.
struct WordHashes {
  /// The hashes of the last words of each name, the last one first, by that of its only word or of
  /// its last two.
  private var names: [UInt64: [[UInt64]]] = [:]
  /// A bit for each of these, at a place that it tells: most words find none.
  private var bits = [UInt64](repeating: 0, count: 1024)
  private var hasOnlyASCII = true
  /// Names that could be words: in lower case most of them are.
  private let couldBeWords: Set<UInt64>

  /// - Parameters:
  ///   - names: their words in lower case, without accents.
  ///   - couldBeWords: those that could be words of the language.
  init(of names: some Sequence<[String]>, couldBeWords: Set<String>) {
    self.couldBeWords = Set(couldBeWords.lazy.map(\.utf8.fnv1a))
    for words in names {
      let isASCII = words.allSatisfy { $0.utf8.isASCII }
      hasOnlyASCII = hasOnlyASCII && isASCII
      let hashes = words.suffix(Scan.kept).reversed().map { $0.utf8.fnv1a }
      guard isASCII, let last = hashes.first else { continue }
      let hash = hashes.count > 1 ? Scan.hash(of: hashes[1], last) : last
      self.names[hash, default: []].append(hashes)
      bits[WordHashes.place(of: hash)] |= 1 << (hash & 63)
    }
  }

  private static func place(of hash: UInt64) -> Int { Int(hash >> 6 & 1023) }

  private func mayEndName(_ hash: UInt64) -> Bool {
    bits[WordHashes.place(of: hash)] & 1 << (hash & 63) != 0
  }

  /// - Parameter inAnyCase: also of names that could be words.
  func mayBeIn(_ text: String, inAnyCase: Bool) -> Bool {
    let found = unsafe text.utf8.withContiguousStorageIfAvailable {
      mayBeIn(unsafe $0.span, inAnyCase: inAnyCase)
    }
    return found ?? mayBeIn(Array(text.utf8).span, inAnyCase: inAnyCase)
  }

  private func mayBeIn(_ text: Span<UInt8>, inAnyCase: Bool) -> Bool {
    var scan = Scan(inAnyCase: inAnyCase)
    var index = 0
    while index < text.count {
      var byte = text[index]
      if byte < 0x80 {
        index += 1
      } else {
        let scalar = text.scalar(from: &index)
        if scalar.isAccent { continue }
        // A capital, as it may be one.
        byte = scalar.bareLetter.map { $0 & ~0x20 } ?? 0
        if byte == 0 {
          if !hasOnlyASCII, scalar.mayBeForeignLetter { return true }
          if scalar.mayBeUnseen, scalar.properties.isDefaultIgnorableCodePoint { continue }
        }
      }
      if scan.ends(before: byte), isName(scan) { return true }
      if byte.isLetter { scan.takeLetters(of: text, from: &index) }
    }
    return scan.ends(before: 0) && isName(scan)
  }

  /// Whether the last words that were scanned are a name's.
  private func isName(_ scan: Scan) -> Bool {
    if mayEndName(scan.lastTwo), isName(scan, endingAs: scan.lastTwo) { return true }
    return mayEndName(scan.last) && isName(scan, endingAs: scan.last)
      && (scan.isAsNamesAre || !couldBeWords.contains(scan.last))
  }

  private func isName(_ scan: Scan, endingAs hash: UInt64) -> Bool {
    names[hash]?.contains { zip($0, scan.words).allSatisfy(==) } ?? false
  }
}

/// The hashes of the words up to a place of a text: runs of ASCII letters or digits.
private struct Scan {
  /// How many words are kept.
  static let kept = 3

  private(set) var last: UInt64 = 0
  private var second: UInt64 = 0
  private var third: UInt64 = 0
  private var hash = start
  private var kind = Kind.gap
  /// Whether the last word is written as words of the language are not.
  private(set) var isAsNamesAre = false
  private let inAnyCase: Bool
  private var hasCapital = false
  private var byteBefore: UInt8 = 0
  private var hasLink = false
  private static let start: UInt64 = [UInt8]().fnv1a

  private enum Kind { case gap, letter, digit }

  init(inAnyCase: Bool) { self.inAnyCase = inAnyCase }

  /// The last words, the last one first.
  var words: [UInt64] { [last, second, third] }

  var lastTwo: UInt64 { Scan.hash(of: second, last) }

  /// Of two words that follow each other.
  static func hash(of word: UInt64, _ next: UInt64) -> UInt64 { word &* 31 ^ next }

  /// Takes the next byte; whether a word ended before it.
  @inline(__always)
  mutating func ends(before byte: UInt8) -> Bool {
    let next: Kind = byte.isLetter ? .letter : byte.isDigit ? .digit : .gap
    let isEnd = kind != .gap && next != kind
    if isEnd {
      (last, second, third) = (hash, last, second)
      hash = Scan.start
      isAsNamesAre = inAnyCase || hasCapital || hasLink || byte == UInt8(ascii: "@")
      hasCapital = false
    }
    if next == .gap {
      hasLink = hasLink || byte == UInt8(ascii: "[")
    } else {
      // What follows an `@` is a handle.
      if kind == .gap, byteBefore == UInt8(ascii: "@") { hasCapital = true }
      add(byte)
    }
    kind = next
    byteBefore = byte
    return isEnd
  }

  /// Takes the letters that follow the last byte, which was one.
  @inline(__always)
  mutating func takeLetters(of text: Span<UInt8>, from index: inout Int) {
    while index < text.count, text[index].isLetter {
      add(text[index])
      index += 1
    }
  }

  /// Takes a letter or digit: a small letter has one bit more, a digit has it anyway.
  private mutating func add(_ byte: UInt8) {
    let small = byte | 0x20
    hasCapital = hasCapital || small != byte
    hash = (hash ^ UInt64(small)) &* 0x100_0000_01b3
  }
}

extension Span<UInt8> {
  /// The character beyond ASCII that begins at `index`, which is then that of the next.
  fileprivate func scalar(from index: inout Int) -> Unicode.Scalar {
    let lead = self[index]
    index += 1
    var value = UInt32(lead & (lead < 0xE0 ? 0x1F : lead < 0xF0 ? 0x0F : 0x07))
    while index < count, self[index] & 0xC0 == 0x80 {
      value = value << 6 | UInt32(self[index] & 0x3F)
      index += 1
    }
    return Unicode.Scalar(value) ?? "\u{FFFD}"
  }
}

extension Unicode.Scalar {
  /// False for Latin letters, and for dashes, quotation marks and dots.
  fileprivate var mayBeUnseen: Bool {
    switch value {
    case 0xAE..<0x300, 0x2010..<0x202A, 0x2030..<0x2060: false
    default: true
    }
  }

  /// False for what is surely none: ASCII, punctuation, symbols and most emoji.
  fileprivate var mayBeForeignLetter: Bool {
    switch value {
    case 0..<0xAA, 0xAB..<0xB5, 0xB6..<0xBA, 0xBB..<0xC0, 0x2000..<0x2071, 0x20A0..<0x2100,
      0x2190..<0x2460, 0x2500..<0x2C00, 0x3000..<0x3005, 0xFE00..<0xFE10, 0xFEFF, 0x1F300..<0x1FB00:
      false
    default: true
    }
  }
}
