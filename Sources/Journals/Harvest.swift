internal import Notes

/// What some of a journal's notes give it, in path order.
public struct Harvest: Sendable {
  var mentions: [Mention] = []
  var interactions: [Interaction] = []
  var plans: [Interaction] = []
  var topics: [Topic] = []
  var followUps: [FollowUp] = []
  var events: [Event] = []
  var memos: [Memo] = []
  var settledMemos: [SettledMemo] = []
  var facts: [FoundFact] = []
  var findings: [Finding] = []
  /// References that reach nothing, with the paths of their notes.
  var unknown: [(path: String, reference: Reference)] = []
  var hasResolvedHandle = false
  private var buffer = KeyBuffer()

  /// What a person's own note says of them.
  struct FoundFact {
    var person: PersonID
    var fact: Fact
    /// It stands below a heading such as "Next time" (rule P7).
    var isForNextTime: Bool
  }

  public init() {}

  /// Reads a note's body and adds what the note says.
  ///
  /// - Parameters:
  ///   - index: the note's index in the census's paths.
  ///   - bytes: the whole note.
  public mutating func add(_ index: Int, _ bytes: Span<UInt8>, of census: Census) {
    var note = census.notes[index]
    note.readBody(of: bytes, census.vocabulary)
    findings += note.takeFindings()
    add(note, as: census.names.targets[index], of: census)
  }

  /// Adds what a note says that the census has as a whole.
  mutating func add(_ index: Int, of census: Census) {
    add(census.notes[index], as: census.names.targets[index], of: census)
  }
}

// MARK: Who is meant

extension Harvest {
  mutating func target(
    of reference: Reference, in note: Note, among names: NameResolution
  ) -> NameResolution.Target {
    names.target(of: reference.form, reference.spelling, from: note.path.folder, &buffer)
  }

  /// The people that a reference names: none, one, or a group's members.
  mutating func people(
    of reference: Reference, in note: Note, _ census: Census
  ) -> (people: [PersonID], isGroup: Bool, isShort: Bool) {
    var target = target(of: reference, in: note, among: census.names)
    var isShort = false
    if target == .unknown, reference.shortLength > 0 {
      let short = String(
        decoding: reference.spelling.utf8.prefix(reference.shortLength), as: UTF8.self)
      let shorter = census.names.key(short, &buffer)
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
      return (census.groups[group].members, true, isShort)
    case .note: return ([], false, false)
    case .unknown: addUnknown(reference, in: note)
    case .ambiguous(let candidates):
      reportAmbiguous(reference, census.names.shown(candidates), in: note)
    }
    return ([], false, false)
  }

  /// Keeps a reference that reaches nothing until all are known.
  mutating func addUnknown(_ reference: Reference, in note: Note) {
    unknown.append((note.path.text, reference))
  }

  /// - Parameter candidates: paths of those who could be meant.
  mutating func reportAmbiguous(_ reference: Reference, _ candidates: [String], in note: Note) {
    findings.append(
      Finding(
        path: note.path.text, line: reference.line, column: reference.column, severity: .error,
        code: "ambiguous",
        message:
          "\(reference.written) could mean \(candidates.joined(separator: " or ")): "
          + "no one is linked"))
  }
}

// MARK: What notes say

extension Harvest {
  private mutating func add(
    _ note: Note, as target: NameResolution.Target, of census: Census
  ) {
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
      let found = hidden > 0 ? ([], false, false) : self.people(of: reference, in: note, census)
      hidden = hidden > 0 ? hidden - 1 : found.0.isEmpty ? 0 : reference.inner
      people.append(found.0)
      isGroup.append(found.1)
      isShort.append(found.2)
    }
    let front = attendees.map { link in
      (link, self.people(of: link.reference, in: note, census).people)
    }
    let person: PersonID? = if case .person(let id) = target { id } else { nil }
    let owner = person == census.me ? nil : person
    var assembly = NoteAssembly(
      note, vocabulary: census.vocabulary, today: census.date, owner: owner, me: census.me,
      privatePeople: census.privatePeople, people: people, isShort: isShort, isGroup: isGroup)
    assembly.read(frontAttendees: front)
    add(assembly.records, until: census.date)
    if let person { addFacts(note, person, people, hiding: census.privatePeople) }
  }

  private mutating func add(_ records: NoteAssembly.Records, until today: Day) {
    mentions += records.mentions
    for interaction in records.interactions.sorted(by: { $0.place.line < $1.place.line }) {
      if interaction.date > today {
        plans.append(interaction)
      } else {
        interactions.append(interaction)
      }
    }
    topics += records.topics
    followUps += records.followUps
    events += records.events
    memos += records.memos
    settledMemos += records.settledMemos
    findings += records.findings
  }

  /// Undated list items of a person's own note (rule P7).
  private mutating func addFacts(
    _ note: Note, _ person: PersonID, _ people: [[PersonID]], hiding privatePeople: Set<PersonID>
  ) {
    for passage in note.passages
    where passage.kind == .item && passage.day == nil && !passage.hasOwnDate
      && passage.task == .none && passage.section < 0 && passage.roster == .none
    {
      let text = note.text(of: passage)
      guard !text.isEmpty else { continue }
      let heading = passage.heading >= 0 ? note.passages[Int(passage.heading)] : nil
      var fact = Fact(
        heading: heading.map { note.text(of: $0) }, text: text, line: Int(passage.line))
      fact.isQuotable = [passage, heading].allSatisfy { shown in
        shown?.references.allSatisfy { privatePeople.isDisjoint(with: people[Int($0)]) } ?? true
      }
      facts.append(FoundFact(person: person, fact: fact, isForNextTime: passage.isForNextTime))
    }
  }
}
