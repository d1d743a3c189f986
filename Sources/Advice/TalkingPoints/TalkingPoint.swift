public import Journals

/// One thing to talk about with one person.
public struct TalkingPoint: Sendable {
  /// What kind of thing it is, in the order in which they are told.
  public enum Kind: Int, Sendable, CaseIterable {
    /// What has happened since the last contact.
    case since
    /// What is promised either way, and what is to be brought up.
    case followUp
    /// What was noted at the last contacts.
    case lastTime
    /// A plan or an event inside the horizon.
    case comingUp
    /// What I noted for them, or what meets their interests.
    case passOn
    /// What would help them: something of mine, or somebody else.
    case offer
    /// What they could help me with.
    case askThem
    /// News of mine; in a brief also my goals and values.
    case myNews
    /// Birthdays and yearly dates, shared jokes, family, interests.
    case personal
    /// What each did for the other.
    case favours
  }

  public let kind: Kind
  /// A full sentence that names the person.
  public let sentence: Sentence
  /// Where it is noted.
  public let source: Place
  /// What to choose by where not all points can be shown, 0 for what only a brief tells. Does not
  /// change from day to day.
  public internal(set) var strength: Double
  /// Whether no other point may come from the same line; lists of front matter and sums of several
  /// lines give more than one.
  let claimsLine: Bool

  /// - Parameter worth: the strength of the point if it is the first of its kind.
  init(
    _ kind: Kind, _ sentence: Sentence, source: Place, worth: Double? = nil,
    claimsLine: Bool = true
  ) {
    self.kind = kind
    self.sentence = sentence
    self.source = source
    self.claimsLine = claimsLine
    strength = worth ?? kind.worth
  }

  /// Of what keeps coming up, so many are told to one person, the newest.
  static let newest = 5

  /// What a birthday, and what a favour to return, is worth; other dates and my own good deeds are
  /// worth less.
  static let birthdayWorth = 7.0
  static let favourWorth = 5.0

  /// What all but the newest piece of my news is worth: told where there is nothing else.
  static let olderNews = 0.5
}

extension TalkingPoint.Kind {
  /// What the first point of the kind is worth; the n-th is worth 1/n of it.
  var worth: Double {
    switch self {
    case .since: 9
    case .followUp: 8
    case .comingUp: 7
    case .passOn: 6.5
    case .lastTime: 6
    case .offer: 5.5
    case .askThem: 5
    case .personal, .myNews: 2
    case .favours: 1
    }
  }
}
