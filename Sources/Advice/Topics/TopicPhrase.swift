/// What somebody is interested in, knows about, asks for or offers, a tag, or what a note says, as
/// the words that tell its topic.
struct TopicPhrase: Sendable {
  /// As written.
  let text: String
  /// Distinct, in the order of the text.
  let words: [TopicWord]
  /// Whether it is running text, and no item of a list and no tag: words mean less in it.
  let isProse: Bool

  /// Of a long text the beginning counts; what comes later is hardly its topic.
  static let mostWords = 200

  init(_ text: String, isProse: Bool = false) {
    self.text = text
    self.isProse = isProse
    let scanner = TopicScanner(text)
    var runs = scanner.runs
    // Endings and particles of Japanese say something only where there is nothing else.
    if runs.contains(where: { $0.script != .hiragana }) {
      runs.removeAll { $0.script == .hiragana }
    }
    let isShouted = runs.count > 1 && LetterCase(of: scanner.range, in: scanner).isCapital
    var words: [TopicWord] = []
    for run in runs where words.count < TopicPhrase.mostWords {
      for word in run.words(in: scanner, isShouted: isShouted)
      where !words.contains(where: { $0.key == word.key }) {
        words.append(word)
      }
    }
    self.words = words
  }
}

extension TopicScanner.Run {
  /// The words of a run, stop words and numbers left out.
  fileprivate func words(in scanner: TopicScanner, isShouted: Bool) -> [TopicWord] {
    guard script == .letters else { return pairs(in: scanner) }
    let shape = LetterCase(of: range, in: scanner)
    guard shape.hasLetters else { return [] }
    let lower = scanner.text[utf8: range].lowercased()
    let isAcronym = shape.isCapital && !isShouted
    guard isAcronym || !StopWords.all.contains(lower) else { return [] }
    return [
      TopicWord(
        key: TopicWord.key(ofLower: lower), range: range, length: shape.length,
        isAcronym: isAcronym, isIdeographic: false)
    ]
  }

  /// Each two neighbouring characters; a lone one stands for itself.
  private func pairs(in scanner: TopicScanner) -> [TopicWord] {
    var starts: [Int] = []
    var offset = range.lowerBound
    while offset < range.upperBound {
      starts.append(offset)
      offset = scanner.offset(after: offset)
    }
    let ranges =
      starts.count == 1
      ? [range]
      : starts.indices.dropLast().map { position in
        starts[position]..<(position + 2 < starts.count ? starts[position + 2] : range.upperBound)
      }
    return ranges.map { range in
      TopicWord(
        key: scanner.text[utf8: range].lowercased(), range: range, length: 2, isAcronym: false,
        isIdeographic: true)
    }
  }
}

/// Which letters a text consists of, found without looking at more than it must: every word of a
/// journal's lists passes here.
private struct LetterCase {
  /// Letters, digits and symbols of words.
  var length = 0
  var hasLetters = false
  var hasSmall = false
  var hasCapitals = false

  init(of range: Range<Int>, in scanner: TopicScanner) {
    var offset = range.lowerBound
    while offset < range.upperBound {
      add(scanner.scalar(at: offset))
      offset = scanner.offset(after: offset)
    }
  }

  private mutating func add(_ scalar: Unicode.Scalar) {
    switch scalar {
    case "a"..."z": add(isSmall: true)
    case "A"..."Z": add(isCapital: true)
    case "0"..."9", "+", "#": length += 1
    case _ where scalar.isASCII || scalar.isMark: break
    default:
      let properties = scalar.properties
      if properties.isAlphabetic {
        add(isSmall: properties.isLowercase, isCapital: properties.isUppercase)
      } else {
        length += 1
      }
    }
  }

  private mutating func add(isSmall: Bool = false, isCapital: Bool = false) {
    length += 1
    hasLetters = true
    hasSmall = hasSmall || isSmall
    hasCapitals = hasCapitals || isCapital
  }

  /// At least two characters, and all letters capitals.
  var isCapital: Bool { hasCapitals && !hasSmall && length > 1 }
}
