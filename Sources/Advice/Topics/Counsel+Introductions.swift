import Journals
import Notes
import Relationships

extension Counsel {
  /// The pairs most worth bringing together, the best first, equals in path order.
  ///
  /// Both are in contact with me and suggested at all, share topics or can meet each other's asks,
  /// and don't know each other as far as the notes say. Candidates come from an index of words, so
  /// that not all pairs are compared; a pair whose score is 0 is none. No score is above
  /// √(s₁ · s₂): pairs with whom my ties are too weak to be among the best are not looked at.
  ///
  /// - Parameter count: how many at most.
  public func introductions(atMost count: Int) -> [Introduction] {
    introductions(atMost: count, among: situation.network.without(situation.graph.me))
  }

  /// The same for a caller that has the network of the others.
  func introductions(atMost count: Int, among others: Network) -> [Introduction] {
    guard count > 0 else { return [] }
    let people = situation.journal.people.indices.filter(situation.canBeIntroduced)
      .sorted { (-situation.strength(of: $0), $0) < (-situation.strength(of: $1), $1) }
    var rank = [Int](repeating: 0, count: situation.journal.people.count)
    for (position, id) in people.enumerated() { rank[id] = position }
    var best: [ScoredIntroduction] = []
    for id in people {
      let strength = situation.strength(of: id)
      func canBeAmongBest(_ bound: Double) -> Bool {
        best.count < count || bound.toThousandths >= best[count - 1].score
      }
      guard canBeAmongBest(strength) else { break }
      let pairs = situation.conceivableIntroductions(for: id) { other in
        rank[other] > rank[id]
          && canBeAmongBest((strength * situation.strength(of: other)).squareRoot())
      }
      let scored = pairs.map { ScoredIntroduction($0, in: situation, others) }
        .filter { $0.score > 0 && canBeAmongBest($0.score) && situation.nothingForbids($0.pair) }
      best = Array((best + scored).sorted { $0.order < $1.order }.prefix(count))
    }
    return best.map { situation.introduction($0.pair, score: $0.score) }
  }
}

/// A pair with what ``Introduction/score`` is to be.
private struct ScoredIntroduction {
  let pair: PossibleIntroduction
  let score: Double

  init(_ pair: PossibleIntroduction, in situation: Situation, _ others: Network) {
    let (first, second) = (pair.first, pair.second)
    let strength = (situation.strength(of: first) * situation.strength(of: second)).squareRoot()
    let likeness = situation.likeness(of: first, second, pair.ground)
    self.pair = pair
    score = ((1 - others.overlap(of: first, second)) * likeness * strength).toThousandths
  }

  var order: (Double, PersonID, PersonID) { (-score, pair.first, pair.second) }
}

/// Two people who might gain from knowing each other, and why.
struct PossibleIntroduction: Sendable {
  /// Whoever of the two comes first in path order.
  let first: PersonID
  let second: PersonID
  let ground: CommonGround

  func other(than id: PersonID) -> PersonID { first == id ? second : first }
}

extension Situation {
  /// Introductions that one person has a part in and that topics speak for, in path order of the
  /// others; see also ``nothingForbids(_:)``.
  ///
  /// - Parameter isWanted: whom else they concern.
  func conceivableIntroductions(
    for id: PersonID, with isWanted: (PersonID) -> Bool = { _ in true }
  ) -> [PossibleIntroduction] {
    let candidates = topicIndex.people(sharingWith: id).filter(isWanted)
    guard !candidates.isEmpty else { return [] }
    let acquaintances = linkedPeople(to: id)
    return candidates.compactMap { other in
      guard !acquaintances.contains(other) else { return nil }
      let (first, second) = (min(id, other), max(id, other))
      let ground = commonGround(of: first, second)
      guard ground.weight > 0 else { return nil }
      return PossibleIntroduction(first: first, second: second, ground: ground)
    }
  }

