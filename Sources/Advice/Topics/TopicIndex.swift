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
  /// The number of each word, by its key.
  private let words: [String: Int32]
  /// The numbers of the words that each person lists.
  private let wordsOfPeople: [[Int32]]
  /// Who lists a word, ascending, by its number.
  private let holders: [[Int32]]
  /// How many people list anything.
  private let peopleWithTopics: Int

  /// - Parameter canBeIntroduced: one for each person.
  init(of people: [Person], canBeIntroduced: [Bool]) {
    topics = zip(people, canBeIntroduced).map { person, isIncluded in
      isIncluded ? person.listed(.interests, .offers, .expertise, .asks) : []
    }
    var words: [String: Int32] = [:]
    var holders: [[Int32]] = []
    wordsOfPeople = topics.enumerated().map { id, topics in
      topics.flatMap(\.phrase.words).compactMap { word in
        let number = words[word.key] ?? Int32(holders.count)
        if number == holders.count {
          words[word.key] = number
          holders.append([])
        }
        guard holders[Int(number)].last != Int32(id) else { return nil }
        holders[Int(number)].append(Int32(id))
        return number
      }
    }
    self.words = words
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
    let people = wordsOfPeople[id].filter { !isCommon(Int($0)) }.flatMap { holders[Int($0)] }
    var sharing: [PersonID] = []
    for person in people.sorted() where person != id && sharing.last.map({ $0 != person }) ?? true {
      sharing.append(PersonID(person))
    }
    return sharing
  }

  /// Whether so many list a word that it says nothing about any two of them: more than a third,
  /// where at least eight people list anything, or more than fifty.
  func isCommon(_ key: String) -> Bool {
    words[key].map { isCommon(Int($0)) } ?? false
  }

  private func isCommon(_ word: Int) -> Bool {
    let count = holders[word].count
    return count > TopicIndex.mostHolders || (peopleWithTopics >= 8 && count * 3 > peopleWithTopics)
  }
}
