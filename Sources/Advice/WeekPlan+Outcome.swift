import Journals
import Notes
import Relationships

extension Situation {
  /// What became of a person chosen on a Monday, up to an end; nil while something is to be done.
  ///
  /// - Parameter later: what there is to say about the person at the end, asked for only if needed.
  func outcome(
    of chosen: Suggestion, since monday: Day, to end: Day? = nil,
    later: (PersonID) -> Suggestion
  ) -> WeekPlan.Place.Done? {
    let id = chosen.person
    let end = end ?? date
    if let contact = graph.encounters(of: id).first(where: { $0.date >= monday }),
      contact.date <= end
    {
      return .contacted(contact.date, interaction: contact.interaction)
    }
    if let floor = person(id).lastContactFloor, monday <= floor, floor <= end {
      return .contacted(floor, interaction: nil)
    }
    guard chosen.reasons.allSatisfy(\.kind.isPromise) else { return nil }
    let now = later(id)
    return (now.reasons + now.heldBack).contains(where: \.kind.isPromise) ? nil : .settled
  }
}

extension Reason.Kind {
  fileprivate var isPromise: Bool { self == .promise || self == .theyOwe }
}
