import Journals
import Notes
import Relationships

/// People for whom it is time, and whom something joins, so that one occasion could serve several
/// of them.
///
/// All are near, or none is: nobody travels to a lunch.
struct GuestPool: Sendable {
  let unit: GuestUnit
  /// The most pressing first.
  var people: [PersonID]
}

/// Whom one pool is for.
private struct PoolKey: Hashable {
  let unit: GuestUnit
  let isNear: Bool
  /// Where they live; nil where that does not matter.
  var town: String?
  /// Whether they are colleagues; nil where that does not matter.
  var areColleagues: Bool?
}

extension Situation {
  /// Weight that a tie between two people needs so that they count as known to each other: one
  /// contact of five, or some larger ones. Our own choice; whoever sat in a hall with thirty others
  /// may not know their names.
  static let leastAcquaintance = 0.25

  /// All pools of the people given, in the order of those who make them.
  func guestPools(of people: [PersonID]) -> [GuestPool] {
    var members: [PoolKey: [PersonID]] = [:]
    var keys: [PoolKey] = []
    for id in people {
      for key in poolKeys(of: id) {
        if members[key] == nil { keys.append(key) }
        members[key, default: []].append(id)
      }
    }
    return keys.compactMap { key in
      guard let people = members[key], people.count > 1 else { return nil }
      return GuestPool(unit: key.unit, people: people)
    }
  }

  private func poolKeys(of id: PersonID) -> [PoolKey] {
    let isNear = isNear(id)
    return workUnits(of: id).map { unit in
      // A visit to a client leads to one town.
      guard case .client = unit, !isNear else { return PoolKey(unit: unit, isNear: isNear) }
      return PoolKey(unit: unit, isNear: isNear, town: person(id).town)
    } + privateUnits(of: id, isNear).map { PoolKey(unit: $0, isNear: isNear) }
      + interestUnits(of: id).map {
        PoolKey(unit: $0, isNear: isNear, areColleagues: isColleague(id))
      }
      + acquaintances(of: id).map { PoolKey(unit: .acquaintance($0), isNear: isNear) }
  }

  /// Team or organisation; whom a client sends can be visited, or called as people of one
  /// organisation.
  private func workUnits(of id: PersonID) -> [GuestUnit] {
    let person = person(id)
    let organisation = person.org.map { GuestUnit.organisation($0.looseKey) }
    if isColleague(id) {
      return [person.team.map { .team($0.looseKey) } ?? organisation].compactMap(\.self)
    }
    let client = person.org.flatMap { person.relations.contains("client") ? $0.looseKey : nil }
    let isPrivate = !Set(person.relations).isDisjoint(with: ["friend", "family"])
    return [client.map { .client($0) }, isPrivate ? nil : organisation].compactMap(\.self)
  }

  private func privateUnits(of id: PersonID, _ isNear: Bool) -> [GuestUnit] {
    let person = person(id)
    let isFriendNearby = isNear && person.relations.contains("friend")
    // Which town is another one is not known to those who don't say where they live.
    let knowsMyTown = journal.me.flatMap { self.person($0).town } != nil
    let otherTown = isNear || !knowsMyTown ? nil : person.town
    return (isFriendNearby ? [.friends] : []) + groups[id].map { .group($0) }
      + [otherTown.map { .town($0) }].compactMap(\.self)
  }

  /// Whole items only, and none that many list. A hobby does not make the family company for
  /// others, and colleagues meet colleagues: a recruiter and my manager had better not.
  private func interestUnits(of id: PersonID) -> [GuestUnit] {
    guard !person(id).relations.contains("family") else { return [] }
    let keys = topicIndex.topics(of: id, in: .interests).compactMap { topic -> String? in
      let words = topic.phrase.words.map(\.key)
      return words.allSatisfy(topicIndex.isCommon) ? nil : topic.phrase.key
    }
    return Set(keys).sorted().map { .interest($0) }
  }

  /// The person, and whoever knows them well enough: all who share one of these can be met together.
  private func acquaintances(of id: PersonID) -> [PersonID] {
    let tied = graph.ties(of: id).filter { $0.weight >= Situation.leastAcquaintance }
      .map { $0.other(than: id) }
    let linked = edges[id].flatMap { [graph.edges[$0].from, graph.edges[$0].to] }
    let others = Set(tied + linked).filter {
      $0 != id && isInNetwork($0) && !avoidEachOther(id, $0)
    }
    return [id] + others.sorted()
  }
}

extension TopicPhrase {
  /// The same for phrases of the same words.
  var key: String { words.map(\.key).sorted().joined(separator: " ") }
}
