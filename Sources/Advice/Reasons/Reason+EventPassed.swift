import Journals
import Notes
import Relationships

extension Situation {
  /// A dated event of theirs (rule E9) has passed since the last contact, at most 30 days ago; or
  /// it is today or tomorrow, whenever the last contact was.
  ///
  /// The newest first. Size: 1 for each. They hold during a rest. Through a social channel nobody
  /// has asked how it went.
  func timelyEvents(of id: PersonID) -> [Reason] {
    let timely = events[id].filter { isTimely(journal.events[$0].date, for: id) }
    return timely.map { journal.events[$0] }.sorted { $0.date > $1.date }.compactMap { event in
      guard let text = event.text else { return nil }
      let hasPassed = event.date < date
      return reason(
        .eventPassed, size: 1,
        reckoning: hasPassed ? "an event that has passed" : "an event of today or tomorrow",
        day: event.date,
        """
        \(words(hasPassed ? "has passed" : "is coming up", of: event, text)) \
        (\(link: "noted \(event.noted)", to: event.place))
        """,
        evidence: [event.place], holdsDuringRest: true)
    }
  }

  /// `"Lola's exam on 2026-11-10" has passed`; a long text comes last.
  private func words(_ verb: String, of event: Event, _ text: String) -> Sentence {
    text.count <= 60 && text.contains(event.date.description)
      ? "\(quote: text) \(words: verb)" : "\(event.date) \(words: verb): \(quote: text)"
  }

  private func isTimely(_ day: Day, for id: PersonID) -> Bool {
    switch day.days(to: date) {
    case -1...0: true
    case 1...30: record(of: id).lastDirect.map { $0.date < day } ?? true
    default: false
    }
  }
}
