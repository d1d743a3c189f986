internal import Notes

/// Meetings, follow-ups, events and the list of mentions.
extension NoteAssembly {
  // MARK: Meetings (rule E4)

  mutating func readMeetings(_ front: [(link: FrontLink, people: [PersonID])]) {
    guard !attended.isEmpty else { return }
    let sections = Dictionary(grouping: note.passages.indices) { note.passages[$0].section }
    for section in attended.sorted() {
      readMeeting(section, sections[section] ?? [], section < 0 ? front : [])
    }
  }

  private mutating func readMeeting(
    _ section: Int32, _ passages: [Int], _ front: [(link: FrontLink, people: [PersonID])]
  ) {
    let roster = passages.filter { note.passages[$0].roster == .present }
    let day = section < 0 ? note.day : note.passages[Int(section)].day
    let lines =
      front.map(\.link.keyLine)
      + roster.filter { !named(in: $0).isEmpty }
      .map { Int(note.passages[$0].rosterLine) }
    guard let line = lines.min() else { return }
    guard let day else {
      warnUndated(line: line)
      return
    }
    let role: Mention.Role = day > today ? .plan : .participant
    for index in roster {
      for reference in note.passages[index].references { roles[Int(reference)] = role }
    }
    let attendees = unique(front.flatMap(\.people) + roster.flatMap { named(in: $0) })
    guard !attendees.isEmpty else { return }
    self.attendees[section] = attendees
    addMeeting(day, line, attendees, passages, roster)
  }

  private mutating func addMeeting(
    _ day: Day, _ line: Int, _ attendees: [PersonID], _ passages: [Int], _ roster: [Int]
  ) {
    let word = note.meetingKind
    let kind = word.flatMap { vocabulary.kind(named: $0) }
    let rosterTags = roster.flatMap { tags(of: $0) }
    let tagKind = kindTag(among: note.noteTags) ?? kindTag(among: rosterTags)
    var topics: [PersonID] = []
    var allTags = rosterTags
    var remarks: [Remark] = []
    for index in passages where isSaidAtMeeting(index) {
      let named = named(in: index)
      topics += named
      guard !named.isEmpty || hasMeaning(index) else { continue }
      if !isLater(index, than: day) { allTags += tags(of: index) }
      guard var remark = remark(index, of: day) else { continue }
      remark.people = named
      remarks.append(remark)
    }
    topics = unique(topics).filter { !attendees.contains($0) }
    let title = note.title ?? note.path.undatedStem
    var meeting =
      Interaction(
        date: day, kind: kind?.word ?? word?.lowercased() ?? "meeting",
        channel: kind?.channel ?? tagKind?.channel, participants: attendees, topics: topics,
        tags: allTags.unique,
        place: Place(path: note.path.text, line: line),
        text: title.isEmpty ? nil : title,
        remarks: remarks)
    let heading = note.passages.prefix(arePrivate.isEmpty ? 0 : .max).firstIndex { $0.isTitle }
    meeting.isTitled = !title.isEmpty
    meeting.isQuotable =
      !holdPrivate(attendees) && !holdPrivate(topics)
      && isQuotable(passages + [heading].compactMap(\.self))
    records.add(consume meeting, isPlan: day > today)
  }

  /// Whether a passage is of the meeting itself, no entry or task of its own.
  private func isSaidAtMeeting(_ index: Int) -> Bool {
    guard note.passages[index].roster == .none else { return false }
    let entry = root[index]
    return entry < 0 || (contact(entry) == nil && note.passages[entry].task == .none)
  }

  private func hasMeaning(_ index: Int) -> Bool {
    tags(of: index).contains { vocabulary.meaning(ofTag: $0) != nil }
  }

  func kindTag(among tags: some Sequence<String>) -> Vocabulary.Kind? {
    for tag in tags {
      if let kind = vocabulary.kind(ofTag: tag) { return kind }
    }
    return nil
  }

  private mutating func warnUndated(line: Int) {
    findings.append(
      Finding(
        path: note.path.text, line: line, column: 1, severity: .warning,
        code: "undated-attendees",
        message: "attendees without a date: this note counts as no contact"))
  }

  // MARK: Follow-ups (rules E7, E8)

  /// What a task's status is on the journal's date (rule D3).
  func status(of passage: Passage) -> FollowUp.Status {
    switch passage.task {
    case .done: return (passage.done ?? passage.day).map { $0 > today } == true ? .open : .done
    case .cancelled: return passage.day.map { $0 > today } == true ? .open : .cancelled
    case .moved: return .cancelled
    case .open, .none: return .open
    }
  }

  mutating func readTasks() {
    for (index, passage) in note.passages.enumerated() {
      let tags = tags(of: index)
      if passage.task == .none {
        warnOwnerTag(tags, passage)
        continue
      }
      if passage.task == .moved { continue }
      let whole = whole(index)
      var concerned = named(inAny: whole)
      if concerned.isEmpty { concerned = heirs(of: index) }
      guard !concerned.isEmpty else { continue }
      let status = status(of: passage)
      var followUp =
        FollowUp(
          status: status,
          owner: hasMeaning(.promised, tags) ? .me : hasMeaning(.waiting, tags) ? .them : .both,
          due: passage.due, done: status == .done ? passage.done : nil, noted: passage.day,
          people: concerned, text: taskText(of: passage), place: place(index))
      followUp.isQuotable = isQuotable(whole)
      records.followUps.append(consume followUp)
    }
  }

