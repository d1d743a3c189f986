internal import Notes

extension Journal {
  /// The journal without its private people, and without any trace of them (rule P9): what may be
  /// written, exported or shown.
  ///
  /// They are taken out of every list; a record with only private people goes; an entry or task
  /// that mentions one, be it without a link, keeps its other people and loses its text. In paths
  /// and findings `…` stands for their names.
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
  private let names: WordSequences
  private let paths: MaskedPaths

  init(of journal: Journal) {
    self.journal = journal
    var next = 0
    numbers = journal.people.map { person in
      guard !person.isPrivate else { return nil }
      next += 1
      return next - 1
    }
    secretPaths = Set(journal.people.lazy.filter(\.isPrivate).map(\.path))
    names = WordSequences(
      journal.people.lazy.filter(\.isPrivate).flatMap(\.secrets),
      inAnyCase: journal.people.lazy.filter(\.isPrivate).flatMap(\.lowerCaseNames),
      butNotWithin: journal.people.lazy.filter { !$0.isPrivate }.flatMap(\.shownNames))
    paths = MaskedPaths(of: journal, hiding: names, butNot: secretPaths)
  }

  func redacted() -> Journal {
    var result = journal
    result.noteCount -= secretPaths.count
    result.me = journal.me.flatMap { numbers[$0] }
    result.people = journal.people.filter { !$0.isPrivate }.map(person)
    result.groups = journal.groups.filter { isOpen($0.name, as: .value) }.map { group in
      Group(path: paths.shown(group.path), name: group.name, members: known(group.members))
    }
    result.mentions = journal.mentions.compactMap(mention)
    result.interactions = journal.interactions.compactMap(interaction)
    result.plans = journal.plans.compactMap(interaction)
    result.topics = journal.topics.compactMap(topic)
    result.followUps = journal.followUps.compactMap(followUp)
    result.events = openEvents()
    result.edges = journal.edges.compactMap(edge)
    result.memos = journal.memos.compactMap(memo)
    result.settledMemos = journal.settledMemos.compactMap { settled in
      memo(settled.memo).map { SettledMemo(memo: $0, on: settled.day) }
    }
    result.findings = journal.findings.compactMap(finding)
    result.configuration.ways.removeAll { !isOpen($0.way) }
    result.maskedPaths = paths.masked
    return result
  }

  private func known(_ people: [PersonID]) -> [PersonID] { people.compactMap { numbers[$0] } }

  /// Where a record stands, nil in a private person's own note.
  private func shown(_ place: Place) -> Place? {
    if secretPaths.contains(place.path) { return nil }
    return paths.isEmpty ? place : Place(path: paths.shown(place.path), line: place.line)
  }

  /// Whether a text names no private person, not even without a link.
  private func isOpen(_ text: String, as setting: NameSetting = .prose) -> Bool {
    !names.areIn(text, as: setting)
  }

  private func isOpen(_ text: String?, as setting: NameSetting = .prose) -> Bool {
    guard let text else { return true }
    return isOpen(text, as: setting)
  }

  /// A closure, since a method that is handed on would copy all of this for each list.
  private func open(_ texts: [String], as setting: NameSetting = .prose) -> [String] {
    texts.isEmpty ? texts : texts.filter { isOpen($0, as: setting) }
  }
}

// MARK: People

extension Redaction {
  private func person(_ person: Person) -> Person {
    var person = person
    redactTexts(of: &person)
    person.path = paths.shown(person.path)
    person.introducers = known(person.introducers)
    person.avoid = known(person.avoid)
    person.facts.removeAll { !isQuotable($0) }
    person.nextTime.removeAll { !isQuotable($0) }
    return person
  }

  private func isQuotable(_ fact: Fact) -> Bool {
    fact.isQuotable && isOpen(fact.heading) && isOpen(fact.text)
  }

  /// Values of front matter can link private people too, `org: "[[…]]"`, and are kept as text.
  private func redactTexts(of person: inout Person) {
    for field in [\Person.org, \.team] {
      if !isOpen(person[keyPath: field], as: .value) { person[keyPath: field] = nil }
    }
    for field in [\Person.role, \.location, \.metText] {
      if !isOpen(person[keyPath: field]) { person[keyPath: field] = nil }
    }
    for field in [\Person.interests, \.expertise, \.lists] {
      person[keyPath: field] = open(person[keyPath: field], as: .value)
    }
    for field in [
      \Person.aliases, \.handles, \.relations, \.asks, \.offers, \.phases, \.goals, \.values,
    ] {
      person[keyPath: field] = open(person[keyPath: field])
    }
    person.dates.removeAll { !isOpen($0.label) }
    person.addresses.removeAll { !isOpen($0.key) || !isOpen($0.value) }
  }
}

