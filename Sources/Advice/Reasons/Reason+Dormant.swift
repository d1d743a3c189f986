import Journals
import Notes
import Relationships

extension Situation {
  /// Days of silence after which a tie sleeps.
  static let dormantAfter = 365

  /// No contact for a year, but on four days before that, or the tie was once strong.
  ///
  /// Ties that were strong and fell silent give new ideas from somebody trusted (Levin, Walter &
  /// Murnighan, Organization Science 2011). Size: the greatest strength that the tie ever had.
  func dormant(_ id: PersonID) -> Reason? {
    guard !person(id).isNeverDue, let last = record(of: id).lastDirect,
      case let silent = last.date.days(to: date), silent >= Situation.dormantAfter
    else { return nil }
    let days = graph.directContactDays(of: id).count
    guard let peak = graph.peak(of: id) else { return nil }
    let wasClose = peak.strength >= TieStrength.strong
    guard wasClose || days >= 4 else { return nil }
    let once: Sentence = wasClose ? "once close" : "in touch on \(words: String(days)) days"
    return reason(
      .dormant, size: peak.strength,
      reckoning: "the tie's greatest strength, on \(peak.day); \(silent) days of silence",
      day: last.date, "\(once), silent since \(theContact(last))",
      evidence: [place(of: last, with: id)])
  }
}
