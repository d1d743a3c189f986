import Advice
import Journals

extension Page {
  /// How far I have come with my lists.
  mutating func write(_ lists: [ListProgress], in edition: Edition) {
    guard !lists.isEmpty else { return }
    heading(2, "Your lists")
    for list in lists { bullet(edition.inWords(list)) }
  }

  /// Contact with my groups.
  mutating func write(_ groups: [GroupContact]) {
    guard !groups.isEmpty else { return }
    heading(2, "Your groups")
    for group in groups { bullet(group.sentence) }
  }
}

extension Edition {
  /// How many names are told of those not met.
  private static let mostNames = 5

  fileprivate func inWords(_ list: ListProgress) -> Sentence {
    let size = Count(list.people.count, "person", "people")
    let parts = [
      list.metInPerson.isEmpty
        ? nil : "\(words: String(list.metInPerson.count)) met in person" as Sentence,
      part("met by other means", list.met), part("not met yet", list.notYet),
    ].compactMap(\.self)
    let next: Sentence =
      list.next.map { next in
        let through: Sentence =
          next.introducers.isEmpty ? "" : ", through \(names(next.introducers))"
        return " Next: \(person: journal.people[next.person])\(through)."
      } ?? ""
    return """
      \(text: list.name) (\(words: size.description)): \(.joined(parts, separator: "; ")).\(next)
      """
  }

  /// `2 not met yet, Ana Ruiz and Piet Vos`; nil where there is nobody.
  private func part(_ words: String, _ people: [PersonID]) -> Sentence? {
    guard !people.isEmpty else { return nil }
    return "\(words: "\(people.count) \(words)"), \(names(people))"
  }

  private func names(_ people: [PersonID]) -> Sentence {
    let more = people.count - Edition.mostNames
    let names = people.prefix(Edition.mostNames).map { id -> Sentence in
      "\(person: journal.people[id])"
    }
    return .enumeration(of: more > 0 ? names + ["\(words: String(more)) more"] : names)
  }
}
