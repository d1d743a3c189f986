/// The words that have a meaning in notes, in whatever language the configuration gives them.
public struct Vocabulary: Sendable {
  /// What a word can be in the lead of an entry (rule E2).
  package struct WordClass: OptionSet, Sendable {
    package let rawValue: UInt8
    @inlinable
    package init(rawValue: UInt8) { self.rawValue = rawValue }

    @inlinable package static var kind: WordClass { WordClass(rawValue: 1) }
    @inlinable package static var contact: WordClass { WordClass(rawValue: 2) }
    @inlinable package static var topic: WordClass { WordClass(rawValue: 4) }
    @inlinable package static var noContact: WordClass { WordClass(rawValue: 8) }
    /// Articles and conjunctions, which "directly" skips.
    @inlinable package static var filler: WordClass { WordClass(rawValue: 16) }
  }

  /// A word that says how a contact took place (rule E3).
  public struct Kind: Hashable, Sendable {
    public let word: String
    public let channel: Channel?
  }

  /// What a tag on an entry or task can mean (rule E8).
  public enum Meaning: String, CaseIterable, Sendable {
    case promised, waiting, helped, referral, inbound, share, joke, personal, news, challenge
    case helpedMe = "helped-me"

    /// Whether it makes a memo of what carries it; the others say who owes a task.
    package var marksMemo: Bool { self != .promised && self != .waiting }
  }

  public private(set) var kinds: [Kind] = []
  private var words: [String: (classes: WordClass, kind: Int)] = [:]
  /// The same for a quick look that makes no string.
  private var asciiWords = WordTable()
  private var kindTags: [String: Int] = [:]
  private var tagMeanings: [String: Meaning] = [:]
  let attendeeLabels: Set<String>
  /// What a label can end with: the last letter's byte and the length of its last word.
  private var labelEnds: Set<[UInt8]> = []
  let logHeadings: Set<String>
  let nextHeadings: Set<String>
  let personFolders: Set<String>
  let groupFolders: Set<String>

  /// Builds the lookup tables; every word is compared in lower case.
  public init(_ words: Words = Words()) {
    attendeeLabels = Set(words.attendeeHeadings.map(Vocabulary.folded))
    logHeadings = Set(words.logHeadings.map(Vocabulary.folded))
    nextHeadings = Set(words.nextHeadings.map(Vocabulary.folded))
    personFolders = Set(words.people.map(Vocabulary.folded))
    groupFolders = Set(words.groups.map(Vocabulary.folded))
    labelEnds = Set((attendeeLabels.union(Words.absentees)).map { Vocabulary.end(of: $0.utf8) })
    addKinds(words)
    add(words.contact, as: .contact)
    add(words.topic, as: .topic)
    add(words.noContact, as: .noContact)
    add(["and", "&", "a", "an", "the"], as: .filler)
    asciiWords = WordTable(self.words)
    for meaning in Meaning.allCases {
      tagMeanings[Vocabulary.folded(words.tags[meaning] ?? meaning.rawValue)] = meaning
    }
  }

  private mutating func addKinds(_ words: Words) {
    for (channel, list) in Words.builtInKinds {
      for word in list.words { addKind(word, channel: channel, asWord: true) }
      for word in list.tags { addKind(word, channel: channel, asWord: false) }
    }
    addKind("meeting", channel: nil, asWord: true, asTag: false)
    for (word, channel) in words.kinds.sorted(by: { $0.key.precedes($1.key) }) {
      let key = Vocabulary.folded(word)
      self.words[key]?.classes.remove(.kind)
      kindTags[key] = nil
      if let channel { addKind(word, channel: channel, asWord: true) }
    }
  }

  private mutating func addKind(
    _ word: String, channel: Channel?, asWord: Bool, asTag: Bool = true
  ) {
    let key = Vocabulary.folded(word)
    if asTag { kindTags[key] = kinds.count }
    if asWord { words[key] = (words[key]?.classes.union(.kind) ?? .kind, kinds.count) }
    kinds.append(Kind(word: word, channel: channel))
  }

  private mutating func add(_ list: [String], as wordClass: WordClass) {
    for word in list {
      words[Vocabulary.folded(word), default: ([], 0)].classes.insert(wordClass)
    }
  }

  /// Lower case, runs of white space made one space.
  static func folded(_ text: String) -> String {
    text.utf8.allSatisfy { (0x21...0x7E).contains($0) && !(0x41...0x5A).contains($0) }
      ? text : text.lowercased().collapsed
  }
}

extension Vocabulary {
  /// Whether a text may end with a label: a quick look before strings are made.
  func mayEndWithLabel(_ text: ArraySlice<UInt8>) -> Bool {
    labelEnds.contains(Vocabulary.end(of: text))
  }

  private static func end(of text: some BidirectionalCollection<UInt8>) -> [UInt8] {
    var length: UInt8 = 0
    var last: UInt8 = 0
    for byte in text.reversed() {
      if byte.isBlank || byte == UInt8(ascii: "-") {
        if length > 0 { break }
        continue
      }
      if length == 0 { last = byte < 0x80 ? byte | 0x20 : 0 }
      length = byte < 0x80 ? length &+ 1 : length
    }
    return last == 0 ? [0] : [last, length]
  }

  /// What a word is, and the index in `kinds` if it is a kind word.
  func classes(of word: ArraySlice<UInt8>) -> (classes: WordClass, kind: Int32) {
    switch asciiWords.find(word) {
    case .found(let classes, let kind): return (classes, kind)
    case .missing: return ([], 0)
    case .notASCII:
      let meaning = words[String(decoding: word, as: UTF8.self).lowercased()] ?? ([], 0)
      return (meaning.classes, Int32(meaning.kind))
    }
  }

  /// The kind that a tag names, if any.
  public func kind(ofTag tag: String) -> Kind? {
    kindTags[tag.lowercased()].map { kinds[$0] }
  }

  /// The kind that front matter's `kind` names: any kind word or kind tag.
  public func kind(named word: String) -> Kind? {
    let key = Vocabulary.folded(word)
    if let entry = words[key], entry.classes.contains(.kind) { return kinds[entry.kind] }
    return kindTags[key].map { kinds[$0] }
  }

  public func meaning(ofTag tag: String) -> Meaning? {
    tagMeanings[tag.lowercased()]
  }
}
