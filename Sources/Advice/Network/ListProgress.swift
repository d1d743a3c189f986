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
    let lists = situation.named(situation.peopleInNetwork, by: \.lists)
    guard !lists.isEmpty else {
      self = []
      return
    }
    let network = situation.introductionNetwork()
    self = lists.map { ListProgress(of: $0, in: situation, network) }
  }
}

extension ListProgress {
  fileprivate init(of list: NamedPeople, in situation: Situation, _ network: Network) {
    name = list.name
    metInPerson = list.people.filter { situation.record(of: $0).lastInPerson != nil }
    let rest = list.people.filter { situation.record(of: $0).lastInPerson == nil }
    met = rest.filter(situation.wasMet)
    notYet = rest.filter { !situation.wasMet($0) }
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
      (id: id, path: network.path(from: graph.me, to: id))
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
}
