extension Sequence<UInt8> {
  /// FNV-1a with 64 bits (Fowler, Noll & Vo): equal on every machine and in every run.
  ///
  /// Inlinable, since a generic loop over bytes that is not made for its type takes many times as
  /// long.
  @inlinable
  package var fnv1a: UInt64 {
    reduce(0xcbf2_9ce4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
  }
}