  /// Whether the notes neither show that two people know each other, nor that they had better not.
  ///
  /// Looks at the notes of both: to be asked of the best pairs only.
  func nothingForbids(_ pair: PossibleIntroduction) -> Bool {
    let (first, second) = (pair.first, pair.second)
    return !areOfOneTeam(first, second) && !areRelated(first, second)
      && !isNamed(second, inNoteOf: first) && !isNamed(first, inNoteOf: second)
      && !isSettled(first, second)
  }

  fileprivate func introduction(_ pair: PossibleIntroduction, score: Double) -> Introduction {
    let (first, second, ground) = (pair.first, pair.second, pair.ground)
    return Introduction(
      first: first, second: second, ground: ground, score: score,
      sentence: sentence(on: ground, first, second),
      evidence: [place(of: first, in: ground), place(of: second, in: ground)])
  }

  /// The cosine of the topics that two people list, an ask that is met counting twice, at most 1.
  fileprivate func likeness(of first: PersonID, _ second: PersonID, _ ground: CommonGround)
    -> Double
  {
    let sizes = topicIndex.topicCount(of: first) * topicIndex.topicCount(of: second)
    return min(1, Double(ground.weight) / Double(sizes).squareRoot())
  }

  /// Whether somebody is in contact with me, and suggested at all.
  func canBeIntroduced(_ id: PersonID) -> Bool {
    silence(of: id) == nil && record(of: id).last != nil
  }
}

// MARK: - Who knows whom

extension Situation {
  /// Whoever was with a person, is linked to them by a note, or is in a group with them.
  private func linkedPeople(to id: PersonID) -> Set<PersonID> {
    var people = Set(graph.ties(of: id).map { $0.other(than: id) })
    for edge in edges[id].map({ graph.edges[$0] }) { people.formUnion([edge.from, edge.to]) }
    for group in groups[id] { people.formUnion(journal.groups[group].members) }
    return people
  }

  /// Whether one made the other known to me, or avoids the other.
  private func areRelated(_ first: PersonID, _ second: PersonID) -> Bool {
    [(person(first), second), (person(second), first)].contains { person, other in
      person.avoid.contains(other) || person.introducers.contains(other)
    }
  }

  /// Whether I have introduced the two already, or don't want to: a done task that speaks of an
  /// introduction and names both, or a cancelled one that names both.
  private func isSettled(_ first: PersonID, _ second: PersonID) -> Bool {
    closedFollowUps[first].lazy.map { self.journal.followUps[$0] }.contains { task in
      task.people.contains(second) && (task.status == .cancelled || task.isIntroduction)
    }
  }

  private func areOfOneTeam(_ first: PersonID, _ second: PersonID) -> Bool {
    let (first, second) = (person(first), person(second))
    guard let team = first.team, second.team?.lowercased() == team.lowercased() else {
      return false
    }
    return first.org?.lowercased() == second.org?.lowercased()
  }

  /// Whether a person's note links to another, or calls them by their whole or first name: enough
  /// to take it that the two know each other.
  private func isNamed(_ id: PersonID, inNoteOf owner: PersonID) -> Bool {
    let path = person(owner).path
    let mentions = journal.mentions
    let start = mentions.partitioningIndex { !$0.place.path.precedes(path) }
    if mentions[start...].prefix(while: { $0.place.path == path }).contains(where: {
      $0.person == id
    }) {
      return true
    }
    let first = name(id).drop { $0 == " " }.prefix { $0 != " " }.lowercased()
    guard !first.isEmpty else { return false }
    return journal.people[owner].facts.contains { $0.text.holdsWord(first) }
      || journal.people[owner].nextTime.contains { $0.text.holdsWord(first) }
  }
}

extension FollowUp {
  /// Whether its text speaks of an introduction.
  fileprivate var isIntroduction: Bool {
    text?.lowercasedWords.contains { $0 == "intro" || $0.hasPrefix("introduc") } ?? false
  }
}
