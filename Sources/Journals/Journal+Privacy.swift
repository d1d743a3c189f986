internal import Notes

extension Journal {
  /// The journal without its private people, and without any trace of them (rule P9): what may be
  /// written, exported or shown.
  ///
  /// They are taken out of every list; a record with only private people goes; an entry or task
  /// that mentions one keeps its other people and loses its text.
  public var withoutPrivatePeople: Journal {
    guard people.contains(where: \.isPrivate) else { return self }
    return Redaction(of: self).redacted()
  }
}

/// Takes private people out of a journal.
private struct Redaction {
  private let journal: Journal
  /// The new number of each person who stays.
  private let numbers: [PersonID?]
  private let secretPaths: Set<String>
  /// What private people are called.
  private let secretNames: WordSequences

  init(of journal: Journal) {
    self.journal = journal
    var next = 0
    numbers = journal.people.map { person in
      guard !person.isPrivate else { return nil }
      next += 1
      return next - 1
    }
    secretPaths = Set(journal.people.lazy.filter(\.isPrivate).map(\.path))
    secretNames = WordSequences(
      journal.people.lazy.filter(\.isPrivate).flatMap { person in
        [person.name, NotePath(person.path).stem] + person.aliases + person.handles
      })
  }

  func redacted() -> Journal {
    var result = journal
    result.me = journal.me.flatMap { numbers[$0] }
    result.people = journal.people.filter { !$0.isPrivate }.map(person)
    result.groups = journal.groups.filter { isOpen($0.name) }.map { group in
      Group(path: group.path, name: group.name, members: known(group.members))
    }
    result.mentions = journal.mentions.compactMap(mention)
    result.interactions = journal.interactions.compactMap(interaction)
    result.plans = journal.plans.compactMap(interaction)
    result.topics = journal.topics.compactMap(topic)
    result.followUps = journal.followUps.compactMap(followUp)
    result.events = journal.events.compactMap(event)
    result.edges = journal.edges.compactMap(edge)
    result.memos = journal.memos.compactMap(memo)
    result.settledMemos = journal.settledMemos.compactMap { settled in
      memo(settled.memo).map { SettledMemo(memo: $0, on: settled.day) }
    }
    result.findings = journal.findings.filter { !secretPaths.contains($0.path) }
    return result
  }

  private func known(_ people: [PersonID]) -> [PersonID] { people.compactMap { numbers[$0] } }

  private func isHidden(_ place: Place) -> Bool { secretPaths.contains(place.path) }

  private func person(_ person: Person) -> Person {
    var person = person
    redactTexts(of: &person)
    person.introducers = known(person.introducers)
    person.avoid = known(person.avoid)
    person.facts = person.facts.filter { $0.isQuotable && $0.heading.map(isOpen) ?? true }
    person.nextTime = person.nextTime.filter(\.isQuotable)
    return person
  }

  /// Values of front matter can link private people too, `org: "[[…]]"`, and are kept as text.
  private func redactTexts(of person: inout Person) {
    for field in [\Person.org, \.team, \.role, \.location, \.metText] {
      if let text = person[keyPath: field], !isOpen(text) { person[keyPath: field] = nil }
    }
    for field in [
      \Person.aliases, \.interests, \.expertise, \.asks, \.offers, \.lists, \.phases, \.goals,
      \.values,
    ] {
      person[keyPath: field].removeAll { !isOpen($0) }
    }
    person.dates.removeAll { !isOpen($0.label) }
  }

  /// Whether a text names no private person, not even without a link.
  private func isOpen(_ text: String) -> Bool { !secretNames.areIn(text) }

  private func mention(_ mention: Mention) -> Mention? {
    guard let number = numbers[mention.person], !isHidden(mention.place) else { return nil }
    var mention = mention
    mention.person = number
    return mention
  }

  private func interaction(_ interaction: Interaction) -> Interaction? {
    var result = interaction
    result.participants = known(interaction.participants)
    result.topics = known(interaction.topics)
    guard !result.participants.isEmpty, !isHidden(interaction.place) else { return nil }
    if !interaction.isQuotable {
      result.text = nil
      result.remarks = []
    }
    for index in result.remarks.indices {
      result.remarks[index].people = known(result.remarks[index].people)
    }
    return result
  }

  private func topic(_ topic: Topic) -> Topic? {
    var result = topic
    result.people = known(topic.people)
    guard !result.people.isEmpty, !isHidden(topic.place) else { return nil }
    if !topic.isQuotable { result.text = nil }
    return result
  }

  private func followUp(_ followUp: FollowUp) -> FollowUp? {
    var result = followUp
    result.people = known(followUp.people)
    guard !result.people.isEmpty, !isHidden(followUp.place) else { return nil }
    if !followUp.isQuotable { result.text = nil }
    return result
  }

  private func event(_ event: Event) -> Event? {
    var result = event
    result.people = known(event.people)
    guard !result.people.isEmpty, !isHidden(event.place) else { return nil }
    if !event.isQuotable { result.text = nil }
    return result
  }

  private func memo(_ memo: Memo) -> Memo? {
    var result = memo
    result.people = known(memo.people)
    guard memo.people.isEmpty || !result.people.isEmpty, !isHidden(memo.place) else { return nil }
    guard !memo.isQuotable else { return result }
    result.text = nil
    result.links = []
    return result.people.isEmpty ? nil : result
  }

  private func edge(_ edge: Edge) -> Edge? {
    guard let from = numbers[edge.from], let to = numbers[edge.to] else { return nil }
    return Edge(from: from, to: to, label: edge.label, place: edge.place)
  }
}
