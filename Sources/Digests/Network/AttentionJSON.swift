import Advice
import Journals
import Notes
import Relationships

/// Fields of the network report as JSON: where attention goes, and where it is asked for.
extension Edition {
  func write(_ json: inout JSONWriter, _ balance: Balance) {
    write(&json, balance.days)
    write(&json, "in_person", balance.inPerson)
    if let begun = balance.begunByMe { write(&json, "begun_by_me", begun) }
    json.optionalList("rows", balance.tables.flatMap(\.rows)) { json, row in
      json.field("aspect", row.aspect.rawValue)
      json.field("name", row.name)
      json.field("org", row.org)
      json.field("people", paths(of: row.people))
      write(&json, row.days)
      json.field("last_contact", row.last?.description)
    }
    json.field("remarks", balance.remarks.map(\.plain))
  }

  private func write(_ json: inout JSONWriter, _ days: ContactDays) {
    json.field("contact_days_90", days.quarter)
    json.field("contact_days_365", days.year)
  }

  private func write(_ json: inout JSONWriter, _ key: String, _ shares: Balance.Shares) {
    for (share, span) in [(shares.quarter, 90), (shares.year, 365)] {
      guard let share else { continue }
      json.object("\(key)_\(span)") {
        $0.field("part", share.part)
        $0.field("whole", share.whole)
      }
    }
  }

  func write(_ json: inout JSONWriter, _ capacity: Capacity) {
    json.field("people", paths(of: capacity.people))
    json.field("asked_per_week", capacity.asked.toThousandths)
    if let done = capacity.done { json.field("done_per_week", done.toThousandths) }
    json.field("days", capacity.span)
    json.optionalList("relaxations", capacity.relaxations) { json, relaxation in
      json.field("person", journal.people[relaxation.person].path)
      json.field("cadence_days", relaxation.cadence.days)
      json.field("proposed", relaxation.proposed.asWritten)
      json.field("proposed_days", relaxation.proposed.days)
      json.field("usual_days", relaxation.usual?.days)
      json.field("last_contact", relaxation.last.description)
      json.field("saved_per_week", relaxation.saving.toThousandths)
    }
  }

  func write(_ json: inout JSONWriter, _ list: ListProgress) {
    json.field("name", list.name)
    json.field("met_in_person", paths(of: list.metInPerson))
    json.field("met", paths(of: list.met))
    json.field("not_yet", paths(of: list.notYet))
    guard let next = list.next else { return }
    json.object("next") {
      $0.field("person", journal.people[next.person].path)
      $0.field("through", paths(of: next.introducers))
    }
  }

  func write(_ json: inout JSONWriter, _ group: GroupContact) {
    json.field("path", journal.groups[group.group].path)
    json.field("name", journal.groups[group.group].name)
    json.field("people", paths(of: group.members))
    write(&json, group.days)
    json.field("last_contact", group.last?.date.description)
    json.field("text", group.sentence.plain)
  }

  func write(_ json: inout JSONWriter, _ phase: PhaseOfLife) {
    json.field("name", phase.name)
    json.field("strong", paths(of: phase.strong))
    json.field("medium", paths(of: phase.medium))
    json.field("weak", paths(of: phase.weak))
    json.field("silent", paths(of: phase.silent))
    json.field("last_contact", phase.last?.description)
  }

  func write(_ json: inout JSONWriter, _ year: YearStrips) {
    json.field("from", year.begin.description)
    json.optionalList("people", year.strips) { json, strip in
      json.field("path", journal.people[strip.person].path)
      json.field("name", journal.people[strip.person].name)
      json.field("tie", strip.band)
      json.field("strip", strip.text)
      json.field("contact_days", strip.contactDays)
      json.field("last_contact", strip.last.description)
      json.optionalList("months", strip.months.enumerated().filter { $0.element > 0 }) {
        $0.field("month", year.month($1.offset))
        $0.field("contact_days", $1.element)
      }
    }
    if year.more > 0 { json.field("more", year.more) }
  }
}

extension YearStrips {
  /// The n-th month as `YYYY-MM`.
  fileprivate func month(_ index: Int) -> String {
    let day = index == 0 ? begin : begin.adding(Period(count: index, unit: .month))
    return String(day.description.prefix(7))
  }
}
