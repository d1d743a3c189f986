import Advice
import Journals

extension Page {
  /// How far I have come with my lists.
  mutating func write(_ lists: [ListProgress], people: [Person]) {
    guard !lists.isEmpty else { return }
    heading(2, "Your lists")
    for list in lists { bullet(list.inWords(people)) }
  }

  /// Contact with my groups.
  mutating func write(_ groups: [GroupContact]) {
    guard !groups.isEmpty else { return }
    heading(2, "Your groups")
    for group in groups { bullet(group.sentence) }
  }
}

extension ListProgress {
  /// How many names are told of those not met.
  private static let mostNames = 5

  fileprivate func inWords(_ people: [Person]) -> Sentence {
    let size = Count(self.people.count, "person", "people").description
    let inPerson: Sentence? =
      metInPerson.isEmpty ? nil : "\(words: String(metInPerson.count)) met in person"
    let others = [
      ("met, but not in person as far as your notes say", met), ("not met yet", notYet),
    ].filter { !$1.isEmpty }
      .map { label, ids -> Sentence in "\(words: label): \(names(of: ids, people))" }
    let parts = [inPerson].compactMap(\.self) + others
    return """
      \(text: name) (\(words: size)): \(.joined(parts, separator: "; ")).\(nextInWords(people))
      """
  }

  /// Nothing where only one is left, to whom nobody leads.
  private func nextInWords(_ people: [Person]) -> Sentence {
    guard let next, met.count + notYet.count > 1 || !next.introducers.isEmpty else { return "" }
    let through: Sentence =
      next.introducers.isEmpty ? "" : ", through \(names(of: next.introducers, people))"
    return " Next: \(person: people[next.person])\(through)."
  }

  private func names(of ids: [PersonID], _ people: [Person]) -> Sentence {
    let names = ids.prefix(Self.mostNames).map { "\(person: people[$0])" as Sentence }
    let more = ids.count - names.count
    return .enumeration(of: more > 0 ? names + ["\(words: String(more)) more"] : names)
  }
}
