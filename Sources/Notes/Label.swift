internal import CommonMark

/// Labels of attendees and absentees (rule E4).
extension NoteReader.Label {
  struct Match {
    var roster: Passage.Roster
    /// Nothing stands after the label: it names what comes next.
    var isEmpty: Bool
  }

  /// The longest label that is looked for, in bytes.
  private static let longest = 60

  /// The label that a line begins with: it fills the line, is emphasised, or a colon follows.
  static func match(_ flat: FlatText, _ line: Range<Int>, _ vocabulary: Vocabulary) -> Match? {
    let text = flat.bytes[line].prefix(longest)
    var end = text.startIndex
    while end < text.endIndex, !isEnd(at: end, of: text) { end += 1 }
    guard end > text.startIndex, end < text.endIndex || text.count == line.count,
      let roster = roster(of: text[..<end], vocabulary)
    else { return nil }
    var next = skipBlanks(flat.bytes, end, line)
    if next < line.upperBound, flat.bytes[next] == UInt8(ascii: "(") {
      guard let close = flat.bytes[next..<line.upperBound].firstIndex(of: UInt8(ascii: ")")) else {
        return nil
      }
      next = skipBlanks(flat.bytes, close + 1, line)
    }
    let rest = flat.bytes[next..<line.upperBound]
    let colon = rest.starts(with: ":".utf8) ? 1 : rest.starts(with: "：".utf8) ? 3 : 0
    let after = skipBlanks(flat.bytes, next + colon, line)
    let isEmpty = after == line.upperBound
    let isEmphasised = flat.pieces.contains { piece in
      piece.kind == .emphasisEnd && (end...next).contains(piece.start)
    }
    guard colon > 0 || isEmpty || isEmphasised else { return nil }
    return Match(roster: roster, isEmpty: isEmpty)
  }

  /// A label's words end at a colon, a parenthesis, a line end or what may be a mention.
  private static func isEnd(at index: Int, of text: ArraySlice<UInt8>) -> Bool {
    ":(@[\n".utf8.contains(text[index]) || text[index...].starts(with: "：".utf8)
  }

  private static func skipBlanks(_ bytes: [UInt8], _ start: Int, _ line: Range<Int>) -> Int {
    var index = start
    while index < line.upperBound, bytes[index].isBlank { index += 1 }
    return index
  }

  private static func roster(
    of label: ArraySlice<UInt8>, _ vocabulary: Vocabulary
  ) -> Passage.Roster? {
    let text = Vocabulary.folded(String(decoding: label, as: UTF8.self))
    if let roster = exact(text, vocabulary) { return roster }
    guard let gap = text.firstIndex(where: { $0 == " " || $0 == "-" }) else { return nil }
    guard let roster = exact(String(text[text.index(after: gap)...]), vocabulary) else {
      return nil
    }
    return ["not", "no", "non"].contains(text[..<gap]) ? .absent : roster
  }

  private static func exact(_ text: String, _ vocabulary: Vocabulary) -> Passage.Roster? {
    if vocabulary.attendeeLabels.contains(text) { return .present }
    return Words.absentees.contains(text) ? .absent : nil
  }
}
