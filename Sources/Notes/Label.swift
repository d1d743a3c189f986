internal import CommonMark

/// A label of attendees or absentees, at its line (rule E4).
struct Label {
  var roster: Passage.Roster
  var line: Int32
}

/// How a line is recognised that begins with a label.
extension Label {
  struct Match {
    var roster: Passage.Roster
    /// Nothing stands after the label: it names what comes next.
    var isEmpty: Bool
  }

  /// The longest label that is looked for, in bytes.
  private static let longest = 60

  /// The label that a line begins with: it fills the line, is emphasised, or a colon follows.
  static func match(_ flat: FlatText, _ line: Range<Int>, _ vocabulary: Vocabulary)
    -> Match?
  {
    let bytes = flat.bytes
    let limit = min(line.upperBound, line.lowerBound + longest)
    let most = vocabulary.tables.mostLabelWords
    guard let end = end(of: bytes, line.lowerBound..<limit, words: most),
      end > line.lowerBound, end < limit || limit == line.upperBound,
      let next = afterParentheses(bytes, end, line)
    else { return nil }
    let colon = colonLength(at: next, of: bytes, before: line.upperBound)
    let isEmpty = skipBlanks(bytes, next + colon, line) == line.upperBound
    let last = bytes[line.lowerBound..<end].lastIndex { !$0.isBlank } ?? line.lowerBound
    guard colon > 0 || isEmpty || isEmphasised(flat, upTo: (last + 1)...next),
      vocabulary.tables.mayEndWithLabel(bytes[line.lowerBound..<end]),
      let roster = roster(of: bytes[line.lowerBound..<end], vocabulary)
    else { return nil }
    return Match(roster: roster, isEmpty: isEmpty)
  }

  /// Words of a label of which we don't know what it is for.
  private static let mostWords = 4

  /// Whether a line begins as with a label, whatever for: a few words, the first with a capital, and
  /// a colon; but none that says how people attended.
  static func beginsOther(_ bytes: ByteView, _ line: Range<Int>) -> Bool {
    let limit = min(line.upperBound, line.lowerBound + longest)
    guard !(UInt8(ascii: "a")...UInt8(ascii: "z")).contains(bytes[line.lowerBound]),
      let end = end(of: bytes, line.lowerBound..<limit, words: mostWords), end > line.lowerBound,
      let colon = afterParentheses(bytes, end, line)
    else { return false }
    let length = colonLength(at: colon, of: bytes, before: line.upperBound)
    let next = colon + length
    // A full-width colon needs no blank behind it.
    guard length == 3 || (length == 1 && (next == line.upperBound || bytes[next].isBlank)) else {
      return false
    }
    return !Words.waysToAttend.contains(Vocabulary.folded(String(bytes[line.lowerBound..<end])))
  }

  /// A label's words end at a colon, a parenthesis, a line end or what may be a mention; nil if
  /// there are too many of them.
  private static func end(of bytes: ByteView, _ range: Range<Int>, words most: Int) -> Int? {
    var words = 0
    var isInWord = false
    var start = range.lowerBound
    while true {
      let end = bytes.end(of: start..<range.upperBound) { byte in
        if isInWord, byte.isLetter { return false }
        if byte.isBlank {
          isInWord = false
        } else if !isInWord {
          isInWord = true
          words += 1
        }
        return byte.mayEndLabel || words > most
      }
      if words > most { return nil }
      let goesOn = end < range.upperBound && bytes[end] == 0xEF
      guard goesOn, colonLength(at: end, of: bytes, before: bytes.endIndex) == 0 else { return end }
      start = end + 1
    }
  }

  /// 1 for `:`, 3 for the full-width `：`, else 0.
  private static func colonLength(at index: Int, of bytes: ByteView, before end: Int) -> Int {
    guard index < end else { return 0 }
    if bytes[index] == UInt8(ascii: ":") { return 1 }
    return bytes[index] == 0xEF && bytes[index..<end].starts(with: "：".utf8) ? 3 : 0
  }

  /// Past blanks and one pair of parentheses; nil if those don't close soon.
  private static func afterParentheses(_ bytes: ByteView, _ end: Int, _ line: Range<Int>) -> Int? {
    let next = skipBlanks(bytes, end, line)
    guard next < line.upperBound, bytes[next] == UInt8(ascii: "(") else { return next }
    let rest = bytes[next..<min(line.upperBound, next + 4 * longest)]
    return rest.firstIndex(of: UInt8(ascii: ")")).map { skipBlanks(bytes, $0 + 1, line) }
  }

  private static func isEmphasised(_ flat: FlatText, upTo end: ClosedRange<Int>) -> Bool {
    let first = flat.pieceCount(before: end.lowerBound)
    let last = flat.pieceCount(before: end.upperBound + 1)
    return flat.pieces[first..<last].contains { $0.kind == .emphasisEnd }
  }

  private static func skipBlanks(_ bytes: ByteView, _ start: Int, _ line: Range<Int>) -> Int {
    var index = start
    while index < line.upperBound, bytes[index].isBlank { index += 1 }
    return index
  }

  private static func roster(
    of label: ByteView, _ vocabulary: Vocabulary
  ) -> Passage.Roster? {
    let text = Vocabulary.folded(String(label))
    if let roster = exact(text, vocabulary) { return roster }
    for gap in text.indices where text[gap] == " " || text[gap] == "-" {
      guard let roster = exact(String(text[text.index(after: gap)...]), vocabulary) else {
        continue
      }
      let word = String(text[..<gap])
      if word.contains(" ") { return nil }
      let isAbsence = ["not", "no", "non"].contains(word) || Words.absentees.contains(word)
      return isAbsence ? .absent : roster
    }
    return nil
  }

  private static func exact(_ text: String, _ vocabulary: Vocabulary) -> Passage.Roster? {
    if vocabulary.tables.attendeeLabels.contains(text) { return .present }
    return Words.absentees.contains(text) ? .absent : nil
  }
}

extension UInt8 {
  /// What a label may end before: of a full-width colon, the first byte.
  fileprivate var mayEndLabel: Bool {
    switch self {
    case UInt8(ascii: ":"), UInt8(ascii: "("), UInt8(ascii: "@"), UInt8(ascii: "["),
      UInt8(ascii: "\n"), 0xEF:
      true
    default: false
    }
  }
}
