public import Journals
import Notes

/// Two people whom I know and who might gain from knowing each other.
public struct Introduction: Sendable {
  /// Whoever of the two comes first in path order.
  public let first: PersonID
  public let second: PersonID
  /// What joins them.
  let ground: CommonGround
  /// (1 − O) · cos(topics) · √(s₁ · s₂), rounded to three decimals.
  ///
  /// O is how much the circles of the two overlap, me left out: who have friends in common will meet
  /// without me. The cosine is (2 × asks met + topics shared) / √(n₁ · n₂), at most 1, n being the
  /// number of topics that each lists; asks count double, since about nine tenths of all help
  /// follow a request (Baker & Dutton, "Enabling positive social capital in organizations", 2007).
  /// s is the strength of my tie with each: strong ties make an introduction welcome. Our own choice
  /// of formula.
  public let score: Double
  /// A phrase without a full stop that names both: `Introduce Ana Ruiz and Piet Vos: both say data
  /// contracts and have never met in your notes`.
  public let sentence: Sentence
  /// Where the two notes say so, the first person's first.
  public let evidence: [Place]

  /// How many introductions are told to prepare for one person.
  static let perPerson = 3
}

/// What two people have in common, or one has that the other asks for.
struct CommonGround: Sendable {
  /// An ask of one that the other can meet.
  struct AskMet: Sendable {
    let asker: PersonID
    let ask: ListedTopic
    let help: ListedTopic
    let match: TopicMatch
  }

  /// A topic of one that the other has too.
  struct Shared: Sendable {
    let topics: [ListedTopic]
    let match: TopicMatch
  }

  var asksMet: [AskMet] = []
  var shared: [Shared] = []

  /// How much of a reason it is to bring the two together; asks count double.
  var weight: Int { asksMet.count * 2 + shared.count }
}

extension Situation {
  /// What joins two people: the asks of either that the other offers or knows about, and what both
  /// list among interests and expertise. Words that many list join nobody, and one word of several
  /// does not make a shared topic: contracts are not data contracts.
  func commonGround(of first: PersonID, _ second: PersonID) -> CommonGround {
    var ground = CommonGround()
    for (asker, helper) in [(first, second), (second, first)] {
      let asks = topicIndex.topics(of: asker, in: .asks)
      let helps = asks.isEmpty ? [] : topicIndex.topics(of: helper, in: .offers, .expertise)
      for ask in asks {
        guard let (help, match) = firstMatch(of: ask, in: helps) else { continue }
        ground.asksMet.append(.init(asker: asker, ask: ask, help: help, match: match))
      }
    }
    let theirs = topicIndex.topics(of: second, in: .interests, .expertise)
    for topic in topicIndex.topics(of: first, in: .interests, .expertise) {
      guard let (other, match) = firstMatch(of: topic, in: theirs, isWide: false),
        !(ground.asksMet.map(\.match) + ground.shared.map(\.match)).contains(where: {
          $0.keys == match.keys
        })
      else { continue }
      ground.shared.append(.init(topics: [topic, other], match: match))
    }
    return ground
  }

  private func firstMatch(
    of topic: ListedTopic, in others: [ListedTopic], isWide: Bool = true
  ) -> (ListedTopic, TopicMatch)? {
    for other in others {
      if let match = topic.phrase.match(other.phrase),
        isWide || match.isWhole || match.keys.count > 1,
        !match.keys.allSatisfy(topicIndex.isCommon)
      {
        return (other, match)
      }
    }
    return nil
  }
}
