public import Notes

/// The index of a person in ``Journal/people``.
public typealias PersonID = Int

/// A person as their note describes them, with the defaults of configuration and me-note applied.
///
/// What the front matter says is read as if it were the person's own: `person.org`,
/// `person.birthday`; see `Profile`.
@dynamicMemberLookup
public struct Person: Sendable {
  public typealias Status = Profile.Status
  public typealias Ladder = Profile.Ladder
  public typealias Circle = Profile.Circle

  /// Path of the person note from the root.
  public var path: String
  /// Display name (rule P2).
  public var name: String
  /// What the front matter says; ladder and circle as they follow from it, if it gives none.
  public var profile = Profile()
  /// The cadence in force: the note's, else the configuration's, else the built-in one.
  public var cadence: Period?
  /// Nobody asked for this cadence: it is the built-in one of the person's relation.
  public var cadenceIsBuiltIn = false
  public var introducers: [PersonID] = []
  public var avoid: [PersonID] = []
  /// Whether this is the me-note's person (rule P6).
  public var isMe = false
  /// Undated list items of the person's own note, but those below a next heading (rule P7).
  public var facts: [Fact] = []
  /// Items below a heading such as "Next time" (rule P7).
  public var nextTime: [Fact] = []

  public init(path: String, name: String) {
    self.path = path
    self.name = name
  }

  /// The note says that there is to be no rhythm: `cadence: never`.
  public var isNeverDue: Bool { profile.cadence == .never }

  public subscript<Value>(dynamicMember field: WritableKeyPath<Profile, Value>) -> Value {
    get { profile[keyPath: field] }
    set { profile[keyPath: field] = newValue }
  }
}

/// Something noted about a person.
public struct Fact: Hashable, Sendable {
  /// The heading it stands under.
  public let heading: String?
  /// Plain text of the item.
  public let text: String
  public let line: Int
  /// False if it mentions a private person: it is never quoted then (rule P9).
  public var isQuotable = true

  public init(heading: String?, text: String, line: Int) {
    self.heading = heading
    self.text = text
    self.line = line
  }
}
