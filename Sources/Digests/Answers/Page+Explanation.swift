import Advice
import Journals
import Notes
import Relationships

extension Page {
  /// The whole sum behind a person's place in the ranking.
  init(explaining person: PersonID, in edition: Edition) {
    self.init()
    let explanation = edition.counsel.explanation(of: person, in: edition.counsel.week)
    heading(1, "\(person: edition.journal.people[person])")
    if let silence = explanation.suggestion.silence?.inWords {
      paragraph("Never suggested while \(words: silence).")
    } else if explanation.terms.isEmpty {
      paragraph("Nothing speaks for contact on \(edition.journal.date).")
    } else {
      heading(2, "What speaks for contact on \(edition.journal.date)")
      for term in explanation.terms { add(term) }
      entry("in all", "\(words: explanation.score.inThousandths)")
    }
    addHeldBack(explanation)
    if explanation.suggestion.silence == nil { addWeek(explanation.week) }
    if let dueDate = explanation.dueDate { add(dueDate) }
    addStrength(explanation, edition)
    if let place = edition.counsel.networkPlace(of: person) { add(place, edition) }
  }

  private mutating func add(_ term: Explanation.Term) {
    let label: Sentence = "\(words: term.kind.rawValue)"
    let weight = term.weight
    entry(
      label,
      """
      \(words: term.value.inThousandths) = \(words: weight.base.inThousandths) \
      + \(words: weight.perUnit.inThousandths) × min(\(words: term.size.inThousandths), \
      \(words: weight.limit.inThousandths))
      """)
    for reason in term.reasons {
      entry(label, reason.sentence, reason.tone)
      entry(label, "size \(words: reason.size.inThousandths) (\(words: reason.reckoning))")
      for place in reason.evidence { entry(label, "\(link: place.pathAndLine, to: place)") }
    }
  }

  private mutating func addHeldBack(_ explanation: Explanation) {
    guard let day = explanation.suggestion.restsUntil, explanation.suggestion.silence == nil else {
      return
    }
    guard !explanation.heldBack.isEmpty else {
      paragraph("At rest until \(day), since the last contact was so lately.")
      return
    }
    heading(2, "Held back until \(day), since the last contact was so lately")
    for term in explanation.heldBack { add(term) }
  }

  private mutating func addWeek(_ week: Explanation.Week) {
    heading(2, "This week, planned on what was known before \(week.monday)")
    if let rank = week.rank {
      entry(
        "score",
        """
        \(words: week.score.inThousandths), rank \(words: String(rank)) of \
        \(words: String(week.candidates))
        """)
    } else {
      entry("score", "none: nothing spoke for contact then")
    }
    guard let place = week.place else {
      if week.rank != nil { entry("place", "none: the budget of the week went to others") }
      return
    }
    entry("place", "\(words: place.kind.inWords)")
    switch place.done {
    case .contacted(let day, _)?: entry("done", "contact on \(day)")
    case .settled?: entry("done", "the promise is kept")
    case nil: break
    }
  }

  private mutating func add(_ due: DueDate) {
    heading(2, "Due date")
    entry("cadence", "\(words: due.cadence.inWords), \(words: due.source.inWords)")
    let source: Sentence = "(\(link: due.place.pathAndLine, to: due.place))"
    if due.origin == .snooze {
      entry("due", "\(due.day), \(words: due.origin.inWords) \(source)")
    } else {
      entry("counted from", "\(due.beginning), \(words: due.origin.inWords) \(source)")
      entry("due", "\(due.day) = \(due.beginning) + \(words: due.cadence.length)")
    }
  }
}

extension Double {
  /// With three decimals at most.
  var inThousandths: String {
    let text = ((self * 1000).rounded() / 1000).description
    return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
  }
}

extension Period {
  /// `14 days`, `1 month`.
  fileprivate var length: String {
    switch unit {
    case .day: Count(count, "day", "days").description
    case .month: Count(count, "month", "months").description
    case .year: Count(count, "year", "years").description
    }
  }
}

extension WeekPlan.Place.Kind {
  fileprivate var inWords: String {
    switch self {
    case .byScore: "by score"
    case .weakTie: "kept for a weak or dormant tie"
    case .quietUnit: "kept for the team or circle with the least contact"
    }
  }
}

extension DueDate.Source {
  fileprivate var inWords: String {
    switch self {
    case .note: "as the note says"
    case .configuration(let relation): "as .rapport.yml says for \(relation)"
    case .builtIn(let relation): "the default for \(relation)"
    }
  }
}

extension DueDate.Origin {
  fileprivate var inWords: String {
    switch self {
    case .contact: "the last contact"
    case .met: "the day you met"
    case .firstMention: "the first mention"
    case .snooze: "snoozed until then and never met"
    }
  }
}

extension Reason {
  var tone: Page.Tone {
    switch kind {
    case .overdue: .overdue
    case .dueSoon: .soon
    default: .plain
    }
  }
}
