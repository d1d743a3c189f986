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
    let kinds = Set(chosen.reasons.map(\.kind))
    guard kinds.isSubset(of: [.promise, .theyOwe]) else { return nil }
    return later(id).reasons.contains { kinds.contains($0.kind) } ? nil : .settled
  }
}
