import Journals
import Notes
import Relationships

/// On how many days there was contact with any of several people.
///
/// A day counts once, however many of them took part: an all-hands of thirty people is one day.
public struct ContactDays: Hashable, Sendable {
  /// In the last 90 days.
  public let quarter: Int
  /// In the last 365 days.
  public let year: Int

  public static let quarterLength = 90
  public static let yearLength = 365
}

extension Situation {
  /// Whether somebody is part of my network: neither me nor private, deceased or archived. Who is
  /// paused stays in it.
  func isInNetwork(_ id: PersonID) -> Bool {
    switch silence(of: id) {
    case .isMe, .isPrivate, .deceased, .archived: false
    case .paused, .pausedUntil, nil: true
    }
  }

  /// Whether a day is one of the last so many, or the date itself.
  func isWithin(_ days: Int, _ day: Day) -> Bool { (0...days).contains(day.days(to: date)) }

  /// The days with contact with any of these people, through any channel but where `counts` says
  /// otherwise.
  func contactDays(
    with people: [PersonID], where counts: (Encounter) -> Bool = { _ in true }
  ) -> ContactDays {
    var hasContact = [Bool](repeating: false, count: ContactDays.yearLength + 1)
    for id in people {
      for encounter in encountersOfYear(with: id) where counts(encounter) {
        hasContact[encounter.date.days(to: date)] = true
      }
    }
    return ContactDays(
      quarter: hasContact.prefix(ContactDays.quarterLength + 1).count { $0 },
      year: hasContact.count { $0 })
  }

  /// The encounters with somebody in the last 365 days, oldest first.
  func encountersOfYear(with id: PersonID) -> ArraySlice<Encounter> {
    let encounters = graph.encounters(of: id)
    let start = encounters.lastIndex { !isWithin(ContactDays.yearLength, $0.date) }
    return encounters[(start.map { $0 + 1 } ?? encounters.startIndex)...]
  }

  /// The last contact with any of these people.
  func lastContact(with people: [PersonID]) -> LastContact? {
    people.lazy.compactMap { self.record(of: $0).last }.max { $0.date < $1.date }
  }
}
