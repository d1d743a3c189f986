import Journals
import Notes
import Relationships

/// The fewest occasions that serve the most people: a weighted set cover.
///
/// Greedy: each step takes the guests who weigh most among those not served yet, until no two are
/// left who can be met together. To find the fewest is NP-hard. Of sets of at most five, greedy takes
/// at most H(5) ≈ 2.28 times as many, and mostly just as many (V. Chvátal, "A greedy heuristic for
/// the set-covering problem", Mathematics of Operations Research 4, 1979).
struct GuestCover {
  private var pools: [GuestPool]
  /// Indices of `pools`, by person.
  private let poolsOfPerson: Rows
  /// By person; nil for those who are not to be served, or are served.
  private var waiting: [Guest?]
  /// Who of each pool would come now; nil for those from which nobody can be invited.
  private var lists: [GuestList?] = []

  /// - Parameter suggestions: of those to be served, the most pressing first.
  init(of suggestions: [Suggestion], in situation: Situation) {
    let pools = situation.guestPools(of: suggestions.map(\.person))
    let count = situation.journal.people.count
    self.pools = pools
    poolsOfPerson = Rows(rowCount: count, itemCount: pools.count) { index, add in
      pools[index].people.forEach(add)
    }
    waiting = Array(repeating: nil, count: count)
    for suggestion in suggestions {
      waiting[suggestion.person] = Guest(suggestion, in: situation)
    }
    lists = pools.map(guestList)
  }

  /// Takes lists, the best first, and passes on what `invite` makes of them; those for whom that
  /// is nil wait for another occasion.
  mutating func cover<Invitation>(
    _ invite: (GuestUnit, [PersonID]) -> Invitation?
  ) -> [Invitation] {
    var invitations: [Invitation] = []
    while let best = best {
      if let list = lists[best], let invitation = invite(pools[best].unit, list.people) {
        invitations.append(invitation)
        serve(list.people)
      } else {
        lists[best] = nil
      }
    }
    return invitations
  }

  private var best: Int? {
    lists.indices.filter { lists[$0] != nil }.min { left, right in
      guard let one = lists[left], let other = lists[right] else { return false }
      return one.precedes(other)
    }
  }

  /// Only the pools of those who are served change.
  private mutating func serve(_ people: [PersonID]) {
    for id in people { waiting[id] = nil }
    for pool in Set(people.flatMap { poolsOfPerson[$0] }) {
      pools[pool].people.removeAll { waiting[$0] == nil }
      lists[pool] = guestList(of: pools[pool])
    }
  }

  /// The most pressing of a pool who can be met together; nil if that is nobody but one.
  private func guestList(of pool: GuestPool) -> GuestList? {
    var guests: [Guest] = []
    for id in pool.people where guests.count < Guests.limit {
      if let guest = waiting[id], guests.allSatisfy(guest.canMeet) { guests.append(guest) }
    }
    guard guests.count > 1 else { return nil }
    return GuestList(
      weight: guests.reduce(0) { $0 + $1.weight }, unit: pool.unit,
      people: guests.map(\.id).sorted())
  }
}

/// Somebody to be served, with what decides with whom they can be met.
private struct Guest: Sendable {
  let id: PersonID
  /// How much it counts to serve them.
  let weight: Int
  let avoided: [PersonID]
  /// Where they live; nil if that is not known, or if I travel or call anyway.
  let town: String?

  init(_ suggestion: Suggestion, in situation: Situation) {
    id = suggestion.person
    weight = suggestion.has(.overdue) ? 2 : 1
    let person = situation.person(id)
    avoided = person.avoid
    town = situation.isNear(id) ? person.town : nil
  }

  /// Whether the two can be met at one place and one time: they don't avoid each other, and as far as
  /// is known they live in one town.
  func canMeet(_ other: Guest) -> Bool {
    guard !avoided.contains(other.id), !other.avoided.contains(id) else { return false }
    guard let town, let otherTown = other.town else { return true }
    return town == otherTown
  }
}

/// Whom one occasion would serve.
private struct GuestList: Sendable {
  let weight: Int
  let unit: GuestUnit
  /// In path order.
  let people: [PersonID]

  /// More weight first, then what joins people better, then more people, then path order.
  func precedes(_ other: GuestList) -> Bool {
    let (one, two) = (key, other.key)
    return one == two ? people.lexicographicallyPrecedes(other.people) : one < two
  }

  private var key: (Int, Int, Int) { (-weight, unit.rank, -people.count) }
}

extension GuestUnit {
  /// What joins people better has the lesser rank.
  fileprivate var rank: Int { Gathering.Bond.allCases.firstIndex(of: bond) ?? 0 }
}
