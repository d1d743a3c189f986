import Journals
import Notes
import Relationships

extension Counsel {
  /// Everybody whose note, or what was talked about with them, meets a topic: by the best kind of
  /// evidence, then by strength of the tie, then by path.
  ///
  /// Left out are me, private people and the dead.
  public func experts(on topic: String) -> [Expert] {
    let topic = TopicPhrase(topic)
    guard !topic.words.isEmpty else { return [] }
    let search = TopicSearch(for: topic, in: situation)
    return situation.journal.people.indices.compactMap(search.expert)
      .sorted { left, right in
        let (one, other) = (strength(of: left), strength(of: right))
        return (left.source.rawValue, -one, left.person)
          < (right.source.rawValue, -other, right.person)
      }
  }

  private func strength(of expert: Expert) -> Double {
    situation.record(of: expert.person).strength
  }
}

/// Looks for one topic in all that concerns a person.
private struct TopicSearch {
  let topic: TopicPhrase
  let situation: Situation
  /// How the words of the topic begin, for a quick look at texts.
  private let beginnings: [[UInt8]]

  init(for topic: TopicPhrase, in situation: Situation) {
    self.topic = topic
    self.situation = situation
    beginnings = topic.words.map { Array($0.key.utf8.prefix(3)) }
  }

  func expert(_ id: PersonID) -> Expert? {
    let person = situation.person(id)
    guard !person.isMe, !person.isPrivate, person.status != .deceased else { return nil }
    let evidence = listed(person) + facts(person) + talks(id)
    guard !evidence.isEmpty else { return nil }
    return Expert(person: id, evidence: evidence)
  }

  // MARK: What the person's note says

  private func listed(_ person: Person) -> [Expert.Evidence] {
    person.listed(.expertise, .offers, .role, .team, .interests).compactMap { item in
      guard let match = item.phrase.match(topic) else { return nil }
      let (source, verb) = item.list.asEvidence
      let link: Sentence = "\(link: item.place.label(noted: nil), to: item.place)"
      return Expert.Evidence(
        source: source, words: match.words,
        sentence: "\(words: verb) \(quote: item.text) (\(link))", place: item.place, date: nil)
    }
  }

  private func facts(_ person: Person) -> [Expert.Evidence] {
    person.facts.compactMap { fact in
      guard let words = words(in: fact.text) else { return nil }
      let place = Place(path: person.path, line: fact.line)
      let link: Sentence = "\(link: place.label(noted: nil), to: place)"
      return Expert.Evidence(
        source: .note, words: words, sentence: "\(quote: fact.text) (\(link))", place: place,
        date: nil)
    }
  }

  // MARK: What was talked about

  /// The newest entries of contacts with a person, and of what was noted about them.
  private func talks(_ id: PersonID) -> [Expert.Evidence] {
    let contacts = situation.graph.encounters(of: id).flatMap { encounter in
      talks(in: situation.journal.interactions[encounter.interaction], with: id)
    }
    let mentions = situation.topics[id].compactMap { index -> Expert.Evidence? in
      let entry = situation.journal.topics[index]
      return talk(
        entry.text, about: entry.text, entry.tags, on: entry.date, at: entry.place, "\(entry.date)")
    }
    return Array((contacts + mentions).newestFirst(by: \.date).prefix(Expert.talkLimit))
  }

  private func talks(in contact: Interaction, with id: PersonID) -> [Expert.Evidence] {
    let remarks = contact.remarks.filter { $0.people.isEmpty || $0.people.contains(id) }
    // Tags of remarks for others are no evidence.
    let ownTags = contact.tags.filter { tag in
      !contact.remarks.contains { $0.tags.contains(tag) }
    }
    let entries =
      [(contact.text, textBesideKind(of: contact), ownTags, contact.place)]
      + remarks.map { remark in
        let place = Place(path: contact.place.path, line: remark.line)
        return (remark.text, remark.text, remark.tags, place)
      }
    return entries.compactMap { text, said, tags, place in
      talk(text, about: said, tags, on: contact.date, at: place, contact.asNoun)
    }
  }

  /// A contact's own text without the word that makes it one: a call is no talk about calls. It has
  /// that word only where it is told whole, and so with a name of who took part.
  private func textBesideKind(of contact: Interaction) -> String? {
    guard let text = contact.text else { return nil }
    let kinds = TopicPhrase(contact.kind).words.map(\.key)
    guard topic.words.contains(where: { kinds.contains($0.key) }) else { return text }
    let words = TopicPhrase(text).words
    let names = contact.participants.flatMap { id in
      TopicPhrase(situation.person(id).name).words.map(\.key)
    }
    guard words.contains(where: { names.contains($0.key) }),
      let kind = words.first(where: { kinds.contains($0.key) })
    else { return text }
    var bytes = Array(text.utf8)
    bytes.removeSubrange(kind.range)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// - Parameter said: what of the text may tell the topic.
  private func talk(
    _ text: String?, about said: String?, _ tags: [String], on date: Day, at place: Place,
    _ label: String
  ) -> Expert.Evidence? {
    let tagged = tags.lazy.compactMap { TopicPhrase($0).match(topic) }.first
    guard let words = tagged?.words ?? said.flatMap(words) else { return nil }
    let what: Sentence = text.map { "\(quote: $0)" } ?? "\(emphasis: words[0])"
    return Expert.Evidence(
      source: .talk, words: words, sentence: "\(what) (\(link: label, to: place))", place: place,
      date: date)
  }

  /// The words of running text that meet the topic.
  private func words(in text: String) -> [String]? {
    guard mayMeet(text) else { return nil }
    return TopicPhrase(text, isProse: true).match(topic)?.words
  }

  /// Whether a beginning of a word of the topic stands anywhere in a text: most texts have none,
  /// and need not be taken to pieces. Texts beyond ASCII are always looked at.
  private func mayMeet(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    guard bytes.allSatisfy({ $0 < 0x80 }) else { return true }
    return beginnings.contains { beginning in
      bytes.indices.contains { start in
        start + beginning.count <= bytes.count
          && beginning.indices.allSatisfy { bytes[start + $0] | 0x20 == beginning[$0] | 0x20 }
      }
    }
  }
}

extension KeyLines.Key {
  /// As what a value of the key counts, and the verb that joins it to the person's name.
  fileprivate var asEvidence: (source: Expert.Source, verb: String) {
    switch self {
    case .expertise: (.expertise, "knows about")
    case .offers: (.offers, "offers")
    case .role: (.position, "works as")
    case .team: (.position, "works in")
    case .interests, .asks, .goals, .values: (.interests, "is interested in")
    }
  }
}
