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
    PlanRecord(of: week, after: pastWeeks(upTo: week.basis))
  }

  /// How the plans of past weeks were kept.
  ///
  /// Each is planned anew from what was known on its Monday; the first that was not kept ends the
  /// count.
  ///
  /// - Parameter monday: the counsel of this week's Monday.
  public func pastWeeks(upTo monday: Counsel) -> PastWeeks {
    let beginning = situation.journal.interactions.lazy.map(\.date).min()
    var kept = 0
    var lastWeek: PlanRecord.LastWeek?
    var end = monday.situation
    for number in 1...PlanRecord.mostWeeks {
      let monday = situation.date.monday.adding(days: -7 * number)
      guard let beginning, beginning < monday else { break }
      let past = Situation(before: monday, in: situation.journal, for: .ranking)
      let outcome = WeekChoice(of: Counsel(in: past)).outcome(in: situation, before: end)
      if number == 1, outcome.planned > 0 { lastWeek = outcome }
      guard outcome.done == outcome.planned else { break }
      if outcome.planned > 0 { kept += 1 }
      end = past
    }
    return PastWeeks(kept: kept, lastWeek: lastWeek)
  }
}

extension WeekChoice {
  /// What became of the plan, by what is known `now` and what there was to say at the `end`.
  fileprivate func outcome(in now: Situation, before end: Situation) -> PlanRecord.LastWeek {
    let done = places.count { place in
      now.outcome(
        of: counsel.suggestions[place.person], since: monday, to: monday.adding(days: 6),
        later: end.suggestion) != nil
    }
    return PlanRecord.LastWeek(done: done, planned: places.count)
  }
}

extension PlanRecord {
  /// - Parameters:
  ///   - week: the plan of this week.
  ///   - past: how the weeks before it went.
  public init(of week: WeekPlan, after past: PastWeeks) {
    self.init(
      weeksKept: past.kept + (week.isKept ? 1 : 0), includesThisWeek: week.isKept,
      lastWeek: past.lastWeek)
  }
}
