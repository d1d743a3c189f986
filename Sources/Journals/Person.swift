public import Notes

/// The index of a person in ``Journal/people``.
public typealias PersonID = Int

/// A person as their note describes them, with the defaults of configuration and me-note applied.
public struct Person: Sendable {
  public enum Status: String, Sendable { case active, paused, archived, deceased }
  public enum Ladder: String, Sendable { case above, peer, below }
  public enum Circle: String, Sendable { case `internal`, external }

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

/// A day that comes back each year.
public struct YearlyDate: Hashable, Sendable {
  /// The year it began, if known.
  public let year: Int?
  /// 1–12.
  public let month: Int
  /// 1–31; 29 February is kept on 28 February in common years.
  public let day: Int
  public let label: String
  /// Line in the person's note.
  public let line: Int

  public init(year: Int?, month: Int, day: Int, label: String, line: Int) {
    self.year = year
    self.month = month
    self.day = day
    self.label = label
    self.line = line
  }

  /// The first time it comes back on or after `date`.
  public func next(from date: Day) -> Day {
    let year = date.components.year
    if let here = inYear(year), here >= date { return here }
    return inYear(year + 1) ?? date
  }

  private func inYear(_ year: Int) -> Day? {
    Day(year: year, month: month, day: min(day, Day.length(ofMonth: month, year: year)))
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
