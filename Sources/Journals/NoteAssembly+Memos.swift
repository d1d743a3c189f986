internal import Notes

extension Vocabulary.Meaning {
  /// Something that one does for the other, so that it matters who it was.
  fileprivate var isDeed: Bool {
    switch self {
    case .helped, .helpedMe, .referral, .inbound: true
    default: false
    }
  }

  /// Something to do or to tell, which is settled when that is done.
  fileprivate var isPending: Bool {
    switch self {
    case .share, .news, .challenge: true
    default: false
    }
  }

  /// Something that all who were there had a part in.
  fileprivate var isOfAll: Bool { self == .joke || self == .personal }
}

/// What tags mark for later use (rule E8).
extension NoteAssembly {
  mutating func readMemos() {
    guard !note.marks.isEmpty else { return }
    let secrets = secretPassages()
    for mark in note.marks where canBeMemo(Int(mark.passage)) {
      let index = Int(mark.passage)
      let tags = tags(of: index)
      let found = tags.compactMap { vocabulary.meaning(ofTag: $0) }
      for meaning in Vocabulary.Meaning.allCases where found.contains(meaning) && meaning.marksMemo
      {
        addMemo(meaning, mark, tags, isQuotable: secrets.isEmpty || !secrets[index])
      }
    }
  }

  /// What others said, absentees, and headings that are no entries mark nothing.
  private func canBeMemo(_ index: Int) -> Bool {
    let passage = note.passages[index]
    return !passage.isQuoted && passage.roster != .absent && passage.task != .cancelled
      && passage.task != .moved
      && (passage.kind != .heading || root[index] == index)
  }

  private mutating func addMemo(
    _ meaning: Vocabulary.Meaning, _ mark: Mark, _ tags: ArraySlice<String>, isQuotable: Bool
  ) {
    let index = Int(mark.passage)
    let passage = note.passages[index]
    let isDone = passage.task == .done && status(of: passage) == .done
    if meaning.isDeed, passage.task != .none, !isDone { return }
    let date = meaning.isDeed && isDone ? passage.done ?? passage.day : passage.day
    if let date, date > today { return }
    let text = memoText(of: index)
    var memo = Memo(
      meaning: meaning, date: date, people: people(for: meaning, in: index),
      topics: topics(among: tags), text: text,
      links: mark.links.filter { text?.firstRange(of: $0.text) != nil }, place: place(index))
    memo.isQuotable = isQuotable
    if !isDone || !meaning.isPending {
      records.memos.append(consume memo)
    } else if let done = passage.done {
      records.settledMemos.append(SettledMemo(memo: consume memo, on: done))
    }
  }

  /// The tags that say neither what the passage is for nor how people met.
  private func topics(among tags: ArraySlice<String>) -> [String] {
    var topics: [String] = []
    for tag in tags
    where vocabulary.meaning(ofTag: tag) == nil && vocabulary.kind(ofTag: tag) == nil
      && !topics.contains(tag)
    {
      topics.append(tag)
    }
    return topics
  }

  /// What was noted: of a contact, what stands after its lead.
  private func memoText(of index: Int) -> String? {
    let passage = note.passages[index]
    let noted = contact(index)?.followsFrom.map { taskText(of: passage, from: $0) } ?? ""
    let text = noted.isEmpty ? taskText(of: passage) : noted
    return text.isEmpty ? nil : text
  }

  // MARK: Whom it concerns

  private func people(for meaning: Vocabulary.Meaning, in index: Int) -> [PersonID] {
    let named = named(in: index)
    if let reading = contact(index) {
      let participants = participants(of: reading)
      return meaning == .share ? unique(participants + named) : participants
    }
    let entry = root[index] == index ? taskParent[index] : root[index]
    if entry >= 0 { return named.isEmpty ? people(around: entry) : named }
    if let owner { return meaning.isDeed ? [owner] : unique(named + [owner]) }
    return named.isEmpty ? attendees(for: meaning, note.passages[index].section) : named
  }

  /// The people of the entry or task that a passage which names nobody belongs to.
  private func people(around entry: Int) -> [PersonID] {
    let people = people(ofEntry: entry)
    return people.isEmpty && note.passages[entry].task != .none ? heirs(of: entry) : people
  }

  /// Those who attended, if the memo is of all of them or there is but one: it is not guessed who
  /// of several did a favour.
  private func attendees(for meaning: Vocabulary.Meaning, _ section: Int32) -> [PersonID] {
    let attendees = attendees[section] ?? []
    return meaning.isOfAll || attendees.count == 1 ? attendees : []
  }

  // MARK: What is never quoted (rule P9)

  /// Whether each passage mentions a private person, or belongs to what does: its entry, the items
  /// around it, the headings above it, a meeting that one attended. Empty if that is so of none.
  private func secretPassages() -> [Bool] {
    guard !arePrivate.isEmpty else { return [] }
    var isSecret = note.passages.indices.map { mentionsPrivate($0) }
    var sections: Set<Int32> = []
    for (section, people) in attendees where holdPrivate(people) { sections.insert(section) }
    guard !sections.isEmpty || isSecret.contains(true) else { return [] }
    var entries: Set<Int> = []
    for index in isSecret.indices where isSecret[index] && root[index] >= 0 {
      entries.insert(root[index])
    }
    var headingLevel: UInt8?
    for (index, passage) in note.passages.enumerated() {
      if passage.kind == .heading {
        if let level = headingLevel, passage.level <= level { headingLevel = nil }
        if isSecret[index], headingLevel == nil { headingLevel = passage.level }
      }
      let isInSecretEntry = root[index] >= 0 && entries.contains(root[index])
      let isBelowSecret = passage.parent >= 0 && isSecret[Int(passage.parent)]
      isSecret[index] =
        isSecret[index] || headingLevel != nil || isInSecretEntry || isBelowSecret
        || sections.contains(passage.section)
    }
    return isSecret
  }
}
