import Journals
import Notes
import Relationships

extension Situation {
  /// Somebody has a note, but no contact is noted, not even through a social channel.
  ///
  /// Size: 0 where nothing is due yet; from the due day on 1 + days since it / days of the cadence.
  func neverContacted(_ id: PersonID) -> Reason? {
    guard record(of: id).last == nil else { return nil }
    let (origin, evidence) = acquaintance(with: id)
    let due = due(id)
    let (size, sentence): (Double, Sentence) =
      switch (cadence(of: id), due) {
      case (nil, _): (0, origin)
      case (let cadence?, nil): (0, "\(origin); \(words: cadence.inWords)")
      case (let cadence?, let due?) where due > date:
        (0, "\(origin); due \(due), \(words: cadence.inWords)")
      case (let cadence?, let due?):
        (
          1 + Double(due.days(to: date)) / Double(cadence.days),
          "\(origin); due since \(due), \(words: cadence.inWords)"
        )
      }
    return Reason(
      .neverContacted, size: size, reckoning: "", day: due, sentence, evidence: evidence)
  }

  /// What is known of how it began.
  private func acquaintance(with id: PersonID) -> (Sentence, [Place]) {
    if let met = person(id).met, met <= date {
      return ("met on \(met), no contact noted since", [Place(path: person(id).path, line: 1)])
    }
    if let first = firstMentions[id] {
      let link: Sentence = "\(link: "mentioned on \(first.date)", to: first.place)"
      return ("\(link), no contact noted yet", [first.place])
    }
    return ("no contact noted yet", [Place(path: person(id).path, line: 1)])
  }
}
