import Journals
import Notes

/// What people have in common whom one occasion can serve; by its key as it is compared.
enum GuestUnit: Hashable, Sendable {
  /// Colleagues of one team.
  case team(String)
  /// Colleagues of one organisation of whom no team is known, or people of another one.
  case organisation(String)
  /// People of one client.
  case client(String)
  case friends
  /// Members of a group, by its index in `Journal.groups`.
  case group(Int)
  /// People who live in one town.
  case town(String)
  /// People who list the same interest, by ``TopicPhrase/key``.
  case interest(String)
  /// Somebody, and those who know them.
  case acquaintance(PersonID)
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

  var areFar: Bool { !members.contains(where: \.isNear) }

  /// Whether all are near, and of my team or my reports.
  var areMyTeam: Bool {
    members.allSatisfy { $0.isColleagueNearby && ($0.isOfMyTeam || $0.isMy("report")) }
  }

  var arePeersNearby: Bool {
    members.allSatisfy { $0.isColleagueNearby && $0.ladder == .peer }
  }

  /// The team that all are of, if they are near and it is not mine.
  var otherTeam: String? {
    guard case .team = unit, areNear else { return nil }
    return members[0].otherTeam
  }

  /// The town in which they live, as the first note has it, if that is what joins them.
  var otherTown: String? {
    guard case .town = unit else { return nil }
    return members[0].person.townAsWritten
  }

  /// The interest that joins them, as the first note has it.
  var interest: String? {
    guard case .interest(let key) = unit else { return nil }
    return members[0].person.interests.first { TopicPhrase($0).key == key }
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
      case .friends, .group, .town, .interest, .acquaintance: nil
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
