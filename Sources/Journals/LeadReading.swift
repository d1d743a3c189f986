internal import Notes

/// What rule E2 makes of an entry's lead, once it is known who is a person.
struct LeadReading {
  private(set) var isContact = false
  /// Contact by the first test of E2, and not only by a tag.
  private(set) var isContactByKindWord = false
  private(set) var kind: Vocabulary.Kind?
  /// References of those who took part, the note's owner left out.
  private(set) var participants: [Int] = []
  /// The owner of the note takes part.
  private(set) var ownerTakesPart = false
  /// Where what was noted begins in the passage's text; nil if the lead says nothing more.
  private(set) var notedFrom: Int32?
  /// The same, of what follows the lead, even if that says more.
  private(set) var followsFrom: Int32?

  /// What is known beside the tokens.
  struct Circumstances {
    /// The entry stands in a person's own note and has a date there.
    var isOwnDatedLine = false
    /// Test (d): a dated heading, or a dated line below one or below a log heading.
    var isLogLine = false
    var hasDetails = false
    var kindTag: Vocabulary.Kind?
  }

  /// What a lead says that names nobody: no contact.
  init() {}

  /// - Parameters:
  ///   - tokens: the lead's tokens, those in texts of mentions that count for nothing left out.
  init(
    _ tokens: consuming [LeadToken], kinds: [Vocabulary.Kind], _ circumstances: Circumstances
  ) {
    let lead = Lead(tokens, hasKindTag: circumstances.kindTag != nil)
    let opening = lead.opening
    let behind = lead.skipFillers(from: opening.isEmpty ? 0 : opening.upperBound)
    let forbids =
      lead.end == .question || lead.isForbidden(after: opening, behind) || lead.isCalledOff
    let byWord = lead.isKind(at: 0) || (!opening.isEmpty && lead.isKind(at: behind))
    let byKind = byWord || circumstances.kindTag != nil
    let byContactWord =
      lead.hasRun(after: .contact)
      || (!opening.isEmpty && lead.classes(at: behind).contains(.contact))
    let bySeparator =
      !opening.isEmpty && behind == lead.words.count
      && (lead.end == .separator || lead.end == .sentence
        || (lead.end == .text && circumstances.hasDetails))
    let takesPart = byKind || byContactWord || bySeparator
    if takesPart, !forbids { participants = lead.takingPart(opening) }
    ownerTakesPart =
      circumstances.isOwnDatedLine && (byKind || circumstances.isLogLine) && !forbids
    isContact = !participants.isEmpty || ownerTakesPart
    isContactByKindWord = isContact && byWord
    if isContact {
      kind = lead.kindWord(opening, behind).map { kinds[$0] } ?? circumstances.kindTag
    }
    // A sentence is told whole: "Lunch with Ana, she will quit."
    let isWhole = lead.end == .sentence || lead.followsFrom == nil
    notedFrom = isWhole && lead.saysMore ? 0 : lead.followsFrom
    followsFrom = lead.followsFrom ?? notedFrom
  }
}

/// The words of a lead, and the people among them.
private struct Lead {
  enum End { case separator, sentence, question, topicWord, text }

  private(set) var words: [LeadToken]
  private(set) var end = End.text
  /// Where what follows the lead begins, if anything does.
  private(set) var followsFrom: Int32?
  /// In a lead without people, those that can say that nothing took place: "Call postponed", but
  /// not "call: she never answered".
  private var wordsOfFirstPart = Int.max

  init(_ tokens: consuming [LeadToken], hasKindTag: Bool) {
    words = tokens
    cut(hasKindTag: hasKindTag)
  }

  // MARK: The lead's extent

  /// Takes off what ends the lead, and all behind it.
  private mutating func cut(hasKindTag: Bool) {
    var isFirst = true
    var mayGoOn = true
    var index = 0
    while index < words.count {
      let token = words[index]
      switch token.kind {
      case .colon, .dash:
        let isOnlyKind = index == 0 ? hasKindTag : index == 1 && isKind(at: 0)
        if mayGoOn, isOnlyKind {
          mayGoOn = false
          isFirst = false
          wordsOfFirstPart = index
          words.remove(at: index)
          continue
        }
        end = .separator
        followsFrom = token.offset
      case .sentenceEnd:
        end = .sentence
        followsFrom = token.offset
      case .question:
        end = .question
        followsFrom = token.offset
      case .word(let classes, _) where classes.contains(.topic) && !(isFirst && isKind(at: index)):
        end = .topicWord
        followsFrom = 0
      default:
        isFirst = false
        index += 1
        continue
      }
      words.removeSubrange(index...)
    }
  }

