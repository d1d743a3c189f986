import Journals
import Notes
import Relationships

extension Situation {
  /// Somebody met within 45 days, on a single day, at least 3 days ago: the time to follow up.
  ///
  /// A date in the note (`met`, `last-contact`) shows that an acquaintance is older than its first
  /// noted contact, and so does the relation of a friend or of family. Size: 1.
  func new(_ id: PersonID) -> Reason? {
    let record = record(of: id)
    guard !person(id).isNeverDue, person(id).relations.allSatisfy({ !Situation.old.contains($0) }),
      let first = record.first, let last = record.last, last.date == first,
      (3...45).contains(first.days(to: date)),
      person(id).met.map({ $0.days(to: date) <= 45 }) ?? true,
      person(id).lastContactFloor.map({ $0 >= first }) ?? true
    else { return nil }
    return reason(
      .new, size: 1, reckoning: "one contact day, \(first.days(to: date)) days ago", day: first,
      "new: \(theContact(last)) is the only contact so far",
      evidence: [place(of: last, with: id)])
  }

  /// Relations that nobody has with somebody new.
  private static let old: Set<String> = ["friend", "family"]
}
