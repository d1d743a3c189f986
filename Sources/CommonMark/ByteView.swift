/// Bytes that somebody else keeps, looked at in place: to copy or to cut a view costs nothing.
///
/// A view must not outlive its bytes, nor a change of them: views are for the time that one note is
/// read. Each access is checked to be within the view.
@safe @usableFromInline package struct ByteView: RandomAccessCollection {
  @usableFromInline let base: UnsafePointer<UInt8>
  @usableFromInline package let startIndex: Int
  @usableFromInline package let endIndex: Int

  @inlinable
  init(base: UnsafePointer<UInt8>, _ range: Range<Int>) {
    unsafe self.base = unsafe base
    startIndex = range.lowerBound
    endIndex = range.upperBound
  }

  @inlinable @unsafe
  package init(_ bytes: UnsafeBufferPointer<UInt8>) {
    let base = unsafe bytes.baseAddress ?? UnsafePointer(bitPattern: 1)!
    unsafe self.init(base: base, 0..<bytes.count)
  }

  @inlinable package var count: Int { endIndex - startIndex }
  @inlinable package var isEmpty: Bool { endIndex == startIndex }
  @inlinable package var indices: Range<Int> { startIndex..<endIndex }

  @inlinable
  package subscript(index: Int) -> UInt8 {
    precondition(index >= startIndex && index < endIndex, "outside of the bytes")
    return unsafe base[index]
  }

  @inlinable
  package subscript(range: Range<Int>) -> ByteView {
    precondition(
      range.lowerBound >= startIndex && range.upperBound <= endIndex, "outside of the bytes")
    return unsafe ByteView(base: base, range)
  }

  /// The first offset in a range at which a byte satisfies a condition, else the range's end.
  @inlinable
  package func end(of range: Range<Int>, at isEnd: (UInt8) -> Bool) -> Int {
    precondition(
      range.lowerBound >= startIndex && range.upperBound <= endIndex, "outside of the bytes")
    var index = range.lowerBound
    while index < range.upperBound, unsafe !isEnd(base[index]) { index &+= 1 }
    return index
  }

  @inlinable
  package func withContiguousStorageIfAvailable<Result>(
    _ body: (UnsafeBufferPointer<UInt8>) throws -> Result
  ) rethrows -> Result? {
    unsafe try body(UnsafeBufferPointer(start: base + startIndex, count: count))
  }
}

extension [UInt8] {
  /// Lets `body` look at the bytes in place.
  @inlinable
  package func view<Result>(_ body: (ByteView) -> Result) -> Result {
    unsafe withUnsafeBufferPointer { unsafe body(ByteView($0)) }
  }

  /// Appends all bytes of a view at once.
  @inlinable
  package mutating func append(_ view: ByteView) {
    unsafe append(
      contentsOf: UnsafeBufferPointer(start: view.base + view.startIndex, count: view.count))
  }
}

extension String {
  /// The text that bytes write.
  @inlinable
  package init(_ bytes: ByteView) {
    let all = unsafe UnsafeBufferPointer(start: bytes.base + bytes.startIndex, count: bytes.count)
    self = unsafe String(decoding: all, as: UTF8.self)
  }
}

extension StringProtocol {
  /// Lets `body` look at the text's bytes in place.
  @inlinable
  package func view<Result>(_ body: (ByteView) -> Result) -> Result {
    let result = utf8.withContiguousStorageIfAvailable { unsafe body(ByteView($0)) }
    return result ?? Array(utf8).view(body)
  }
}
