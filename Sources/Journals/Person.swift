public import Notes

/// The index of a person in ``Journal/people``.
public typealias PersonID = Int

/// A person as their note describes them, with the defaults of configuration and me-note applied.
public struct Person: Sendable {
  public typealias Status = Profile.Status
  public typealias Ladder = Profile.Ladder
  public typealias Circle = Profile.Circle

  /// Path of the person note from the root.
  public var path: String
  /// Display name (rule P2).
  public var name: String
  public var aliases: [String] = []
  public var handles: [String] = []
  /// Relations, with synonyms made one: `boss` is `manager`.
  public var relations: [String] = []
  public var ladder: Ladder?
  public var org: String?
  public var team: String?
  public var role: String?
  public var location: String?
  public var circle: Circle?
  /// The cadence in force: the note's, else the configuration's, else the built-in one.
  public var cadence: Period?
  /// Nobody asked for this cadence: it is the built-in one of the person's relation.
  public var cadenceIsBuiltIn = false
  /// The note says that there is to be no rhythm: `cadence: never`.
  public var neverDue = false
  /// Written by hand: a floor under what the notes show.
  public var lastContactFloor: Day?
  public var snoozedUntil: Day?
  public var status = Status.active
  public var birthday: YearlyDate?
  /// Other yearly dates, birthday left out.
  public var dates: [YearlyDate] = []
  public var met: Day?
  /// How we met, where `met` is no date.
  public var metText: String?
  public var introducers: [PersonID] = []
  public var interests: [String] = []
  public var expertise: [String] = []
  public var asks: [String] = []
  public var offers: [String] = []
  public var lists: [String] = []
  public var phases: [String] = []
  public var avoid: [PersonID] = []
  public var goals: [String] = []
  public var values: [String] = []
  /// E-mail, phone and web addresses, keys as written, in order of the note.
  public var addresses: [(key: String, value: String)] = []
  public var isPrivate = false
  public var isMe = false
  /// Undated list items of the person's own note, but those below a next heading (rule P7).
  public var facts: [Fact] = []
  /// Items below a heading such as "Next time" (rule P7).
  public var nextTime: [Fact] = []

  public init(path: String, name: String) {
    self.path = path
    self.name = name
  }
}

/// Something noted about a person.
public struct Fact: Hashable, Sendable {
  /// The heading it stands under.
  public let heading: String?
  /// Plain text of the item.
  public let text: String
  public let line: Int

  public init(heading: String?, text: String, line: Int) {
    self.heading = heading
    self.text = text
    self.line = line
  }
}
