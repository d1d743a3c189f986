import Journals
public import Notes
import Relationships

extension Situation {
  /// When contact with somebody is due: last contact + cadence, a social channel not counting.
  ///
  /// For somebody never met: the `met` date, else the first mention, + cadence.
  func due(_ id: PersonID) -> Day? {
    guard let cadence = cadence(of: id) else { return nil }
    return beginning(of: id)?.date.adding(cadence)
  }

  /// The cadence in force.
  func cadence(of id: PersonID) -> Period? {
    person(id).isNeverDue ? nil : person(id).cadence
  }

  /// What the cadence counts from, with its evidence.
  func beginning(of id: PersonID) -> DatedPlace? {
    let note = Place(path: person(id).path, line: 1)
    if let last = record(of: id).lastDirect {
      let place = last.interaction.map { journal.interactions[$0].place }
      return DatedPlace(date: last.date, place: place ?? note)
    }
    if let met = person(id).met, met <= date { return DatedPlace(date: met, place: note) }
    return firstMentions[id]
  }

  /// Whether the last contact is so fresh that nobody should be pushed to the next one.
  ///
  /// A rest is a quarter of the cadence, 1 to 30 days; 7 days where there is no cadence. It begins
  /// after any contact, also through a social channel.
  func isResting(_ id: PersonID) -> Bool {
    guard let last = record(of: id).last else { return false }
    let rest = cadence(of: id).map { min(max($0.days / 4, 1), 30) } ?? 7
    return last.date.days(to: date) < rest
  }

  /// Why this person is never suggested, if so.
  func silence(of id: PersonID) -> Silence? {
    let person = person(id)
    if person.isPrivate { return .isPrivate }
    if person.isMe || id == journal.me { return .isMe }
    switch person.status {
    case .deceased: return .deceased
    case .archived: return .archived
    case .active, .paused: break
    }
    if let day = person.snoozedUntil, day > date { return .pausedUntil(day) }
    return person.status == .paused ? .paused : nil
  }
}

/// Why a person is never suggested.
public enum Silence: Hashable, Sendable {
  case isMe, isPrivate, deceased, archived
  /// Until the user says otherwise.
  case paused
  /// Until the day given; on it the person is suggested again.
  case pausedUntil(Day)
}
