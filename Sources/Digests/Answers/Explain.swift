import Advice
public import Journals
import Notes
import Relationships

extension Edition {
  /// The sum behind a person's place in the ranking, for a terminal.
  public func explanationText(of person: PersonID, style: TextStyle) -> String {
    TerminalWriter.text(of: Page(explaining: person, in: self), style: style)
  }

  /// The same as JSON, schema `rapport.explain/1`.
  public func explanationJSON(of person: PersonID) -> [UInt8] {
    let explanation = counsel.explanation(of: person, in: counsel.week)
    var json = JSONWriter()
    json.object {
      $0.field("schema", "rapport.explain/1")
      $0.field("date", journal.date.description)
      $0.object("person") { write(&$0, person) }
      $0.field("silence", explanation.suggestion.silence?.inWords)
      $0.field("score", explanation.score.toThousandths)
      $0.optionalList("terms", explanation.terms, write)
      $0.optionalList("held_back", explanation.heldBack, write)
      $0.field("rests_until", explanation.suggestion.restsUntil?.description)
      $0.object("week") { write(&$0, explanation.week) }
      if let dueDate = explanation.dueDate { $0.object("due_date") { write(&$0, dueDate) } }
      $0.optionalList("strength", explanation.strength, write)
      if let peak = explanation.peak {
        $0.object("peak") {
          $0.field("date", peak.day.description)
          $0.field("strength", peak.strength)
          $0.list("shares", peak.shares, write)
        }
      }
      if let place = counsel.networkPlace(of: person) {
        $0.object("network") { write(&$0, place) }
      }
    }
    json.endLine()
    return json.bytes
  }

  private func write(_ json: inout JSONWriter, _ place: NetworkPlace) {
    json.field("ties", paths(of: place.ties))
    json.field("overlap", place.overlap.toThousandths)
    json.field("effective_size", place.effectiveSize.toThousandths)
    json.field("constraint", place.constraint.toThousandths)
  }

  private func write(_ json: inout JSONWriter, _ term: Explanation.Term) {
    json.field("reason", term.kind.rawValue)
    json.field("base", term.weight.base)
    json.field("per_unit", term.weight.perUnit)
    json.field("limit", term.weight.limit)
    json.field("size", term.size.toThousandths)
    json.field("value", term.value.toThousandths)
    json.list("reasons", term.reasons) { json, reason in
      json.field("size", reason.size.toThousandths)
      json.field("reckoning", reason.reckoning)
      json.field("text", reason.sentence.plain)
      json.list("evidence", reason.evidence) { $0.field($1) }
    }
  }

  private func write(_ json: inout JSONWriter, _ week: Explanation.Week) {
    json.field("monday", week.monday.description)
    json.field("score", week.score.toThousandths)
    json.field("rank", week.rank)
    json.field("candidates", week.candidates)
    guard let place = week.place else { return }
    json.field("place", place.kind.rawValue)
    switch place.done {
    case .contacted(let day, _)?:
      json.field("done", "contacted")
      json.field("done_on", day.description)
    case .settled?: json.field("done", "settled")
    case nil: break
    }
  }

  private func write(_ json: inout JSONWriter, _ due: DueDate) {
    json.field("from", due.beginning.description)
    json.field("origin", due.origin.rawValue)
    json.field(due.place)
    json.field("cadence", due.cadence.inWords)
    json.field("cadence_days", due.cadence.days)
    switch due.source {
    case .note: json.field("source", "note")
    case .configuration(let relation):
      json.field("source", "configuration")
      json.field("relation", relation)
    case .builtIn(let relation):
      json.field("source", "built in")
      json.field("relation", relation)
    }
    json.field("due", due.day.description)
  }

  private func write(_ json: inout JSONWriter, _ share: StrengthShare) {
    json.field("date", share.encounter.date.description)
    json.field("channel", share.encounter.channel?.rawValue)
    json.field("weight", share.weight)
    json.field("age", share.age)
    json.field("value", share.value.toThousandths)
    json.field(journal.interactions[share.encounter.interaction].place)
  }
}

extension WeekPlan.Place.Kind {
  /// As scripts know it.
  var rawValue: String {
    switch self {
    case .byScore: "score"
    case .weakTie: "weak tie"
    case .quietUnit: "quiet unit"
    }
  }
}
