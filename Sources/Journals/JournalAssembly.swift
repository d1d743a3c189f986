internal import Notes

/// The steps from notes to a journal.
struct JournalAssembly {
  var journal: Journal
  /// All notes; what is in them is let go of as soon as it is read.
  private(set) var notes: [Note]
  let vocabulary: Vocabulary
  let names: NameResolution
  /// Index of the me-note.
  private(set) var meNote: Int?
  /// Spellings that were resolved before: handles, and wikilinks that lead to the same note from
  /// every folder.
  private var knownHandles: [String: NameResolution.Target] = [:]
  private var knownTargets: [String: NameResolution.Target] = [:]
  /// References that reach nothing, with the paths of their notes.
  var unknown: [(path: String, reference: Reference)] = []
  var hasResolvedHandle = false
  /// People whom nothing that is quoted may mention.
  lazy var privatePeople = Set(
    journal.people.indices.filter { journal.people[$0].isPrivate })

  init(journal: Journal, notes: consuming [Note], vocabulary: Vocabulary) {
    self.journal = journal
    self.notes = notes
    self.vocabulary = vocabulary
    names = NameResolution(self.notes)
  }

  mutating func run() {
    journal.noteCount = notes.count
    findMe()
    for note in notes where note.role == .person { addPerson(note) }
    addGroups()
    for index in notes.indices {
      read(notes[index], as: names.targets[index])
      notes[index].dropPassages()
    }
    reportUnknown()
    journal.mentions.sort { left, right in
      if left.place.path != right.place.path { return left.place.path.precedes(right.place.path) }
      return (left.place.line, left.column, left.person)
        < (right.place.line, right.column, right.person)
    }
  }

  /// The first person note with `me: true`; a second one is an error (rule P6).
  private mutating func findMe() {
    for (index, note) in notes.enumerated() where note.profile?.isMe == true {
      guard case .person(let person) = names.targets[index] else { continue }
      if let meNote {
        report(
          .error, "me", "\(notes[meNote].path.text) is the me-note already", note.path.text,
          line: 1,
          column: 1)
      } else {
        meNote = index
        journal.me = person
      }
    }
  }

  mutating func report(
    _ severity: Finding.Severity, _ code: String, _ message: String, _ path: String, line: Int,
    column: Int
  ) {
    journal.findings.append(
      Finding(
        path: path, line: line, column: column, severity: severity, code: code, message: message))
  }

  // MARK: Who is meant

  mutating func target(of reference: Reference, in note: Note) -> NameResolution.Target {
    let spelling = reference.spelling
    switch reference.form {
    case .handle:
      if let target = knownHandles[spelling] { return target }
      let target = names.key(spelling)
      knownHandles[spelling] = target
      return target
    case .wikilink:
      if let target = knownTargets[spelling] { return target }
      let target = names.target(of: .wikilink, spelling, from: note.path.folder)
      if names.isSameFromEverywhere(spelling) { knownTargets[spelling] = target }
      return target
    default: return names.target(of: reference.form, spelling, from: note.path.folder)
    }
  }

  /// The people that a reference names: none, one, or a group's members.
  mutating func people(
    of reference: Reference, in note: Note
  ) -> (people: [PersonID], isGroup: Bool, isShort: Bool) {
    var target = target(of: reference, in: note)
    var isShort = false
    if target == .unknown, reference.shortLength > 0 {
      let short = String(
        decoding: reference.spelling.utf8.prefix(reference.shortLength), as: UTF8.self)
      let shorter = names.key(short)
      if shorter != .unknown {
        target = shorter
        isShort = true
      }
    }
    switch target {
    case .person(let person):
      if reference.form == .handle { hasResolvedHandle = true }
      return ([person], false, isShort)
    case .group(let group):
      if reference.form == .handle { hasResolvedHandle = true }
      return (journal.groups[group].members, true, isShort)
    case .note: return ([], false, false)
    case .unknown: reportUnknown(reference, in: note)
    case .ambiguous(let candidates): reportAmbiguous(reference, candidates, in: note)
    }
    return ([], false, false)
  }

  private mutating func read(_ note: Note, as target: NameResolution.Target) {
    let attendees = note.frontLinks.filter {
      if case .attendee = $0.purpose { return note.role == .other }
      return false
    }
    guard !note.passages.isEmpty || !attendees.isEmpty else { return }
    var people: [[PersonID]] = []
    var isShort: [Bool] = []
    var isGroup: [Bool] = []
    var hidden = 0
    for reference in note.references {
      let found = hidden > 0 ? ([], false, false) : self.people(of: reference, in: note)
      hidden = hidden > 0 ? hidden - 1 : found.0.isEmpty ? 0 : reference.inner
      people.append(found.0)
      isGroup.append(found.1)
      isShort.append(found.2)
    }
    let front = attendees.map { link in (link, self.people(of: link.reference, in: note).people) }
    let person: PersonID? = if case .person(let id) = target { id } else { nil }
    let owner = person == journal.me ? nil : person
    var assembly = NoteAssembly(
      note, vocabulary: vocabulary, today: journal.date, owner: owner, me: journal.me,
      privatePeople: privatePeople, people: people, isShort: isShort, isGroup: isGroup)
    assembly.read(frontAttendees: front)
    add(assembly.records)
    if let person { addFacts(note, person, mentioning: people) }
  }

  private mutating func add(_ records: NoteAssembly.Records) {
    journal.mentions += records.mentions
    for interaction in records.interactions.sorted(by: { $0.place.line < $1.place.line }) {
      if interaction.date > journal.date {
        journal.plans.append(interaction)
      } else {
        journal.interactions.append(interaction)
      }
    }
    journal.topics += records.topics
    journal.followUps += records.followUps
    journal.events += records.events
    journal.memos += records.memos
    journal.settledMemos += records.settledMemos
    journal.findings += records.findings
  }
}
