internal import CommonMark

/// Bytes that are written anew for each block, always in the same place.
@safe struct ByteBuffer {
  private var memory = Memory(capacity: 4096)
  private(set) var count = 0

  /// Begins anew with room for as many bytes. Views of what was here are no longer good.
  mutating func removeAll(reserving needed: Int) {
    count = 0
    if needed > memory.capacity {
      memory = Memory(capacity: Swift.max(needed, 2 * memory.capacity))
    }
  }

  /// Appends where room was reserved.
  mutating func append(_ byte: UInt8) {
    precondition(count < memory.capacity, "no room was reserved")
    unsafe memory.start[count] = byte
    count += 1
  }

  /// Appends where room was reserved.
  mutating func append(_ bytes: ByteView) {
    let length = bytes.count
    precondition(length <= memory.capacity - count, "no room was reserved")
    unsafe bytes.withContiguousStorageIfAvailable { bytes in
      guard let source = bytes.baseAddress else { return }
      unsafe (memory.start + count).update(from: source, count: length)
    }
    count += length
  }

  /// All bytes, until the buffer begins anew.
  var view: ByteView {
    unsafe ByteView(UnsafeBufferPointer(start: memory.start, count: count))
  }

  /// Frees the bytes with their last owner.
  @safe private final class Memory {
    let start: UnsafeMutablePointer<UInt8>
    let capacity: Int

    init(capacity: Int) {
      unsafe start = .allocate(capacity: capacity)
      self.capacity = capacity
    }

    deinit {
      unsafe start.deallocate()
    }
  }
}
