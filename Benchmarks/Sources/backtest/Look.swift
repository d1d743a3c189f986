import Advice
import Journals
import Notes

/// How the ways to choose people fare, seen from one day.
struct Look: Sendable {
  /// Days in which a contact counts as a hit.
  static let span = 14

  let day: Day
  /// All of This week, on a Monday; a contact on that day counts.
  let wholeWeek: Outcome?
  /// Who still stands there at the end of the day; whoever has been contacted since Monday is done
  /// with, whichever way chooses.
  let stillOpen: Outcome

  init(
    day: Day, places: [WeekPlan.Place], everybody: [Suggestion], contacts: [Set<Day>],
    lastContact: [Day?]
  ) {
    self.day = day
    func hits(from first: Day) -> (PersonID) -> Bool {
      { id in (0..<Look.span).contains { contacts[id].contains(first.adding(days: $0)) } }
    }
    wholeWeek =
      day == day.monday
      ? Outcome(places, everybody, since: { $0.lastContact?.date }, isHit: hits(from: day)) : nil
    stillOpen = Outcome(
      places.filter { $0.done == nil },
      everybody.filter { suggestion in
        lastContact[suggestion.person].map { $0 < day.monday } ?? true
      },
      since: { $0.lastContact?.date }, isHit: hits(from: day.adding(days: 1)))
  }
}

/// How the ways to choose as many people as stand in This week fare.
struct Outcome: Sendable {
  /// Of how many it was possible to choose.
  struct Choice: Sendable {
    let eligible: Int
    /// As many people as This week has, as far as there are so many.
    let chosen: Int
    let silenceHits: Int
    /// What so many people drawn by lot score on average.
    let randomHits: Double
  }

  let places: [(kind: WeekPlan.Place.Kind, isHit: Bool)]
  let ofEverybody: Choice
  let ofThoseWithReason: Choice

  /// - Parameter since: the last contact; whoever has none comes last by silence.
  init(
    _ places: [WeekPlan.Place], _ everybody: [Suggestion], since: (Suggestion) -> Day?,
    isHit: (PersonID) -> Bool
  ) {
    self.places = places.map { ($0.kind, isHit($0.person)) }
    func choice(of eligible: [Suggestion]) -> Choice {
      let chosen = min(places.count, eligible.count)
      let bySilence = eligible.map { (since($0)?.number ?? .max, $0.person) }.sorted(by: <)
      let rate =
        Double(eligible.count { isHit($0.person) }) / Double(max(1, eligible.count))
      return Choice(
        eligible: eligible.count, chosen: chosen,
        silenceHits: bySilence.prefix(chosen).count { isHit($0.1) },
        randomHits: rate * Double(chosen))
    }
    ofEverybody = choice(of: everybody)
    ofThoseWithReason = choice(of: everybody.filter { $0.score > 0 })
  }
}
