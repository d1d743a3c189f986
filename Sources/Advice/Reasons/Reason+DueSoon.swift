import Journals
import Notes
import Relationships

extension Situation {
  /// Contact will be due within the horizon, but no more than a quarter of the cadence ahead.
  ///
  /// Size: 0 a quarter of the cadence ahead, 1 on the due day.
  func dueSoon(_ id: PersonID) -> Reason? {
    guard let cadence = cadence(of: id), let due = dueDate(id), isSoon(due.date, cadence) else {
      return nil
    }
    let ahead = date.days(to: due.date)
    return reason(
      .dueSoon, size: 1 - Double(ahead * 4) / Double(cadence.days),
      reckoning: "1 - 4 × \(ahead) days ahead / \(cadence.days) days", day: due.date,
      "\(lackOfContact(id))due \(due.date), \(words: cadence.inWords)", evidence: [due.place])
  }

  /// Whether a due date is to come, but near.
  func isSoon(_ due: Day, _ cadence: Period) -> Bool {
    due > date && due <= horizonEnd && date.days(to: due) * 4 <= cadence.days
  }
}
