public import Notes

/// What `.rapport.yml` can say, with the defaults (rule C1).
public struct Configuration: Sendable {
  public enum Briefs: String, Sendable { case none, due, all }

  /// Folders of person and group notes, and the words that mean something in notes.
  public var words = Words()
  /// Globs from the root: `*` within a component, `**` across, `?` one character.
  public var exclude: [String] = []
  /// The output folder, relative to the root.
  public var output = "digests"
  public var briefs = Briefs.none
  public var horizon = Period(count: 14, unit: .day)
  /// People a week.
  public var budget = 7
  /// By relation; a nil cadence means never.
  public var cadences = Configuration.builtInCadences
  /// The relations whose cadence the configuration gives.
  public var configuredRelations: Set<String> = []
  public var ways: [ConfiguredWay] = []
  public var dailyNote = "YYYY/YYYY-MM-DD.md"

  public init() {}

  /// Cadences by relation that hold unless the note or the configuration says otherwise.
  public static let builtInCadences: [String: Period?] = [
    "manager": Period(count: 14, unit: .day), "report": Period(count: 14, unit: .day),
    "mentee": Period(count: 1, unit: .month), "client": Period(count: 1, unit: .month),
    "peer": Period(count: 2, unit: .month), "friend": Period(count: 2, unit: .month),
    "partner": Period(count: 2, unit: .month), "mentor": Period(count: 2, unit: .month),
    "sponsor": Period(count: 3, unit: .month), "vendor": Period(count: 3, unit: .month),
    "recruiter": Period(count: 6, unit: .month),
  ]
}

extension Configuration {
  /// Whether tags hold the one that has a meaning, which the configuration can rename (rule E8).
  public func tags(_ tags: [String], hold meaning: Vocabulary.Meaning) -> Bool {
    let tag = (words.tags[meaning] ?? meaning.rawValue).lowercased()
    return tags.contains { $0.lowercased() == tag }
  }
}

/// A way to meet that the configuration adds (`ways:`).
public struct ConfiguredWay: Hashable, Sendable {
  public var way: String
  /// Relations it fits; empty for all.
  public var relations: [String]
  public var circle: Person.Circle?
  public var channel: Channel?

  public init(way: String, relations: [String], circle: Person.Circle?, channel: Channel?) {
    self.way = way
    self.relations = relations
    self.circle = circle
    self.channel = channel
  }
}
