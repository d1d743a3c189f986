import Journals
import Notes

/// Who lists which words in interests, expertise, asks or offers, so that people with something in
/// common are found without comparing all pairs.
struct TopicIndex: Sendable {
  /// Ascending, by key.
  private let holders: [String: [PersonID]]
  /// How many people list anything.
  private let peopleWithTopics: Int

  /// Leaves out me and private people.
  init(of people: [Person]) {
    var holders: [String: [PersonID]] = [:]
    var count = 0
    for (id, person) in people.enumerated() where !person.isMe && !person.isPrivate {
      let words = person.listed(.interests, .expertise, .asks, .offers).flatMap(\.phrase.words)
      if !words.isEmpty { count += 1 }
      for word in words where holders[word.key]?.last != id {
        holders[word.key, default: []].append(id)
      }
    }
    self.holders = holders
    peopleWithTopics = count
  }

  /// Whoever shares a word with the topics given, ascending.
  func people(sharing topics: [ListedTopic]) -> [PersonID] {
    let keys = Set(topics.flatMap(\.phrase.words).map(\.key))
    return Set(keys.flatMap { isCommon($0) ? [] : holders[$0] ?? [] }).sorted()
  }

  /// Whether so many list a word that it says nothing about any two of them: more than a third,
  /// where at least eight people list anything.
  func isCommon(_ key: String) -> Bool {
    peopleWithTopics >= 8 && (holders[key]?.count ?? 0) * 3 > peopleWithTopics
  }
}
