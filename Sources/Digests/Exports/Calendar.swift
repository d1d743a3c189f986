internal import Advice
internal import Journals
internal import Notes
internal import Relationships

/// What is dated, as a calendar (RFC 5545).
///
/// Identifiers stay as long as what they stand for, so that a calendar that reads the file again
/// updates its entries: somebody's due date has one, wherever it moves.
extension Edition {
  /// Birthdays, yearly dates, due dates and plans as events; open promises as tasks.
  public var calendar: [UInt8] {
    var calendar = CalendarWriter(stamp: journal.date)
    for id in peopleShown where !isGone(id) { writeDates(of: id, to: &calendar) }
    for plan in journal.plans { write(plan, to: &calendar) }
    let promises = counsel.openPromises
    for promise in promises.mine + promises.shared + promises.theirs {
      write(promise.followUp, to: &calendar)
    }
    return calendar.finished
  }

  private func isGone(_ id: PersonID) -> Bool {
    [.deceased, .archived].contains(journal.people[id].status)
  }

  private func writeDates(of id: PersonID, to calendar: inout CalendarWriter) {
    let person = journal.people[id]
    if let birthday = person.birthday {
      calendar.write(birthday, "Birthday of \(person.name)", of: person)
    }
    for date in person.dates { calendar.write(date, "\(person.name): \(date.label)", of: person) }
    guard let due = counsel.suggestions[id].due else { return }
    let last = graph.records[id].last.map { ", last contact \($0.date)" } ?? ""
    // What is overdue is to be seen today, and not where nobody looks any more.
    calendar.write(
      CalendarEvent(
        identity: ["due", person.path], day: max(due, journal.date),
        summary: "Contact \(person.name)", description: "due \(due)\(last)\n\(person.path)"))
  }

  private func write(_ plan: Interaction, to calendar: inout CalendarWriter) {
    let people = names(plan.participants)
    guard !people.isEmpty else { return }
    calendar.write(
      CalendarEvent(
        identity: ["plan", plan.place.path] + paths(plan.participants), day: plan.date,
        summary: "\(plan.kind.prefix(1).uppercased())\(plan.kind.dropFirst()) with \(people)",
        description: [plan.text, plan.place.path].compactMap(\.self).joined(separator: "\n")))
  }

  private func write(_ followUp: FollowUp, to calendar: inout CalendarWriter) {
    let people = names(followUp.people)
    let text = followUp.text ?? "something noted"
    calendar.write(
      CalendarTask(
        identity: ["task", followUp.place.path] + paths(followUp.people), due: followUp.due,
        summary: followUp.owner == .them ? "Waiting for \(people): \(text)" : text,
        description: "\(people), \(followUp.place.path)"))
  }

  private func paths(_ ids: [PersonID]) -> [String] { ids.map { journal.people[$0].path } }

  private func names(_ ids: [PersonID]) -> String {
    ids.map { journal.people[$0].name }.joined(separator: ", ")
  }
}

/// Something that happens on a day.
struct CalendarEvent {
  var identity: [String]
  var day: Day
  /// How it comes back, as a rule of RFC 5545; nil if it does not.
  var rule: String?
  var summary: String
  var description: String
}

/// Something to do.
struct CalendarTask {
  var identity: [String]
  var due: Day?
  var summary: String
  var description: String
}

/// Writes a calendar, entry by entry.
struct CalendarWriter {
  private var lines = ContentLines()
  private let stamp: String
  /// How many entries have been given an identity: those alike are told apart by their number.
  private var counts: [[String]: Int] = [:]

  /// - Parameter stamp: the day from which this is: entries of a later one replace those of an earlier.
  init(stamp: Day) {
    self.stamp = "\(ContentLines.date(stamp))T000000Z"
    lines.add("BEGIN", "VCALENDAR")
    lines.add("VERSION", "2.0")
    lines.add("PRODID", "-//Rapport//Rapport//EN")
    lines.add("CALSCALE", "GREGORIAN")
    lines.add("X-WR-CALNAME", "Rapport")
  }

  var finished: [UInt8] {
    var all = lines
    all.add("END", "VCALENDAR")
    return all.bytes
  }

  /// Without a year a date is written as of 2000, which had a 29 February; in common years that is
  /// kept on the 28th.
  mutating func write(_ date: YearlyDate, _ summary: String, of person: Person) {
    let isLeapDay = date.month == 2 && date.day == 29
    guard
      let day = Day(year: date.year ?? 2000, month: date.month, day: date.day)
        ?? Day(year: 2000, month: date.month, day: date.day)
    else { return }
    write(
      CalendarEvent(
        identity: ["yearly", person.path, summary], day: day,
        rule: isLeapDay ? "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=-1" : "FREQ=YEARLY", summary: summary,
        description: person.path))
  }

  mutating func write(_ event: CalendarEvent) {
    begin("VEVENT", event.identity)
    lines.add("DTSTART;VALUE=DATE", ContentLines.date(event.day))
    if let rule = event.rule { lines.add("RRULE", rule) }
    lines.add("TRANSP", "TRANSPARENT")
    end("VEVENT", event.summary, event.description)
  }

  mutating func write(_ task: CalendarTask) {
    begin("VTODO", task.identity)
    if let due = task.due { lines.add("DUE;VALUE=DATE", ContentLines.date(due)) }
    lines.add("STATUS", "NEEDS-ACTION")
    end("VTODO", task.summary, task.description)
  }

  private mutating func begin(_ component: String, _ identity: [String]) {
    let count = counts[identity, default: 0]
    counts[identity] = count + 1
    lines.add("BEGIN", component)
    lines.add("UID", StableIdentifier(identity + (count > 0 ? ["\(count)"] : [])).uuid)
    lines.add("DTSTAMP", stamp)
  }

  private mutating func end(_ component: String, _ summary: String, _ description: String) {
    lines.add("SUMMARY", text: summary)
    lines.add("DESCRIPTION", text: description)
    lines.add("END", component)
  }
}
