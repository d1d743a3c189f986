public import Journals
import Notes
import Relationships

/// How far I have come with one of my lists of people to meet.
public struct ListProgress: Hashable, Sendable {
  /// As the notes write it, in its first spelling.
  public let name: String
  /// Those with whom a meeting in person is noted.
  public let metInPerson: [PersonID]
  /// Those who were met by other means only, or whose note says when or how we met.
  public let met: [PersonID]
  public let notYet: [PersonID]
  /// Whom to meet next; nil where all were met in person or must not be asked.
  public let next: Next?

  /// Somebody to meet, and who can introduce us.
  public struct Next: Hashable, Sendable {
    public let person: PersonID
    /// Those between us, from me on; empty where I know the person, or nobody knows of us both.
    public let introducers: [PersonID]
  }

  public var people: [PersonID] { (metInPerson + met + notYet).sorted() }
}

extension [ListProgress] {
  /// All lists that anybody of my network is on, by name.
  init(in situation: Situation) {
    self = situation.named(situation.peopleInNetwork, by: \.lists)
      .map { ListProgress(of: $0, in: situation) }
  }
}

extension ListProgress {
  fileprivate init(of list: NamedPeople, in situation: Situation) {
    func wasMet(_ id: PersonID) -> Bool {
      let person = situation.person(id)
      return situation.record(of: id).last != nil || person.met != nil || person.metText != nil
    }
    name = list.name
    metInPerson = list.people.filter { situation.record(of: $0).lastInPerson != nil }
    let rest = list.people.filter { situation.record(of: $0).lastInPerson == nil }
    met = rest.filter(wasMet)
    notYet = rest.filter { !wasMet($0) }
    next = (notYet + met).first { situation.silence(of: $0) == nil }
      .map { Next(person: $0, introducers: []) }
  }
}
