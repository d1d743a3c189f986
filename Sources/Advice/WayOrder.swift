import Journals
import Notes

/// Where a way stands among those that fit: the least comes first.
struct WayOrder: Sendable {
  /// What speaks for a way before all else.
  enum Rank: Int, Sendable {
    case occasion, inPerson, fromAfar
  }

  let rank: Rank
  let lastUsed: Day?

  /// The index of the way to choose: the best rank, then the least used lately, one never used
  /// first. Equals take turns, but of occasions the first one is chosen.
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
    UInt64(date.isoWeek.week) &+ person(id).path.hash
  }
}

extension String {
  /// FNV-1a with 64 bits over the UTF-8 bytes (Fowler, Noll & Vo): equal on every machine.
  fileprivate var hash: UInt64 {
    utf8.reduce(0xcbf2_9ce4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
  }
}
