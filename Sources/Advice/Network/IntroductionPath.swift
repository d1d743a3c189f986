public import Journals
public import Notes

/// A chain of people through whom somebody can be introduced, each of whom knows the next.
public struct IntroductionPath: Sendable {
  /// From whoever is to be introduced to whom they want to meet; at least one.
  public let steps: [Step]

  /// That one knows the next.
  public struct Step: Sendable {
    /// Nil is me.
    public let from: PersonID?
    /// Nil is me.
    public let to: PersonID?
    /// A phrase without a full stop: `Ana Ruiz knows Piet Vos: together on 4 days, last dinner on
    /// 2026-05-02`.
    public let sentence: Sentence
    /// Distinct days with contact, me and the person, or the two with me.
    public let contactDays: Int
    public let lastContact: Day?
    /// Of the tie between the person and me; nil where neither of them is me.
    public let strength: Double?
    public let evidence: [Place]
  }

  /// Who is to be asked, in order; nil is me. Empty if the two know each other.
  public var introducers: [PersonID?] { steps.dropLast().map(\.to) }
}

/// Who can introduce me, or somebody else, to a person.
public struct IntroductionPaths: Sendable {
  /// Nil is me.
  public let from: PersonID?
  public let to: PersonID
  /// Whether a note says that one of the two avoids the other.
  public let avoidEachOther: Bool
  /// How the two know each other already; nil if they don't.
  public let acquaintance: IntroductionPath.Step?
  /// Through others, the best first, each through somebody else at first.
  public let paths: [IntroductionPath]
  /// Where there is nobody: people whom I know of the same team or organisation, the strongest
  /// tie first.
  public let colleagues: [Colleague]

  /// Somebody who might know the person, for all that the notes don't say so.
  public struct Colleague: Sendable {
    public let person: PersonID
    /// `Bo Lind is of Nordsee Wind too: weak tie, last call on 2026-05-02`.
    public let sentence: Sentence
  }

  /// How many paths are told.
  static let pathLimit = 3
  /// How many colleagues are told.
  static let colleagueLimit = 5
}
