import Journals
import Notes
import Relationships

extension Situation {
  /// Somebody is on one of my lists, and we have never met in person.
  ///
  /// Size: the number of lists.
  func list(_ id: PersonID) -> Reason? {
    let lists = person(id).lists
    guard !lists.isEmpty, record(of: id).lastInPerson == nil else { return nil }
    let names = Sentence.enumeration(of: lists.map { "\(quote: $0)" })
    return reason(
      .list, size: Double(lists.count),
      reckoning: lists.count == 1 ? "1 list" : "\(lists.count) lists",
      day: nil,
      "on your \(words: lists.count == 1 ? "list" : "lists") \(names), no meeting in person noted yet",
      evidence: [note(of: id)])
  }
}
