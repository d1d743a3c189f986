public import Journals
public import Notes
import Relationships

/// What prepares for a meeting with one person, beside what their note says.
public struct Briefing: Sendable {
  public let person: PersonID
  /// The birthday and other yearly dates, by the day on which they come back.
  public let dates: [YearAhead.Date]
  /// The last contacts, newest first.
  public let contacts: [Interaction]
  /// Contacts before those.
  public let earlierContacts: Int
  public let firstContact: Day?
  /// What to talk about, but for what the note says of the person anyway: facts and interests.
  public let points: [TalkingPoint]
  /// Whom both of us know.
  public let acquaintances: [Acquaintance]

  /// Somebody who was with the person and me, or whom a note links to them.
  public struct Acquaintance: Sendable {
    public let person: PersonID
    /// Days on which they were together with me.
    public let daysTogether: Int
    public let lastTogether: Day?
    /// Links between their notes, in either direction.
    public let edges: [Edge]
  }

  /// How many contacts are told.
  static let contactLimit = 10
  /// How many acquaintances are told that no note links.
  static let acquaintanceLimit = 5
}

extension Counsel {
  /// What there is to know before meeting a person.
  public func briefing(on person: PersonID) -> Briefing {
    let contacts = timeline(with: person).contacts
    return Briefing(
      person: person, dates: situation.datesAhead(of: person),
      contacts: contacts.suffix(Briefing.contactLimit).reversed(),
      earlierContacts: max(0, contacts.count - Briefing.contactLimit),
      firstContact: contacts.first?.date, points: pointsBesideNote(with: person),
      acquaintances: situation.acquaintances(of: person))
  }
}

extension Counsel {
  private func pointsBesideNote(with id: PersonID) -> [TalkingPoint] {
    let person = situation.person(id)
    let facts = Set(person.facts.map { Place(path: person.path, line: $0.line) })
    return talkingPoints(with: id).filter { point in
      let isList = point.kind == .personal && !point.claimsLine && !point.sentence.hasEmphasis
      return !isList && !facts.contains(point.source)
    }
  }
}

extension Sentence {
  fileprivate var hasEmphasis: Bool {
    fragments.contains { if case .emphasis = $0 { true } else { false } }
  }
}

extension Situation {
  /// Those whom a note links to the person, and the strongest of the others; by days together.
  fileprivate func acquaintances(of id: PersonID) -> [Briefing.Acquaintance] {
    let ties = graph.ties(of: id).sorted {
      ($1.weight, $0.other(than: id)) < ($0.weight, $1.other(than: id))
    }
    let edges = edges[id].map { graph.edges[$0] }
    func linked(to other: PersonID) -> [Edge] {
      edges.filter { $0.from == other || $0.to == other }
    }
    let tied = ties.enumerated().compactMap { rank, tie -> Briefing.Acquaintance? in
      let links = linked(to: tie.other(than: id))
      guard rank < Briefing.acquaintanceLimit || !links.isEmpty else { return nil }
      return Briefing.Acquaintance(
        person: tie.other(than: id), daysTogether: tie.contactDays, lastTogether: tie.last,
        edges: links)
    }
    let others = Set(edges.flatMap { [$0.from, $0.to] }).subtracting(tied.map(\.person) + [id])
    return tied.sorted { ($1.daysTogether, $0.person) < ($0.daysTogether, $1.person) }
      + others.sorted().map {
        Briefing.Acquaintance(
          person: $0, daysTogether: 0, lastTogether: nil, edges: linked(to: $0))
      }
  }
}
