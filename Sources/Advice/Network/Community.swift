public import Journals
public import Notes
import Relationships

/// People of my network who are seen together more than with others.
public struct Community: Sendable {
  /// In path order, at least ``Community/least``.
  public let people: [PersonID]
  /// Those who are most tied to the rest of it, at most three, the most tied first.
  public let core: [PersonID]
  /// The team or organisation of most of its people, if it is of more than half of them.
  public let place: String?
  /// Who is tied to people of another community, in path order: they can carry word between the two.
  public let brokers: [PersonID]
  /// The last contact with anybody of it; nil if none is noted.
  public let last: Day?

  /// Fewer people are no community.
  public static let least = 3
}

extension Community {
  /// The communities of the network without me, who am tied to all of them; the largest first.
  ///
  /// Blondel et al., "Fast unfolding of communities in large networks" (2008); see
  /// ``Network/communities()``.
  static func all(in situation: Situation, _ others: Network) -> [Community] {
    let labels = others.communities()
    var members: [[PersonID]] = Array(repeating: [], count: (labels.max() ?? -1) + 1)
    for id in situation.journal.people.indices where others.degree(of: id) > 0 {
      members[labels[id]].append(id)
    }
    let shown = Set(members.indices.filter { members[$0].count >= least })
    return members.enumerated().filter { shown.contains($0.offset) }
      .map { label, people in
        let ranked = people.map { id in
          (id, weight: others.weight(of: id, to: { labels[$0] == label }))
        }
        return Community(
          people: people,
          core: ranked.sorted { ($1.weight, $0.0) < ($0.weight, $1.0) }.prefix(3).map(\.0),
          place: situation.commonPlace(of: people),
          brokers: people.filter { id in
            others.neighbours(of: id).contains { labels[$0] != label && shown.contains(labels[$0]) }
          },
          last: people.compactMap { situation.record(of: $0).last?.date }.max())
      }
      .sorted { (-$0.people.count, $0.people[0]) < (-$1.people.count, $1.people[0]) }
  }
}

extension Situation {
  /// What more than half of some people call their team, else their organisation.
  fileprivate func commonPlace(of people: [PersonID]) -> String? {
    var keys = LooseKeys()
    func commonest(_ name: (PersonID) -> String?, within place: (PersonID) -> String?) -> String? {
      var units: [[String?]: (first: String, count: Int)] = [:]
      for id in people {
        guard let name = name(id) else { continue }
        let key = [keys.key(of: name), place(id).map { keys.key(of: $0) }]
        units[key, default: (name, 0)].count += 1
      }
      return units.values.first { $0.count * 2 > people.count }?.first
    }
    // Teams of one name are one only in one organisation.
    return commonest({ journal.people[$0].team }, within: { journal.people[$0].org })
      ?? commonest({ journal.people[$0].org }, within: { _ in nil })
  }
}

extension Network {
  /// The weight of all links of a node to those that are wanted.
  fileprivate func weight(of node: Int, to isWanted: (Int) -> Bool) -> Double {
    var sum = 0.0
    forEachLink(of: node) { end, weight in
      if isWanted(end) { sum += weight }
    }
    return sum
  }
}
