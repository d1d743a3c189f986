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
  private let situation: Situation
  private let pools: [GuestPool]
  /// Indices of `pools`, by person.
  private let poolsOfPerson: Rows
  /// How much it counts to serve a person.
  private let weights: [PersonID: Int]
  private var served: Set<PersonID> = []
  /// Who of each pool would come now; nil for those whom nobody can be invited from.
  private var lists: [GuestList?] = []

  /// - Parameter weights: of those to be served.
  /// - Parameter order: the same people, the most pressing first.
  init(of order: [PersonID], weights: [PersonID: Int], in situation: Situation) {
    let pools = situation.guestPools(of: order)
    self.situation = situation
    self.pools = pools
    self.weights = weights
    poolsOfPerson = Rows(
      rowCount: situation.journal.people.count, itemCount: pools.count
    ) { index, add in
      pools[index].people.forEach(add)
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
    served.formUnion(people)
    for pool in Set(people.flatMap { poolsOfPerson[$0] }) {
      lists[pool] = guestList(of: pools[pool])
    }
  }

  /// The most pressing of a pool who can be met together; nil if that is nobody but one.
  private func guestList(of pool: GuestPool) -> GuestList? {
    var people: [PersonID] = []
    for id in pool.people where people.count < Guests.limit && !served.contains(id) {
      if people.allSatisfy({ situation.canMeet($0, id) }) { people.append(id) }
    }
    guard people.count > 1 else { return nil }
    let weight = people.reduce(0) { $0 + (weights[$1] ?? 0) }
    return GuestList(weight: weight, unit: pool.unit, people: people.sorted())
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

extension Situation {
  /// Whether two people can be met at one place and one time: they don't avoid each other, and as far
  /// as is known they live in one town, or I travel or call anyway.
  fileprivate func canMeet(_ one: PersonID, _ other: PersonID) -> Bool {
    guard !avoidEachOther(one, other) else { return false }
    guard isNear(one), let town = person(one).town, let otherTown = person(other).town else {
      return true
    }
    return town == otherTown
  }
}
