import Journals
import Notes
import Relationships

extension Situation {
  /// Plans with the person and events from today to the end of the horizon, by date.
  func pointsComingUp(_ id: PersonID) -> [TalkingPoint] {
    var dated = comingPlans(with: id).map { plan -> (Day, TalkingPoint) in
      let what: Sentence = plan.text.map { ": \(quote: $0)" } ?? ""
      return (
        plan.date,
        TalkingPoint(
          .comingUp,
          "Coming up with \(text: name(id)): \(link: plan.asNoun, to: plan.place)\(what).",
          source: plan.place)
      )
    }
    for event in comingEvents(of: id) {
      guard let text = event.text else { continue }
      let source: Sentence = "\(link: "noted \(event.noted)", to: event.place)"
      let when: Sentence = text.showsEarly(event.date) ? "" : ", on \(event.date)"
      let point = TalkingPoint(
        .comingUp, "Coming up for \(text: name(id))\(when): \(quote: text) (\(source)).",
        source: event.place)
      dated.append((event.date, point))
    }
    return dated.sorted(byDay: \.0).map(\.1)
  }

  /// Events inside the horizon.
  func comingEvents(of id: PersonID) -> [Event] {
    events[id].map { journal.events[$0] }.filter { date <= $0.date && $0.date <= horizonEnd }
  }

  /// Plans inside the horizon.
  func comingPlans(with id: PersonID) -> [Interaction] {
    plans[id].map { journal.plans[$0] }.filter { $0.date <= horizonEnd }
  }
}
