import Journals
import Notes
import Relationships

extension Situation {
  /// Contact is due today or has been for a while.
  ///
  /// Size: days since it fell due / days of the cadence, so that a weekly tie a week late stands
  /// beside a yearly tie a year late. Where no contact is noted it stays at 1: somebody known from
  /// one mention does not become more pressing over the years.
  func overdue(_ id: PersonID) -> Reason? {
    guard let cadence = cadence(of: id), let due = dueDate(id), due.date <= date else {
      return nil
    }
    let late = due.date.days(to: date)
    let size = Double(late) / Double(cadence.days)
    let isKnown = record(of: id).last != nil
    return reason(
      .overdue, size: isKnown ? size : min(size, 1),
      reckoning: "\(late) days late / \(cadence.days) days\(isKnown ? "" : ", at most 1")",
      day: due.date,
      "\(lackOfContact(id))due since \(due.date), \(words: cadence.inWords)",
      evidence: [due.place])
  }

  /// What a due date is reckoned from where no contact is noted, as the begin of a sentence.
  func lackOfContact(_ id: PersonID) -> Sentence {
    record(of: id).last == nil ? "\(acquaintance(with: id)); " : ""
  }

  /// How it began with somebody whom no contact is noted with.
  func acquaintance(with id: PersonID) -> Sentence {
    if let met = person(id).met, met <= date { return "met on \(met), no contact noted since" }
    guard let first = firstMentions[id] else { return "no contact noted yet" }
    return "no contact noted yet, \(link: "mentioned on \(first.date)", to: first.place)"
  }
}
