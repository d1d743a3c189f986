public import Journals
public import Notes
public import Relationships

/// What speaks for contact with one person.
public struct Suggestion: Sendable {
  public let person: PersonID
  /// Why this person is never suggested; nil for most.
  public let silence: Silence?
  /// Last contact + cadence; nil without a cadence, or for those who are never suggested.
  public let due: Day?
  /// The contact the due date counts from, else one through a social channel.
  public let lastContact: LastContact?
  /// Everything that speaks for contact now, in the order of ``Reason/Kind``; empty where nothing
  /// does.
  public let reasons: [Reason]
  /// What would speak for it too, had the last contact not been so lately.
  public let heldBack: [Reason]
  /// The day on which what is held back counts again; nil for those who don't rest.
  public let restsUntil: Day?
}

/// Whom to contact and what to talk about, on the day of a journal.
public struct Counsel: Sendable {
  /// One for each person, in path order.
  public let suggestions: [Suggestion]
  let situation: Situation

  public init(for journal: Journal, graph: Graph) {
    self.init(in: Situation(of: journal, graph))
  }

  init(in situation: Situation) {
    self.situation = situation
    suggestions = situation.journal.people.indices.map(situation.suggestion)
  }

  /// Everyone with a reason, the most pressing first, equals in path order.
  public var ranked: [Suggestion] { ranking.map { suggestions[$0] } }

  /// The same people.
  var ranking: [PersonID] {
    suggestions.indices.filter { !suggestions[$0].reasons.isEmpty }
      .map { (-suggestions[$0].score, $0) }.sorted(by: <).map(\.1)
  }

  /// Whether anybody who can be suggested has a cadence.
  public var anyoneHasRhythm: Bool {
    suggestions.contains { suggestion in
      switch suggestion.silence {
      case nil, .pausedUntil: situation.cadence(of: suggestion.person) != nil
      default: false
      }
    }
  }

  /// How many follow-ups with a person are open.
  public func openFollowUpCount(with person: PersonID) -> Int {
    situation.followUps[person].count
  }

  /// A contact in words, linked to its note: `lunch on 2026-10-02`.
  public func inWords(_ interaction: Interaction) -> Sentence { interaction.linked }

  /// The last contact with a person in words, linked to its note: `lunch on 2026-10-02`.
  public func lastContactInWords(_ suggestion: Suggestion) -> Sentence? {
    suggestion.lastContact.map(inWords)
  }

  /// The same of any contact that this counsel tells of.
  public func inWords(_ contact: LastContact) -> Sentence {
    situation.inWords(contact)
  }
}

extension Situation {
  /// What speaks for contact with a person.
  func suggestion(for id: PersonID) -> Suggestion {
    let silence = silence(of: id)
    let record = record(of: id)
    let reasons = silence == nil ? reasons(for: id) : []
    let restsUntil = restsUntil(id)
    return Suggestion(
      person: id, silence: silence, due: silence == nil ? due(id) : nil,
      lastContact: record.lastDirect ?? record.last,
      reasons: restsUntil == nil ? reasons : reasons.filter(\.holdsDuringRest),
      heldBack: restsUntil == nil ? [] : reasons.filter { !$0.holdsDuringRest },
      restsUntil: restsUntil)
  }
}
