import Journals
import Notes

extension Counsel {
  /// Who can be met together: of the people given and of all others who are due or drifting, those
  /// of one unit who don't avoid each other.
  ///
  /// A unit counts if two of those given belong to it, or one of them and another who is overdue.
  /// Those given come first, then whoever is overdue, by due day, then path; at most
  /// ``Guests/limit``.
  func guests(
    given: Set<PersonID>, except others: Set<PersonID> = [], _ departments: Departments
  ) -> [Guests] {
    var pools: [GuestUnit: [Suggestion]] = [:]
    var units: [GuestUnit] = []
    for suggestion in suggestions where suggestion.silence == nil {
      let id = suggestion.person
      guard given.contains(id) || suggestion.isDueOrDrifting && !others.contains(id),
        let unit = situation.unit(of: id)
      else { continue }
      if pools[unit] == nil { units.append(unit) }
      pools[unit, default: []].append(suggestion)
    }
    return units.compactMap { unit in
      let members = compatible(pools[unit] ?? [], given)
      let count = members.count { given.contains($0.person) }
      guard count > 1 || count == 1 && members.contains(where: { isOther($0, given) }) else {
        return nil
      }
      return Guests(
        unit: unit,
        members: members.sorted { $0.person < $1.person }
          .map { Addressee($0, in: situation, departments) })
    }
  }

  private func isOther(_ suggestion: Suggestion, _ given: Set<PersonID>) -> Bool {
    suggestion.has(.overdue) && !given.contains(suggestion.person)
  }

  /// The first of a pool who don't avoid each other.
  private func compatible(_ pool: [Suggestion], _ given: Set<PersonID>) -> [Suggestion] {
    let keyed = pool.map { suggestion in
      let rank = given.contains(suggestion.person) ? 0 : suggestion.has(.overdue) ? 1 : 2
      return (suggestion, key: (rank, suggestion.due?.number ?? .max, suggestion.person))
    }
    var members: [Suggestion] = []
    for (suggestion, _) in keyed.sorted(by: { $0.key < $1.key })
    where members.count < Guests.limit
      && !members.contains(where: { situation.avoidEachOther($0.person, suggestion.person) })
    {
      members.append(suggestion)
    }
    return members
  }
}

extension Suggestion {
  func has(_ kind: Reason.Kind) -> Bool { reasons.contains { $0.kind == kind } }

  /// Whether it is time for contact, be it by a cadence or by what is usual.
  var isDueOrDrifting: Bool { has(.overdue) || has(.dueSoon) || has(.drifting) }
}
