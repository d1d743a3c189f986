import Journals
import Notes
import Relationships

extension Situation {
  /// They owe me something (`#waiting`) whose date has passed.
  ///
  /// Size: 1 for each.
  func owed(by id: PersonID) -> [Reason] {
    openFollowUps(with: id).compactMap { followUp in
      guard followUp.owner == .them, let due = followUp.due, due < date else { return nil }
      let what: Sentence = followUp.text.map { "promised you \(quote: $0)" } ?? "made you a promise"
      return Reason(
        .theyOwe, size: 1, reckoning: "a promise of theirs", day: due,
        "\(what)\(dueDate(of: followUp)) (\(source(of: followUp)))", evidence: [followUp.place])
    }
  }
}
