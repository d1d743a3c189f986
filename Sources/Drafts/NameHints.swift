public import Journals

/// Names in an entry that link nobody as they stand, and what would.
public struct NameHints: Hashable, Sendable {
  /// Such as `Priya could be @priya-patel`, in the order of the entry.
  public let sentences: [String]

  /// - Parameters:
  ///   - note: takes the entry.
  ///   - census: who is who; of private people there is no hint.
  public init(in entry: Entry, for note: DailyNote, _ census: Census) {
    let journal = Journal(census, []).withoutPrivatePeople
    let links = LinkSpellings(census, in: note.path)
    let names = LooseNames(in: entry, for: note, census, journal, links)
    var seen: Set<PersonID> = []
    sentences = names.words.indices.compactMap { index in
      let people = names.people(at: index)
      guard !people.isEmpty, seen.isDisjoint(with: people) else { return nil }
      seen.formUnion(people)
      let word = names.words[index].text
      let ways = people.prefix(3).compactMap { id in
        let person = journal.people[id]
        return word.first == "[" ? links.wikilink(to: person) : links[person]
      }
      return ways.isEmpty ? nil : "\(word) could be \(ways.joined(separator: " or "))"
    }
  }
}
