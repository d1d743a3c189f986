public import Journals
import Notes
import Relationships

extension Counsel {
  /// Whom to contact in the week of the journal's date.
  ///
  /// What has no date, such as front matter, is taken as it is today: where it changes during the
  /// week, so may the choice.
  public var week: WeekPlan { week(from: onMonday) }

  /// The same where the counsel of this week's Monday, ``onMonday``, is at hand.
  public func week(from monday: Counsel) -> WeekPlan {
    let choice = WeekChoice(of: monday)
    let outcomes = choice.places.map { place in
      situation.outcome(of: choice.counsel.suggestions[place.person], since: choice.monday) {
        self.suggestions[$0]
      }
    }
    let open = zip(choice.places, outcomes).filter { $1 == nil }.map(\.0.person)
    let alone = peopleContacted(since: choice.monday)
      .union(open.filter { !choice.counsel.suggestions[$0].isGoodCompany })
    let ways = Dictionary(
      uniqueKeysWithValues: zip(open, choice.counsel.ways(for: open, leavingOut: alone)))
    return WeekPlan(
      monday: choice.monday, basis: choice.counsel,
      places: zip(choice.places, outcomes).map { place, outcome in
        let monday = choice.counsel.suggestions[place.person]
        return WeekPlan.Place(
          person: place.person, kind: place.kind,
          reasons: reasonsToShow(for: place.person, chosenFor: monday),
          way: ways[place.person] ?? nil,
          plan: nextPlan(with: place.person),
          done: outcome)
      })
  }

  /// Nobody is to be brought along who was in contact this week.
  private func peopleContacted(since monday: Day) -> Set<PersonID> {
    Set(situation.journal.interactions.lazy.filter { $0.date >= monday }.flatMap(\.participants))
  }

  /// The first plan with a person inside the horizon.
  public func nextPlan(with person: PersonID) -> Interaction? {
    situation.comingPlans(with: person).sorted(byDay: \.date).first
  }

  /// One of each kind before a second: first what has come up since Monday, then what weighed most
  /// on Monday. Weights that creep from day to day must not turn the order about.
  private func reasonsToShow(for person: PersonID, chosenFor monday: Suggestion) -> [Reason] {
    let today = suggestions[person].reasons
    let reasons = today.isEmpty ? monday.reasons : today
    func rank(_ kind: Reason.Kind) -> Double {
      monday.reasons.contains { $0.kind == kind } ? -monday.score(for: kind) : -.infinity
    }
    let byKind = Reason.Kind.allCases
      .map { kind in reasons.filter { $0.kind == kind } }.filter { !$0.isEmpty }
      .enumerated()
      .sorted { (rank($0.element[0].kind), $0.offset) < (rank($1.element[0].kind), $1.offset) }
      .map(\.element)
    let most = WeekPlan.mostReasons
    let shown = byKind.prefix(most)
    // Places that no other kind takes go to the kinds that have more to say, in their order.
    var spare = most - shown.count
    return shown.flatMap { reasons in
      let more = min(spare, reasons.count - 1)
      spare -= more
      return reasons.prefix(1 + more)
    }
  }
}

extension WeekPlan {
  /// How many reasons are shown of one person.
  static let mostReasons = 3
}

extension Suggestion {
  /// Whether one occasion with others serves: a promise or an exam that went by is between two.
  fileprivate var isGoodCompany: Bool { isDueOrDrifting || has(.birthday) }
}
