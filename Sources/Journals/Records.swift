public import Notes

/// A place in the notes that a claim can be traced to.
public struct Place: Hashable, Sendable {
  /// Path from the root, with `/`.
  public let path: String
  /// 1-based line of the file.
  public var line: Int { Int(shortLine) }
  private let shortLine: Int32

  public init(path: String, line: Int) {
    self.path = path
    shortLine = Int32(clamping: line)
  }
}

/// A link to a person, resolved (rules M1–M6).
public struct Mention: Sendable {
  /// How the person is mentioned.
  public enum Via: String, Sendable {
    case link, wikilink, handle, group, implied
    case frontMatter = "front matter"
  }
  /// What the mention makes of the person; `none` in undated text and for absentees.
  public enum Role: String, Sendable {
    case participant, topic, plan, none
    case followUp = "followup"
  }

  /// Where the link stands.
  public var place: Place { Place(path: path, line: Int(shortLine)) }
  /// 1-based, in UTF-8 bytes of the file's own line.
  public var column: Int { Int(shortColumn) }
  public var person: PersonID {
    get { Int(shortPerson) }
    set { shortPerson = Int32(newValue) }
  }
  public var via: Via
  public var role: Role
  // There are far more mentions than records of any other type: 32 bits are enough for each number.
  private var shortLine: Int32
  private var shortColumn: Int32
  private var shortPerson: Int32
  /// That of the place.
  var path: String
  /// That of the place.
  var line: Int { Int(shortLine) }

  public init(place: Place, column: Int, person: PersonID, via: Via, role: Role) {
    path = place.path
    shortLine = Int32(clamping: place.line)
    shortColumn = Int32(clamping: column)
    shortPerson = Int32(person)
    self.via = via
    self.role = role
  }
}

/// A dated contact, or, after the journal's date, a plan (rules E1–E6, D3).
public struct Interaction: Sendable {
  // What is small stands together, so that it takes little room.
  public var date: Day
  /// Nil where the kind tells none.
  public var channel: Channel?
  /// Whether `text` is the title of a meeting, and nothing that was said there.
  public var isTitled = false
  /// False if what it says mentions a private person: it is never quoted then (rule P9).
  public var isQuotable = true
  /// The kind word as configured; `contact` where none was given, `meeting` for attendees.
  public var kind: String
  /// Who took part, ascending; never empty, never me.
  public var participants: [PersonID]
  /// Who was only talked about, ascending.
  public var topics: [PersonID]
  /// Tags of the entry and its details, as written, without `#`.
  public var tags: [String]
  public var place: Place
  /// What was noted, plain: the entry's text after its lead, or all of it where its first sentence
  /// says more. Nil if there is none, or if the entry mentions a private person (rule P9).
  public var text: String?
  /// What stands below the entry: its details, in order. Empty in the private case.
  public var remarks: [Remark]

  public init(
    date: Day, kind: String, channel: Channel?, participants: [PersonID], topics: [PersonID] = [],
    tags: [String] = [], place: Place, text: String? = nil, remarks: [Remark] = []
  ) {
    self.date = date
    self.kind = kind
    self.channel = channel
    self.participants = participants
    self.topics = topics
    self.tags = tags
    self.place = place
    self.text = text
    self.remarks = remarks
  }
}

/// One detail of an entry.
public struct Remark: Hashable, Sendable {
  public var line: Int
  /// Plain text.
  public var text: String
  public var tags: [String]
  /// Whom it is about; empty if it is for all who took part.
  public var people: [PersonID]
  /// Its own date, where it begins with a later one than its entry's.
  public var date: Day?

  public init(
    line: Int, text: String, tags: [String], people: [PersonID] = [], date: Day? = nil
  ) {
    self.line = line
    self.text = text
    self.tags = tags
    self.people = people
    self.date = date
  }
}

/// A dated entry that names people without being contact: they were talked or thought about.
public struct Topic: Sendable {
  public var date: Day
  public var people: [PersonID]
  public var tags: [String]
  public var place: Place
  /// Plain text of the entry; nil if it mentions a private person.
  public var text: String?
  /// False if what it says mentions a private person: it is never quoted then (rule P9).
  public var isQuotable = true

  public init(date: Day, people: [PersonID], tags: [String], place: Place, text: String?) {
    self.date = date
    self.people = people
    self.tags = tags
    self.place = place
    self.text = text
  }
}

/// A task that concerns people (rules E7, E8).
public struct FollowUp: Sendable {
  /// What the task box says, on the journal's date.
  public enum Status: String, Sendable { case open, done, cancelled }
  /// Who owes it.
  public enum Owner: String, Sendable {
    /// I owe it.
    case me
    /// They owe it.
    case them
    case both
  }

  public var status: Status
  public var owner: Owner
  public var due: Day?
  public var done: Day?
  /// The date of the entry or note it stands in, if any: how old it is.
  public var noted: Day?
  public var people: [PersonID]
  /// Plain text without box, task dates and owner tags; nil if it mentions a private person.
  public var text: String?
  public var place: Place
  /// False if what it says mentions a private person: it is never quoted then (rule P9).
  public var isQuotable = true

  public init(
    status: Status, owner: Owner, due: Day?, done: Day?, noted: Day?, people: [PersonID],
    text: String?, place: Place
  ) {
    self.status = status
    self.owner = owner
    self.due = due
    self.done = done
    self.noted = noted
    self.people = people
    self.text = text
    self.place = place
  }
}

/// A date named in an entry: something that happens to its people (rule E9).
public struct Event: Sendable {
  public var date: Day
  /// When it was noted.
  public var noted: Day
  public var people: [PersonID]
  /// Plain text of the item that names it; nil if it mentions a private person.
  public var text: String?
  public var place: Place
  /// False if what it says mentions a private person: it is never quoted then (rule P9).
  public var isQuotable = true

  public init(date: Day, noted: Day, people: [PersonID], text: String?, place: Place) {
    self.date = date
    self.noted = noted
    self.people = people
    self.text = text
    self.place = place
  }
}

/// A labelled link from one person note to another person (rule P5).
public struct Edge: Sendable {
  public var from: PersonID
  public var to: PersonID
  /// The key as written.
  public var label: String
  public var place: Place

  public init(from: PersonID, to: PersonID, label: String, place: Place) {
    self.from = from
    self.to = to
    self.label = label
    self.place = place
  }
}

/// Several people under one name (rule P8).
public struct Group: Sendable {
  public var path: String
  public var name: String
  public var members: [PersonID]

  public init(path: String, name: String, members: [PersonID]) {
    self.path = path
    self.name = name
    self.members = members
  }
}
