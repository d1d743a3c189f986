import Journals
import Notes
import Relationships

extension Situation {
  /// I owe something: due inside the horizon or before, or undated and noted over 14 days ago.
  ///
  /// Size: 1 for each that is due, 0.5 for an undated one; a task that nobody in particular owes is
  /// divided among its people. The due ones hold during a rest.
  func promises(to id: PersonID) -> [Reason] {
    openFollowUps(with: id) { self.isPressing($0) }.map { index in
      let followUp = journal.followUps[index]
      let isDue = followUp.due != nil
      let share = followUp.owner == .me ? 1 : max(1, followUp.people.count)
      let kind = isDue ? "a dated promise" : "an undated promise, half of one"
      return reason(
        .promise, size: (isDue ? 1 : 0.5) / Double(share),
        reckoning: share > 1 ? "\(kind), shared by \(share) people" : kind,
        day: followUp.due, promise(followUp), evidence: [followUp.place], holdsDuringRest: isDue)
    }
  }

  /// Indices of those that satisfy a condition, by due date, those without one last.
  func openFollowUps(with id: PersonID, where isWanted: (_ index: Int) -> Bool) -> [Int] {
    followUps[id].filter(isWanted).sorted(byDay: { journal.followUps[$0].due })
  }

  private func isPressing(_ index: Int) -> Bool {
    guard journal.followUps[index].owner != .them else { return false }
    if let due = journal.followUps[index].due { return due <= horizonEnd }
    guard let noted = journal.followUps[index].noted else { return false }
    return noted.days(to: date) > 14
  }

  private func promise(_ followUp: FollowUp) -> Sentence {
    let what: Sentence
    switch (followUp.owner, followUp.text) {
    case (.me, let text?): what = "you promised \(quote: text)"
    case (.me, nil): what = "you made a promise"
    case (_, let text?): what = "to do: \(quote: text)"
    case (_, nil): what = "something to do"
    }
    return "\(what)\(dueDate(of: followUp)) (\(source(of: followUp)))"
  }

  /// `, due 2026-12-01`, or nothing.
  func dueDate(of followUp: FollowUp) -> Sentence {
    guard let due = followUp.due else { return "" }
    return ", due \(due)"
  }

  /// A link to where a follow-up is noted.
  func source(of followUp: FollowUp) -> Sentence {
    "\(link: followUp.place.label(noted: followUp.noted), to: followUp.place)"
  }
}
