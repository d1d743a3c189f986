import Journals
import Notes
import Relationships

extension Situation {
  /// The co-worker nobody asks: internal, not above me, in contact with me in the last 365 days,
  /// and in these days with at most one other person in my notes.
  ///
  /// Size: 1.
  func alone(_ id: PersonID) -> Reason? {
    let person = person(id)
    guard person.circle == .internal, person.ladder != .above, !person.isNeverDue,
      let last = record(of: id).last, isInLastYear(last.date)
    else { return nil }
    let others = company(of: id)
    guard others.count <= 1 else { return nil }
    let company: Sentence =
      others.first.map { "seen only with you and \(text: name($0))" } ?? "seen with nobody but you"
    return reason(
      .alone, size: 1,
      reckoning: others.isEmpty ? "nobody else in 365 days" : "1 other in 365 days", day: nil,
      "in a year of your notes \(company)", evidence: [place(of: last, with: id)])
  }

  private func isInLastYear(_ day: Day) -> Bool { isWithin(ContactDays.yearLength, day) }

  /// Who else appears in the last year's entries with a person; two are enough to know.
  private func company(of id: PersonID) -> [PersonID] {
    var others: [PersonID] = []
    func add(_ people: [PersonID], on day: Day) {
      guard others.count < 2, isInLastYear(day) else { return }
      let new = people.lazy.filter { $0 != id && !others.contains($0) }
      others += Array(new.prefix(2 - others.count))
    }
    func add(_ interaction: Interaction) {
      add(interaction.participants, on: interaction.date)
      add(interaction.topics, on: interaction.date)
    }
    for encounter in graph.encounters(of: id).reversed() {
      guard others.count < 2, isInLastYear(encounter.date) else { break }
      add(journal.interactions[encounter.interaction])
    }
    for index in talks[id] { add(journal.interactions[index]) }
    for index in topics[id] { add(journal.topics[index].people, on: journal.topics[index].date) }
    return others
  }
}
