import Journals
import Notes
import Relationships

/// How the plans of the last weeks were kept.
public struct PlanRecord: Hashable, Sendable {
  /// How many weeks in a row everybody of the plan was contacted, up to last week; this week
  /// counts too once all of it is done. A week without a plan neither counts nor ends the row.
  public let weeksKept: Int
  /// Whether this week is the last of them.
  public let includesThisWeek: Bool
  /// How many of last week's plan were done, and how many there were; nil where there was no plan.
  public let lastWeek: LastWeek?

  public struct LastWeek: Hashable, Sendable {
    public let done: Int
    public let planned: Int
  }

  /// Weeks that are looked back at most.
  static let mostWeeks = 52
}

extension Counsel {
  /// How the plans were kept, of which `week` is this week's.
  ///
  /// Each past week is planned anew from what was known on its Monday; the first that was not kept
  /// ends the count.
  public func planRecord(with week: WeekPlan) -> PlanRecord {
    let beginning = situation.journal.interactions.map(\.date).min()
    var kept = week.isKept ? 1 : 0
    var lastWeek: PlanRecord.LastWeek?
    for number in 1...PlanRecord.mostWeeks {
      let monday = week.monday.adding(days: -7 * number)
      guard let beginning, beginning < monday else { break }
      let outcome = outcome(of: monday)
      if number == 1, outcome.planned > 0 { lastWeek = outcome }
      guard outcome.done == outcome.planned else { break }
      if outcome.planned > 0 { kept += 1 }
    }
    return PlanRecord(weeksKept: kept, includesThisWeek: week.isKept, lastWeek: lastWeek)
  }

  private func outcome(of monday: Day) -> PlanRecord.LastWeek {
    let choice = WeekChoice(before: monday, in: situation.journal)
    var after: Counsel?
    let done = choice.places.count { place in
      situation.outcome(
        of: choice.counsel.suggestions[place.person], since: monday, to: monday.adding(days: 6)
      ) { id in
        let counsel = after ?? Counsel(before: monday.adding(days: 7), in: situation.journal)
        after = counsel
        return counsel.suggestions[id]
      } != nil
    }
    return PlanRecord.LastWeek(done: done, planned: choice.places.count)
  }
}
