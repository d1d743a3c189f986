internal import Notes

/// A spelling made a key, in a buffer that many share: looking up makes no strings.
struct KeyBuffer: Sendable {
  private var bytes: [UInt8] = []

  var key: ArraySlice<UInt8> { bytes[...] }

  /// What stands after the last `/`.
  var lastComponent: ArraySlice<UInt8> {
    bytes.lastIndex(of: UInt8(ascii: "/")).map { bytes[($0 + 1)...] } ?? bytes[...]
  }

  /// All that a path ends with after a `/`, but for its name alone.
  var endings: [ArraySlice<UInt8>] {
    let slashes = bytes.indices.filter { bytes[$0] == UInt8(ascii: "/") }
    return slashes.dropLast().map { bytes[($0 + 1)...] }
  }

  /// Lower case.
  mutating func fold(_ text: String) {
    bytes.removeAll(keepingCapacity: true)
    append(text)
  }

  /// A path below a folder, in lower case.
  mutating func fold(_ path: String, below folder: String) {
    fold(folder)
    bytes.append(UInt8(ascii: "/"))
    append(path)
  }

  /// A path, read from a folder, as one from the root; false if it leads out of the root.
  mutating func foldPath(_ path: String, from folder: String) -> Bool {
    bytes.removeAll(keepingCapacity: true)
    guard NotePath.resolve(path, from: folder, into: &bytes) else { return false }
    if !lowercase(from: 0) { fold(String(decoding: bytes, as: UTF8.self)) }
    return true
  }

  /// As ``Swift/String/looseKey``.
  mutating func foldLoosely(_ text: String) {
    fold(text)
    loosen()
  }

  /// Makes lower case what ``foldLoosely(_:)`` makes of a text; false if it is that already.
  @discardableResult
  mutating func loosen() -> Bool {
    var end = 0
    var isOther = false
    var text = bytes.mutableSpan
    for index in text.indices {
      let byte = text[index]
      let isGap = byte.isBlank || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_")
      if isGap, end == 0 || text[end - 1] == UInt8(ascii: " ") { continue }
      text[end] = isGap ? UInt8(ascii: " ") : byte
      isOther = isOther || text[end] != byte
      end += 1
    }
    if end > 0, text[end - 1] == UInt8(ascii: " ") { end -= 1 }
    isOther = isOther || end < bytes.count
    bytes.removeLast(bytes.count - end)
    return isOther
  }

  private mutating func append(_ text: String) {
    let start = bytes.count
    bytes += text.utf8
    if lowercase(from: start) { return }
    bytes.removeLast(bytes.count - start)
    // Nothing but these two is canonically equivalent to a character of ASCII.
    for scalar in text.lowercased().unicodeScalars {
      switch scalar {
      case "\u{37E}": bytes.append(UInt8(ascii: ";"))
      case "\u{1FEF}": bytes.append(UInt8(ascii: "`"))
      default: bytes += UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter
      }
    }
  }

  /// Makes ASCII and Latin letters small in place; false, after some, if there are others.
  private mutating func lowercase(from start: Int) -> Bool {
    var bytes = bytes.mutableSpan
    var index = start
    while index < bytes.count {
      let byte = bytes[index]
      if byte < 0x80 {
        bytes[index] = byte.lowercase
        index += 1
      } else if let small = LatinLetters.lowercase(byte, bytes[min(index + 1, bytes.count - 1)]) {
        (bytes[index], bytes[index + 1]) = small
        index += 2
      } else {
        return false
      }
    }
    return true
  }
}
