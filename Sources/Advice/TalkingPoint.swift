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
    /// A plan, an event, a birthday inside the horizon.
    case comingUp
  }

  public let kind: Kind
  /// A full sentence that names the person.
  public let sentence: Sentence
  /// Where it is noted; a line of the notes gives one point at most.
  public let source: Place
  /// What to choose by where not all points can be shown. Does not change from day to day.
  public internal(set) var strength: Double

  init(_ kind: Kind, _ sentence: Sentence, source: Place) {
    self.kind = kind
    self.sentence = sentence
    self.source = source
    strength = 0
  }
}

extension TalkingPoint.Kind {
  /// What the first point of the kind is worth; the n-th is worth 1/n of it.
  var weight: Double {
    switch self {
    case .since: 9
    case .followUp: 8
    case .comingUp: 7
    case .lastTime: 6
    }
  }
}
