/// What somebody is interested in, knows about, asks for or offers, a tag, or what a note says, as
/// the words that tell its topic.
struct TopicPhrase: Sendable {
  /// As written.
  let text: String
  /// Distinct, in the order of the text.
  let words: [TopicWord]
  /// Whether it is running text, and no item of a list and no tag: words mean less in it.
  let isProse: Bool

  init(_ text: String, isProse: Bool = false) {
    self.text = text
    self.isProse = isProse
    var runs = TopicScanner(text).runs
    // Endings and particles of Japanese say something only where there is nothing else.
    if runs.contains(where: { $0.script != .hiragana }) {
      runs.removeAll { $0.script == .hiragana }
    }
    let isShouted = runs.count > 1 && text == text.uppercased() && text != text.lowercased()
    var words: [TopicWord] = []
    for run in runs {
      for word in run.words(of: text, isShouted: isShouted)
      where !words.contains(where: { $0.key == word.key }) {
        words.append(word)
      }
    }
    self.words = words
  }
}

extension TopicScanner.Run {
  /// The words of a run, stop words and numbers left out.
  fileprivate func words(of text: String, isShouted: Bool) -> [TopicWord] {
    guard script == .letters else { return pairs(of: text) }
    let written = text[range]
    let lower = written.lowercased()
    let isAcronym =
      !isShouted && lower != written && written.allSatisfy(\.isCapital)
      && written.unicodeScalars.count > 1
    guard isAcronym || !StopWords.all.contains(lower),
      !written.allSatisfy(\.isNumber)
    else { return [] }
    return [
      TopicWord(
        key: TopicWord.key(of: lower), range: range, length: written.count,
        isAcronym: isAcronym, isIdeographic: false)
    ]
  }

  /// Each two neighbouring characters; a lone one stands for itself.
  private func pairs(of text: String) -> [TopicWord] {
    let scalars = text.unicodeScalars
    let starts = Array(scalars[range].indices)
    let ranges =
      starts.count == 1
      ? [range]
      : starts.indices.dropLast().map { position in
        starts[position]..<(position + 2 < starts.count ? starts[position + 2] : range.upperBound)
      }
    return ranges.map { range in
      TopicWord(
        key: text[range].lowercased(), range: range, length: 2, isAcronym: false,
        isIdeographic: true)
    }
  }
}

extension Character {
  fileprivate var isCapital: Bool { isUppercase || isNumber }
}
