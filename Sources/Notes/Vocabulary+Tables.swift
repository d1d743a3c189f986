internal import CommonMark

extension Vocabulary {
  /// What a word of a lead is, and the index of its kind.
  typealias WordMeaning = (classes: WordClass, kind: Int32)
  /// What a tag says: the index of a kind, what it makes of its passage.
  typealias TagMeaning = (kind: Int?, meaning: Meaning?)
  /// What a heading makes of its section.
  typealias HeadingMeaning = (isLog: Bool, isForNextTime: Bool)

  /// The tables of a vocabulary, which all its copies share.
  final class Tables: Sendable {
    let kinds: [Kind]
    let words: [String: WordMeaning]
    let asciiWords: WordTable<WordMeaning>
    let tags: [String: TagMeaning]
    private let asciiTags: WordTable<TagMeaning>
    let attendeeLabels: Set<String>
    /// The last words of labels.
    private let labelEnds: WordTable<Bool>
    private let hasForeignLabels: Bool
    /// How many words a label has at most, the word that may stand before it included.
    let mostLabelWords: Int
    private let headings: [String: HeadingMeaning]
    private let asciiHeadings: WordTable<HeadingMeaning>
    let personFolders: Set<String>
    let groupFolders: Set<String>

    init(_ words: Words) {
      let list = KindList(words)
      kinds = list.kinds
      self.words = list.words
      asciiWords = WordTable(list.words)
      tags = list.tags
      asciiTags = WordTable(list.tags)
      attendeeLabels = Set(words.attendeeHeadings.map(Vocabulary.folded))
      let labels = attendeeLabels.union(Words.absentees)
      labelEnds = WordTable(
        Dictionary(labels.map { (Tables.lastWord(of: $0), true) }, uniquingKeysWith: { $1 }))
      mostLabelWords = 1 + (labels.map { $0.split(separator: " ").count }.max() ?? 0)
      hasForeignLabels = !labels.allSatisfy { $0.utf8.allSatisfy { $0 < 0x80 } }
      headings = Tables.headings(words)
      asciiHeadings = WordTable(headings)
      personFolders = Set(words.people.map(Vocabulary.folded))
      groupFolders = Set(words.groups.map(Vocabulary.folded))
    }

    private static func headings(_ words: Words) -> [String: HeadingMeaning] {
      var headings: [String: HeadingMeaning] = [:]
      for word in words.logHeadings {
        headings[Vocabulary.folded(word), default: (false, false)].isLog = true
      }
      for word in words.nextHeadings {
        headings[Vocabulary.folded(word), default: (false, false)].isForNextTime = true
      }
      return headings
    }
  }
}

extension Vocabulary.Tables {
  func meaning(ofTag tag: String) -> Vocabulary.TagMeaning {
    switch asciiTags.find(tag) {
    case .found(let meaning): return meaning
    case .missing: return (nil, nil)
    case .notASCII: return tags[tag.lowercased()] ?? (nil, nil)
    }
  }

  func meaning(ofHeading text: ByteView) -> Vocabulary.HeadingMeaning {
    if text.isCollapsed {
      switch asciiHeadings.find(text) {
      case .found(let meaning): return meaning
      case .missing: return (false, false)
      case .notASCII: break
      }
    }
    return headings[Vocabulary.folded(String(text))] ?? (false, false)
  }

  /// Whether a text may end with a label: a quick look before strings are made.
  func mayEndWithLabel(_ text: ByteView) -> Bool {
    var end = text.endIndex
    while end > text.startIndex, text[end - 1].separatesLabelWords { end -= 1 }
    var start = end
    while start > text.startIndex, !text[start - 1].separatesLabelWords { start -= 1 }
    switch labelEnds.find(text[start..<end]) {
    case .found: return true
    case .missing: return false
    case .notASCII: return hasForeignLabels
    }
  }

  private static func lastWord(of label: String) -> String {
    var bytes = Array(label.utf8)
    while let last = bytes.last, last.separatesLabelWords { bytes.removeLast() }
    let start = (bytes.lastIndex { $0.separatesLabelWords } ?? -1) + 1
    return String(decoding: bytes[start...], as: UTF8.self)
  }
}

extension UInt8 {
  fileprivate var separatesLabelWords: Bool { isBlank || self == UInt8(ascii: "-") }
}
