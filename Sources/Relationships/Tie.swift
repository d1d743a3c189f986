public import Journals
public import Notes

/// Two people who took part in the same interactions.
public struct Tie: Hashable, Sendable {
  private let lowerID: Int32
  private let higherID: Int32
  private let dayCount: Int32
  /// The first day they were together.
  public let first: Day
  /// The last day they were together.
  public let last: Day
  /// Σ 1/(n − 1) over their interactions, n being all who took part but me (rule E6).
  ///
  /// M. E. J. Newman, "Scientific collaboration networks II", Physical Review E 64 (2001).
  public let weight: Double

  init(lower: Int32, higher: Int32, first: Day, last: Day, contactDays: Int32, weight: Double) {
    lowerID = lower
    higherID = higher
    dayCount = contactDays
    self.first = first
    self.last = last
    self.weight = weight
  }

  /// Whoever of the two comes first in path order.
  public var lower: PersonID { PersonID(lowerID) }
  /// Whoever of the two comes second in path order.
  public var higher: PersonID { PersonID(higherID) }
  /// Distinct days on which they were together.
  public var contactDays: Int { Int(dayCount) }

  /// The one of the two who is not `person`.
  public func other(than person: PersonID) -> PersonID {
    person == lower ? higher : lower
  }
}
