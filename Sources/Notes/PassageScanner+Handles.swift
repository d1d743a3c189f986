internal import CommonMark

/// `@key` (rule M4) and `#tag` (rule M8).
extension PassageScanner {
  mutating func scanHandle() {
    let start = index
    let run = handleRun(from: start + 1)
    guard run.upperBound > run.lowerBound, mayBegin(at: start), mayEnd(at: run.upperBound) else {
      emit(.mark)
      index = Swift.max(index + 1, run.upperBound)
      return
    }
    let key = bytes[run]
    let short = shortLength(of: key)
    addReference(
      .handle, String(key), at: sourceOffset,
      shortLength: short)
    if short > 0, isInLead { addTail(from: run.lowerBound + short, to: run.upperBound) }
    index = run.upperBound
    scanPossessive()
  }

  /// If only the first part of a handle is a key, the rest of it is a word.
  private mutating func addTail(from start: Int, to end: Int) {
    let mention = output.tokens.count - 1
    guard case .mention(let reference, _) = output.tokens[mention].kind else { return }
    output.tokens[mention].kind = .mention(reference: reference, inner: 1)
    let (classes, kind) = vocabulary.classes(of: bytes[start..<end])
    emit(.word(classes, kind: kind))
  }

  /// Letters, marks, digits, `-`, `_`, and `.` inside.
  private func handleRun(from start: Int) -> Range<Int> {
    let bytes = self.bytes
    let limit = runEnd
    var next = start
    var lastKept = start
    while next < limit {
      let byte = bytes[next]
      if byte.isLetter || byte.isDigit || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_") {
        next += 1
        lastKept = next
      } else if byte == UInt8(ascii: "."), next > start {
        next += 1
      } else if byte >= 0x80 {
        let (scalar, length) = bytes.scalar(at: next)
        guard scalar.isWordCharacter else { break }
        next += length
        lastKept = next
      } else {
        break
      }
    }
    return start..<lastKept
  }

  /// Where the next piece of any kind begins: a handle is written in one go.
  private var runEnd: Int {
    Swift.min(nextPiece, end)
  }

  private func mayBegin(at index: Int) -> Bool {
    guard index > 0, !beginsLinkText(at: index) else { return true }
    return !bytes[index - 1].joinsHandle
  }

  /// Whether a handle or a wikilink may be in the block: a quick look.
  var mayHoldName: Bool {
    let isHandle = bytes.contains(UInt8(ascii: "@")) { index in
      flat.isText(at: index) && (flat.hasLink || index == 0 || !bytes[index - 1].joinsHandle)
    }
    return isHandle
      || bytes.contains(UInt8(ascii: "[")) { index in
        index + 1 < bytes.count && bytes[index + 1] == UInt8(ascii: "[") && flat.isText(at: index)
      }
  }

  private func beginsLinkText(at index: Int) -> Bool {
    for entered in flat.pieces[..<piece].reversed() {
      if entered.start < index { return false }
      if entered.kind == .linkStart { return true }
    }
    return false
  }

  /// `@scope/package` and `@ana@server` are no handles.
  private func mayEnd(at index: Int) -> Bool {
    guard index < end, !endsLinkText(at: index) else { return true }
    switch bytes[index] {
    case _ where index == runEnd && bytes[index].isWordByte: return false
    case UInt8(ascii: "@"): return false
    case UInt8(ascii: "/"):
      return index + 1 >= end || !bytes[index + 1].isWordByte
    default: return true
    }
  }

  private func endsLinkText(at index: Int) -> Bool {
    flat.pieces[piece...].prefix { $0.start == index }.contains { $0.kind == .linkEnd }
  }

  private func shortLength(of key: ByteView) -> Int {
    guard let first = key.first else { return 0 }
    let isPlain = first < 0x80
    return key.firstIndex { ($0 < 0x80) != isPlain }.map { $0 - key.startIndex } ?? 0
  }

  private func isSpace(before index: Int) -> Bool {
    if bytes[index - 1] < 0x80 { return bytes[index - 1].isBlank }
    let start = bytes.scalarStart(before: index)
    return bytes.scalar(at: start).scalar.properties.isWhitespace
  }

  mutating func scanTag() {
    let start = index
    var next = start + 1
    var hasNonDigit = false
    let limit = pieceEnd
    while next < limit {
      let byte = bytes[next]
      if byte.isDigit {
        next += 1
      } else if byte.isLetter || byte.joinsTag {
        hasNonDigit = true
        next += 1
      } else if byte >= 0x80 {
        let (scalar, length) = bytes.scalar(at: next)
        guard scalar.isWordCharacter else { break }
        hasNonDigit = true
        next += length
      } else {
        break
      }
    }
    guard hasNonDigit, start == 0 || isSpace(before: start) else {
      emit(.mark)
      index += 1
      return
    }
    let tag = String(bytes[(start + 1)..<next])
    output.tags.append(tag)
    let (kind, meaning) = vocabulary.tables.meaning(ofTag: tag)
    if meaning != nil || kind != nil {
      drop(from: start, upTo: next)
      dropBlanksBeforeMark(at: next)
    }
    if meaning?.marksMemo == true { output.isMarked = true }
    index = next
  }
}

extension UInt8 {
  /// What an `@` behind it makes part of an address or path.
  fileprivate var joinsHandle: Bool {
    switch self {
    case _ where isLetter || isDigit: true
    case UInt8(ascii: "_"), UInt8(ascii: "@"), UInt8(ascii: "/"), UInt8(ascii: "."),
      UInt8(ascii: "-"), UInt8(ascii: "+"):
      true
    default: false
    }
  }

  /// What stands in a tag beside letters and digits.
  fileprivate var joinsTag: Bool {
    self == UInt8(ascii: "-") || self == UInt8(ascii: "_") || self == UInt8(ascii: "/")
  }
}
