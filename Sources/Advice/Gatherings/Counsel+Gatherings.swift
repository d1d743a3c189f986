import Journals
import Notes
import Relationships

extension Counsel {
  /// The fewest meetings that serve the most people who are due or drifting, those that serve most
  /// first; nobody is in two.
  ///
  /// Whoever has a plan inside the horizon is met anyway. Serving somebody overdue counts double.
  public var gatherings: [Gathering] {
    let table = Way.table(for: situation.journal.configuration)
    let departments = Departments(of: situation)
    let due = suggestions.filter { suggestion in
      suggestion.silence == nil && suggestion.isDueOrDrifting
        && situation.comingPlans(with: suggestion.person).isEmpty
    }
    var cover = GuestCover(of: Counsel.pressing(due), in: situation)
    return cover.cover { unit, people in
      let members = people.map { Addressee(suggestions[$0], in: situation, departments) }
      return invitation(to: Guests(unit: unit, members: members), table).map(Gathering.init)
    }
  }

  /// Whoever is overdue first, then by due day, then in path order.
  private static func pressing(_ suggestions: [Suggestion]) -> [Suggestion] {
    suggestions.map { ($0, key: ($0.has(.overdue) ? 0 : 1, $0.due?.number ?? .max, $0.person)) }
      .sorted { $0.key < $1.key }.map(\.0)
  }
}
