public import Journals
import Notes

extension Counsel {
  /// A way to get in touch with each of several people, who are to be contacted together; nil for
  /// whom the table has none.
  ///
  /// Whoever has no special occasion shares a way with others of the same team or organisation
  /// who are due. The order of `people` changes nothing but that of the result.
  ///
  /// - Parameter alone: who shares no way with anybody.
  public func ways(
    for people: [PersonID], leavingOut alone: Set<PersonID> = []
  ) -> [WayChoice?] {
    let table = Way.table(for: situation.journal.configuration)
    let departments = Departments(of: situation)
    let chosen = people.map { id in
      choice(for: Addressee(suggestions[id], in: situation, departments), table)
    }
    let busy = Set(zip(people, chosen).filter { $1?.isOccasion ?? false }.map(\.0))
    let others = busy.union(alone)
    let invitations = guests(given: Set(people).subtracting(others), except: others, departments)
      .compactMap { invitation(to: $0, table) }
    return zip(people, chosen).map { id, chosen in
      invitations.lazy.compactMap { $0.choice(for: id) }.first ?? chosen?.choice
    }
  }

  /// Who of those due can be met together, the largest groups first, then by path.
  public var gatherings: [Gathering] {
    let table = Way.table(for: situation.journal.configuration)
    let due = suggestions.filter { $0.silence == nil && $0.isDueOrDrifting }.map(\.person)
    return guests(given: Set(due), Departments(of: situation))
      .compactMap { invitation(to: $0, table).map(Gathering.init) }
      .sorted { (-$0.people.count, $0.people[0]) < (-$1.people.count, $1.people[0]) }
  }

  private func choice(for addressee: Addressee, _ table: [Way]) -> SingleChoice? {
    let fitting = table.compactMap { SingleChoice($0, for: addressee) }
    let turn = situation.turn(of: addressee.id)
    return WayOrder.choose(among: fitting.map(\.order), turn: turn).map { fitting[$0] }
  }

  private func invitation(to guests: Guests, _ table: [Way]) -> SharedChoice? {
    let fitting = table.compactMap { SharedChoice($0, for: guests) }
    let turn = situation.turn(of: guests.members[0].id)
    return WayOrder.choose(among: fitting.map(\.order), turn: turn).map { fitting[$0] }
  }
}

/// A way that fits one person.
private struct SingleChoice {
  /// Days in which an occasion that was heeded does not count again.
  static let pause = 30

  let choice: WayChoice
  let order: WayOrder

  var isOccasion: Bool { order.rank == .occasion }

  init?(_ way: Way, for addressee: Addressee) {
    let isPaused = addressee.used(way.use, within: SingleChoice.pause)
    let occasion = isPaused ? nil : way.occasion(addressee)
    guard let sentence = occasion ?? way.usual(addressee) else { return nil }
    let isInPerson = addressee.isNear && (way.channel ?? .inPerson) == .inPerson
    let lastUsed = addressee.lastUse(way.use)
    choice = WayChoice(name: way.name, sentence: sentence, companions: [], lastUsed: lastUsed)
    order = WayOrder(
      occasion != nil ? .occasion : isInPerson ? .inPerson : .fromAfar, lastUsed: lastUsed,
      on: addressee.date)
  }
}

/// A way that fits several people.
private struct SharedChoice {
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

  var reason: Sentence {
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

extension Gathering {
  fileprivate init(_ shared: SharedChoice) {
    way = shared.way.name
    people = shared.guests.members.map(\.id)
    sentence = "\(shared.invitation.lead) \(Sentence.names(of: shared.guests.members))"
    reason = shared.reason
  }
}

extension Sentence {
  /// `Ana Ruiz, Bo Lind and Cy Moss`.
  fileprivate static func names(of people: [Addressee]) -> Sentence {
    enumeration(of: people.map { "\(text: $0.person.name)" })
  }
}
