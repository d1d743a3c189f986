internal import Notes

/// For spellings that reach nobody, the known keys one edit away.
///
/// Pairs are found by what is left of both when a character is taken out, so that not every pair
/// is compared (the symmetric-delete idea of SymSpell). The spellings are indexed, not the keys:
/// there are far fewer of them.
struct NearKeys {
  private var nearest: [String: String] = [:]

  /// Longer spellings are hardly slips, and each of their bytes would cost an entry.
  private static let longest = 128
  /// More spellings that are one text without a letter tell nothing of who was meant.
  private static let mostAlike = 100

  /// Looks for the first key, in byte order, near each spelling of more than three letters.
  init(to spellings: Set<String>, among keys: some Sequence<String>) {
    let spellings = spellings.filter { (4...NearKeys.longest).contains($0.utf8.count) }
    var byRest: [UInt64: [String]] = [:]
    for spelling in spellings {
      for rest in NearKeys.rests(of: spelling) { byRest[rest, default: []].append(spelling) }
    }
    guard !byRest.isEmpty else { return }
    for key in keys where (4...NearKeys.longest).contains(key.utf8.count) {
      for rest in NearKeys.rests(of: key) {
        guard let alike = byRest[rest], alike.count <= NearKeys.mostAlike else { continue }
        for spelling in alike { offer(key, for: spelling) }
      }
    }
  }

  private mutating func offer(_ key: String, for spelling: String) {
    if let known = nearest[spelling], !key.precedes(known) { return }
    if EditDistance.isOne(spelling, key) { nearest[spelling] = key }
  }

  /// The key near a spelling.
  func key(near spelling: String) -> String? { nearest[spelling] }

  /// Hashes of a key and of what is left of it when one character is taken out.
  ///
  /// A text's hash is that of what comes before the character times a power, plus that of what
  /// comes after it: both grow by one step a byte. Different texts with one hash do no harm, since
  /// every pair is compared in the end.
  private static func rests(of key: String) -> [UInt64] {
    let prime: UInt64 = 0x100_0000_01B3
    let bytes = Array(key.utf8)
    var before = [UInt64](repeating: 0, count: bytes.count + 1)
    for (index, byte) in bytes.enumerated() {
      before[index + 1] = before[index] &* prime &+ UInt64(byte)
    }
    var rests: [UInt64] = []
    rests.reserveCapacity(bytes.count + 1)
    rests.append(before[bytes.count])
    var after: UInt64 = 0
    var power: UInt64 = 1
    var pending = 0
    for start in bytes.indices.reversed() {
      pending += 1
      guard bytes[start] & 0xC0 != 0x80 else { continue }
      rests.append(before[start] &* power &+ after)
      for byte in bytes[start..<(start + pending)].reversed() {
        after &+= UInt64(byte) &* power
        power &*= prime
      }
      pending = 0
    }
    return rests
  }
}
