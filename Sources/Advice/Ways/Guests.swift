import Journals
import Notes

/// What people have in common whom one occasion can serve; by its key as it is compared.
enum GuestUnit: Hashable, Sendable {
  /// Colleagues of one team.
  case team(String)
  /// Colleagues of one organisation of whom no team is known.
  case organisation(String)
  /// People of one client.
  case client(String)
  case friends
}

extension Situation {
  /// The unit in which a person can be met with others: all nearby, but for clients.
  func unit(of id: PersonID) -> GuestUnit? {
    let person = person(id)
    if isColleague(id) {
      guard isNear(id) else { return nil }
      return person.team.map { .team($0.looseKey) } ?? person.org.map { .organisation($0.looseKey) }
    }
    if person.relations.contains("client") { return person.org.map { .client($0.looseKey) } }
    return person.relations.contains("friend") && isNear(id) ? .friends : nil
  }
}

/// Several people, at least two, whom one occasion would serve.
struct Guests: Sendable {
  /// How many an invitation names at most.
  static let limit = 5
  static let numbers = ["no", "one", "two", "three", "four", "five"]

  let unit: GuestUnit
  /// In path order.
  let members: [Addressee]

  var date: Day { members[0].date }

  var areNear: Bool { members.allSatisfy(\.isNear) }

  var areMyTeam: Bool {
    members.allSatisfy { $0.isColleague && ($0.isOfMyTeam || $0.isMy("report")) }
  }

  var arePeers: Bool { members.allSatisfy { $0.isColleague && $0.ladder == .peer } }

  /// The team that all are of, if it is not mine.
  var otherTeam: String? {
    guard case .team = unit else { return nil }
    return members[0].otherTeam
  }

  /// Why one occasion serves them: `all three of Platform are due`.
  var reason: Sentence {
    let due = members.count { !$0.reasons.isDisjoint(with: [.overdue, .dueSoon]) }
    let all = members.count == 2 ? "both" : "all \(Guests.numbers[members.count])"
    switch due {
    case members.count: return "\(words: all)\(ofUnit) are due"
    case 0: return "one occasion for \(words: all)\(ofUnit)"
    case 1: return "one of the \(words: Guests.numbers[members.count]) is due"
    default:
      return "\(words: Guests.numbers[due]) of the \(words: Guests.numbers[members.count]) are due"
    }
  }

  /// ` of Platform`, or nothing.
  private var ofUnit: Sentence {
    let name: String? =
      switch unit {
      case .team: members[0].person.team
      case .organisation, .client: members[0].person.org
      case .friends: nil
      }
    return name.map { " of \(text: $0)" } ?? ""
  }
}

extension Day {
  /// The month's English name.
  var monthName: String {
    let names = [
      "January", "February", "March", "April", "May", "June", "July", "August", "September",
      "October", "November", "December",
    ]
    return names[components.month - 1]
  }
}
