import Journals
import Notes
import Relationships

/// Of whom something is new on a day: it was noted on that day, or a date has come nearer.
///
/// This says in one place all that the digests may wait for, apart from how they reckon it: every
/// window of the documentation as the day on which it opens or closes.
struct News {
  private(set) var people: Set<PersonID> = []
  /// Those of them who are named in something that is dated that day.
  private(set) var noted: Set<PersonID> = []
  /// Where something without a name was noted that day, or has become old.
  private(set) var places: Set<Place> = []
  /// Whether anything was noted that day at all.
  private(set) var hasRecords = false

  var isEmpty: Bool { people.isEmpty && places.isEmpty && !hasRecords }

  init(on evening: Evening, after before: Evening) {
    let (journal, today) = (evening.journal, evening.journal.date)
    addRecords(of: journal)
    addDatesOfRecords(of: journal)
    for id in journal.people.indices {
      let waits = Waits(for: id, in: evening)
      let (old, new) = (before.graph.records[id].strength, evening.graph.records[id].strength)
      // A tie becomes strong or medium, or is so no more.
      if waits.days.contains(today) || [2, 0.5].contains(where: { (old >= $0) != (new >= $0) }) {
        people.insert(id)
      }
    }
  }

  /// What is dated today.
  private mutating func addRecords(of journal: Journal) {
    let today = journal.date
    for entry in journal.interactions where entry.date == today {
      add(entry.participants + entry.topics + entry.remarks.flatMap(\.people))
    }
    for topic in journal.topics where topic.date == today { add(topic.people) }
    for event in journal.events where event.noted == today { add(event.people) }
    for task in journal.followUps where task.noted == today || task.done == today {
      add(task.people)
    }
    for memo in journal.memos where memo.date == today {
      add(memo.people)
      places.insert(memo.place)
    }
  }

  private mutating func add(_ people: [PersonID]) {
    hasRecords = true
    noted.formUnion(people)
    self.people.formUnion(people)
  }

  /// What was noted before, and comes near or becomes old today.
  private mutating func addDatesOfRecords(of journal: Journal) {
    let today = journal.date
    let horizon = today.days(to: today.adding(journal.configuration.horizon))
    /// `ahead`: days before the date; `after`: days after it.
    func isNow(_ date: Day?, ahead: [Int] = [], after: [Int] = []) -> Bool {
      guard let date else { return false }
      return ahead.contains(today.days(to: date)) || after.contains(date.days(to: today))
    }
    for task in journal.followUps where task.status == .open {
      // Due inside the horizon; on the list of the coming 30 days; due; overdue. Undated: 15 days.
      if isNow(task.due, ahead: [horizon, 30, 0], after: [1])
        || task.due == nil && isNow(task.noted, after: [15])
      {
        people.formUnion(task.people)
      }
    }
    for event in journal.events {
      // Inside the horizon; on the list of 30 days; tomorrow; today; passed; for 30 days.
      if isNow(event.date, ahead: [horizon, 30, 1, 0], after: [1, 31]) {
        people.formUnion(event.people)
      }
    }
    for plan in journal.plans where isNow(plan.date, ahead: [horizon, 30, 0]) {
      people.formUnion(plan.participants)
    }
    // A problem of mine is one for 180 days.
    for memo in journal.memos where memo.meaning == .challenge && isNow(memo.date, after: [181]) {
      places.insert(memo.place)
    }
    // A co-worker is alone by what was noted in 365 days.
    for entry in journal.interactions where isNow(entry.date, after: [366]) {
      people.formUnion(entry.participants + entry.topics)
    }
    for topic in journal.topics where isNow(topic.date, after: [366]) {
      people.formUnion(topic.people)
    }
  }
}

/// The days on which something begins or ends to hold of a person, with no entry that says so.
private struct Waits {
  private(set) var days: Set<Day> = []

  init(for id: PersonID, in evening: Evening) {
    let (journal, person) = (evening.journal, evening.journal.people[id])
    let record = evening.graph.records[id]
    let today = journal.date
    let cadence = person.isNeverDue ? nil : person.cadence
    if let end = person.snoozedUntil { days.insert(end) }
    if let met = person.met { days.insert(met) }
    for date in person.dates + [person.birthday].compactMap(\.self) {
      addYearly(date, today, journal.configuration.horizon)
    }
    for last in [record.last, record.lastDirect].compactMap({ $0?.date }) {
      addRest(after: last, cadence)
      if cadence == nil { addDrift(after: last, evening.contactDays(of: id)) }
      days.insert(last.adding(days: 365))
    }
    for beginning in evening.beginnings(of: id) {
      guard let cadence else { continue }
      addDue(beginning.adding(cadence), cadence, today, journal.configuration.horizon)
    }
    if let first = record.first {
      days.insert(first.adding(days: 3))
      days.insert(first.adding(days: 46))
    }
  }

  /// A week before, the horizon before, 30 days before, and the day after.
  private mutating func addYearly(_ date: YearlyDate, _ today: Day, _ horizon: Period) {
    let yesterday = today.adding(days: -1)
    for next in [date.next(from: yesterday), date.next(from: today)] {
      let ahead = max(7, today.days(to: today.adding(horizon)))
      for days in [7, ahead, 30, -1] { self.days.insert(next.adding(days: -days)) }
    }
  }

  /// A quarter of the cadence, 1 to 30 days; 7 without.
  private mutating func addRest(after last: Day, _ cadence: Period?) {
    let rest = cadence.map { min(max($0.days / 4, 1), 30) } ?? 7
    days.insert(last.adding(days: rest))
  }

  /// Soon, but no more than a quarter of the cadence ahead; then due.
  private mutating func addDue(_ due: Day, _ cadence: Period, _ today: Day, _ horizon: Period) {
    let ahead = min(today.days(to: today.adding(horizon)), cadence.days / 4)
    days.insert(due.adding(days: -ahead))
    days.insert(due)
  }

  /// Silent for longer than max(2r, r + 14), r being the median of the last 30 gaps.
  private mutating func addDrift(after last: Day, _ contacts: [Day]) {
    guard contacts.count >= 4 else { return }
    let gaps = zip(contacts, contacts.dropFirst()).map { $0.days(to: $1) }.suffix(30).sorted()
    let median = Double(gaps[(gaps.count - 1) / 2] + gaps[gaps.count / 2]) / 2
    days.insert(last.adding(days: Int(max(2 * median, median + 14)) + 1))
  }
}

extension Evening {
  fileprivate func contactDays(of id: PersonID) -> [Day] {
    Set(graph.encounters(of: id).map(\.date)).sorted()
  }

  /// What a cadence may count from.
  fileprivate func beginnings(of id: PersonID) -> [Day] {
    if let last = graph.records[id].lastDirect { return [last.date] }
    if let met = journal.people[id].met, met <= journal.date { return [met] }
    let mentioned =
      journal.interactions.filter { ($0.participants + $0.topics).contains(id) }.map(\.date)
      + journal.topics.filter { $0.people.contains(id) }.map(\.date)
      + journal.followUps.filter { $0.people.contains(id) }.compactMap(\.noted)
      + journal.events.filter { $0.people.contains(id) }.map(\.noted)
    return [mentioned.filter { $0 <= journal.date }.min()].compactMap(\.self)
  }
}
