public import Notes

/// Who is who in a journal: all that must be known of every note before any note's body tells who
/// was meant.
public struct Census: Sendable {
  let date: Day
  let configuration: Configuration
  let vocabulary: Vocabulary
  /// Every note that is readable, in path order: the whole of it or its head.
  let notes: [Note]
  let names: NameResolution
  /// Without what their bodies say.
  var people: [Person] = []
  private(set) var me: PersonID?
  var groups: [Group] = []
  var edges: [Edge] = []
  /// Whether nothing that is quoted may mention a person; empty if that is so of nobody.
  private(set) var arePrivate: [Bool] = []
  /// For each person a list of them alone: most records are about one person, and share it.
  private(set) var alone: [[PersonID]] = []
  /// What the front matter of people and groups gave.
  var harvest = Harvest()
  /// Index of the me-note.
  private(set) var meNote: Int?

  /// - Parameters:
  ///   - notes: every note or its head, in path order; those that are not readable add their
  ///     findings only.
  ///   - date: the day to look from.
  ///   - configuration: what `.rapport.yml` says.
  ///   - vocabulary: with which the notes were read.
  public init(
    of notes: consuming [Note], on date: Day, configuration: Configuration = Configuration(),
    vocabulary: Vocabulary = Vocabulary()
  ) {
    self.date = date
    self.configuration = configuration
    self.vocabulary = vocabulary
    for index in notes.indices where !notes[index].findings.isEmpty {
      harvest.findings += notes[index].takeFindings()
    }
    notes.removeAll { !$0.isReadable }
    self.notes = notes
    names = NameResolution(self.notes)
    findMe()
    for index in self.notes.indices where self.notes[index].role == .person {
      addPerson(self.notes[index])
    }
    if people.contains(where: \.isPrivate) { arePrivate = people.map(\.isPrivate) }
    alone = people.indices.map { [$0] }
    addGroups()
  }

  /// Paths of the readable notes.
  public var paths: [String] { notes.map(\.path.text) }

  /// The first person note with `me: true`; a second one is an error (rule P6).
  private mutating func findMe() {
    for index in notes.indices
    where notes[index].role == .person && notes[index].profile?.isMe == true {
      guard case .person(let person) = names.targets[index] else { continue }
      if let meNote {
        harvest.findings.append(
          Finding(
            path: notes[index].path.text, line: 1, column: 1, severity: .error, code: "me",
            message: "\(notes[meNote].path.text) is the me-note already"))
      } else {
        meNote = index
        me = person
      }
    }
  }
}
