public import Journals

/// Names in an entry that link nobody as they stand, and what would.
public struct NameHints: Hashable, Sendable {
  /// Such as `Priya could be @priya-patel`, in the order of the entry.
  public let sentences: [String]

  /// - Parameter census: who is who; of private people there is no hint.
  public init(in entry: Entry, _ census: Census) {
    let journal = Journal(census, []).withoutPrivatePeople
    let spellings = Spellings(of: journal)
    var seen: Set<PersonID> = []
    sentences = NameHints.words(of: entry.markdown()).compactMap { word in
      let people = NameHints.people(word, in: journal).filter { $0 != journal.me }
      guard !people.isEmpty, seen.isDisjoint(with: people) else { return nil }
      seen.formUnion(people)
      let handles = people.prefix(3).compactMap { spellings[$0].first.map { "@\($0)" } }
      return "\(word) could be \(handles.joined(separator: " or "))"
    }
  }

  /// Handles, and words that begin as names do.
  private static func words(of text: String) -> [String] {
    text.split { !$0.isLetter && !$0.isNumber && !"@-_".contains($0) }.map(String.init)
      .filter { $0.first == "@" || $0.first?.isUppercase == true }
  }

  /// Those near a handle that nobody has; those of whose names a word is a part.
  private static func people(_ word: String, in journal: Journal) -> [PersonID] {
    if word.first == "@" {
      guard case .unknown(let nearest) = journal.lookUp(word) else { return [] }
      return nearest
    }
    let wanted = word.lowercased()
    return journal.people.indices.filter { id in
      journal.people[id].name.split { !$0.isLetter && !$0.isNumber }.contains {
        $0.lowercased() == wanted
      }
    }
  }
}
