public import Journals
public import Notes
public import Relationships

/// The whole sum behind a person's place in the ranking, to be checked by hand.
public struct Explanation: Sendable {
  public let suggestion: Suggestion
  /// What adds up to the score, in the order of ``Reason/Kind``.
  public let terms: [Term]
  /// What would be added, had the last contact not been so lately.
  public let heldBack: [Term]
  /// How the due date comes about; nil where there is none.
  public let dueDate: DueDate?
  public let week: Week
  /// What makes up the strength of the tie, oldest first.
  public let strength: [StrengthShare]
  /// When the tie was strongest, and what made up its strength then; only where that is the size of
  /// a reason.
  public let peak: Peak?

  /// A tie at its strongest.
  public struct Peak: Sendable {
    public let day: Day
    public let strength: Double
    /// Up to that day, oldest first.
    public let shares: [StrengthShare]
  }

  /// What all reasons of one kind add: base + perUnit × min(size, limit).
  public struct Term: Sendable {
    public let kind: Reason.Kind
    public let reasons: [Reason]
    public let weight: Weight
    /// The sum of the reasons' sizes.
    public let size: Double
    public let value: Double
  }

  /// The person's part in the plan of the week, which was chosen on its Monday.
  public struct Week: Sendable {
    public let monday: Day
    /// The score on that day; 0 where nothing spoke for contact.
    public let score: Double
    /// 1 for the highest score of that day; nil for those without one.
    public let rank: Int?
    /// How many people had a score.
    public let candidates: Int
    /// Nil for those who were not chosen.
    public let place: WeekPlan.Place?
  }

  public var score: Double { suggestion.score }
}

/// How a due date comes about: a day and a cadence.
public struct DueDate: Sendable {
  /// What the cadence counts from.
  public enum Origin: String, Sendable {
    case contact
    case met
    case firstMention = "first mention"
    /// Nothing: it is the day until which somebody never met was snoozed.
    case snooze
  }

  /// Who says how often.
  public enum Source: Hashable, Sendable {
    case note
    case configuration(relation: String)
    case builtIn(relation: String)
  }

  public let origin: Origin
  public let beginning: Day
  /// Where that day is noted.
  public let place: Place
  public let cadence: Period
  public let source: Source
  public let day: Day
}

extension Counsel {
  /// All that goes into the advice to contact a person, or not to.
  ///
  /// - Parameters:
  ///   - person: whose advice is explained.
  ///   - week: the plan of the week.
  public func explanation(of person: PersonID, in week: WeekPlan) -> Explanation {
    let suggestion = suggestions[person]
    return Explanation(
      suggestion: suggestion, terms: Explanation.terms(suggestion.reasons),
      heldBack: Explanation.terms(suggestion.heldBack),
      dueDate: suggestion.due.flatMap { situation.dueDate($0, of: person) },
      week: part(of: person, in: week),
      strength: situation.graph.strengthShares(of: person, on: situation.date),
      peak: peak(of: person))
  }

  private func peak(of person: PersonID) -> Explanation.Peak? {
    guard suggestions[person].has(.dormant), let peak = situation.graph.peak(of: person) else {
      return nil
    }
    return Explanation.Peak(
      day: peak.day, strength: peak.strength,
      shares: situation.graph.strengthShares(of: person, on: peak.day))
  }

  private func part(of person: PersonID, in plan: WeekPlan) -> Explanation.Week {
    let ranking = plan.basis.ranked
    let index = ranking.firstIndex { $0.person == person }
    return Explanation.Week(
      monday: plan.monday, score: index.map { ranking[$0].score } ?? 0, rank: index.map { $0 + 1 },
      candidates: ranking.count, place: plan.places.first { $0.person == person })
  }
}

extension Explanation {
  fileprivate static func terms(_ reasons: [Reason]) -> [Term] {
    Reason.Kind.allCases.compactMap { kind in
      let reasons = reasons.filter { $0.kind == kind }
      guard !reasons.isEmpty else { return nil }
      let size = reasons.map(\.size).reduce(0, +)
      let weight = Weight.of(kind)
      return Term(
        kind: kind, reasons: reasons, weight: weight, size: size,
        value: weight.value(ofSize: size))
    }
  }
}

extension Situation {
  fileprivate func dueDate(_ due: Day, of id: PersonID) -> DueDate? {
    guard let cadence = cadence(of: id) else { return nil }
    let beginning = beginning(of: id) ?? DatedPlace(date: due, place: note(of: id))
    return DueDate(
      origin: origin(of: beginning, for: id), beginning: beginning.date, place: beginning.place,
      cadence: cadence, source: source(of: cadence, for: person(id)), day: due)
  }

  private func origin(of beginning: DatedPlace, for id: PersonID) -> DueDate.Origin {
    if record(of: id).lastDirect != nil { return .contact }
    if person(id).met == beginning.date { return .met }
    return firstMentions[id] == nil ? .snooze : .firstMention
  }

  private func source(of cadence: Period, for person: Person) -> DueDate.Source {
    guard person.profile.cadence == nil else { return .note }
    let relation = person.relations.first { journal.configuration.cadences[$0] == cadence } ?? ""
    return person.cadenceIsBuiltIn
      ? .builtIn(relation: relation) : .configuration(relation: relation)
  }
}
