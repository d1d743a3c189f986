/// How far apart two spellings are.
public enum EditDistance {
  /// Whether one letter added, left out, replaced or swapped with the next makes one of the other
  /// (the restricted Damerau–Levenshtein distance is 1). Linear time.
  public static func isOne(_ left: String, _ right: String) -> Bool {
    let (leftCount, rightCount) = (left.utf8.count, right.utf8.count)
    guard abs(leftCount - rightCount) <= 4 else { return false }
    let isASCII = left.utf8.allSatisfy { $0 < 0x80 } && right.utf8.allSatisfy { $0 < 0x80 }
    return isASCII
      ? isOne(left.utf8, leftCount, right.utf8, rightCount)
      : isOne(
        left.unicodeScalars, left.unicodeScalars.count, right.unicodeScalars,
        right.unicodeScalars.count)
  }

  private static func isOne<Letters: Collection>(
    _ left: Letters, _ leftCount: Int, _ right: Letters, _ rightCount: Int
  ) -> Bool where Letters.Element: Equatable {
    guard abs(leftCount - rightCount) <= 1 else { return false }
    let same = sharedCount(left, right)
    let (left, right) = (left.dropFirst(same), right.dropFirst(same))
    let (leftRest, rightRest) = (left.dropFirst(), right.dropFirst())
    if leftCount < rightCount { return left.elementsEqual(rightRest) }
    if leftCount > rightCount { return right.elementsEqual(leftRest) }
    guard let first = left.first else { return false }
    if leftRest.elementsEqual(rightRest) { return true }
    return first == rightRest.first && right.first == leftRest.first
      && leftRest.dropFirst().elementsEqual(rightRest.dropFirst())
  }

  /// How many letters both begin with.
  private static func sharedCount<Letters: Collection>(
    _ left: Letters, _ right: Letters
  ) -> Int where Letters.Element: Equatable {
    var count = 0
    for (a, b) in zip(left, right) {
      guard a == b else { break }
      count += 1
    }
    return count
  }

  /// The restricted Damerau–Levenshtein distance: the fewest letters added, left out, replaced or
  /// swapped with the next that make one of the other; nil if it is above `limit`.
  ///
  /// Time grows with the product of the lengths.
  public static func between(_ left: String, _ right: String, atMost limit: Int) -> Int? {
    let (left, right) = (Array(left), Array(right))
    guard abs(left.count - right.count) <= limit else { return nil }
    var beforeLast: [Int] = []
    var last = Array(0...right.count)
    for row in left.indices {
      var next = [row + 1]
      for column in right.indices {
        let isSame = left[row] == right[column]
        var distance = min(last[column] + (isSame ? 0 : 1), last[column + 1] + 1, next[column] + 1)
        if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
          distance = min(distance, beforeLast[column - 1] + 1)
        }
        next.append(distance)
      }
      (beforeLast, last) = (last, next)
    }
    return last[right.count] <= limit ? last[right.count] : nil
  }
}

extension EditDistance {
  /// `did you mean peer?`, or what words there are if none is near.
  public static func advice(on typed: String, among words: [String]) -> String {
    didYouMean(typed, among: words) ?? "there are \(words.joined(separator: ", "))"
  }

  /// `did you mean peer?`, if a word is near.
  public static func didYouMean(_ typed: String, among words: [String]) -> String? {
    nearest(to: typed, among: words).map { "did you mean \($0)?" }
  }

  /// The word that was probably meant: one or two letters away, of words of up to three letters one, or
  /// one that begins with what was typed; of several the nearest, then the first.
  public static func nearest(to typed: String, among words: [String]) -> String? {
    let typed = typed.lowercased()
    let limit = typed.count > 3 ? 2 : 1
    var best: (word: String, distance: Int)?
    for word in words {
      let plain = word.lowercased()
      let isBeginning = typed.count > 1 && plain.hasPrefix(typed)
      let distance = isBeginning ? 0 : between(typed, plain, atMost: min(limit, plain.count - 1))
      if let distance, distance < best?.distance ?? .max { best = (word, distance) }
    }
    return best?.word
  }
}
