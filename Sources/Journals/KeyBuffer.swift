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
    guard NotePath.resolve(path.utf8, from: folder.utf8, into: &bytes) else { return false }
    if bytes.isASCII {
      lowercase(from: 0)
    } else {
      fold(String(decoding: bytes, as: UTF8.self))
    }
    return true
  }

  /// As ``Swift/String/looseKey``.
  mutating func foldLoosely(_ text: String) {
    fold(text)
    var end = 0
    for byte in bytes {
      let isGap = byte.isBlank || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_")
      if isGap, end == 0 || bytes[end - 1] == UInt8(ascii: " ") { continue }
      bytes[end] = isGap ? UInt8(ascii: " ") : byte
      end += 1
    }
    if end > 0, bytes[end - 1] == UInt8(ascii: " ") { end -= 1 }
    bytes.removeLast(bytes.count - end)
  }

  private mutating func append(_ text: String) {
    let start = bytes.count
    guard text.utf8.isASCII else {
      // Nothing but these two is canonically equivalent to a character of ASCII.
      for scalar in text.lowercased().unicodeScalars {
        switch scalar {
        case "\u{37E}": bytes.append(UInt8(ascii: ";"))
        case "\u{1FEF}": bytes.append(UInt8(ascii: "`"))
        default: bytes += UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter
        }
      }
      return
    }
    bytes += text.utf8
    lowercase(from: start)
  }

  private mutating func lowercase(from start: Int) {
    for index in start..<bytes.count { bytes[index] = bytes[index].lowercase }
  }
}
