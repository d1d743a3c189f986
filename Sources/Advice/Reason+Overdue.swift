import Journals
import Notes
import Relationships

extension Situation {
  /// Contact is due today or has been for a while.
  ///
  /// Size: days since it fell due / days of the cadence, so that a weekly tie a week late stands
  /// beside a yearly tie a year late.
  func overdue(_ id: PersonID) -> Reason? {
    guard let cadence = cadence(of: id), let due = due(id), due <= date,
      record(of: id).last != nil
    else { return nil }
    return Reason(
      .overdue, size: Double(due.days(to: date)) / Double(cadence.days), day: due,
      "due since \(due), \(words: cadence.inWords)", evidence: evidenceOfLastContact(id))
  }

  /// Where the last contact that a cadence counts from is noted.
  func evidenceOfLastContact(_ id: PersonID) -> [Place] {
    guard let last = record(of: id).lastDirect else { return [] }
    guard let interaction = last.interaction else {
      return [Place(path: person(id).path, line: 1)]
    }
    return [journal.interactions[interaction].place]
  }
}
