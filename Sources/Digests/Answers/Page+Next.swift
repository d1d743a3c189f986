import Advice
import Journals
import Notes

extension Page {
  /// Whom to contact next, each with why and how.
  init(next people: [NextContact], of week: WeekPlan, in edition: Edition) {
    self.init()
    quoteLimit = 80
    if people.isEmpty { paragraph(edition.nobodyNext(in: week)) }
    for next in people {
      let person = edition.journal.people[next.person]
      let position: Sentence = person.position.map { " (\(text: $0))" } ?? ""
      heading(2, "\(person: person)\(position)")
      for reason in next.reasons { entry("why", reason.sentence, reason.tone) }
      if let how = edition.how(next.plan, else: next.way) { entry("how", how) }
      let reasons = Sentence.joined(next.reasons.map(\.sentence), separator: "; ")
      if let last = edition.lastContact(with: next.person, untoldIn: reasons) {
        entry("last", last)
      }
    }
  }
}

extension Edition {
  /// Why there is nobody to contact.
  fileprivate func nobodyNext(in week: WeekPlan) -> Sentence {
    if peopleShown.isEmpty { return "Nobody is in your notes yet." }
    return week.isKept ? "All of this week's plan is done." : "Nobody is due this week."
  }

  /// Whom to contact next, for a terminal; see `Counsel.next`.
  public func nextText(_ count: Int?, style: TextStyle) -> String {
    let week = counsel.week
    let people = counsel.next(count, of: week)
    return TerminalWriter.text(of: Page(next: people, of: week, in: self), style: style)
  }

  /// The same as JSON, schema `rapport.next/1`.
  public func nextJSON(_ count: Int?) -> [UInt8] {
    var json = JSONWriter()
    json.object {
      $0.field("schema", "rapport.next/1")
      $0.field("date", journal.date.description)
      $0.list("people", counsel.next(count, of: counsel.week), write)
    }
    json.endLine()
    return json.bytes
  }

  private func write(_ json: inout JSONWriter, _ next: NextContact) {
    let suggestion = counsel.suggestions[next.person]
    write(&json, next.person)
    json.field("score", suggestion.score.toThousandths)
    json.field("this_week", next.isOfThisWeek)
    json.list("reasons", next.reasons) { json, reason in
      json.field("reason", reason.kind.rawValue)
      json.field("weight", suggestion.score(for: reason).toThousandths)
      json.field("text", reason.sentence.plain)
      json.list("evidence", reason.evidence) { $0.field($1) }
    }
    if let plan = next.plan {
      json.object("plan") { write(&$0, plan) }
    } else if let way = next.way {
      json.object("way") { write(&$0, way) }
    }
  }

  private func write(_ json: inout JSONWriter, _ way: WayChoice) {
    json.field("name", way.name)
    json.field("text", way.sentence.plain)
    json.field("with", paths(of: way.companions))
    json.field("last_used", way.lastUsed?.description)
  }
}
