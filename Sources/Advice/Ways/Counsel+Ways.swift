public import Journals
import Notes

extension Counsel {
  /// A way to get in touch with each of several people, who are to be contacted together; nil for
  /// whom the table has none.
  ///
  /// Whoever has no special occasion shares a way with others of the same team or organisation
  /// who are due. The order of `people` changes nothing but that of the result.
  ///
  /// - Parameters:
  ///   - people: who is to be contacted.
  ///   - alone: who shares no way with anybody.
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

  private func choice(for addressee: Addressee, _ table: [Way]) -> SingleChoice? {
    let fitting = table.compactMap { SingleChoice($0, for: addressee) }
    let turn = situation.turn(of: addressee.id)
    return WayOrder.choose(among: fitting.map(\.order), turn: turn).map { fitting[$0] }
  }

  /// The way chosen for guests; nil if the table has none.
  func invitation(to guests: Guests, _ table: [Way]) -> SharedChoice? {
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
