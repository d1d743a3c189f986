internal import CommonMark

#if canImport(Glibc)
  private import Glibc
#elseif canImport(Musl)
  private import Musl
#else
  private import Darwin
#endif

extension UInt8 {
  /// ASCII digit.
  @inlinable
  package var isDigit: Bool { (0x30...0x39).contains(self) }

  /// ASCII letter.
  @inlinable
  package var isLetter: Bool { (0x61...0x7A).contains(self | 0x20) }

  /// ASCII letter or digit, or a byte of a character beyond ASCII.
  var isWordByte: Bool { self >= 0x80 || isDigit || isLetter }

  /// An ASCII capital letter made small, anything else as it is.
  @inlinable
  package var lowercase: UInt8 { (0x41...0x5A).contains(self) ? self | 0x20 : self }

  /// Space, tab or line end.
  @inlinable
  package var isBlank: Bool { self == 0x20 || (0x09...0x0D).contains(self) }
}

extension ByteView {
  /// The character beyond ASCII that begins at `index`, and how many bytes it takes.
  func scalar(at index: Int) -> (scalar: Unicode.Scalar, length: Int) {
    let lead = self[index]
    let length = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
    guard index + length <= endIndex else { return ("\u{FFFD}", 1) }
    var value = UInt32(lead) & (length == 1 ? 0x7F : 0x7F >> UInt32(length))
    for offset in 1..<Swift.max(length, 1) {
      value = value << 6 | UInt32(self[index + offset] & 0x3F)
    }
    return (Unicode.Scalar(value) ?? "\u{FFFD}", length)
  }

  /// The start of the character that ends before `index`.
  func scalarStart(before index: Int) -> Int {
    var start = index - 1
    while start > startIndex, self[start] & 0xC0 == 0x80 { start -= 1 }
    return start
  }
}

extension [UInt8] {
  /// The offset of the first `byte` from `start` on.
  func offset(of byte: UInt8, from start: Int = 0) -> Int? {
    unsafe withUnsafeBytes { bytes in
      guard start < bytes.count, let base = bytes.baseAddress else { return nil }
      let found = unsafe memchr(base + start, Int32(byte), bytes.count - start)
      return unsafe found.map { unsafe $0 - UnsafeMutableRawPointer(mutating: base) }
    }
  }
}

extension Sequence<UInt8> {
  @inlinable
  package var isASCII: Bool { allSatisfy { $0 < 0x80 } }
}

extension [UInt8] {
  package init(copying span: Span<UInt8>) {
    self = unsafe span.withUnsafeBufferPointer { unsafe Array($0) }
  }
}

extension Span<UInt8> {
  /// Whether the bytes of `text` stand somewhere in these.
  func holds(_ text: StaticString) -> Bool {
    unsafe withUnsafeBytes { bytes in
      guard var rest = bytes.baseAddress else { return false }
      let end = unsafe rest + bytes.count
      let length = text.utf8CodeUnitCount
      while unsafe end - rest >= length,
        let start = unsafe memchr(rest, Int32(text.utf8Start[0]), end - rest - length + 1)
      {
        if unsafe memcmp(start, text.utf8Start, length) == 0 { return true }
        unsafe rest = UnsafeRawPointer(start) + 1
      }
      return false
    }
  }
}

extension ByteView {
  /// Whether a byte is at an offset that satisfies a condition.
  func contains(_ byte: UInt8, where isMeant: (Int) -> Bool) -> Bool {
    var start = startIndex
    while let found = offset(of: byte, from: start) {
      if isMeant(found) { return true }
      start = found + 1
    }
    return false
  }

  /// Whether `://` of an address is in it.
  var containsSchemeMark: Bool {
    contains(UInt8(ascii: ":")) { self[($0 + 1)..<endIndex].starts(with: "//".utf8) }
  }
}

extension String {
  /// Whether `://` of an address is in it.
  var containsSchemeMark: Bool { view { $0.containsSchemeMark } }
}

extension Collection<UInt8> {
  /// Whether the bytes of `text` stand somewhere in these: far cheaper than `String.contains`.
  func holds(_ text: String) -> Bool {
    let text = text.utf8
    var rest = self[...]
    while let start = rest.firstIndex(of: text[text.startIndex]) {
      rest = rest[start...]
      if rest.starts(with: text) { return true }
      rest.removeFirst()
    }
    return false
  }
}

extension Unicode.Scalar {
  /// A letter, mark or digit of any script: what a handle, tag or word consists of.
  var isWordCharacter: Bool {
    switch properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .nonspacingMark, .spacingMark, .enclosingMark, .decimalNumber, .letterNumber, .otherNumber:
      true
    default: false
    }
  }
}

extension Day {
  /// Whether ten bytes have the shape `dddd-dd-dd`.
  static func looksLikeDate(_ bytes: some RandomAccessCollection<UInt8>) -> Bool {
    guard bytes.count == 10, bytes.first?.isDigit == true else { return false }
    return zip(bytes, 0..<10).allSatisfy { byte, index in
      index == 4 || index == 7 ? byte == UInt8(ascii: "-") : byte.isDigit
    }
  }
}
