import Journals
import Notes
import Relationships

/// When each department was last in touch, read once for all who are to be contacted.
struct Departments: Sendable {
  private struct Member {
    let id: PersonID
    let last: Day?
  }

  /// By team as it is compared: of each the two colleagues who were in touch last.
  private let members: [String: [Member]]

  init(of situation: Situation) {
    var keys: [String: String] = [:]
    var members: [String: [Member]] = [:]
    for (id, person) in situation.journal.people.enumerated() {
      guard let team = person.team, !person.isPrivate, id != situation.journal.me,
        situation.isColleague(id)
      else { continue }
      let key = keys[team] ?? team.looseKey
      keys[team] = key
      let all = (members[key] ?? []) + [Member(id: id, last: situation.record(of: id).last?.date)]
      members[key] = Array(
        all.sorted { $0.last ?? .distantPast > $1.last ?? .distantPast }.prefix(2))
    }
    self.members = members
  }

  /// What is known of a team besides one person: `.some(nil)` where nobody was ever in touch.
  func lastContact(with team: String, but id: PersonID) -> Day?? {
    members[team.looseKey]?.first { $0.id != id }?.last
  }
}

extension Day {
  fileprivate static let distantPast = Day(number: .min)
}
