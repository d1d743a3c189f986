import Journals
import Notes

/// What those who can be introduced to others list among interests, expertise, asks and offers, and
/// who lists which word, so that people with something in common are found without comparing all
/// pairs.
struct TopicIndex: Sendable {
  /// A word that more people list joins nobody.
  static let mostHolders = 50

  /// By person; empty for those who can't be introduced.
  private let topics: [[ListedTopic]]
  /// Ascending, by key.
  private let holders: [String: [Int32]]
  /// How many people list anything.
  private let peopleWithTopics: Int

  /// - Parameter canBeIntroduced: one for each person.
  init(of people: [Person], canBeIntroduced: [Bool]) {
    topics = zip(people, canBeIntroduced).map { person, isIncluded in
      isIncluded ? person.listed(.interests, .offers, .expertise, .asks) : []
    }
    var holders: [String: [Int32]] = [:]
    for (id, topics) in topics.enumerated() {
      for topic in topics {
        for word in topic.phrase.words where holders[word.key]?.last != Int32(id) {
          holders[word.key, default: []].append(Int32(id))
        }
      }
    }
    self.holders = holders
    peopleWithTopics = topics.count { !$0.isEmpty }
  }

  /// What a person lists: interests, offers, expertise, asks, in this order.
  func topics(of id: PersonID, in lists: KeyLines.Key...) -> [ListedTopic] {
    topics[id].filter { lists.contains($0.list) }
  }

  /// How many different topics a person lists.
  func topicCount(of id: PersonID) -> Int { Set(topics[id].map(\.phrase.key)).count }

  /// Who shares a word with a person, ascending; nobody does for one who can't be introduced.
  func people(sharingWith id: PersonID) -> [PersonID] {
    let keys = Set(topics[id].flatMap(\.phrase.words).map(\.key))
    let people = Set(keys.flatMap { isCommon($0) ? [] : holders[$0] ?? [] })
    return people.map { PersonID($0) }.filter { $0 != id }.sorted()
  }

  /// Whether so many list a word that it says nothing about any two of them: more than a third,
  /// where at least eight people list anything, or more than fifty.
  func isCommon(_ key: String) -> Bool {
    let count = holders[key]?.count ?? 0
    return count > TopicIndex.mostHolders || (peopleWithTopics >= 8 && count * 3 > peopleWithTopics)
  }
}
