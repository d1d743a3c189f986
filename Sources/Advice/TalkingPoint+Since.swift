import Journals
import Notes
import Relationships

extension Situation {
  /// Events that have passed since the last contact, then what else was noted about the person.
  ///
  /// Newest first. A favour said behind one's back (`#referral`) is no news to tell.
  func pointsSince(_ id: PersonID) -> [TalkingPoint] {
    passedEvents(of: id).map { event, text in
      let source: Sentence = "\(link: "noted \(event.noted)", to: event.place)"
      let whom = sinceLastContact(id, "for")
      return TalkingPoint(
        .since, "\(whom): \(quote: text) (\(source)). Ask how it went.", source: event.place)
    }
      + news(of: id).map { entry, text in
        let source: Sentence = "\(link: entry.date.description, to: entry.place)"
        let whom = sinceLastContact(id, "about")
        return TalkingPoint(
          .since, "\(whom): \(quote: text) (\(source)).", source: entry.place)
      }
  }

  private func passedEvents(of id: PersonID) -> [(Event, String)] {
    events[id].map { journal.events[$0] }
      .filter { $0.date < date && isAfterLastContact($0.date, with: id) }
      .compactMap { event in event.text.map { (event, $0) } }
      .sorted { $0.0.date > $1.0.date }
  }

  /// Entries in which the person was talked or thought about.
  private func news(of id: PersonID) -> [(DatedPlace, String)] {
    let entries =
      topics[id].map { index in
        let topic = journal.topics[index]
        return (DatedPlace(date: topic.date, place: topic.place), topic.text, topic.tags)
      }
      + talks[id].map { index in
        let talk = journal.interactions[index]
        return (DatedPlace(date: talk.date, place: talk.place), talk.text, talk.tags)
      }
    return entries.compactMap { entry, text, tags in
      guard let text, !tags.contains(tag: "referral"), entry.date <= date,
        isAfterLastContact(entry.date, with: id)
      else { return nil }
      return (entry, text)
    }
    .sorted { $0.0.date > $1.0.date }
  }

  private func isAfterLastContact(_ day: Day, with id: PersonID) -> Bool {
    record(of: id).lastDirect.map { day > $0.date } ?? true
  }

  private func sinceLastContact(_ id: PersonID, _ preposition: String) -> Sentence {
    let start =
      record(of: id).lastDirect == nil
      ? preposition.prefix(1).uppercased() + preposition.dropFirst()
      : "Since you last spoke, \(preposition)"
    return "\(words: start) \(text: name(id))"
  }

  func name(_ id: PersonID) -> String { person(id).name }
}
