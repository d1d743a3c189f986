public import Journals
import Notes
public import Relationships

/// Somebody who leads to people whom I reach through nobody else.
public struct Bridge: Sendable {
  public let person: PersonID
  /// People without noted contact who are tied to them in my notes and to nobody else I know, in
  /// path order.
  public let leadsTo: [PersonID]
  /// The organisation, or the team of mine, in which I know nobody else.
  public let only: Place?
  /// Whether no contact of mine knows them, as far as the notes say: an overlap of 0 (Onnela et al.,
  /// PNAS 2007).
  public let sharesNobody: Bool
  public let standing: Standing
  public let last: LastContact

  /// How many are in the picture before all others.
  static let mostDrawn = 10

  /// A part of the world that somebody opens.
  public enum Place: Hashable, Sendable {
    case organisation(String)
    /// Of my own organisation.
    case team(String)

    public var name: String {
      switch self {
      case .organisation(let name), .team(let name): name
      }
    }

    /// `the only one you know at Hexalog`.
    public var inWords: Sentence {
      switch self {
      case .organisation(let name): "the only one you know at \(text: name)"
      case .team(let name): "the only one you know in \(text: name)"
      }
    }

    /// What it is compared by.
    fileprivate var key: Place {
      switch self {
      case .organisation(let name): .organisation(name.looseKey)
      case .team(let name): .team(name.looseKey)
      }
    }
  }
}

extension Bridge {
  /// Everybody who leads to people I don't know, or is my only contact in a place that is not mine
  /// and known to no other of my contacts.
  ///
  /// Bridges bring what is new whether the tie is strong or weak (Neal, Network Science 2024), so
  /// strength does not count here: first whoever leads to most people, then the last contact
  /// decides, the newest first.
  static func all(in situation: Situation, _ network: Network) -> [Bridge] {
    let contacts = situation.contacts
    let strangers = situation.strangersByDoor
    let places = Dictionary(grouping: contacts) { situation.place(of: $0)?.key }
    return contacts.compactMap { id -> Bridge? in
      let leadsTo = strangers[id] ?? []
      let sharesNobody = situation.sharesNobody(id, in: network)
      let place = situation.place(of: id).flatMap { places[$0.key]?.count == 1 ? $0 : nil }
      let only = sharesNobody ? place : nil
      guard !leadsTo.isEmpty || only != nil, let last = situation.record(of: id).last else {
        return nil
      }
      return Bridge(
        person: id, leadsTo: leadsTo, only: only, sharesNobody: sharesNobody,
        standing: situation.standing(of: id), last: last)
    }
    .sorted { $0.order < $1.order }
  }

  private var order: (Int, Int32, PersonID) { (-leadsTo.count, -last.date.number, person) }
}

extension Situation {
  /// The part of the world that somebody opens: their organisation outside of mine, else their team
  /// where it is another than mine; nil where the note says nothing, or names mine.
  fileprivate func place(of id: PersonID) -> Bridge.Place? {
    let person = person(id)
    let me = journal.me.map(self.person)
    guard let org = person.org, !isColleague(id), org.looseKey != me?.org?.looseKey else {
      guard let team = person.team, team.looseKey != me?.team?.looseKey else { return nil }
      return .team(team)
    }
    return .organisation(org)
  }
}
