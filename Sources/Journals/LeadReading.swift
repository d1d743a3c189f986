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

  /// What is known beside the tokens.
  struct Circumstances {
    /// The entry stands in a person's own note and has a date there.
    var isOwnDatedLine = false
    /// Test (d): a dated heading, or a dated line below one or below a log heading.
    var isLogLine = false
    var hasDetails = false
    var kindTag: Vocabulary.Kind?
  }

  private enum End { case separator, question, topicWord, text }

  private var words: [LeadToken] = []
  private var end = End.text
  /// In a lead without people, those that can say that nothing took place: "Call postponed", but
  /// not "call: she never answered".
  private var wordsOfFirstPart = Int.max

  /// What a lead says that names nobody: no contact.
  init() {}

  /// - Parameters:
  ///   - tokens: the lead's tokens, those in texts of mentions that count for nothing left out.
  init(_ tokens: [LeadToken], kinds: [Vocabulary.Kind], _ circumstances: Circumstances) {
    cut(tokens, hasKindTag: circumstances.kindTag != nil)
    let opening = run(from: skipFillers(from: 0))
    let forbids = end == .question || isForbidden(after: opening)
    let byWord = isKind(at: 0) || (!opening.isEmpty && isKind(at: afterRun(opening)))
    let byKind = byWord || circumstances.kindTag != nil
    let byContactWord =
      hasRun(after: .contact)
      || (!opening.isEmpty && classes(at: afterRun(opening)).contains(.contact))
    let closesLead = afterRun(opening) == words.count
    let bySeparator =
      !opening.isEmpty && closesLead
      && (end == .separator || (end == .text && circumstances.hasDetails))
    participants = takingPart(opening)
    let takesPart = byKind || byContactWord || bySeparator
    isContact = takesPart && !forbids && !participants.isEmpty
    ownerTakesPart =
      circumstances.isOwnDatedLine && (byKind || circumstances.isLogLine) && !forbids
    if ownerTakesPart, !takesPart { participants = [] }
    isContact = isContact || ownerTakesPart
    isContactByKindWord = isContact && byWord
    if isContact {
      kind = kindWord(kinds, opening) ?? circumstances.kindTag
    } else {
      participants = []
    }
    if notedFrom == nil, saysMore { notedFrom = 0 }
    words = []
  }

  // MARK: The lead's extent

  private mutating func cut(_ tokens: [LeadToken], hasKindTag: Bool) {
    var mayGoOn = true
    words.reserveCapacity(tokens.count)
    for (index, token) in tokens.enumerated() {
      switch token.kind {
      case .colon, .dash:
        let isOnlyKind = words.isEmpty ? hasKindTag : words.count == 1 && isKind(at: 0)
        if mayGoOn, isOnlyKind {
          mayGoOn = false
          wordsOfFirstPart = words.count
          continue
        }
        end = .separator
      case .sentenceEnd: end = .separator
      case .question: end = .question
      case .word(let classes, _) where classes.contains(.topic) && (index > 0 || !isKind(token)):
        end = .topicWord
        notedFrom = 0
        return
      default:
        words.append(token)
        continue
      }
      notedFrom = token.offset
      return
    }
  }

  /// Whether words are left in the lead beside kinds, contact words, fillers and people.
  private var saysMore: Bool {
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

  private func classes(at index: Int) -> Vocabulary.WordClass {
    guard index < words.count, case .word(let classes, _) = words[index].kind else { return [] }
    return classes
  }

  private func isKind(at index: Int) -> Bool { classes(at: index).contains(.kind) }

  private func isKind(_ token: LeadToken) -> Bool {
    if case .word(let classes, _) = token.kind { return classes.contains(.kind) }
    return false
  }

  /// "Directly" skips commas, `and`, `&` and articles.
  private func skipFillers(from index: Int) -> Int {
    var next = index
    while next < words.count, isComma(words[next]) || classes(at: next) == .filler {
      next += 1
    }
    return next
  }

  /// The people that follow each other from `index` on, as indices of words.
  private func run(from index: Int) -> [Int] {
    var people: [Int] = []
    var next = index
    while takesPart(at: next) {
      people.append(next)
      next = skipFillers(from: next + 1)
    }
    return people
  }

  private func isPossessive(at index: Int) -> Bool {
    guard index + 1 < words.count, case .possessive = words[index + 1].kind else { return false }
    return true
  }

  /// The word directly after a run.
  private func afterRun(_ run: [Int]) -> Int {
    skipFillers(from: run.last.map { $0 + 1 } ?? 0)
  }

  /// Whether people follow directly after a word of a class.
  private func hasRun(after wordClass: Vocabulary.WordClass) -> Bool {
    words.indices.contains { index in
      classes(at: index).contains(wordClass) && takesPart(at: skipFillers(from: index + 1))
    }
  }

  private func takesPart(at index: Int) -> Bool {
    index < words.count && isMention(words[index]) && !isPossessive(at: index)
  }

  /// References of the opening and of the people directly after words of contact, which come in
  /// this order and don't overlap; without either, of all people.
  private func takingPart(_ opening: [Int]) -> [Int] {
    var chosen = opening
    for index in words.indices
    where !classes(at: index).isDisjoint(with: .kindOrContact) {
      chosen += run(from: skipFillers(from: index + 1))
    }
    if chosen.isEmpty { chosen = words.indices.filter { takesPart(at: $0) } }
    return chosen.compactMap { index in
      if case .mention(let reference, _) = words[index].kind { Int(reference) } else { nil }
    }
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
  private func isForbidden(after opening: [Int]) -> Bool {
    let first = words.firstIndex { isMention($0) } ?? wordsThatForbid
    if (0..<first).contains(where: { classes(at: $0).contains(.noContact) }) { return true }
    return !opening.isEmpty && classes(at: afterRun(opening)).contains(.noContact)
  }

  /// The first kind word that stands before those who took part, or directly after them.
  private func kindWord(_ kinds: [Vocabulary.Kind], _ opening: [Int]) -> Vocabulary.Kind? {
    let first = words.firstIndex { isMention($0) } ?? words.count
    var candidates = Array(0..<first)
    if !opening.isEmpty { candidates.append(afterRun(opening)) }
    for index in candidates where isKind(at: index) {
      if case .word(_, let kind) = words[index].kind { return kinds[Int(kind)] }
    }
    return nil
  }
}
