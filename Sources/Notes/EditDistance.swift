/// How far apart two spellings are.
public enum EditDistance {
  /// Whether one letter added, left out, replaced or swapped with the next makes one of the other
  /// (the restricted Damerau–Levenshtein distance is 1). Linear time.
  public static func isOne(_ left: String, _ right: String) -> Bool {
    guard mayBeOne(left.utf8, right.utf8) else { return false }
    let short = Array((left.utf8.count <= right.utf8.count ? left : right).unicodeScalars)
    let long = Array((left.utf8.count <= right.utf8.count ? right : left).unicodeScalars)
    guard abs(long.count - short.count) <= 1 else { return false }
    let limit = min(short.count, long.count)
    let same = (0..<limit).first { short[$0] != long[$0] } ?? limit
    let rest = (short[same...], long[same...])
    if short.count != long.count {
      let (shorter, longer) = short.count < long.count ? rest : (rest.1, rest.0)
      return shorter.elementsEqual(longer.dropFirst())
    }
    guard same < short.count else { return false }
    if rest.0.dropFirst().elementsEqual(rest.1.dropFirst()) { return true }
    return same + 1 < short.count && short[same] == long[same + 1]
      && short[same + 1] == long[same] && rest.0.dropFirst(2).elementsEqual(rest.1.dropFirst(2))
  }

  /// A cheap look that sorts out most pairs: between what both begin and end with, one edit leaves
  /// no more than two characters, of four bytes each if they are not ASCII.
  private static func mayBeOne(_ left: String.UTF8View, _ right: String.UTF8View) -> Bool {
    let (leftCount, rightCount) = (left.count, right.count)
    guard abs(leftCount - rightCount) <= 4 else { return false }
    let same = sharedCount(left, right) + sharedCount(left.reversed(), right.reversed())
    let different = max(leftCount, rightCount) - same
    if different <= 2 { return true }
    return different <= 8
      && (left.contains { $0 >= 0x80 } || right.contains { $0 >= 0x80 })
  }

  /// How many bytes both begin with.
  private static func sharedCount(_ left: some Sequence<UInt8>, _ right: some Sequence<UInt8>)
    -> Int
  {
    var count = 0
    for (a, b) in zip(left, right) {
      guard a == b else { break }
      count += 1
    }
    return count
  }
}
