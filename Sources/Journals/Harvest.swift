internal import Notes

/// What some of a journal's notes give it, in path order.
public struct Harvest: Sendable {
  var records = RecordLists()
  var facts: [FoundFact] = []
  var findings: [Finding] = []
  /// References that reach nothing, with the paths of their notes.
  var unknown: [(path: String, reference: Reference)] = []
  var hasResolvedHandle = false
  /// Paths of records that name private people, where those are left out.
  private(set) var paths = PathSearch()
  /// What leaves private people out; nil if they are left in.
  let redaction: Redaction?
  private var buffer = KeyBuffer()
  /// That of the note at hand.
  private var folder = ""

  /// What a person's own note says of them.
  struct FoundFact {
    var person: PersonID
    var fact: Fact
    /// It stands below a heading such as "Next time" (rule P7).
    var isForNextTime: Bool
  }

  /// - Parameter redaction: leaves private people out of the records and facts, as soon as they are
  ///   read; nil leaves them in.
  public init(hiding redaction: Redaction? = nil) { self.redaction = redaction }

  /// Reads a note's body and adds what the note says.
  ///
  /// - Parameters:
  ///   - index: the note's index in the census's paths.
  ///   - bytes: the whole note.
  ///   - census: whose note it is.
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

extension Harvest {
  /// Leaves private people out of the records that there are.
  mutating func redact(by redaction: Redaction) { records.redact(by: redaction, &paths) }
}

// MARK: Who is meant

extension Harvest {
  mutating func target(
    of reference: Reference, among names: NameResolution
  ) -> NameResolution.Target {
    names.target(of: reference.form, reference.spelling, from: folder, &buffer)
  }

  /// The references that come next stand in a note.
  mutating func open(_ note: Note) { folder = note.path.folder }

  /// Adds the people that a reference names: none, one, or a group's members.
  mutating func add(
    _ reference: Reference, of note: Note, _ census: Census, to people: inout NamedPeople
  ) {
    var target = target(of: reference, among: census.names)
    var isShort = false
    if case .unknown = target, reference.shortLength > 0 {
      let short = String(
        decoding: reference.spelling.utf8.prefix(reference.shortLength), as: UTF8.self)
      target = census.names.key(short, &buffer)
      isShort = target != .unknown
    }
    switch target {
    case .person(let person):
      if case .handle = reference.form { hasResolvedHandle = true }
      people.append(person, isShort: isShort)
    case .group(let group):
      if case .handle = reference.form { hasResolvedHandle = true }
      people.append(groupOf: census.groups[group].members, isShort: isShort)
    case .note: people.appendNobody()
    case .unknown:
      addUnknown(reference, in: note)
      people.appendNobody()
    case .ambiguous(let candidates):
      reportAmbiguous(reference, census.names.shown(candidates), in: note)
      people.appendNobody()
    }
  }

  /// Keeps a reference that reaches nothing until all are known.
  mutating func addUnknown(_ reference: Reference, in note: Note) {
    unknown.append((note.path.text, reference))
  }

  /// - Parameter candidates: those who could be meant, in words.
  mutating func reportAmbiguous(_ reference: Reference, _ candidates: String, in note: Note) {
    findings.append(
      Finding(
        path: note.path.text, line: reference.line, column: reference.column, severity: .error,
        code: "ambiguous",
        message: "\(reference.written) could mean \(candidates): no one is linked"))
  }

  /// A group that is not followed down to its last groups.
  mutating func reportDeepGroup(_ note: Note) {
    findings.append(
      Finding(
        path: note.path.text, line: 1, column: 1, severity: .error, code: "group-depth",
        message: "groups lie in groups more than 16 deep: those further down are left out"))
  }
}

// MARK: What notes say

extension Harvest {
  /// Adds what a whole note says.
  mutating func add(
    _ note: Note, as target: NameResolution.Target, of census: Census
  ) {
    let attendees = note.frontLinks.filter {
      if case .attendee = $0.purpose { return note.role == .other }
      return false
    }
    guard !note.passages.isEmpty || !attendees.isEmpty else { return }
    open(note)
    let people = self.people(named: note, census)
    let front = attendees.map { link in
      var people = NamedPeople(capacity: 1)
      add(link.reference, of: note, census, to: &people)
      return (link: link, people: Array(people[0]))
    }
    let person: PersonID? = if case .person(let id) = target { id } else { nil }
    let owner = person == census.me ? nil : person
    var assembly = NoteAssembly(
      note, of: census, owner: owner, people: people)
    let starts = records.lengths
    swap(&assembly.records, &records)
    assembly.read(frontAttendees: front)
    swap(&assembly.records, &records)
    findings += assembly.findings
    if let redaction { records.redact(by: redaction, from: starts, &paths) }
    if let person { addFacts(note, person, people, hiding: census.arePrivate) }
  }

  /// Whom each reference names; nobody, if it stands in the text of one that names somebody.
  private mutating func people(named note: Note, _ census: Census) -> NamedPeople {
    var people = NamedPeople(capacity: note.references.count)
    var hidden = 0
    for reference in note.references {
      if hidden > 0 {
        hidden -= 1
        people.appendNobody()
      } else {
        add(reference, of: note, census, to: &people)
        if !people.isLastNobody { hidden = reference.inner }
      }
    }
    return people
  }

  /// Undated list items of a person's own note (rule P7).
  private mutating func addFacts(
    _ note: Note, _ person: PersonID, _ people: NamedPeople, hiding arePrivate: [Bool]
  ) {
    var last: (heading: Int32, text: String?) = (-1, nil)
    for passage in note.passages
    where passage.kind == .item && passage.day == nil && !passage.hasOwnDate
      && passage.task == .none && passage.section < 0 && passage.roster == .none
    {
      let text = note.text(of: passage)
      guard !text.isEmpty else { continue }
      let heading = passage.heading >= 0 ? note.passages[Int(passage.heading)] : nil
      if passage.heading != last.heading {
        last = (passage.heading, heading.map { note.text(of: $0) })
      }
      var fact = Fact(heading: last.text, text: text, line: Int(passage.line))
      fact.isQuotable =
        arePrivate.isEmpty
        || [passage, heading].allSatisfy { shown in
          shown?.references.allSatisfy { !people[$0].contains { arePrivate[$0] } } ?? true
        }
      if let redaction, !redaction.isQuotable(fact) { continue }
      facts.append(FoundFact(person: person, fact: fact, isForNextTime: passage.isForNextTime))
    }
  }
}
