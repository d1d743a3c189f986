import Journals
import Notes
import Relationships

extension Situation {
  /// Events that have passed since the last contact, newest first.
  func pointsFromPassedEvents(of id: PersonID) -> [TalkingPoint] {
    passedEvents(of: id).map { event, text in
      let source: Sentence = "\(link: "noted \(event.noted)", to: event.place)"
      let whom = sinceLastContact(id, "for")
      let when: Sentence = text.showsEarly(event.date) ? "" : ", on \(event.date)"
      let what: Sentence = "\(whom)\(when): \(quote: text) (\(source))."
      return TalkingPoint(
        .since, toldOf(event, id) ? "\(what) Ask how it went." : what, source: event.place)
    }
  }

  /// What else was noted about the person since the last contact, newest first.
  ///
  /// A good word said behind one's back (`#referral`) is no news to tell, and favours have a point of
  /// their own.
  func pointsFromEntriesElsewhere(about id: PersonID) -> [TalkingPoint] {
    news(of: id).map { entry, text in
      let source: Sentence = "\(link: entry.date.description, to: entry.place)"
      let whom = sinceLastContact(id, "about")
      return TalkingPoint(
        .since, "\(whom): \(quote: text) (\(source)).", source: entry.place)
    }
  }

  /// Whether I have the event from the person, and not from somebody who talked of them.
  private func toldOf(_ event: Event, _ id: PersonID) -> Bool {
    event.place.path == person(id).path
      || graph.encounters(of: id).contains { encounter in
        let interaction = journal.interactions[encounter.interaction]
        return interaction.date == event.noted && interaction.place.path == event.place.path
      }
  }

  private func passedEvents(of id: PersonID) -> [(Event, String)] {
    events[id].map { journal.events[$0] }
      .filter { $0.date < date && isAfterLastContact($0.date, with: id) }
      .compactMap { event in event.text.map { (event, $0) } }
      .sorted { $0.0.date > $1.0.date }
  }

  /// Entries in which the person was talked or thought about, at the line that mentions them.
  private func news(of id: PersonID) -> [(DatedPlace, String)] {
    let entries = newTalks(of: id)
    guard !entries.isEmpty else { return [] }
    let balance = favours(with: id)
    let favours = Set((balance.theirs + balance.mine).map { journal.memos[$0].place })
    return entries.compactMap { entry in
      guard let text = entry.text,
        entry.tags.isEmpty || !journal.configuration.tags(entry.tags, hold: .referral)
      else { return nil }
      let place = placeOfMention(of: id, from: entry.place)
      guard !favours.contains(place) else { return nil }
      let remark = entry.remarks.first { $0.line == place.line }
      let told = remark?.text ?? text
      guard says(told, moreThanNamesOf: entry.people) else { return nil }
      return (DatedPlace(date: entry.date, place: place), told)
    }
    .sorted { $0.0.date > $1.0.date }
  }

  /// Entries about the person since the last contact.
  private func newTalks(of id: PersonID) -> [Talk] {
    func isNew(_ day: Day) -> Bool { day <= date && isAfterLastContact(day, with: id) }
    return topics[id].filter { isNew(self.journal.topics[$0].date) }
      .map { Talk(journal.topics[$0]) }
      + talks[id].filter { isNew(self.journal.interactions[$0].date) }
      .map { Talk(journal.interactions[$0]) }
  }

  /// Where a person is first mentioned in an entry that begins at a place.
  private func placeOfMention(of id: PersonID, from entry: Place) -> Place {
    let mentions = journal.mentions
    let low = mentions.partitioningIndex { mention in
      mention.place.path == entry.path
        ? mention.place.line >= entry.line : !mention.place.path.precedes(entry.path)
    }
    let mention = mentions[low...].first { $0.person == id || $0.place.path != entry.path }
    return mention.flatMap { $0.place.path == entry.path ? $0.place : nil } ?? entry
  }

  func isAfterLastContact(_ day: Day, with id: PersonID) -> Bool {
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

/// An entry in which somebody was talked or thought about.
private struct Talk {
  let date: Day
  let people: [PersonID]
  let place: Place
  let text: String?
  let tags: [String]
  let remarks: [Remark]

  init(_ topic: Topic) {
    (date, place, text, tags) = (topic.date, topic.place, topic.text, topic.tags)
    people = topic.people
    remarks = []
  }

  init(_ interaction: Interaction) {
    (date, place, text) = (interaction.date, interaction.place, interaction.text)
    (tags, remarks) = (interaction.tags, interaction.remarks)
    people = interaction.participants + interaction.topics
  }
}

extension String {
  /// Whether a date stands so near to the beginning that no shortened quote loses it.
  func showsEarly(_ date: Day) -> Bool {
    firstRange(of: date.description).map { self[..<$0.lowerBound].count < 120 } ?? false
  }
}
