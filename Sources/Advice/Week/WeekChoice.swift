public import Journals
import Notes
import Relationships

/// The people chosen for one week, from all that was known when its Monday began.
struct WeekChoice {
  struct Place {
    let person: PersonID
    let kind: WeekPlan.Place.Kind
  }

  let monday: Day
  /// The counsel of that Monday, to which its own entries are not known: a contact on Monday is to
  /// move a person to the done, and not to make room for another.
  let counsel: Counsel
  let places: [Place]

  /// - Parameter counsel: that of a Monday.
  init(of counsel: Counsel) {
    monday = counsel.situation.date
    self.counsel = counsel
    places = counsel.places(of: monday)
  }
}

extension Situation {
  /// The situation of a day to which nothing dated on it or later is known.
  convenience init(before day: Day, in journal: Journal, for purpose: Purpose = .telling) {
    let past = journal.before(day)
    self.init(of: past, Graph(of: past), for: purpose)
  }
}

extension Counsel {
  /// The counsel of this week's Monday, to which its own entries are not known yet; see also
  /// ``WeekPlan/basis``.
  public var onMonday: Counsel { Counsel(forMondayOf: situation.journal) }

  /// The same, from the journal alone.
  public init(forMondayOf journal: Journal) {
    self.init(in: Situation(before: journal.date.monday, in: journal))
  }

  fileprivate func places(of monday: Day) -> [WeekChoice.Place] {
    let budget = situation.journal.configuration.budget
    let ranking = ranking
    let reserved = min(2, budget - 1)
    var kinds: [PersonID: WeekPlan.Place.Kind] = [:]
    if kinds.count < reserved, let person = weakTie(among: ranking, week: monday.isoWeek.week) {
      kinds[person] = .weakTie
    }
    if kinds.count < reserved,
      let person = quietUnit(among: ranking.filter { kinds[$0] == nil }, before: monday)
    {
      kinds[person] = .quietUnit
    }
    for person in ranking where kinds.count < budget && kinds[person] == nil {
      kinds[person] = .byScore
    }
    return ranking.compactMap { person in
      kinds[person].map { WeekChoice.Place(person: person, kind: $0) }
    }
  }

  /// On even ISO weeks the best of the weak and dormant ties, on odd ones each of the next nine in
  /// turn: people wrongly prefer the familiar (Walter, Levin & Murnighan, Organization Science
  /// 2015).
  private func weakTie(among ranking: [PersonID], week: Int) -> PersonID? {
    let weak = ranking.filter { person in
      let strength = situation.record(of: person).strength
      return strength > 0 && strength < TieStrength.medium
        || suggestions[person].reasons.contains { $0.kind == .dormant }
    }
    let next = weak.dropFirst().prefix(9)
    guard !week.isMultiple(of: 2), !next.isEmpty else { return weak.first }
    return next[next.startIndex + week / 2 % next.count]
  }

  /// The best of the team, or circle, that had contact on the fewest days of the last 90.
  private func quietUnit(among ranking: [PersonID], before monday: Day) -> PersonID? {
    var days: [Unit: Set<Day>] = [:]
    for interaction in situation.journal.interactions
    where interaction.date.days(to: monday) <= 90 {
      for person in interaction.participants {
        guard let unit = Unit(of: situation.person(person)) else { continue }
        days[unit, default: []].insert(interaction.date)
      }
    }
    let quietest = ranking.compactMap { person in
      Unit(of: situation.person(person)).map { unit in
        (person: person, days: days[unit]?.count ?? 0)
      }
    }
    return quietest.map(\.days).min().flatMap { fewest in
      quietest.first { $0.days == fewest }?.person
    }
  }
}

/// People who belong together: a team of one organisation, else all inside or outside of mine.
private enum Unit: Hashable {
  case team(String, org: String?)
  case circle(Person.Circle)

  init?(of person: Person) {
    if let team = person.team {
      self = .team(team.lowercased(), org: person.org?.lowercased())
    } else if let circle = person.circle {
      self = .circle(circle)
    } else {
      return nil
    }
  }
}
