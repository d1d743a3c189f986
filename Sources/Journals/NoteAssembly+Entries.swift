internal import Notes

/// Which passages are entries, and what each entry is (rules E1, E2, E5).
extension NoteAssembly {
  mutating func findAttendedSections(hasFrontAttendees: Bool) {
    if hasFrontAttendees { attended.insert(-1) }
    for index in note.passages.indices
    where note.passages[index].roster == .present && !named(in: index).isEmpty {
      attended.insert(note.passages[index].section)
    }
  }

  mutating func findEntries() {
    let namesBelow = self.namesBelow()
    for (index, passage) in note.passages.enumerated() {
      guard case .none = passage.roster else { continue }
      let parentRoot = passage.parent >= 0 ? root[Int(passage.parent)] : -1
      let headingRoot = passage.heading >= 0 ? root[Int(passage.heading)] : -1
      let outer = parentRoot >= 0 ? parentRoot : passage.parent < 0 ? headingRoot : -1
      if passage.task != .none {
        root[index] = index
        taskParent[index] = outer >= 0 ? outer : headingRoot
      } else if passage.kind == .heading {
        readHeading(index, passage)
      } else if passage.hasOwnDate, isDatedEntry(index, parent: passage.parent) {
        root[index] = index
      } else if outer >= 0 || (headingRoot >= 0 && passage.parent >= 0 && !isRootless(passage)) {
        root[index] = outer >= 0 ? outer : headingRoot
      } else if namesBelow.own[index] || (passage.kind != .item && namesBelow.all[index]) {
        root[index] = index
      }
    }
  }

  /// Whether the list around a passage lies outside any entry although its heading is one.
  private func isRootless(_ passage: Passage) -> Bool {
    root[Int(passage.parent)] < 0 && note.passages[Int(passage.parent)].roster != .none
  }

  /// A dated item is an entry of its own if it names somebody, or stands in a person's note.
  private func isDatedEntry(_ index: Int, parent: Int32) -> Bool {
    let passage = note.passages[index]
    if passage.text.isEmpty, passage.references.isEmpty, passage.hasDetails { return false }
    return owner != nil || !named(in: index).isEmpty
  }

  /// Which passages name people themselves, and which have such below them.
  private func namesBelow() -> (own: [Bool], all: [Bool]) {
    let own = note.passages.indices.map { namesAnyone($0) }
    var all = own
    for index in note.passages.indices.reversed() where all[index] {
      let parent = Int(note.passages[index].parent)
      if parent >= 0 { all[parent] = true }
    }
    return (own, all)
  }

  /// A heading is an entry if its lead is contact, or if it begins with a date in a person's note.
  private mutating func readHeading(_ index: Int, _ passage: Passage) {
    guard !passage.isQuoted else { return }
    if owner != nil, passage.hasOwnDate {
      root[index] = index
      return
    }
    let reading = reading(of: index)
    let isContact =
      attended.contains(passage.section) ? reading.isContactByKindWord : reading.isContact
    if isContact { root[index] = index }
  }

  /// A heading that is no entry may name people all the same.
  mutating func readTopicHeading(_ index: Int) {
    guard let day = note.passages[index].day, owner != nil || namesAnyone(index) else { return }
    setRoles([index], day > today ? .plan : .topic)
    if day <= today { addTopic(index, day, [index]) }
  }

  mutating func readEntry(_ index: Int) {
    let passage = note.passages[index]
    if passage.task == .moved { return }
    guard passage.task == .none else { return readTaskEntry(index) }
    guard let day = passage.day else { return hintAtUndated(index) }
    let isPlan = day > today
    let whole = whole(index)
    setRoles(whole, isPlan ? .plan : .topic)
    if !passage.isQuoted { readContact(index, day, whole) }
    if contact(index) == nil, !isPlan { addTopic(index, day, whole) }
  }

  /// Contact on no known day is none: nothing else would tell.
  private mutating func hintAtUndated(_ index: Int) {
    let passage = note.passages[index]
    guard owner == nil, note.role == .other, !passage.isQuoted, !mentionsPrivate(index),
      reading(of: index).isContactByKindWord
    else { return }
    findings.append(
      Finding(
        path: note.path.text, line: Int(passage.line), column: Int(passage.column),
        severity: .hint, code: "undated",
        message: "this would be contact, but nothing tells its date (rule D2)"))
  }

  private mutating func setRoles(_ passages: ArraySlice<Int>, _ role: Mention.Role) {
    for passage in passages where note.passages[passage].roster == .none {
      for reference in note.passages[passage].references { roles[Int(reference)] = role }
    }
  }

  private mutating func readContact(_ index: Int, _ day: Day, _ whole: ArraySlice<Int>) {
    let passage = note.passages[index]
    let reading = reading(of: index)
    let isAttended = attended.contains(passage.section) && owner == nil
    guard isAttended ? reading.isContactByKindWord : reading.isContact else { return }
    let participants = participants(of: reading)
    guard !participants.isEmpty else { return }
    add(index, day, reading, participants, whole)
  }

