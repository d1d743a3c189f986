public import Journals
public import Notes
import Relationships

/// Whether the rhythms that the notes ask for can be kept: what they ask for against what was done.
///
/// Asked for are Σ 7 / cadence contacts a week, over everybody who has a cadence and is neither
/// paused nor left out for good. People have room for about 5, 15, 50 and 150 others, at ever slower
/// rhythms (Zhou, Sornette, Hill & Dunbar, Proceedings of the Royal Society B 272 (2005)). Done
/// are the days with contact with each of the same people, likes and comments left out.
public struct Capacity: Sendable {
  /// A cadence that could be relaxed to what is usual anyhow.
  public struct Relaxation: Hashable, Sendable {
    public let person: PersonID
    public let cadence: Period
    public let proposed: Period
    /// How often there is contact in fact, in round figures; nil where only the last contact tells.
    public let usual: Period?
    public let last: Day
    /// Contacts a week that it saves.
    public let saving: Double
  }

  /// How many people have a cadence and can be suggested.
  public let people: [PersonID]
  /// Contacts a week that their cadences ask for.
  public let asked: Double
  /// Contacts a week with the same people; nil where the notes go back less than four weeks.
  public let done: Double?
  /// Over how many days what was done is counted: 90, or less in a younger journal.
  public let span: Int
  /// The fewest cadences to relax until no more is asked for than is done, those that save most
  /// first; five at most, and managers and reports last. None where as much is done as is asked.
  public let relaxations: [Relaxation]

  /// A younger journal does not tell what is done in a week.
  static let leastSpan = 28
  /// How many cadences are proposed to be relaxed, at most.
  public static let mostRelaxations = 5

  /// Nil where nobody has a cadence.
  init?(in situation: Situation) {
    let people = situation.journal.people.indices.filter { id in
      situation.silence(of: id) == nil && situation.cadence(of: id) != nil
    }
    guard !people.isEmpty else { return nil }
    let span = situation.spanOfNotes
    let asked = people.reduce(0) { $0 + (situation.cadence(of: $1)?.contactsAWeek ?? 0) }
    let contacts = people.reduce(0) { $0 + situation.directContactDays(with: $1, inLast: span) }
    let done = span < Capacity.leastSpan ? nil : Double(contacts * 7) / Double(span)
    self.people = people
    self.asked = asked
    self.done = done
    self.span = span
    relaxations = done.map { situation.relaxations(of: people, saving: asked - $0) } ?? []
  }
}

extension Situation {
  /// Days since the first contact that is noted, no more than 90.
  fileprivate var spanOfNotes: Int {
    let first = graph.records.compactMap(\.first).min()
    return min(first.map { $0.days(to: date) } ?? 0, ContactDays.quarterLength)
  }

  fileprivate func directContactDays(with id: PersonID, inLast days: Int) -> Int {
    graph.directContactDays(of: id).reversed().prefix { isWithin(days, $0) }.count
  }

  /// The cadences to relax so that so many contacts a week are saved.
  fileprivate func relaxations(of people: [PersonID], saving needed: Double) -> [Capacity
    .Relaxation]
  {
    let candidates = people.compactMap(relaxation).sorted { one, other in
      let (isLast, isOtherLast) = (mustBeKept(one.person), mustBeKept(other.person))
      if isLast != isOtherLast { return isOtherLast }
      return (-one.saving, one.person) < (-other.saving, other.person)
    }
    var rest = needed
    return Array(
      candidates.prefix(Capacity.mostRelaxations).prefix { relaxation in
        defer { rest -= relaxation.saving }
        return rest > 0
      })
  }

  /// Who works for me, or I for them, needs the rhythm most.
  private func mustBeKept(_ id: PersonID) -> Bool {
    person(id).relations.contains { $0 == "manager" || $0 == "report" }
  }

  /// The cadence that fits what is usual with somebody; nil where that is none that is longer.
  private func relaxation(for id: PersonID) -> Capacity.Relaxation? {
    guard let cadence = cadence(of: id), let last = record(of: id).lastDirect else { return nil }
    let silence = Double(last.date.days(to: date))
    // A tie that sleeps is to be woken, or left alone; no slower rhythm does it justice.
    guard silence < Double(Situation.dormantAfter) else { return nil }
    let rhythm = graph.rhythm(of: id)
    // A rhythm that has just been broken is to be taken up again, not given up.
    if let rhythm, silence > rhythm.longestUsualSilence { return nil }
    guard let proposed = Period(longestWithin: rhythm?.medianGap ?? silence),
      proposed.days > cadence.days
    else { return nil }
    return Capacity.Relaxation(
      person: id, cadence: cadence, proposed: proposed,
      usual: rhythm.map { Period(about: $0.medianGap) }, last: last.date,
      saving: cadence.contactsAWeek - proposed.contactsAWeek)
  }
}

extension Period {
  fileprivate var contactsAWeek: Double { 7 / Double(days) }

  /// The longest of the lengths that people choose which asks for no less than what is done: at
  /// most so many days, or a tenth more, so that monthly is no less than every four weeks.
  fileprivate init?(longestWithin days: Double) {
    guard let longest = Period.chosen.last(where: { Double($0.days) <= days * 1.1 }) else {
      return nil
    }
    self = longest
  }
}
