import Journals
import Notes
import Relationships

extension Counsel {
  /// Pairs worth bringing together, the best first, equals in path order.
  ///
  /// Both are in contact with me and suggested at all, share topics or can meet each other's asks,
  /// and don't know each other as far as the notes say. Candidates come from an index of words, so
  /// that not all pairs are compared.
  public var introductions: [Introduction] {
    situation.journal.people.indices.flatMap { id in
      situation.introductions(for: id).filter { $0.first == id }
    }
    .sorted(by: Introduction.isBetter)
  }
}

extension Introduction {
  static func isBetter(_ left: Introduction, _ right: Introduction) -> Bool {
    (right.score, left.first, left.second) < (left.score, right.first, right.second)
  }
}

extension Situation {
  /// Introductions that one person has a part in, the best first.
  func introductions(for id: PersonID) -> [Introduction] {
    let candidates = topicIndex.people(sharingWith: id)
    guard !candidates.isEmpty else { return [] }
    let acquaintances = linkedPeople(to: id)
    return candidates.compactMap { other -> Introduction? in
      guard !acquaintances.contains(other) else { return nil }
      let (first, second) = (min(id, other), max(id, other))
      let ground = commonGround(of: first, second)
      guard ground.weight > 0, !areOfOneTeam(first, second), !areRelated(first, second),
        !isNamed(second, inNoteOf: first), !isNamed(first, inNoteOf: second)
      else { return nil }
      return introduction(on: ground, first, second)
    }
    .sorted(by: Introduction.isBetter)
  }

  private func introduction(
    on ground: CommonGround, _ first: PersonID, _ second: PersonID
  ) -> Introduction {
    let strength = (record(of: first).strength * record(of: second).strength).squareRoot()
    return Introduction(
      first: first, second: second, ground: ground,
      score: (Double(ground.weight) * strength * 1000).rounded() / 1000,
      sentence: sentence(on: ground, first, second),
      evidence: [place(of: first, in: ground), place(of: second, in: ground)])
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
    guard let first = name(id).split(separator: " ").first?.lowercased() else { return false }
    let facts = person(owner).facts + person(owner).nextTime
    return facts.contains { fact in
      fact.text.lowercased().split { !$0.isLetter }.contains { $0 == first }
    }
  }
}
