public import Journals
public import Notes

/// Whom to contact in one ISO week, chosen on the facts of its Monday so that it stands still.
///
/// Whoever is contacted is done, and nobody moves up.
public struct WeekPlan: Sendable {
  public let monday: Day
  /// The counsel of that Monday, to which its own entries are not known yet.
  public let basis: Counsel
  /// All who were chosen, by what spoke for them on Monday, equals in path order.
  public let places: [Place]

  /// One person of the plan.
  public struct Place: Sendable {
    /// Why this person was chosen.
    public enum Kind: Sendable {
      case byScore
      /// Kept for a weak or dormant tie, so that the familiar does not always win.
      case weakTie
      /// Kept for the team or circle with the least contact in the quarter.
      case quietUnit
    }

    public enum Done: Hashable, Sendable {
      /// The first contact since Monday, with its index in `Journal.interactions`; nil where only
      /// the person's note says so.
      case contacted(Day, interaction: Int?)
      /// There was a promise to keep and no more, and it is kept.
      case settled
    }

    public let person: PersonID
    public let kind: Kind
    /// At most three reasons to show: today's where there are some, else Monday's.
    public let reasons: [Reason]
    public let way: WayChoice?
    /// The next plan with this person inside the horizon.
    public let plan: Interaction?
    /// Nil while there is something to do.
    public let done: Done?
  }

  public var open: [Place] { places.filter { $0.done == nil } }

  public var done: [Place] { places.filter { $0.done != nil } }

  /// Whether there was a plan and everybody of it is done.
  public var isKept: Bool { !places.isEmpty && open.isEmpty }
}
