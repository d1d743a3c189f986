#if canImport(Glibc)
  private import Glibc
#elseif canImport(Musl)
  private import Musl
#else
  private import Darwin
#endif

extension ByteView {
  /// The offset of the first `byte` from `start` on.
  package func offset(of byte: UInt8, from start: Int) -> Int? {
    precondition(start >= startIndex, "outside of the bytes")
    guard start < endIndex else { return nil }
    let found = unsafe memchr(base + start, Int32(byte), endIndex - start)
    return unsafe found.map { unsafe UnsafeRawPointer($0) - UnsafeRawPointer(base) }
  }

  package func holds(_ byte: UInt8) -> Bool { offset(of: byte, from: startIndex) != nil }

  /// The offset of the first byte from `start` on that is not ASCII: eight are looked at at once.
  package func endOfASCII(from start: Int) -> Int {
    precondition(start >= startIndex, "outside of the bytes")
    var index = start
    while index + 8 <= endIndex {
      let word = unsafe UnsafeRawPointer(base + index).loadUnaligned(as: UInt64.self)
      if word & 0x8080_8080_8080_8080 != 0 { break }
      index += 8
    }
    return index < endIndex ? end(of: index..<endIndex) { $0 >= 0x80 } : endIndex
  }

  /// The offset of the first control character, or space with another one behind it, from `start`
  /// on: seven bytes are looked at at once.
  package func endOfSpaced(from start: Int) -> Int {
    precondition(start >= startIndex, "outside of the bytes")
    var index = start
    while index + 8 <= endIndex {
      let word = unsafe UnsafeRawPointer(base + index).loadUnaligned(as: UInt64.self).littleEndian
      let notSpaces = word ^ 0x2020_2020_2020_2020
      let notInPairs = notSpaces | notSpaces >> 8 | 0xFF << 56
      if notInPairs.hasZeroByte || (word & 0xE0E0_E0E0_E0E0_E0E0).hasZeroByte { break }
      index += 7
    }
    while index < endIndex, self[index] > 0x20 || isSingleSpace(at: index) { index += 1 }
    return index
  }

  private func isSingleSpace(at index: Int) -> Bool {
    self[index] == 0x20 && (index + 1 == endIndex || self[index + 1] != 0x20)
  }

  /// Whether it is valid UTF-8.
  package var isUTF8: Bool {
    do {
      let bytes = unsafe Span(_unsafeStart: base + startIndex, count: count)
      _ = try UTF8Span(validating: bytes)
      return true
    } catch {
      return false
    }
  }

  /// Whether the bytes of `text` stand at an offset.
  func holds(_ text: Span<UInt8>, at offset: Int) -> Bool {
    guard offset >= startIndex, offset + text.count <= endIndex else { return false }
    return unsafe text.withUnsafeBufferPointer { text in
      guard let start = text.baseAddress else { return true }
      return unsafe memcmp(base + offset, start, text.count) == 0
    }
  }
}

extension UInt64 {
  fileprivate var hasZeroByte: Bool {
    (self &- 0x0101_0101_0101_0101) & ~self & 0x8080_8080_8080_8080 != 0
  }
}
