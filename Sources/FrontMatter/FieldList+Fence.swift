extension FieldList {
  /// Where the front matter of a note lies.
  package struct Fence: Hashable, Sendable {
    /// The YAML between the fences, as byte positions of the note.
    package var content: Range<Int>
    /// The byte at which the body begins.
    package var bodyStart: Int
    /// The line on which `content` begins: always 2.
    package var contentFirstLine: Int
    /// The line on which the body begins.
    package var bodyFirstLine: Int
    /// The last line of `content`, if no fence follows it.
    package var lastLineIfUnclosed: Int?
  }

  /// Finds the front matter: `---` alone on line 1, up to a line that is `---` or `...` (rule F1).
  ///
  /// Blanks after a fence, CRLF and a byte-order mark do no harm. Nil without an end; see
  /// `unclosedFence(in:where:)`.
  package static func fence(in note: Span<UInt8>) -> Fence? {
    guard let contentStart = contentStart(in: note) else { return nil }
    var lineStart = contentStart
    var line = 2
    while lineStart < note.count {
      if let bodyStart = fenceEnd(at: lineStart, of: UInt8(ascii: "-"), in: note)
        ?? fenceEnd(at: lineStart, of: UInt8(ascii: "."), in: note)
      {
        return Fence(
          content: contentStart..<lineStart, bodyStart: bodyStart, contentFirstLine: 2,
          bodyFirstLine: line + 1)
      }
      lineStart = nextLine(from: lineStart, in: note)
      line += 1
    }
    return nil
  }

  /// Finds front matter of which the end was forgotten: it goes on as long as lines have a key that
  /// begins with a small letter, are items or indented.
  ///
  /// - Parameter isKey: whether a text is a key that means something; only where there is one it is
  ///   front matter, for a note may begin with a thematic break.
  package static func unclosedFence(
    in note: Span<UInt8>, where isKey: (String) -> Bool
  ) -> Fence? {
    guard let contentStart = contentStart(in: note) else { return nil }
    var end = contentStart
    var line = 2
    var takesItems = false
    var hasKey = false
    while isOfFields(at: end, in: note, takesItems: takesItems) {
      let key = key(at: end, in: note)
      hasKey = hasKey || isKey(String(decoding: key.map { note[$0] }, as: UTF8.self))
      let next = nextLine(from: end, in: note)
      takesItems =
        takesItems && note[end] == UInt8(ascii: "-") || note.extracting(end..<next).endsInColon
      end = next
      line += 1
    }
    guard hasKey else { return nil }
    let isRule = note.extracting(droppingFirst: end).startsWithRule
    return Fence(
      content: contentStart..<end, bodyStart: isRule ? nextLine(from: end, in: note) : end,
      contentFirstLine: 2, bodyFirstLine: isRule ? line + 1 : line, lastLineIfUnclosed: line - 1)
  }

  /// Behind `---` on line 1.
  private static func contentStart(in note: Span<UInt8>) -> Int? {
    fenceEnd(at: byteOrderMarkLength(of: note), of: UInt8(ascii: "-"), in: note)
  }

  private static func isOfFields(
    at start: Int, in text: Span<UInt8>, takesItems: Bool
  ) -> Bool {
    guard start < text.count else { return false }
    switch text[start] {
    case UInt8(ascii: " "), UInt8(ascii: "\t"):
      return text.extracting(start..<nextLine(from: start, in: text)).holdsText
    case UInt8(ascii: "-"):
      return takesItems && start + 1 < text.count && text[start + 1] == UInt8(ascii: " ")
    default: return !key(at: start, in: text).isEmpty
    }
  }

  /// What stands before the colon that follows the first words of a line; empty if none does, or if
  /// they don't begin with a small letter, as in prose.
  private static func key(at start: Int, in text: Span<UInt8>) -> Range<Int> {
    guard (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(text[start]) else {
      return start..<start
    }
    var end = start
    while end < text.count, text[end].isInKey { end += 1 }
    let isKey = end < text.count && text[end] == UInt8(ascii: ":")
    return start..<(isKey ? end : start)
  }

  /// 3 if the text begins with a byte-order mark, else 0.
  static func byteOrderMarkLength(of text: Span<UInt8>) -> Int {
    text.count >= 3 && text[0] == 0xEF && text[1] == 0xBB && text[2] == 0xBF ? 3 : 0
  }

  /// Where the line after the one at `start` begins, if that one is three times `mark` and blanks.
  private static func fenceEnd(at start: Int, of mark: UInt8, in text: Span<UInt8>) -> Int? {
    guard start + 3 <= text.count, text[start] == mark, text[start + 1] == mark,
      text[start + 2] == mark
    else { return nil }
    var end = start + 3
    while end < text.count, text[end] == UInt8(ascii: " ") || text[end] == UInt8(ascii: "\t") {
      end += 1
    }
    return end == text.count || endsLine(text[end]) ? nextLine(from: end, in: text) : nil
  }

  /// Where the line after the one that holds `start` begins; lines end with LF, CRLF or CR.
  static func nextLine(from start: Int, in text: Span<UInt8>) -> Int {
    var end = start
    while end < text.count, !endsLine(text[end]) { end += 1 }
    let isPair =
      end + 1 < text.count && text[end] == UInt8(ascii: "\r") && text[end + 1] == UInt8(ascii: "\n")
    return min(end + (isPair ? 2 : 1), text.count)
  }

  private static func endsLine(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r")
  }
}

extension Span<UInt8> {
  fileprivate var holdsText: Bool { indices.contains { self[$0] > UInt8(ascii: " ") } }

  fileprivate var endsInColon: Bool {
    let last = indices.last { self[$0] > UInt8(ascii: " ") }
    return last.map { self[$0] == UInt8(ascii: ":") } ?? false
  }

  /// Whether more than three dashes fill the first line.
  fileprivate var startsWithRule: Bool {
    var end = 0
    while end < count, self[end] == UInt8(ascii: "-") { end += 1 }
    return end > 3 && (end == count || self[end] < UInt8(ascii: " "))
  }
}

extension UInt8 {
  fileprivate var isInKey: Bool {
    switch self {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"),
      UInt8(ascii: " "), 0x80...:
      true
    default: false
    }
  }
}
