import Journals
import Notes

/// Where a way stands among those that fit: the least comes first.
struct WayOrder: Sendable {
  /// What speaks for a way before all else.
  enum Rank: Int, Sendable {
    case occasion, inPerson, fromAfar
  }

  /// Days after which a use is forgotten: nobody who likes lunch is to wait for it until all other
  /// ways have been tried.
  static let lately = 90

  let rank: Rank
  /// When it was last used, if lately.
  let lastUsed: Day?

  init(_ rank: Rank, lastUsed: Day?, on date: Day) {
    self.rank = rank
    self.lastUsed = lastUsed.flatMap { $0.days(to: date) < WayOrder.lately ? $0 : nil }
  }

  /// The index of the way to choose: the best rank, then the least used lately, one not used
  /// lately first. Equals take turns, but of occasions the first one is chosen.
  static func choose(among orders: [WayOrder], turn: UInt64) -> Int? {
    guard let best = orders.map(\.key).min(by: <) else { return nil }
    let equals = orders.indices.filter { orders[$0].key == best }
    guard best.0 != Rank.occasion.rawValue else { return equals[0] }
    return equals[Int(turn % UInt64(equals.count))]
  }

  private var key: (Int, Int32) {
    (rank.rawValue, rank == .occasion ? 0 : lastUsed?.number ?? .min)
  }
}

extension Situation {
  /// Whose turn it is among equals: another for each week and, as a rule, for each person.
  func turn(of id: PersonID) -> UInt64 {
    UInt64(date.isoWeek.week) &+ person(id).path.utf8.fnv1a
  }
}