// MARK: Records

extension Redaction {
  private func mention(_ mention: Mention) -> Mention? {
    guard let number = numbers[mention.person], let place = shown(mention.place) else { return nil }
    return Mention(
      place: place, column: mention.column, person: number, via: mention.via, role: mention.role)
  }

  private func interaction(_ interaction: Interaction) -> Interaction? {
    var result = interaction
    result.participants = known(interaction.participants)
    result.topics = known(interaction.topics)
    guard !result.participants.isEmpty, let place = shown(interaction.place) else { return nil }
    result.place = place
    result.tags = open(interaction.tags, as: .tag)
    if !isOpen(interaction.kind) { result.kind = "contact" }
    if !isQuotable(interaction) {
      result.text = nil
      result.remarks = []
    }
    for index in result.remarks.indices {
      result.remarks[index].people = known(result.remarks[index].people)
      result.remarks[index].tags = open(result.remarks[index].tags, as: .tag)
    }
    return result
  }

  private func isQuotable(_ interaction: Interaction) -> Bool {
    interaction.isQuotable && isOpen(interaction.text)
      && interaction.remarks.allSatisfy { isOpen($0.text) }
  }

  private func topic(_ topic: Topic) -> Topic? {
    var result = topic
    result.people = known(topic.people)
    guard !result.people.isEmpty, let place = shown(topic.place) else { return nil }
    result.place = place
    result.tags = open(topic.tags, as: .tag)
    if !topic.isQuotable || !isOpen(topic.text) { result.text = nil }
    return result
  }

  private func followUp(_ followUp: FollowUp) -> FollowUp? {
    var result = followUp
    result.people = known(followUp.people)
    guard !result.people.isEmpty, let place = shown(followUp.place) else { return nil }
    result.place = place
    if !followUp.isQuotable || !isOpen(followUp.text) { result.text = nil }
    return result
  }

  private func openEvents() -> [Event] {
    // An entry with many dates gives as many events with one text, which may be long.
    var last: (text: String?, isOpen: Bool) = (nil, true)
    return journal.events.compactMap { event in
      var result = event
      result.people = known(event.people)
      guard !result.people.isEmpty, let place = shown(event.place) else { return nil }
      result.place = place
      if event.text != last.text { last = (event.text, isOpen(event.text)) }
      if !event.isQuotable || !last.isOpen { result.text = nil }
      return result
    }
  }

  private func memo(_ memo: Memo) -> Memo? {
    var result = memo
    result.people = known(memo.people)
    guard memo.people.isEmpty || !result.people.isEmpty, let place = shown(memo.place) else {
      return nil
    }
    result.place = place
    result.topics = open(memo.topics, as: .tag)
    guard !isQuotable(memo) else { return result }
    result.text = nil
    result.links = []
    return result.people.isEmpty ? nil : result
  }

  private func isQuotable(_ memo: Memo) -> Bool {
    memo.isQuotable && isOpen(memo.text)
      && memo.links.allSatisfy { isOpen($0.text) && isOpen($0.address) }
  }

  private func edge(_ edge: Edge) -> Edge? {
    guard let from = numbers[edge.from], let to = numbers[edge.to], isOpen(edge.label),
      let place = shown(edge.place)
    else { return nil }
    return Edge(from: from, to: to, label: edge.label, place: place)
  }

  private func finding(_ finding: Finding) -> Finding? {
    guard !secretPaths.contains(finding.path) else { return nil }
    return Finding(
      path: paths.shown(finding.path), line: finding.line, column: finding.column,
      severity: finding.severity, code: finding.code,
      message: names.masked(in: finding.message, as: .finding))
  }
}

extension Person {
  /// What tells who a person is: names, link keys and ways to reach them.
  fileprivate var secrets: [String] {
    let shortestAddress = 5
    return shownNames + profile.aliases + profile.handles
      + profile.addresses.map(\.value).filter { $0.count >= shortestAddress }
  }

  /// Names that were written in lower case on purpose: keys are as a rule.
  fileprivate var lowerCaseNames: [String] {
    let keys = Set(
      ([NotePath(path).stem] + profile.handles).map { NameWord.all(in: $0).map(\.key) })
    return ([name] + profile.aliases).filter { name in
      let words = NameWord.all(in: name)
      return !keys.contains(words.map(\.key)) && !words.contains(where: \.hasCapital)
    }
  }

  /// What digests call a person who is in them.
  fileprivate var shownNames: [String] { [name, NotePath(path).stem] }
}
