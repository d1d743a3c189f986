/// A place in a file, counted as editors and compilers count.
struct Place: Hashable, Sendable {
  /// 1-based.
  var line: Int
  /// 1-based, in UTF-8 bytes.
  var column: Int
}

/// Turns libyaml's marks, which count characters, into places of the file.
///
/// Marks come almost in order, so that all of them together cost one pass over the text.
struct PlaceFinder {
  private var offset = 0
  private var characters = 0
  private var lineStart = 0
  private var line: Int
  private let firstLine: Int
  private let before: Int

  /// - Parameter before: how many bytes of its first line stand before the text.
  init(firstLine: Int, before: Int = 0) {
    self.firstLine = firstLine
    self.before = before
    line = firstLine
    lineStart = -before
  }

  /// The byte at which the place that was asked for last lies.
  var lastOffset: Int { offset }

  /// The place of the character with this number, counted from 0.
  mutating func place(ofCharacter index: Int, in bytes: Span<UInt8>) -> Place {
    if index < characters { self = PlaceFinder(firstLine: firstLine, before: before) }
    while characters < index, offset < bytes.count {
      step(over: bytes)
    }
    return Place(line: line, column: offset - lineStart + 1)
  }

  /// The place of the byte at `position`.
  mutating func place(ofByte position: Int, in bytes: Span<UInt8>) -> Place {
    if position < offset { self = PlaceFinder(firstLine: firstLine, before: before) }
    while offset < position, offset < bytes.count {
      step(over: bytes)
    }
    return Place(line: line, column: position - lineStart + 1)
  }

  private mutating func step(over bytes: Span<UInt8>) {
    if endsLine(offset, in: bytes) {
      line += 1
      lineStart = offset + 1
    }
    offset += 1
    while offset < bytes.count, bytes[offset] & 0xC0 == 0x80 { offset += 1 }
    characters += 1
  }

  /// Lines end with LF, CRLF or CR.
  private func endsLine(_ index: Int, in bytes: Span<UInt8>) -> Bool {
    guard bytes[index] == UInt8(ascii: "\r") else { return bytes[index] == UInt8(ascii: "\n") }
    return index + 1 == bytes.count || bytes[index + 1] != UInt8(ascii: "\n")
  }
}
