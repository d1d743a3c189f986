import Journals
import Notes
import Relationships

extension Situation {
  /// Whether a person works where I do.
  ///
  /// Where circle and organisations say nothing: whether they are my manager, report or peer.
  func isColleague(_ id: PersonID) -> Bool {
    let person = person(id)
    guard let circle = person.circle else {
      return person.relations.contains { ["manager", "report", "peer"].contains($0) }
    }
    return circle == .internal
  }

  /// Whether a person is near enough to be met on any day.
  ///
  /// Where both locations are known, whether they are equal; else whether the person was met in
  /// person in the last 365 days, or is a colleague who has not been silent for as long: a desk is
  /// not there for ever.
  func isNear(_ id: PersonID) -> Bool {
    if let mine = journal.me.flatMap({ self.person($0).town }), let theirs = person(id).town {
      return mine == theirs
    }
    func isLately(_ contact: LastContact) -> Bool { contact.date.days(to: date) <= 365 }
    let record = record(of: id)
    return isColleague(id) && record.last.map(isLately) ?? true
      || record.lastInPerson.map(isLately) ?? false
  }

  /// Whether two people, or one of them, are not to be brought together with the other.
  func avoidEachOther(_ one: PersonID, _ other: PersonID) -> Bool {
    person(one).avoid.contains(other) || person(other).avoid.contains(one)
  }
}

extension Person {
  /// The location up to the first comma, as it is compared: `Bristol, UK` is `bristol`.
  var town: String? {
    let town = townAsWritten?.looseKey
    return town.flatMap { $0.isEmpty ? nil : $0 }
  }

  /// The location up to the first comma.
  var townAsWritten: String? { self.location?.split(separator: ",").first.map(String.init) }
}
