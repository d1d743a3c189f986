import Advice
import Journals
import Notes

extension SmallJournal {
  /// Adds the me-note, which is to come last; its lists stand on the lines 2 to 7.
  mutating func me(_ change: (inout Person) -> Void) {
    journal.me = person("Zoe", change)
    journal.people[journal.people.count - 1].isMe = true
  }

  /// Adds a person whom I met for lunch on 2 October 2026.
  @discardableResult
  mutating func acquaintance(_ name: String, _ change: (inout Person) -> Void = { _ in })
    -> PersonID
  {
    let id = person(name, change)
    contact("2026-10-02", with: id)
    journal.interactions[journal.interactions.count - 1].place = Place(
      path: "\(name).md", line: 1)
    return id
  }
}

extension Counsel {
  /// The talking points of one kind, in words.
  func points(_ person: PersonID, _ kind: TalkingPoint.Kind) -> [String] {
    talkingPoints(with: person).filter { $0.kind == kind }.map(\.sentence.plain)
  }

  /// The kinds of the points that a digest tells.
  func chosen(_ person: PersonID) -> [TalkingPoint.Kind] {
    talkingPoints(with: person, atMost: 4).map(\.kind)
  }
}
