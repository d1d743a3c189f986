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

  init(firstLine: Int) {
    self.firstLine = firstLine
    line = firstLine
  }

  /// The byte at which the place that was asked for last lies.
  var lastOffset: Int { offset }

  /// The place of the character with this number, counted from 0.
  mutating func place(ofCharacter index: Int, in bytes: Span<UInt8>) -> Place {
    if index < characters { self = PlaceFinder(firstLine: firstLine) }
    while characters < index, offset < bytes.count {
      step(over: bytes)
    }
    return Place(line: line, column: offset - lineStart + 1)
  }

  /// The place of the byte at `position`.
  mutating func place(ofByte position: Int, in bytes: Span<UInt8>) -> Place {
    if position < offset { self = PlaceFinder(firstLine: firstLine) }
    while offset < position, offset < bytes.count {
      step(over: bytes)
    }
    return Place(line: line, column: position - lineStart + 1)
  }

  private mutating func step(over bytes: Span<UInt8>) {
    if bytes[offset] == UInt8(ascii: "\n") {
      line += 1
      lineStart = offset + 1
    }
    offset += 1
    while offset < bytes.count, bytes[offset] & 0xC0 == 0x80 { offset += 1 }
    characters += 1
  }
}
