import Journals
import Notes

/// An item of one of the lists of topics in a person's front matter.
struct ListedTopic: Sendable {
  let phrase: TopicPhrase
  let list: KeyLines.Key
  /// The line of the list's key.
  let place: Place

  var text: String { phrase.text }
}

extension Person {
  /// The items of lists, list by list.
  func listed(_ lists: KeyLines.Key...) -> [ListedTopic] {
    lists.flatMap { list in
      items(of: list).map {
        ListedTopic(phrase: TopicPhrase($0), list: list, place: place(of: list))
      }
    }
  }

  /// Where a key stands; the note's beginning if that is not known.
  func place(of key: KeyLines.Key) -> Place {
    Place(path: path, line: profile.lines[key] ?? 1)
  }

  /// What a key says.
  func items(of key: KeyLines.Key) -> [String] {
    switch key {
    case .interests: self.interests
    case .expertise: self.expertise
    case .asks: self.asks
    case .offers: self.offers
    case .goals: self.goals
    case .values: self.profile.values
    case .role: [self.role].compactMap(\.self)
    case .team: [self.team].compactMap(\.self)
    }
  }
}
