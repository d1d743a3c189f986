internal import CommonMark

/// Bytes that are written anew for each block, always in the same place.
@safe struct ByteBuffer: ~Copyable {
  private var start: UnsafeMutablePointer<UInt8>
  private var capacity: Int
  private(set) var count = 0

  init() {
    capacity = 4096
    unsafe start = .allocate(capacity: capacity)
  }

  deinit {
    unsafe start.deallocate()
  }

  /// Begins anew with room for as many bytes. Views of what was here are no longer good.
  mutating func removeAll(reserving needed: Int) {
    count = 0
    guard needed > capacity else { return }
    unsafe start.deallocate()
    capacity = Swift.max(needed, 2 * capacity)
    unsafe start = .allocate(capacity: capacity)
  }

  /// Appends where room was reserved.
  mutating func append(_ byte: UInt8) {
    precondition(count < capacity, "no room was reserved")
    unsafe start[count] = byte
    count += 1
  }

  /// Appends where room was reserved.
  mutating func append(_ bytes: ByteView) {
    precondition(bytes.count <= capacity - count, "no room was reserved")
    let length = bytes.count
    unsafe bytes.withContiguousStorageIfAvailable { bytes in
      guard let source = bytes.baseAddress else { return }
      unsafe (start + count).update(from: source, count: length)
    }
    count += length
  }

  /// All bytes, until the buffer begins anew.
  var view: ByteView {
    unsafe ByteView(UnsafeBufferPointer(start: start, count: count))
  }
}
