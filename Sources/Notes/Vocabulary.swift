internal import CommonMark

/// The words that have a meaning in notes, in whatever language the configuration gives them.
public struct Vocabulary: Sendable {
  /// What a word can be in the lead of an entry (rule E2).
  @usableFromInline package struct WordClass: OptionSet, Sendable {
    @usableFromInline package let rawValue: UInt8
    @inlinable
    package init(rawValue: UInt8) { self.rawValue = rawValue }

    /// Inlined: what all sets of options share is not made for this type in other modules.
    @inlinable
    package init(arrayLiteral elements: WordClass...) {
      self.init(rawValue: elements.reduce(0) { $0 | $1.rawValue })
    }

    @inlinable
    package func contains(_ other: WordClass) -> Bool {
      rawValue & other.rawValue == other.rawValue
    }

    @inlinable
    package func isDisjoint(with other: WordClass) -> Bool { rawValue & other.rawValue == 0 }

    @inlinable package static var kind: WordClass { WordClass(rawValue: 1) }
    @inlinable package static var contact: WordClass { WordClass(rawValue: 2) }
    @inlinable package static var topic: WordClass { WordClass(rawValue: 4) }
    @inlinable package static var noContact: WordClass { WordClass(rawValue: 8) }
    /// Articles and conjunctions, which "directly" skips.
    @inlinable package static var filler: WordClass { WordClass(rawValue: 16) }
    /// Words that those who took part stand after.
    @inlinable package static var kindOrContact: WordClass { WordClass(rawValue: 3) }
    /// Words that say nothing more than that there was contact.
    @inlinable package static var plain: WordClass { WordClass(rawValue: 19) }
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

  let tables: Tables

  /// Builds the lookup tables; every word is compared in lower case.
  public init(_ words: Words = Words()) {
    tables = Tables(words)
  }

  /// All words that say how a contact took place, tags included.
  public var kinds: [Kind] { tables.kinds }

  var personFolders: Set<String> { tables.personFolders }
  var groupFolders: Set<String> { tables.groupFolders }

  /// Lower case, runs of white space made one space.
  static func folded(_ text: String) -> String {
    text.utf8.allSatisfy { (0x21...0x7E).contains($0) && !(0x41...0x5A).contains($0) }
      ? text : text.lowercased().collapsed
  }
}

extension Vocabulary {
  /// What a word is, and the index in `kinds` if it is a kind word.
  func classes(of word: ByteView) -> (classes: WordClass, kind: Int32) {
    switch tables.asciiWords.find(word) {
    case .found(let meaning): return meaning
    case .missing: return ([], 0)
    case .notASCII: return tables.words[String(word).lowercased()] ?? ([], 0)
    }
  }

  /// The kind that a tag names, if any.
  public func kind(ofTag tag: String) -> Kind? {
    tables.meaning(ofTag: tag).kind.map { kinds[$0] }
  }

  /// The kind that front matter's `kind` names: any kind word or kind tag.
  public func kind(named word: String) -> Kind? {
    let key = Vocabulary.folded(word)
    if let entry = tables.words[key], entry.classes.contains(.kind) {
      return kinds[Int(entry.kind)]
    }
    return tables.tags[key]?.kind.map { kinds[$0] }
  }

  public func meaning(ofTag tag: String) -> Meaning? {
    tables.meaning(ofTag: tag).meaning
  }
}
