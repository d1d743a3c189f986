import Journals
import Notes
import Relationships

extension Situation {
  /// Events that have passed since the last contact, then what else was noted about the person.
  ///
  /// Newest first. A favour said behind one's back (`#referral`) is no news to tell.
  func pointsSince(_ id: PersonID) -> [TalkingPoint] {
    let last = record(of: id).lastDirect?.date
    let since = last.map { _ in "Since you last spoke, " } ?? ""
    func isNews(_ day: Day, before end: Day) -> Bool { day < end && last.map { day > $0 } ?? true }

    let passed = events[id].map { journal.events[$0] }
      .filter { isNews($0.date, before: date) }
      .sorted { $0.date > $1.date }
      .compactMap { event -> TalkingPoint? in
        guard let text = event.text else { return nil }
        let lead: Sentence = "\(words: since.isEmpty ? "For " : since + "for ")"
        return TalkingPoint(
          .since,
          """
          \(lead)\(text: name(id)): \(quote: text) (\(link: "noted \(event.noted)", to: event.place)). \
          Ask how it went.
          """, source: event.place)
      }
    let told = (topics[id].map { Told(journal.topics[$0]) } + talks[id].map(told))
      .filter { isNews($0.date, before: date.adding(days: 1)) && !$0.isReferral }
      .sorted { $0.date > $1.date }
      .compactMap { told -> TalkingPoint? in
        guard let text = told.text else { return nil }
        let lead: Sentence = "\(words: since.isEmpty ? "About " : since + "about ")"
        return TalkingPoint(
          .since,
          "\(lead)\(text: name(id)): \(quote: text) (\(link: "\(told.date)", to: told.place)).",
          source: told.place)
      }
    return passed + told
  }

  private func told(_ index: Int) -> Told { Told(journal.interactions[index]) }

  func name(_ id: PersonID) -> String { person(id).name }
}

/// An entry in which somebody was talked or thought about.
private struct Told {
  let date: Day
  let text: String?
  let place: Place
  let isReferral: Bool

  init(_ topic: Topic) {
    (date, text, place) = (topic.date, topic.text, topic.place)
    isReferral = topic.tags.contains { $0.lowercased() == "referral" }
  }

  init(_ talk: Interaction) {
    (date, text, place) = (talk.date, talk.text, talk.place)
    isReferral = talk.tags.contains { $0.lowercased() == "referral" }
  }
}
