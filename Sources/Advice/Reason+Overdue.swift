import Journals
import Notes
import Relationships

extension Situation {
  /// Contact is due today or has been for a while.
  ///
  /// Size: days since it fell due / days of the cadence, so that a weekly tie a week late stands
  /// beside a yearly tie a year late.
  func overdue(_ id: PersonID) -> Reason? {
    guard let cadence = cadence(of: id), let beginning = beginning(of: id),
      case let due = beginning.date.adding(cadence), due <= date, record(of: id).last != nil
    else { return nil }
    let late = due.days(to: date)
    return Reason(
      .overdue, size: Double(late) / Double(cadence.days),
      reckoning: "\(late) days late / \(cadence.days) days", day: due,
      "due since \(due), \(words: cadence.inWords)", evidence: [beginning.place])
  }
}
