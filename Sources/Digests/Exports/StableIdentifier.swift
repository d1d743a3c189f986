internal import Notes

/// An identifier made of what it stands for: equal on every machine and in every run.
struct StableIdentifier {
  private let parts: [String]

  init(_ parts: [String]) {
    self.parts = parts
  }

  /// Version 8 of RFC 9562: bits of our own making, those of two hashes.
  var uuid: String {
    let bytes = parts.joined(separator: "\0").utf8
    let high = bytes.fnv1a & ~0xF000 | 0x8000
    let low = bytes.reversed().fnv1a & ~(0b11 << 62) | (0b10 << 62)
    let digits = [high, low].map { word in
      let hex = String(word, radix: 16)
      return String(repeating: "0", count: 16 - hex.count) + hex
    }
    var rest = digits.joined()[...]
    return [8, 4, 4, 4, 12].map { length in
      defer { rest = rest.dropFirst(length) }
      return String(rest.prefix(length))
    }.joined(separator: "-")
  }
}
