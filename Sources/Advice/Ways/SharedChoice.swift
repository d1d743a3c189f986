import Journals
import Notes
import Relationships

/// A way that fits several people.
struct SharedChoice {
  let way: Way
  let guests: Guests
  let invitation: Invitation
  let order: WayOrder

  init?(_ way: Way, for guests: Guests) {
    guard let invitation = way.together(guests) else { return nil }
    self.way = way
    self.guests = guests
    self.invitation = invitation
    let lastUsed = guests.members.compactMap { $0.lastUse(way.use) }.max()
    order = WayOrder(
      invitation.because == nil ? .inPerson : .occasion, lastUsed: lastUsed, on: guests.date)
  }

  private var reason: Sentence {
    invitation.because.map { "\($0), and \(guests.reason)" } ?? guests.reason
  }

  /// How it reads for one of the guests; nil for anybody else.
  func choice(for id: PersonID) -> WayChoice? {
    guard let member = guests.members.first(where: { $0.id == id }) else { return nil }
    let others = guests.members.filter { $0.id != id }
    return WayChoice(
      name: way.name,
      sentence: "\(invitation.lead) \(Sentence.names(of: others)) too: \(reason)",
      companions: others.map(\.id), lastUsed: member.lastUse(way.use))
  }
}

extension Sentence {
  /// `Ana Ruiz, Bo Lind and Cy Moss`.
  static func names(of people: [Addressee]) -> Sentence {
    enumeration(of: people.map { "\(text: $0.person.name)" })
  }
}
