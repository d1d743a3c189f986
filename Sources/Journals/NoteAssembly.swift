internal import Notes

/// Decides what one note's passages are, now that it is known who its references reach: entries,
/// details, tasks, rosters (rules E1–E9).
struct NoteAssembly {
  let note: Note
  let vocabulary: Vocabulary
  let today: Day
  /// The person in whose own note we are, nil for me and in other notes.
  let owner: PersonID?
  let me: PersonID?
  /// Empty if nobody is private.
  let arePrivate: [Bool]
  /// For each person a list of them alone.
  let alone: [[PersonID]]
  let people: NamedPeople

  var roles: [Mention.Role]
  /// For each passage the passage that it is a detail of, itself if it is an entry, else -1.
  var root: [Int]
  private var entries = EntryPassages([])
  /// For tasks, the entry that they are nested in, else -1.
  var taskParent: [Int]
  /// What E2 makes of the entries that are contact.
  private var contacts: [LeadReading] = []
  /// For each passage which of them it is, else -1; empty if there are none.
  private var contactAt: [Int32] = []
  /// Dated sections with attendees; -1 is the note itself.
  var attended: Set<Int32> = []
  /// Who attended those of them that have a date.
  var attendees: [Int32: [PersonID]] = [:]
  /// What is added to.
  var records = RecordLists()
  var findings: [Finding] = []

  init(
    _ note: Note, of census: Census, owner: PersonID?, people: NamedPeople
  ) {
    self.note = note
    vocabulary = census.vocabulary
    today = census.date
    self.owner = owner
    me = census.me
    arePrivate = census.arePrivate
    alone = census.alone
    self.people = people
    roles = Array(repeating: .none, count: note.references.count)
    root = Array(repeating: -1, count: note.passages.count)
    taskParent = root
  }

  /// Reads the whole note.
  mutating func read(frontAttendees: [(link: FrontLink, people: [PersonID])]) {
    let starts = records.lengths
    findAttendedSections(hasFrontAttendees: frontAttendees.contains { !$0.people.isEmpty })
    findEntries()
    entries = EntryPassages(root)
    for index in note.passages.indices {
      if root[index] == index {
        readEntry(index)
      } else if root[index] < 0, note.passages[index].kind == .heading {
        readTopicHeading(index)
      }
    }
    readMeetings(frontAttendees)
    readTasks()
    readEvents()
    readMemos()
    addMentions(frontAttendees)
    records.sort(from: starts)
  }

  // MARK: What passages say

  /// Who a passage's own text names, me left out, each once.
  func named(in index: Int) -> [PersonID] {
    let references = note.passages[index].references
    if references.isEmpty { return [] }
    return unique(people[references])
  }

  /// Who is named in any of the passages, me left out, each once.
  func named(inAny passages: some Sequence<Int>) -> [PersonID] {
    var found: [PersonID] = []
    for index in passages {
      let references = note.passages[index].references
      if !references.isEmpty { found += people[references] }
    }
    return unique(found)
  }

  /// Whether none of the passages mentions a private person (rule P9).
  func isQuotable(_ passages: some Sequence<Int>) -> Bool {
    arePrivate.isEmpty || !passages.contains { mentionsPrivate($0) }
  }

  func mentionsPrivate(_ index: Int) -> Bool {
    let references = note.passages[index].references
    return !references.isEmpty && holdPrivate(people[references])
  }

  /// Whether one of them is private; I am not counted.
  func holdPrivate(_ people: some Sequence<PersonID>) -> Bool {
    !arePrivate.isEmpty && people.contains { arePrivate[$0] && $0 != me }
  }

  /// An entry and its details, in order; what is no entry stands alone.
  func whole(_ index: Int) -> ArraySlice<Int> {
    root[index] == index ? entries[index] : [index]
  }

  func contact(_ index: Int) -> LeadReading? {
    contactAt.isEmpty || contactAt[index] < 0 ? nil : contacts[Int(contactAt[index])]
  }

  mutating func setContact(_ index: Int, _ reading: LeadReading) {
    if contactAt.isEmpty { contactAt = Array(repeating: -1, count: root.count) }
    contactAt[index] = Int32(contacts.count)
    contacts.append(reading)
  }

  /// People in path order, me left out, each once.
  func unique(_ people: some Collection<PersonID>) -> [PersonID] {
    guard let first = people.first else { return [] }
    if people.count == 1 { return first == me ? [] : alone[first] }
    var found: [PersonID] = []
    for person in people.sorted() where person != me && person != found.last {
      found.append(person)
    }
    return found.count == 1 ? alone[found[0]] : found
  }

  func namesAnyone(_ index: Int) -> Bool {
    !people[note.passages[index].references].isEmpty
  }

  func place(_ index: Int) -> Place {
    Place(path: note.path.text, line: Int(note.passages[index].line))
  }

  func tags(of index: Int) -> ArraySlice<String> {
    let range = note.passages[index].tags
    return range.isEmpty ? [] : note.tags[Int(range.lowerBound)..<Int(range.upperBound)]
  }

  func hasMeaning(_ meaning: Vocabulary.Meaning, _ tags: ArraySlice<String>) -> Bool {
    tags.contains { vocabulary.meaning(ofTag: $0) == meaning }
  }

  /// The lead's tokens as they count: the text of a mention only where there is no mention.
  func leadTokens(of passage: Passage) -> [LeadToken] {
    var tokens: [LeadToken] = []
    tokens.reserveCapacity(passage.tokens.count)
    var index = Int(passage.tokens.lowerBound)
    while index < Int(passage.tokens.upperBound) {
      let token = note.tokens[index]
      index += 1
      guard case .mention(let reference, let inner) = token.kind else {
        tokens.append(token)
        continue
      }
      if !people.isNobody(reference) {
        tokens.append(token)
        if !people.isShort(reference) { index += Int(inner) }
      } else if note.references[Int(reference)].form != .link || inner == 0 {
        tokens.append(token.asWord)
        index += Int(inner)
      }
    }
    return tokens
  }

  func reading(of index: Int) -> LeadReading {
    let passage = note.passages[index]
    var circumstances = LeadReading.Circumstances()
    circumstances.hasDetails = passage.hasDetails
    circumstances.kindTag = kindTag(among: tags(of: index))
    if owner != nil, passage.hasOwnDate || passage.done != nil {
      circumstances.isOwnDatedLine = true
      circumstances.isLogLine =
        passage.task == .none
        && (passage.kind == .heading || passage.isLogged || passage.section >= 0)
    }
    guard circumstances.isOwnDatedLine || namesAnyone(index) else { return LeadReading() }
    return LeadReading(leadTokens(of: passage), kinds: vocabulary.kinds, circumstances)
  }
}
