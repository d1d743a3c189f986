import Journals
import Notes
import Relationships

/// Somebody to get in touch with, as the table of ways looks at them.
struct Addressee: Sendable {
  let situation: Situation
  let departments: Departments
  let id: PersonID
  let reasons: Set<Reason.Kind>
  /// Contacts, newest first.
  let history: [PastContact]
  let isColleague: Bool
  let isNear: Bool

  init(_ suggestion: Suggestion, in situation: Situation, _ departments: Departments) {
    self.situation = situation
    self.departments = departments
    id = suggestion.person
    reasons = Set(suggestion.reasons.map(\.kind))
    history = situation.history(of: id)
    isColleague = situation.isColleague(id)
    isNear = situation.isNear(id)
  }

  var person: Person { situation.person(id) }
  var me: Person? { situation.journal.me.map(situation.person) }
  var date: Day { situation.date }

  /// When something was last used as a way to be in touch.
  func lastUse(_ use: WayUse) -> Day? {
    history.first { $0.shows(use) }?.date
  }

  /// Whether a way was used in so many days before today, or today.
  func used(_ use: WayUse, within days: Int) -> Bool {
    lastUse(use).map { $0.days(to: date) < days } ?? false
  }
}

extension Addressee {
  func isMy(_ relations: String...) -> Bool {
    relations.contains { person.relations.contains($0) }
  }

  var ladder: Person.Ladder? { person.profile.effectiveLadder }

  var isColleagueNearby: Bool { isColleague && isNear }

  var isBusinessPartner: Bool { isMy("client", "partner", "vendor") }

  /// Family, or a strong tie with a friend of whose family something is noted.
  var hasFamilyInCommon: Bool {
    isMy("family")
      || isMy("friend") && isStrong
        && person.facts.contains { fact in
          fact.heading?.looseKey == "family"
        }
  }

  /// A tie that is at least of medium strength.
  var isClose: Bool { situation.record(of: id).strength >= TieStrength.medium }

  var isStrong: Bool { situation.record(of: id).strength >= TieStrength.strong }

  /// Whether there was ever contact.
  var isKnown: Bool { situation.record(of: id).last != nil }

  /// The team of a colleague, if both teams are known and it is not mine; a report or my manager
  /// is of no other department, whatever it is called.
  var otherTeam: String? {
    guard isColleague, !isMy("manager", "report"), let mine = me?.team, let theirs = person.team,
      mine.looseKey != theirs.looseKey
    else { return nil }
    return theirs
  }

  var isOfMyTeam: Bool {
    guard isColleague, let mine = me?.team, let theirs = person.team else { return false }
    return mine.looseKey == theirs.looseKey
  }

  /// A game among the interests, as the note has it.
  var game: String? { person.interests.first(where: Addressee.isGame) }

  static func isGame(_ interest: String) -> Bool {
    let words = interest.lowercasedWords
    return !games.isDisjoint(with: words) || words.starts(with: ["board", "games"])
  }

  static let games: Set<String> = [
    "golf", "chess", "tennis", "squash", "badminton", "football", "basketball", "volleyball",
    "bowling", "darts", "snooker", "backgammon", "boules", "poker", "cards",
  ]
}
