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
  }

  /// Finds the front matter: `---` alone on line 1, up to a line that is `---` or `...` (rule F1).
  ///
  /// Blanks after a fence, CRLF and a byte-order mark do no harm. Without an end there is no front
  /// matter, and the whole note is body.
  package static func fence(in note: Span<UInt8>) -> Fence? {
    let start = byteOrderMarkLength(of: note)
    guard let contentStart = fenceEnd(at: start, of: UInt8(ascii: "-"), in: note) else {
      return nil
    }
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
