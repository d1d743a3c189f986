import Journals
public import Notes
import Relationships

extension Situation {
  /// When contact with somebody is due: last contact + cadence, a social channel not counting.
  ///
  /// For somebody never met: the `met` date, else the first mention, + cadence. Without any of these
  /// the day until which they are snoozed, if their own note gives the cadence.
  func due(_ id: PersonID) -> Day? { dueDate(id)?.date }

  /// The due day, with the evidence for what it is reckoned from.
  func dueDate(_ id: PersonID) -> DatedPlace? {
    guard let cadence = cadence(of: id) else { return nil }
    if let beginning = beginning(of: id) {
      return DatedPlace(date: beginning.date.adding(cadence), place: beginning.place)
    }
    guard person(id).profile.cadence != nil else { return nil }
    return person(id).snoozedUntil.map { DatedPlace(date: $0, place: note(of: id)) }
  }

  /// The cadence in force.
  func cadence(of id: PersonID) -> Period? {
    person(id).isNeverDue ? nil : person(id).cadence
  }

  /// What the cadence counts from, with its evidence.
  func beginning(of id: PersonID) -> DatedPlace? {
    if let last = record(of: id).lastDirect {
      return DatedPlace(date: last.date, place: place(of: last, with: id))
    }
    if let met = person(id).met, met <= date {
      return DatedPlace(date: met, place: note(of: id))
    }
    return firstMentions[id]
  }

  /// Where a contact is noted; the person's note where only that says so.
  func place(of contact: LastContact, with id: PersonID) -> Place {
    contact.interaction.map { journal.interactions[$0].place } ?? note(of: id)
  }

  /// The note that describes a person.
  func note(of id: PersonID) -> Place { Place(path: person(id).path, line: 1) }

  /// The day until which the last contact is so fresh that nobody should be pushed to the next
  /// one; nil where it has come.
  ///
  /// A rest is a quarter of the cadence, 1 to 30 days; 7 days where there is no cadence. It begins
  /// after any contact, also through a social channel.
  func restsUntil(_ id: PersonID) -> Day? {
    guard let last = record(of: id).last else { return nil }
    let rest = cadence(of: id).map { min(max($0.days / 4, 1), 30) } ?? 7
    let end = last.date.adding(days: rest)
    return end > date ? end : nil
  }

  /// Why this person is never suggested, if so.
  func silence(of id: PersonID) -> Silence? { journal.silence(of: id) }
}

extension Journal {
  /// Why a person is never suggested on the journal's date, if so.
  func silence(of id: PersonID) -> Silence? {
    if people[id].isPrivate { return .isPrivate }
    if people[id].isMe || id == me { return .isMe }
    switch people[id].status {
    case .deceased: return .deceased
    case .archived: return .archived
    case .active, .paused: break
    }
    if let day = people[id].snoozedUntil, day > date { return .pausedUntil(day) }
    return people[id].status == .paused ? .paused : nil
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
