/// What the front matter of a person or group note says, typed (rule P4).
///
/// Values that can't be read are reported and count as absent.
public struct Profile: Sendable {
  /// Whether and how contact is to be kept up.
  public enum Status: String, Sendable { case active, paused, archived, deceased }
  /// Where they stand at work, seen from me.
  public enum Ladder: String, Sendable { case above, peer, below }
  /// Inside or outside of my organisation.
  public enum Circle: String, Sendable { case `internal`, external }

  /// A rhythm of contact that a note asks for.
  public enum Cadence: Hashable, Sendable {
    case every(Period)
    case never
  }

  public var name: String?
  public var aliases: [String] = []
  public var handles: [String] = []
  /// In lower case, synonyms made one: `boss` is `manager`.
  public var relations: [String] = []
  public var ladder: Ladder?
  public var org: String?
  public var team: String?
  public var role: String?
  public var location: String?
  public var circle: Circle?
  public var cadence: Cadence?
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
  public var interests: [String] = []
  public var expertise: [String] = []
  public var asks: [String] = []
  public var offers: [String] = []
  public var lists: [String] = []
  public var phases: [String] = []
  public var goals: [String] = []
  public var values: [String] = []
  /// In the order of the note.
  public var addresses: [Address] = []
  public var isPrivate = false
  public var isMe = false
  /// Where the values that digests name stand.
  public var lines = KeyLines()

  /// A way to reach somebody: e-mail, phone, a web address.
  public struct Address: Hashable, Sendable {
    /// The key as written.
    public let key: String
    public let value: String
  }

  public init() {}

  /// The name with single spaces; nil if there is none or nothing but white space (rule P2).
  package var nameInOneLine: String? {
    let name = name?.inOneLine ?? ""
    return name.isEmpty ? nil : name
  }
}

extension Profile {
  private static let relationSynonyms = [
    "boss": "manager", "coworker": "peer", "co-worker": "peer", "colleague": "peer",
    "teammate": "peer", "customer": "client",
  ]

  private static let ladders: [String: Ladder] = [
    "manager": .above, "mentor": .above, "sponsor": .above, "report": .below, "mentee": .below,
    "peer": .peer,
  ]

  /// The relations that mean something by themselves.
  public static let knownRelations: Set = [
    "manager", "mentor", "sponsor", "peer", "report", "mentee", "client", "vendor", "partner",
    "recruiter", "friend", "family",
  ]

  /// A relation in lower case, a synonym made the word that is used here.
  public static func relationName(_ word: String) -> String {
    let word = word.lowercased().collapsed
    return relationSynonyms[word] ?? word
  }

  /// The ladder that is given, else the one of the first relation that has one.
  public var effectiveLadder: Ladder? {
    ladder ?? relations.lazy.compactMap { Profile.ladders[$0] }.first
  }
}
