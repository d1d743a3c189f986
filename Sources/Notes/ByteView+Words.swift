internal import CommonMark

/// Words of a lead (rule E2).
extension ByteView {
  /// Where the word that begins at `start` ends: it goes on over `'`, `-`, `.` and `:` between
  /// letters or digits, but not to `limit`, where another piece of the text begins.
  func wordEnd(from start: Int, before limit: Int, of textEnd: Int) -> Int {
    var next = start
    while next < limit {
      next = end(of: next..<limit) { !$0.isInWord }
      guard next < limit, !self[next].isBlank else { break }
      let length = wordLength(at: next, from: start, of: textEnd)
      if length > 0 {
        next += length
        continue
      }
      guard next > start, next + 1 < limit, joinsWord(at: next, from: start, of: textEnd) else {
        break
      }
      next += 1
    }
    return next
  }

  /// `'`, `-` and `.` stand inside of words, `:` between digits.
  private func joinsWord(at index: Int, from start: Int, of textEnd: Int) -> Bool {
    switch self[index] {
    case UInt8(ascii: "'"), UInt8(ascii: "-"), UInt8(ascii: "."):
      wordLength(at: index + 1, from: start, of: textEnd) > 0
    case UInt8(ascii: ":"): self[index - 1].isDigit && self[index + 1].isDigit
    default: false
    }
  }

  /// The length of a letter, mark, digit or `_`, 0 for anything else.
  private func wordLength(at index: Int, from start: Int, of textEnd: Int) -> Int {
    if self[index] < 0x80 { return self[index].isInWord ? 1 : 0 }
    let (scalar, length) = scalar(at: index)
    if scalar.isWordCharacter { return length }
    let next = index + length
    let isInWord = next < textEnd && start < next - 3 && self[next].isLetter
    return scalar == "’" && isInWord ? length : 0
  }

  /// One letter, or a word after which a full stop ends no sentence.
  func isAbbreviation(_ range: Range<Int>) -> Bool {
    guard !range.isEmpty else { return false }
    let (_, length) = scalar(at: range.lowerBound)
    if length == range.count { return !self[range.lowerBound].isDigit }
    if case .found = ByteView.abbreviations.find(self[range]) { return true }
    return false
  }

  private static let abbreviations = WordTable(
    Dictionary(
      uniqueKeysWithValues: [
        "dr", "mr", "mrs", "ms", "prof", "st", "vs", "etc", "e.g", "i.e", "ca", "no",
      ].map { ($0, true) }))
}

extension UInt8 {
  /// ASCII letter, digit or `_`.
  fileprivate var isInWord: Bool { isLetter || isDigit || self == UInt8(ascii: "_") }
}