  func participants(of reading: LeadReading) -> [PersonID] {
    var found: [PersonID] = []
    if reading.ownerTakesPart, let owner { found.append(owner) }
    for reference in reading.participants { found += people[Int32(reference)] }
    return unique(found)
  }

  /// A done task is contact on its done date, and only by a kind word or tag (rule E5).
  private mutating func readTaskEntry(_ index: Int) {
    let passage = note.passages[index]
    let whole = whole(index)
    guard status(of: passage) == .done, let day = passage.done ?? passage.day else {
      setRoles(whole, status(of: passage) == .done ? .none : .followUp)
      return
    }
    setRoles(whole, day > today ? .plan : .topic)
    let reading = reading(of: index)
    let hasKindTag = kindTag(among: tags(of: index)) != nil
    let participants = participants(of: reading)
    guard !passage.isQuoted, !participants.isEmpty,
      reading.isContactByKindWord || (reading.isContact && hasKindTag)
    else { return }
    add(index, day, reading, participants, whole)
  }

  private mutating func add(
    _ index: Int, _ day: Day, _ reading: LeadReading, _ participants: [PersonID],
    _ whole: ArraySlice<Int>
  ) {
    setContact(index, reading)
    if day <= today { for reference in reading.participants { roles[reference] = .participant } }
    let named = unique(talkedAbout(in: whole) + ownTopic(reading, index))
    let noted = reading.notedFrom.map { note.text(of: note.passages[index], from: $0) } ?? ""
    var interaction =
      Interaction(
        date: day, kind: reading.kind?.word ?? "contact", channel: reading.kind?.channel,
        participants: participants,
        topics: named == participants ? [] : named.filter { !participants.contains($0) },
        tags: tags(ofEntry: whole, on: day), place: place(index),
        text: noted.isOnlyTags ? nil : noted,
        remarks: whole.dropFirst().compactMap { remark($0, of: day) })
    interaction.isQuotable = isQuotable(whole)
    records.add(consume interaction, isPlan: day > today)
  }

  /// Everyone named in passages, but in tasks still to do.
  private func talkedAbout(in passages: ArraySlice<Int>) -> [PersonID] {
    var found: [PersonID] = []
    for index in passages {
      for reference in note.passages[index].references where roles[Int(reference)] != .followUp {
        found += people[reference]
      }
    }
    return found
  }

  /// The tags of an entry and of its details that are not later, each once, in order.
  private func tags(ofEntry whole: ArraySlice<Int>, on day: Day) -> [String] {
    var found: [String] = []
    for index in whole where index == whole.first || !isLater(index, than: day) {
      found += tags(of: index)
    }
    return found.unique
  }

  /// The owner is a topic of a contact in their own note that they took no part in.
  private func ownTopic(_ reading: LeadReading, _ index: Int) -> [PersonID] {
    guard let owner, !reading.ownerTakesPart, note.passages[index].hasOwnDate else { return [] }
    return [owner]
  }

  /// Whether a detail has a later date than its entry: what it tags is not the entry.
  func isLater(_ detail: Int, than entry: Day) -> Bool {
    note.passages[detail].day.map { $0 > entry } ?? false
  }

  /// What a detail says of an entry's day; nil if it is still to come when that has passed (rule D3).
  func remark(_ index: Int, of day: Day) -> Remark? {
    let passage = note.passages[index]
    let date = isLater(index, than: day) ? passage.day : nil
    if let date, date > today, day <= today { return nil }
    let text = note.text(of: passage)
    guard !text.isEmpty else { return nil }
    return Remark(line: Int(passage.line), text: text, tags: Array(tags(of: index)), date: date)
  }

  private mutating func addTopic(_ index: Int, _ day: Day, _ whole: ArraySlice<Int>) {
    let passage = note.passages[index]
    guard !attended.contains(passage.section) || owner != nil else { return }
    var named = named(inAny: whole)
    if let owner, passage.hasOwnDate, !named.contains(owner) { named = unique(named + [owner]) }
    guard !named.isEmpty else { return }
    var topic =
      Topic(
        date: day, people: named, tags: tags(ofEntry: whole, on: day), place: place(index),
        text: note.text(of: passage))
    topic.isQuotable = isQuotable(whole)
    records.topics.append(consume topic)
    if !passage.isQuoted, passage.kind != .heading {
      findings.append(
        Finding(
          path: note.path.text, line: Int(passage.line), column: Int(passage.column),
          severity: .hint, code: "not-contact",
          message: "names someone without being contact (rule E2)"))
    }
  }
}

extension LeadToken {
  /// The token of a mention that is none.
  var asWord: LeadToken { LeadToken(kind: .word([], kind: 0), offset: offset) }
}

extension [String] {
  /// Each text once, in order.
  var unique: [String] {
    if count < 2 { return self }
    var seen: Set<String> = []
    return filter { seen.insert($0).inserted }
  }
}

extension String {
  /// Whether nothing is said but tags, which records have anyway.
  fileprivate var isOnlyTags: Bool {
    guard let first = utf8.first else { return true }
    return first == UInt8(ascii: "#") && split(separator: " ").allSatisfy { $0.first == "#" }
  }
}
