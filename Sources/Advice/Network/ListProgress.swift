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

  /// How many ways to somebody are looked at.
  fileprivate static let pathsTried = 3

  public var people: [PersonID] { (metInPerson + met + notYet).sorted() }
}

extension [ListProgress] {
  /// All lists that anybody of my network is on, by name.
  init(in situation: Situation, _ network: Network) {
    self = situation.named(situation.peopleInNetwork, by: \.lists)
      .map { ListProgress(of: $0, in: situation, network) }
  }
}

extension ListProgress {
  fileprivate init(of list: NamedPeople, in situation: Situation, _ network: Network) {
    func wasMet(_ id: PersonID) -> Bool {
      let person = situation.person(id)
      return situation.record(of: id).last != nil || person.met != nil || person.metText != nil
    }
    name = list.name
    metInPerson = list.people.filter { situation.record(of: $0).lastInPerson != nil }
    let rest = list.people.filter { situation.record(of: $0).lastInPerson == nil }
    met = rest.filter(wasMet)
    notYet = rest.filter { !wasMet($0) }
    next =
      situation.nextToMeet(of: notYet, through: network)
      ?? met.first { situation.silence(of: $0) == nil }.map { Next(person: $0, introducers: []) }
  }
}

extension Situation {
  /// Who of some people is nearest: by the fewest hops, then the greatest product of strengths, then
  /// path order; those last to whom nobody leads.
  fileprivate func nextToMeet(
    of people: [PersonID], through network: Network
  ) -> ListProgress.Next? {
    let paths = people.filter { silence(of: $0) == nil }.map { id in
      (id: id, path: introduction(to: id, through: network))
    }
    let next = paths.min { one, other in
      let (hops, otherHops) = (one.path?.hops ?? .max, other.path?.hops ?? .max)
      if hops != otherHops { return hops < otherHops }
      return (-(one.path?.product ?? 0), one.id) < (-(other.path?.product ?? 0), other.id)
    }
    return next.map { id, path in
      ListProgress.Next(
        person: id, introducers: path.map { Array($0.nodes.dropFirst().dropLast()) } ?? [])
    }
  }

  /// The best path from me on which nobody is to be kept apart from the next.
  private func introduction(to id: PersonID, through network: Network) -> Network.Path? {
    network.paths(from: graph.me, to: id, atMost: ListProgress.pathsTried).first { path in
      let people = path.nodes.dropFirst()
      return !zip(people, people.dropFirst()).contains { avoidEachOther($0, $1) }
    }
  }
}
