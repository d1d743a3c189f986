import Journals
import Notes
import Relationships

extension Situation {
  /// They owe me something (`#waiting`) whose date has passed.
  ///
  /// Size: 1 for each.
  func owed(by id: PersonID) -> [Reason] {
    openFollowUps(with: id) { index in
      journal.followUps[index].owner == .them
        && journal.followUps[index].due.map { $0 < self.date } ?? false
    }
    .map { index in
      let followUp = journal.followUps[index]
      let what: Sentence = followUp.text.map { "promised you \(quote: $0)" } ?? "made you a promise"
      return reason(
        .theyOwe, size: 1, reckoning: "a promise of theirs", day: followUp.due,
        "\(what)\(dueDate(of: followUp)) (\(source(of: followUp)))", evidence: [followUp.place])
    }
  }
}
