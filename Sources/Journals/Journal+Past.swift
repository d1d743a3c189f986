public import Notes

extension Journal {
  /// The journal as it stood when `day` began: read for that day, without anything dated on it or
  /// later.
  ///
  /// A task that was done since is open again, and so is what it was to tell. There are no plans:
  /// when they were made is not known. What has no date is as it is today, such as front matter
  /// (but for `last-contact` and `met`) and the list of mentions. For days after the journal's date
  /// nothing is known that is not known on its date.
  public func before(_ day: Day) -> Journal {
    var past = self
    past.date = day
    past.plans = []
    past.interactions = interactions.filter { $0.date < day }
    for index in past.interactions.indices where past.interactions[index].hasRemarks(since: day) {
      past.interactions[index].dropRemarks(since: day)
    }
    past.topics = topics.filter { $0.date < day }
    past.events = events.filter { $0.noted < day }
    past.followUps = followUps.compactMap { $0.before(day) }
    past.forgetMemos(since: day)
    past.forgetProfileDates(since: day)
    return past
  }

  /// Puts those back in their places whose task was done since.
  private mutating func forgetMemos(since day: Day) {
    memos = memos.filter { !$0.date.isSince(day) }
    let reopened = settledMemos.filter { $0.day >= day && !$0.memo.date.isSince(day) }
    settledMemos.removeAll { $0.day >= day }
    guard !reopened.isEmpty else { return }
    memos = (memos + reopened.map(\.memo)).sorted { $0.precedes($1) }
  }

  private mutating func forgetProfileDates(since day: Day) {
    for id in people.indices {
      if people[id].lastContactFloor.isSince(day) { people[id].lastContactFloor = nil }
      if people[id].met.isSince(day) { people[id].met = nil }
    }
  }
}

extension Day? {
  /// False where there is no date.
  fileprivate func isSince(_ day: Day) -> Bool { map { $0 >= day } ?? false }
}

extension Interaction {
  fileprivate func hasRemarks(since day: Day) -> Bool {
    remarks.contains { $0.date.isSince(day) }
  }

  fileprivate mutating func dropRemarks(since day: Day) {
    remarks.removeAll { $0.date.isSince(day) }
  }
}

extension FollowUp {
  /// What was known of it when `day` began; nil if it was not noted yet.
  fileprivate func before(_ day: Day) -> FollowUp? {
    guard !noted.isSince(day) else { return nil }
    guard done.isSince(day) else { return self }
    var open = self
    open.status = .open
    open.done = nil
    return open
  }
}

extension Memo {
  /// By path, then line; of one line in the order of the meanings.
  fileprivate func precedes(_ other: Memo) -> Bool {
    if place.path != other.place.path { return place.path.precedes(other.place.path) }
    if place.line != other.place.line { return place.line < other.place.line }
    return meaning.rank < other.meaning.rank
  }
}

extension Vocabulary.Meaning {
  fileprivate var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
