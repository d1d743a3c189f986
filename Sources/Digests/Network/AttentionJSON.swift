import Advice
import Journals
import Notes
import Relationships

/// Where attention goes, and where it is asked for, as fields of `rapport.network/1`; people as the
/// paths of their notes.
extension JSONWriter {
  mutating func write(_ balance: Balance, people: [Person]) {
    write(balance.days)
    write("in_person", balance.inPerson)
    if let begun = balance.begunByMe { write("begun_by_me", begun) }
    optionalList("rows", balance.tables.flatMap(\.rows)) { json, row in
      json.field("aspect", row.aspect.rawValue)
      json.field("name", row.name)
      json.field("org", row.org)
      json.field("people", people.paths(of: row.people))
      json.write(row.days)
      json.field("last_contact", row.last?.description)
    }
    field("remarks", balance.remarks.map(\.plain))
  }

  private mutating func write(_ days: ContactDays) {
    field("contact_days_90", days.quarter)
    field("contact_days_365", days.year)
  }

  private mutating func write(_ key: String, _ shares: Balance.Shares) {
    for (share, span) in [(shares.quarter, 90), (shares.year, 365)] {
      guard let share else { continue }
      object("\(key)_\(span)") {
        $0.field("part", share.part)
        $0.field("whole", share.whole)
      }
    }
  }

  mutating func write(_ capacity: Capacity, people: [Person]) {
    field("people", people.paths(of: capacity.people))
    field("asked_per_week", capacity.asked.toThousandths)
    if let done = capacity.done { field("done_per_week", done.toThousandths) }
    field("days", capacity.span)
    optionalList("relaxations", capacity.relaxations) { json, relaxation in
      json.field("person", people[relaxation.person].path)
      json.field("cadence_days", relaxation.cadence.days)
      json.field("proposed", relaxation.proposed.asWritten)
      json.field("proposed_days", relaxation.proposed.days)
      json.field("usual_days", relaxation.usual?.days)
      json.field("last_contact", relaxation.last.description)
      json.field("saved_per_week", relaxation.saving.toThousandths)
    }
  }
}

extension JSONWriter {
  mutating func write(_ list: ListProgress, people: [Person]) {
    field("name", list.name)
    field("met_in_person", people.paths(of: list.metInPerson))
    field("met", people.paths(of: list.met))
    field("not_yet", people.paths(of: list.notYet))
    guard let next = list.next else { return }
    object("next") {
      $0.field("person", people[next.person].path)
      $0.field("through", people.paths(of: next.introducers))
    }
  }

  mutating func write(_ group: GroupContact, people: [Person]) {
    field("path", group.path)
    field("name", group.name)
    field("people", people.paths(of: group.members))
    write(group.days)
    field("last_contact", group.last?.date.description)
    field("text", group.sentence.plain)
  }

  mutating func write(_ phase: PhaseOfLife, people: [Person]) {
    field("name", phase.name)
    field("strong", people.paths(of: phase.strong))
    field("medium", people.paths(of: phase.medium))
    field("weak", people.paths(of: phase.weak))
    field("silent", people.paths(of: phase.silent))
    field("last_contact", phase.last?.description)
  }

  mutating func write(_ year: YearStrips, people: [Person]) {
    field("from", year.begin.description)
    optionalList("ties", year.strips) { json, strip in
      json.field("person", people[strip.person].path)
      json.field("band", strip.band)
      json.field("strip", strip.text)
      json.field("contact_days", strip.contactDays)
      if let rhythm = strip.rhythm { json.field("median_gap_days", rhythm.medianGap) }
      if let burstiness = strip.burstiness {
        json.field("burstiness", burstiness.corrected.toThousandths)
      }
      json.field("last_contact", strip.last.description)
      json.list("months", strip.months.enumerated().filter { $0.element > 0 }) {
        $0.field("month", year.month($1.offset))
        $0.field("contact_days", $1.element)
      }
    }
    if year.more > 0 { field("more", year.more) }
  }
}

extension YearStrips {
  /// The month so many after the first, as `YYYY-MM`.
  fileprivate func month(_ index: Int) -> String {
    let day = index == 0 ? begin : begin.adding(Period(count: index, unit: .month))
    return String(day.description.prefix(7))
  }
}