  /// Whether words are left in the lead beside kinds, contact words, fillers and people.
  var saysMore: Bool {
    words.contains { token in
      guard case .word(let classes, _) = token.kind else { return false }
      return classes.isDisjoint(with: .plain)
    }
  }

  // MARK: Runs of people

  private func isMention(_ token: LeadToken) -> Bool {
    if case .mention = token.kind { return true }
    return false
  }

  private func isComma(_ token: LeadToken) -> Bool {
    if case .comma = token.kind { return true }
    return false
  }

  func classes(at index: Int) -> Vocabulary.WordClass {
    guard index < words.count, case .word(let classes, _) = words[index].kind else { return [] }
    return classes
  }

  func isKind(at index: Int) -> Bool { classes(at: index).contains(.kind) }

  /// "Directly" skips commas, `and`, `&` and articles.
  func skipFillers(from index: Int) -> Int {
    var next = index
    while next < words.count, isComma(words[next]) || classes(at: next) == .filler {
      next += 1
    }
    return next
  }

  /// The people that the lead begins with.
  var opening: Range<Int> { run(from: skipFillers(from: 0)) }

  /// The people that follow each other from `index` on, and what stands between them.
  private func run(from index: Int) -> Range<Int> {
    var end = index
    var next = index
    while takesPart(at: next) {
      end = next + 1
      next = skipFillers(from: end)
    }
    return index..<end
  }

  private func isPossessive(at index: Int) -> Bool {
    guard index + 1 < words.count, case .possessive = words[index + 1].kind else { return false }
    return true
  }

  /// Whether people follow directly after a word of a class.
  func hasRun(after wordClass: Vocabulary.WordClass) -> Bool {
    words.indices.contains { index in
      classes(at: index).contains(wordClass) && takesPart(at: skipFillers(from: index + 1))
    }
  }

  private func takesPart(at index: Int) -> Bool {
    index < words.count && isMention(words[index]) && !isPossessive(at: index)
  }

  /// References of the opening and of the people directly after words of contact, which come in
  /// this order and don't overlap; without either, of all people.
  func takingPart(_ opening: Range<Int>) -> [Int] {
    var found: [Int] = []
    func add(_ run: Range<Int>) {
      for index in run {
        if case .mention(let reference, _) = words[index].kind { found.append(Int(reference)) }
      }
    }
    add(opening)
    for index in words.indices where !classes(at: index).isDisjoint(with: .kindOrContact) {
      add(run(from: skipFillers(from: index + 1)))
    }
    if found.isEmpty {
      for index in words.indices where takesPart(at: index) { add(index..<(index + 1)) }
    }
    return found
  }

  // MARK: Words

  /// How many words of a lead without people can say that nothing took place: all, or those of its
  /// first part if a kind word opens it. "Lunch, cancelled", but not "visit, three days, no rain".
  private var wordsThatForbid: Int {
    guard isKind(at: 0) else { return min(wordsOfFirstPart, words.count) }
    let start = skipFillers(from: 1)
    let comma = words[min(start, words.count)...].firstIndex { isComma($0) }
    return min(wordsOfFirstPart, comma ?? words.count)
  }

  /// A no-contact word before the first people, or directly after those who open the lead.
  func isForbidden(after opening: Range<Int>, _ behind: Int) -> Bool {
    let first = words.firstIndex { isMention($0) } ?? wordsThatForbid
    if (0..<first).contains(where: { classes(at: $0).contains(.noContact) }) { return true }
    return !opening.isEmpty && classes(at: behind).contains(.noContact)
  }

  /// Behind the people of a lead that a kind word opens, a no-contact word alone: "Lunch with Ana
  /// cancelled", but not "cancelled by the canteen".
  var isCalledOff: Bool {
    guard isKind(at: 0), end != .topicWord,
      let last = words.lastIndex(where: { isMention($0) })
    else { return false }
    let word = skipFillers(from: last + 1)
    return classes(at: word).contains(.noContact)
      && (word + 1 == words.count || isComma(words[word + 1]))
  }

  /// The kind of the first kind word that stands before those who took part, or directly after them.
  func kindWord(_ opening: Range<Int>, _ behind: Int) -> Int? {
    let first = words.firstIndex { isMention($0) } ?? words.count
    let index = (0..<first).first { isKind(at: $0) } ?? (opening.isEmpty ? words.count : behind)
    guard isKind(at: index), case .word(_, let kind) = words[index].kind else { return nil }
    return Int(kind)
  }
}
