public import Journals
import Notes

/// Somebody to contact next, with the reasons and how.
public struct NextContact: Sendable {
  public let person: PersonID
  /// At most three, of those that hold today where there are some.
  public let reasons: [Reason]
  public let way: WayChoice?
  /// The next plan inside the horizon: there is no need for a way then.
  public let plan: Interaction?
  /// Whether this person is in the plan of the week.
  public let isOfThisWeek: Bool
}

extension Counsel {
  /// Who of this week's plan is open, in its order.
  ///
  /// - Parameters:
  ///   - count: how many people, going on with others by score; nil for those of the plan.
  ///   - week: the plan of the week.
  public func next(_ count: Int? = nil, of week: WeekPlan) -> [NextContact] {
    let planned = week.open.map {
      NextContact(
        person: $0.person, reasons: $0.reasons, way: $0.way, plan: $0.plan, isOfThisWeek: true)
    }
    guard let count else { return planned }
    guard count > planned.count else { return Array(planned.prefix(count)) }
    let chosen = Set(week.places.map(\.person))
    let others = ranked.filter { !chosen.contains($0.person) }.prefix(count - planned.count)
    let ways = ways(for: others.map(\.person))
    return planned
      + zip(others, ways).map { suggestion, way in
        NextContact(
          person: suggestion.person, reasons: suggestion.weightiestReasons, way: way,
          plan: nextPlan(with: suggestion.person), isOfThisWeek: false)
      }
  }
}

extension Suggestion {
  /// The reasons of the kinds that add most, equals in the order of ``Reason/Kind``.
  fileprivate var weightiestReasons: [Reason] {
    let ranked = reasons.enumerated().map { (rank: -score(for: $1.kind), offset: $0, reason: $1) }
    return ranked.sorted { ($0.rank, $0.offset) < ($1.rank, $1.offset) }
      .prefix(WeekPlan.mostReasons).map(\.reason)
  }

  /// What one reason adds to the score: its kind's part, divided by size.
  public func score(for reason: Reason) -> Double {
    let sum = reasons.filter { $0.kind == reason.kind }.map(\.size).reduce(0, +)
    return sum > 0 ? score(for: reason.kind) * reason.size / sum : 0
  }
}
