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

/// How the plans of the weeks before this one were kept.
public struct PastWeeks: Hashable, Sendable {
  /// How many in a row were kept, up to last week.
  let kept: Int
  let lastWeek: PlanRecord.LastWeek?
}

extension Counsel {
  /// How the plans were kept, of which `week` is this week's.
  public func planRecord(with week: WeekPlan) -> PlanRecord {
    PlanRecord(of: week, after: pastWeeks)
  }

  /// How the plans of past weeks were kept.
  ///
  /// Each is planned anew from what was known on its Monday; the first that was not kept ends the
  /// count.
  public var pastWeeks: PastWeeks {
    let beginning = situation.journal.interactions.lazy.map(\.date).min()
    var kept = 0
    var lastWeek: PlanRecord.LastWeek?
    for number in 1...PlanRecord.mostWeeks {
      let monday = situation.date.monday.adding(days: -7 * number)
      guard let beginning, beginning < monday else { break }
      let outcome = outcome(of: monday)
      if number == 1, outcome.planned > 0 { lastWeek = outcome }
      guard outcome.done == outcome.planned else { break }
      if outcome.planned > 0 { kept += 1 }
    }
    return PastWeeks(kept: kept, lastWeek: lastWeek)
  }

  private func outcome(of monday: Day) -> PlanRecord.LastWeek {
    let journal = situation.journal
    let choice = WeekChoice(before: monday, in: journal, for: .ranking)
    var after: Situation?
    let done = choice.places.count { place in
      situation.outcome(
        of: choice.counsel.suggestions[place.person], since: monday, to: monday.adding(days: 6)
      ) { id in
        let next =
          after ?? Situation(before: monday.adding(days: 7), in: journal, for: .ranking)
        after = next
        return next.suggestion(for: id)
      } != nil
    }
    return PlanRecord.LastWeek(done: done, planned: choice.places.count)
  }
}

extension PlanRecord {
  /// - Parameter week: the plan of this week.
  public init(of week: WeekPlan, after past: PastWeeks) {
    self.init(
      weeksKept: past.kept + (week.isKept ? 1 : 0), includesThisWeek: week.isKept,
      lastWeek: past.lastWeek)
  }
}
