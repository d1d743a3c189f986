import Advice
import Journals
import Notes

/// Somebody to get in touch with, near or far, as the table of ways tells people apart.
///
/// I work for Acme in Bristol, in the team Platform; the day is Monday, 2026-11-23.
struct Somebody: Sendable {
  /// How strong the tie is; the contacts say nothing about the way they took place.
  enum Tie { case none, weak, medium, strong }

  var relation: String?
  var circle: Person.Circle?
  var team: String?
  var org: String?
  var location: String? = "Bristol, UK"
  var tie = Tie.medium
  /// How many of the kind there are, to be contacted together.
  var count = 1
  var changes: [@Sendable (inout SmallJournal, PersonID) -> Void] = []

  static let colleague = Somebody(
    relation: "peer", circle: .internal, team: "Finance", org: "Acme")
  static let report = Somebody(
    relation: "report", circle: .internal, team: "Platform", org: "Acme")
  static let boss = Somebody(
    relation: "manager", circle: .internal, team: "Engineering", org: "Acme")
  static let client = Somebody(relation: "client", circle: .external, org: "Brooks")
  static let friend = Somebody(relation: "friend")
  static let family = Somebody(relation: "family")

  func with<Value>(_ key: WritableKeyPath<Somebody, Value>, _ value: Value) -> Somebody {
    var copy = self
    copy[keyPath: key] = value
    return copy
  }

  var faraway: Somebody { with(\.location, "Perth") }

  /// What else there is in the journal.
  func and(_ change: @escaping @Sendable (inout SmallJournal, PersonID) -> Void) -> Somebody {
    var copy = self
    copy.changes.append(change)
    return copy
  }

  /// What else the note says.
  func noting(_ change: @escaping @Sendable (inout Person) -> Void) -> Somebody {
    and { small, id in change(&small.journal.people[id]) }
  }
}

extension Somebody {
  /// The ways chosen for namesakes who differ in their paths only, so that all equals have turns.
  var waysInTurn: Set<String> {
    let counsel = journal(named: (100..<140).map { "A\($0)" }).counsel
    return Set((0..<40).compactMap { counsel.ways(for: people($0))[0]?.name })
  }

  /// What is chosen for them, alone in the world.
  func choices(on date: String = "2026-11-23") -> [WayChoice?] {
    journal(on: date).counsel.ways(for: people(0))
  }

  var sentence: String? { choices()[0]?.sentence.plain }

  private func people(_ index: Int) -> [PersonID] { Array(index * count..<(index + 1) * count) }

  /// The people to contact first, then me, then two who make nobody else a loner.
  func journal(named names: [String] = ["Ana"], on date: String = "2026-11-23") -> SmallJournal {
    var small = SmallJournal(on: date)
    for name in names {
      for number in 1...count {
        small.person(count == 1 ? name : "\(name) \(number)") { person in
          person.relations = [relation].compactMap(\.self)
          (person.circle, person.team, person.org) = (circle, team, org)
          person.location = location
        }
      }
    }
    let all = small.journal.people.indices
    small.journal.me = small.person("me") {
      ($0.isMe, $0.team, $0.org, $0.location) = (true, "Platform", "Acme", "bristol")
    }
    small.person("x")
    small.person("y")
    for id in all {
      for day in days { small.contact(day, "met", with: id, topics: [small.x, small.x + 1]) }
      for change in changes { change(&small, id) }
    }
    return small
  }

  private var days: [String] {
    switch tie {
    case .none: []
    case .weak: ["2024-11-01"]
    case .medium: ["2026-09-01", "2026-09-20"]
    case .strong: ["2026-09-01", "2026-09-10", "2026-09-20"]
    }
  }
}

extension SmallJournal {
  /// Somebody else.
  var x: PersonID { journal.people.count - 2 }
}
