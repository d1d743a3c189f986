/// How far apart two spellings are.
public enum EditDistance {
  /// Whether one letter added, left out, replaced or swapped with the next makes one of the other
  /// (the restricted Damerau–Levenshtein distance is 1). Linear time.
  public static func isOne(_ left: String, _ right: String) -> Bool {
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
}
