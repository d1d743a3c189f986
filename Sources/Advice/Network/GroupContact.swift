public import Journals
import Notes
public import Relationships

/// Contact with the people of one group note.
public struct GroupContact: Hashable, Sendable {
  /// Path of the group note from the root.
  public let path: String
  public let name: String
  /// Those of my network, in path order.
  public let members: [PersonID]
  /// Days with contact with any of them.
  public let days: ContactDays
  public let last: LastContact?
  /// The group and the last contact in a full sentence: where 90 days went by without any, that it
  /// is worth joining or reviving.
  public let sentence: Sentence
}

extension [GroupContact] {
  /// All groups with members, in path order.
  init(in situation: Situation) {
    self = situation.journal.groups.compactMap { GroupContact(with: $0, in: situation) }
  }
}

extension GroupContact {
  fileprivate init?(with group: Group, in situation: Situation) {
    path = group.path
    name = group.name
    members = Set(group.members).filter(situation.isInNetwork).sorted()
    guard !members.isEmpty else { return nil }
    days = situation.contactDays(with: members)
    last = situation.lastContact(with: members)
    sentence = situation.words(for: group, members.count, days, last)
  }
}

extension Situation {
  fileprivate func words(
    for group: Group, _ members: Int, _ days: ContactDays, _ last: LastContact?
  ) -> Sentence {
    let place = Place(path: group.path, line: 0)
    let name: Sentence = "\(link: group.name, to: place) (\(words: members.people))"
    guard let last else {
      return "\(name): no contact noted yet. Worth joining one of these days?"
    }
    guard days.quarter > 0 else {
      return "\(name): no contact since \(theContact(last)). Worth reviving?"
    }
    return """
      \(name): contact on \(words: String(days.quarter)) of the last 90 days, on \
      \(words: String(days.year)) of the last 365; last \(theContact(last)).
      """
  }
}