  /// A task's text without the separator that a removed date leaves at its end.
  func taskText(of passage: Passage, from offset: Int32 = 0) -> String {
    let text = note.text(of: passage, from: offset)
    guard passage.due != nil || passage.done != nil else { return text }
    let end = text.lastIndex { !",:-–— ".contains($0) }
    return end.map { String(text[...$0]) } ?? text
  }

  /// Whom a task concerns that names nobody: the participants of the entry around it, else the
  /// person in whose own note it stands.
  func heirs(of index: Int) -> [PersonID] {
    let entry = taskParent[index]
    if entry >= 0, let reading = contact(entry) { return participants(of: reading) }
    if entry >= 0, note.passages[entry].task == .none {
      let named = named(in: entry)
      if !named.isEmpty { return named }
    }
    return owner.map { [$0] } ?? []
  }

  private mutating func warnOwnerTag(_ tags: ArraySlice<String>, _ passage: Passage) {
    guard
      let tag = tags.first(where: {
        [.promised, .waiting].contains(vocabulary.meaning(ofTag: $0))
      })
    else { return }
    findings.append(
      Finding(
        path: note.path.text, line: Int(passage.line), column: Int(passage.column),
        severity: .hint, code: "owner-tag", message: "#\(tag) means something on a task only"))
  }

  // MARK: Events (rule E9)

  mutating func readEvents() {
    for (index, passage) in note.passages.enumerated()
    where !passage.dates.isEmpty && passage.task != .moved {
      guard let noted = passage.day, noted <= today, root[index] >= 0 || !attended.isEmpty else {
        continue
      }
      let concerned = concerned(by: index)
      guard !concerned.isEmpty else { continue }
      // Made once for all dates: an entry can name very many.
      var event = Event(
        date: noted, noted: noted, people: concerned, text: note.text(of: passage),
        place: place(index))
      event.isQuotable = isQuotable(whole(root[index] < 0 ? index : root[index]))
      var seen: Set<Day> = [noted]
      for date in note.dates[Int(passage.dates.lowerBound)..<Int(passage.dates.upperBound)]
      where seen.insert(date).inserted {
        event.date = date
        records.events.append(event)
      }
    }
  }

  /// The people of the passage, else those of the entry it belongs to.
  private func concerned(by index: Int) -> [PersonID] {
    let isOwn = owner != nil && (root[index] == index && note.passages[index].hasOwnDate)
    let own = unique(named(in: index) + (isOwn ? [owner].compactMap(\.self) : []))
    guard own.isEmpty, root[index] >= 0, root[index] != index else { return own }
    return people(ofEntry: root[index])
  }

  /// Who took part in an entry, or whom it is about if it is no contact.
  func people(ofEntry entry: Int) -> [PersonID] {
    if let reading = contact(entry) { return participants(of: reading) }
    let isOwnEntry = owner != nil && note.passages[entry].hasOwnDate
    return unique(named(in: entry) + (isOwnEntry ? [owner].compactMap(\.self) : []))
  }

  // MARK: Mentions

  mutating func addMentions(_ front: [(link: FrontLink, people: [PersonID])]) {
    for (link, people) in front {
      let role: Mention.Role = note.day.map { $0 > today ? .plan : .participant } ?? .none
      addMentions(link.reference, people[...], .frontMatter, role)
    }
    addImplied()
    for (index, reference) in note.references.enumerated() {
      let named = Int32(index)
      let via: Mention.Via
      switch reference.form {
      case .link: via = .link
      case .wikilink: via = .wikilink
      default: via = .handle
      }
      addMentions(reference, people[named], people.isGroup(named) ? .group : via, roles[index])
    }
  }

  mutating func addMentions(
    _ reference: Reference, _ people: ArraySlice<PersonID>, _ via: Mention.Via,
    _ role: Mention.Role
  ) {
    for person in people where person != me {
      records.mentions.append(
        Mention(
          place: Place(path: note.path.text, line: reference.line), column: reference.column,
          person: person, via: via, role: role))
    }
  }

  /// The owner of a dated line is mentioned by implication (rule P7).
  private mutating func addImplied() {
    guard let owner else { return }
    for (index, passage) in note.passages.enumerated()
    where root[index] == index && passage.hasOwnDate && !named(in: index).contains(owner) {
      guard let day = passage.day, passage.task != .moved else { continue }
      let takesPart = contact(index)?.ownerTakesPart == true
      records.mentions.append(
        Mention(
          place: place(index), column: Int(passage.column), person: owner, via: .implied,
          role: passage.task != .none && status(of: passage) != .done
            ? .followUp : day > today ? .plan : takesPart ? .participant : .topic))
    }
  }
}
