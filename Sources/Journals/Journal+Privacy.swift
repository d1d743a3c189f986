internal import Notes

extension Journal {
  /// The journal without its private people, and without any trace of them (rule P9): what may be
  /// written, exported or shown. See ``Redaction``.
  public var withoutPrivatePeople: Journal {
    guard let redaction = Redaction(of: people) else { return self }
    var journal = self
    var paths = PathSearch()
    var records = RecordLists()
    journal.exchangeRecords(with: &records)
    records.redact(by: redaction, &paths)
    journal.exchangeRecords(with: &records)
    for id in journal.people.indices {
      journal.people[id].facts.removeAll { !redaction.isQuotable($0) }
      journal.people[id].nextTime.removeAll { !redaction.isQuotable($0) }
    }
    journal.redactWhole(by: redaction, paths)
    return journal
  }

  private mutating func exchangeRecords(with records: inout RecordLists) {
    swap(&mentions, &records.mentions)
    swap(&interactions, &records.interactions)
    swap(&plans, &records.plans)
    swap(&topics, &records.topics)
    swap(&followUps, &records.followUps)
    swap(&events, &records.events)
    swap(&memos, &records.memos)
    swap(&settledMemos, &records.settledMemos)
  }

  /// Leaves private people out of all that is not a record or a fact, which are without them.
  ///
  /// - Parameter paths: those of all records that there were.
  mutating func redactWhole(by redaction: Redaction, _ paths: PathSearch) {
    let masked = maskedPaths(by: redaction, paths)
    noteCount -= redaction.secretPaths.count
    me = me.flatMap { redaction.numbers[$0] < 0 ? nil : redaction.numbers[$0] }
    people.keep(from: 0) { redaction.redact(&$0, masked) }
    groups.keep(from: 0) { redaction.redact(&$0, masked) }
    edges.keep(from: 0) { redaction.redact(&$0) }
    findings = findings.compactMap { redaction.redacted($0, masked) }
    configuration.ways.removeAll { !redaction.isOpen($0.way) }
    if !masked.isEmpty { maskPlaces(masked) }
    maskedPaths = masked.masked
  }

  private func maskedPaths(by redaction: Redaction, _ paths: PathSearch) -> MaskedPaths {
    var paths = paths
    for person in people { _ = paths.isOpen(person.path, redaction) }
    for group in groups { _ = paths.isOpen(group.path, redaction) }
    for edge in edges { _ = paths.isOpen(edge.place.path, redaction) }
    for finding in findings { _ = paths.isOpen(finding.path, redaction) }
    return MaskedPaths(of: paths.found, redaction)
  }

  private mutating func maskPlaces(_ paths: MaskedPaths) {
    for index in mentions.indices { mentions[index].path = paths.shown(mentions[index].path) }
    for index in interactions.indices { paths.mask(&interactions[index].place) }
    for index in plans.indices { paths.mask(&plans[index].place) }
    for index in topics.indices { paths.mask(&topics[index].place) }
    for index in followUps.indices { paths.mask(&followUps[index].place) }
    for index in events.indices { paths.mask(&events[index].place) }
    for index in edges.indices { paths.mask(&edges[index].place) }
    for index in memos.indices { paths.mask(&memos[index].place) }
    for index in settledMemos.indices { paths.mask(&settledMemos[index].memo.place) }
  }
}

extension Redaction {
  fileprivate func redact(_ person: inout Person, _ paths: MaskedPaths) -> Bool {
    guard !person.isPrivate else { return false }
    redact(&person.profile)
    person.path = paths.shown(person.path)
    renumber(&person.introducers)
    renumber(&person.avoid)
    return true
  }

  /// Values of front matter can link private people too, `org: "[[…]]"`, and are kept as text.
  private func redact(_ profile: inout Profile) {
    hide(&profile.org, as: .value)
    hide(&profile.team, as: .value)
    hide(&profile.role)
    hide(&profile.location)
    hide(&profile.metText)
    hide(&profile.interests, as: .value)
    hide(&profile.expertise, as: .value)
    hide(&profile.lists, as: .value)
    hide(&profile.aliases)
    hide(&profile.handles)
    hide(&profile.relations)
    hide(&profile.asks)
    hide(&profile.offers)
    hide(&profile.phases)
    hide(&profile.goals)
    hide(&profile.values)
    profile.dates.removeAll { !isOpen($0.label) }
    profile.addresses.removeAll { !isOpen($0.key) || !isOpen($0.value) }
  }

  fileprivate func redact(_ group: inout Group, _ paths: MaskedPaths) -> Bool {
    guard isOpen(group.name, as: .value) else { return false }
    group.path = paths.shown(group.path)
    renumber(&group.members)
    return true
  }

  fileprivate func redact(_ edge: inout Edge) -> Bool {
    (edge.from, edge.to) = (numbers[edge.from], numbers[edge.to])
    return edge.from >= 0 && edge.to >= 0 && isOpen(edge.label)
      && !secretPaths.contains(edge.place.path)
  }

  fileprivate func redacted(_ finding: Finding, _ paths: MaskedPaths) -> Finding? {
    guard !secretPaths.contains(finding.path) else { return nil }
    let message = names.masked(in: finding.message, as: .finding)
    return Finding(
      path: paths.shown(finding.path), line: finding.line, column: finding.column,
      severity: finding.severity, code: finding.code, message: message)
  }
}
