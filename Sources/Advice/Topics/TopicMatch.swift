/// That two phrases speak of the same thing, and the words that say so.
struct TopicMatch: Hashable, Sendable {
  /// As the first of the two phrases writes them; neighbouring words stand together.
  let words: [String]
  /// What they are compared by.
  let keys: [String]
  /// Whether both consist of the same words.
  let isWhole: Bool
}

extension TopicPhrase {
  /// What this phrase has in common with another, if that is enough to say that they meet.
  ///
  /// They meet if all words of the shorter one are in the longer one, or if they share two words or
  /// more, at least half of the shorter one. At least one of the shared words has to carry the
  /// topic: it has three letters or more; four and no everyday meaning where one of the two is
  /// running text, or it is an acronym in both. Two items of lists that are the same meet however
  /// short they are, so `Go` meets `Go` and not "go to lunch".
  func match(_ other: TopicPhrase) -> TopicMatch? {
    let pairs = words.enumerated().compactMap { position, word in
      other.words.first { $0.key == word.key }.map { (position: position, word: word, other: $0) }
    }
    guard !pairs.isEmpty else { return nil }
    let fewest = min(words.count, other.words.count)
    let isWhole = words.count == other.words.count && pairs.count == fewest
    let isProse = isProse || other.isProse
    if !isWhole || isProse {
      guard pairs.count == fewest || (pairs.count >= 2 && pairs.count * 2 >= fewest),
        pairs.contains(where: { $0.word.carriesTopic(with: $0.other, inProse: isProse) })
      else { return nil }
    }
    return TopicMatch(
      words: written(pairs.map(\.position)), keys: pairs.map(\.word.key), isWhole: isWhole)
  }

  /// Words at positions as they stand in the text.
  private func written(_ positions: [Int]) -> [String] {
    var ranges: [Range<Int>] = []
    var last: Int?
    for position in positions {
      let range = words[position].range
      if let last, last + 1 == position {
        ranges[ranges.count - 1] = ranges[ranges.count - 1].lowerBound..<range.upperBound
      } else {
        ranges.append(range)
      }
      last = position
    }
    return ranges.map { String(text[utf8: $0]) }
  }
}

extension TopicWord {
  /// Whether a word that two phrases share is enough to tell their topic.
  fileprivate func carriesTopic(with other: TopicWord, inProse: Bool) -> Bool {
    if isIdeographic || (isAcronym && other.isAcronym) { return true }
    return inProse ? length >= 4 && !StopWords.everyday.contains(key) : length >= 3
  }
}
