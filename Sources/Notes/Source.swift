internal import CommonMark

/// A note's bytes made fit for reading: valid UTF-8, no byte-order mark, no NUL (rule J4).
struct Source {
  private(set) var bytes: [UInt8]
  /// Offset of each line's first byte; lines end with LF, CRLF or CR.
  private(set) var lines: [Int32] = []
  /// Where U+FFFD took the place of something, and how many bytes longer it is.
  private var replacements: [(offset: Int, growth: Int)] = []
  private let markLength: Int

  /// Offset of the first byte that was replaced, if one was.
  var firstDamage: Int? { replacements.first?.offset }

  init(_ raw: [UInt8]) {
    bytes = raw
    markLength = raw.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    if markLength > 0 { bytes.removeFirst(3) }
    if bytes.offset(of: 0) != nil || !Source.isValid(bytes) { repair() }
    findLines()
  }

  private static func isValid(_ bytes: [UInt8]) -> Bool {
    bytes.view { bytes in
      var start = bytes.endOfASCII(from: 0)
      while start < bytes.endIndex {
        let end = bytes.end(of: start..<bytes.endIndex) { $0 < 0x80 }
        guard bytes[start..<end].isUTF8 else { return false }
        start = bytes.endOfASCII(from: end)
      }
      return true
    }
  }

  private mutating func repair() {
    let damaged = bytes
    bytes = []
    var rest = damaged[...]
    while !rest.isEmpty {
      let valid = Source.validPrefix(of: rest)
      bytes.append(contentsOf: rest.prefix(valid.count))
      guard let length = valid.damage else { break }
      replacements.append((bytes.count, 3 - length))
      bytes.append(contentsOf: [0xEF, 0xBF, 0xBD])
      rest = rest.dropFirst(valid.count + length)
    }
  }

  /// How many bytes are good, and how many after them are to be replaced as one.
  private static func validPrefix(of bytes: ArraySlice<UInt8>) -> (count: Int, damage: Int?) {
    let end = bytes.firstIndex(of: 0) ?? bytes.endIndex
    do throws(UTF8.ValidationError) {
      let text = bytes[..<end]
      _ = try UTF8Span(validating: text.span)
      return (end - bytes.startIndex, end < bytes.endIndex ? 1 : nil)
    } catch {
      return (error.byteOffsets.lowerBound, error.byteOffsets.count)
    }
  }

  private mutating func findLines() {
    lines.reserveCapacity(bytes.count / 32)
    lines.append(0)
    let hasReturns = bytes.offset(of: 0x0D) != nil
    var start = 0
    while let end = hasReturns ? lineEnd(from: start) : bytes.offset(of: 0x0A, from: start),
      end + 1 < bytes.count
    {
      start = end + 1
      lines.append(Int32(start))
    }
  }

  /// The LF, or CR without one, that ends a line.
  private func lineEnd(from start: Int) -> Int? {
    bytes.indices[start...].first { index in
      bytes[index] == 0x0A
        || (bytes[index] == 0x0D && (index + 1 == bytes.count || bytes[index + 1] != 0x0A))
    }
  }
}

extension Source {
  /// 0-based index of the line that holds an offset.
  func line(of offset: Int) -> Int {
    lines.partitioningIndex { Int($0) > offset } - 1
  }

  /// 1-based line and column, in bytes of the file as it is on disk.
  func position(of offset: Int) -> (line: Int, column: Int) {
    position(of: offset, on: line(of: offset))
  }

  /// The column of the file for one of a line as it is read, no further than just behind the line:
  /// what a folded value says goes on below it.
  func column(_ column: Int, ofLine line: Int) -> Int {
    let start = Int(lines[line - 1])
    var end = line < lines.count ? Int(lines[line]) : bytes.count
    while end > start, bytes[end - 1] == 0x0A || bytes[end - 1] == 0x0D { end -= 1 }
    return position(of: min(start + column - 1, end), on: line - 1).column
  }

  /// The place of an offset that is not far after the line that was found last, as a rule.
  func position(of offset: Int, after known: inout Int) -> (line: Int, column: Int) {
    if Int(lines[known]) > offset { known = line(of: offset) }
    while known + 1 < lines.count, Int(lines[known + 1]) <= offset { known += 1 }
    return position(of: offset, on: known)
  }

  private func position(of offset: Int, on line: Int) -> (line: Int, column: Int) {
    let start = Int(lines[line])
    var column = offset - start + 1
    if !replacements.isEmpty {
      for replacement in replacements[replacements.partitioningIndex { $0.offset >= start }...] {
        guard replacement.offset < offset else { break }
        column -= replacement.growth
      }
    }
    return (line + 1, line == 0 ? column + markLength : column)
  }
}

extension Source {
  /// The first git conflict marker at the start of a line that has a closing one below it, as a
  /// 0-based line.
  static func conflict(in bytes: Span<UInt8>) -> Int? {
    guard bytes.holds("<<<<<<< ") else { return nil }
    let source = Source(Array(copying: bytes))
    guard let first = source.firstLine(startingWith: "<<<<<<< ", from: 0),
      source.firstLine(startingWith: ">>>>>>> ", from: first) != nil
    else { return nil }
    return first
  }

  private func firstLine(startingWith marker: String, from first: Int) -> Int? {
    lines[first...].indices.first { bytes[Int(lines[$0])...].starts(with: marker.utf8) }
  }
}

extension Source {
  /// How many `![` a note may hold: libcmark 0.30.2 takes quadratic time over `![[]()` repeated
  /// (CVE-2023-22486), a fifth of a second for this many.
  static let imageLimit = 10_000

  var hasTooManyImages: Bool {
    guard bytes.count > 2 * Source.imageLimit else { return false }
    var count = 0
    var start = 0
    while let mark = bytes.offset(of: UInt8(ascii: "!"), from: start), mark + 1 < bytes.count {
      if bytes[mark + 1] == UInt8(ascii: "[") { count += 1 }
      start = mark + 1
    }
    return count > Source.imageLimit
  }
}
