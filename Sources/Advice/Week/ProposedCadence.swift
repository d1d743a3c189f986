public import Journals
public import Notes
import Relationships

/// A cadence that a person could be given, from how often there was contact.
public struct ProposedCadence: Hashable, Sendable {
  public let person: PersonID
  /// The usual length nearest to the median gap.
  public let cadence: Period
  /// The median gap, in round figures.
  public let usual: Period
  /// Distinct days with contact, likes and comments left out.
  public let contactDays: Int
}

extension Counsel {
  /// A cadence for each person whose contacts show a `Rhythm`, the shortest first, then in path
  /// order. Who has a cadence, is never suggested, or has been silent for a year gets none.
  public var proposedCadences: [ProposedCadence] {
    suggestions.compactMap { suggestion -> ProposedCadence? in
      let id = suggestion.person
      guard suggestion.silence == nil, !situation.person(id).isNeverDue,
        situation.person(id).cadence == nil, let last = situation.record(of: id).lastDirect,
        last.date.days(to: situation.date) < Situation.dormantAfter,
        let rhythm = situation.graph.rhythm(of: id)
      else { return nil }
      return ProposedCadence(
        person: id, cadence: Period(nearestTo: rhythm.medianGap),
        usual: Period(about: rhythm.medianGap),
        contactDays: situation.graph.directContactDays(of: id).count)
    }
    .sorted { ($0.cadence.days, $0.person) < ($1.cadence.days, $1.person) }
  }
}

extension Period {
  /// So many days in round figures: days up to 20, then weeks, a month, and months from 46 days on.
  init(about days: Double) {
    switch days {
    case ..<20.5: self.init(count: max(1, Int(days.rounded())), unit: .day)
    case 25.5..<35.5: self.init(count: 1, unit: .month)
    case ..<45.5: self.init(count: 7 * Int((days / 7).rounded()), unit: .day)
    default: self.init(count: Int((days / 30).rounded()), unit: .month)
    }
  }

  /// The lengths that people choose, the shortest first.
  static let chosen = ["1w", "2w", "1m", "2m", "3m", "6m", "1y"].compactMap { Period($0) }

  /// The nearest of the ``chosen`` lengths; of two that are equally near the longer one.
  init(nearestTo days: Double) {
    var nearest = Period.chosen[0]
    for period in Period.chosen
    where abs(Double(period.days) - days) <= abs(Double(nearest.days) - days) {
      nearest = period
    }
    self = nearest
  }
}
