public import Journals
import Notes
import Relationships

extension Counsel {
  /// Who can introduce me to a person, or somebody else.
  ///
  /// The ways with the fewest people in between, of these the ones with the greatest product of
  /// strengths; then in path order. The dead and the archived are asked nothing, and nobody is sent
  /// to somebody whom they avoid.
  ///
  /// - Parameters:
  ///   - person: who is to be met.
  ///   - start: who is to be introduced, not `person`; nil is me.
  public func introductionPaths(
    to person: PersonID, from start: PersonID? = nil
  ) -> IntroductionPaths {
    let start = start == situation.journal.me ? nil : start
    let kept = Set([person, start].compactMap(\.self))
    let avoided = situation.avoided(by: kept)
    let network = situation.introductionNetwork(keeping: kept).filter {
      !avoided.contains($0) && !avoided.contains($1)
    }
    let (from, to) = (start ?? situation.graph.me, situation.node(of: person))
    let isDirect = network.weight(between: from, to) > 0
    // Nobody is introduced to the dead, or to whom they avoid.
    let areAlive = kept.allSatisfy { situation.person($0).status != .deceased }
    let avoidEachOther = start.map { situation.avoidEachOther($0, person) } ?? false
    let canMeet = areAlive && !avoidEachOther
    let paths =
      canMeet
      ? network.paths(
        from: from, to: to, atMost: IntroductionPaths.pathLimit, avoidingDirect: isDirect) : []
    // Who know each other don't need two others.
    let ways = paths.filter { !isDirect || $0.hops == 2 }
    return IntroductionPaths(
      from: start, to: person,
      avoidEachOther: avoidEachOther,
      acquaintance: isDirect ? situation.step(from: from, to: to) : nil,
      paths: ways.map { situation.introductionPath(along: $0.nodes) },
      colleagues: isDirect || !paths.isEmpty || !canMeet
        ? [] : situation.colleagues(of: person, but: start))
  }
}

extension Situation {
  /// Whoever avoids one of some people, or is avoided by one; none of themselves.
  fileprivate func avoided(by people: Set<PersonID>) -> Set<PersonID> {
    let avoided = journal.people.indices.filter { id in
      people.contains { avoidEachOther($0, id) }
    }
    return Set(avoided).subtracting(people)
  }

  /// A person's node in a network with me.
  fileprivate func node(of id: PersonID) -> Int { id == journal.me ? graph.me : id }

  fileprivate func introductionPath(along nodes: [Int]) -> IntroductionPath {
    IntroductionPath(steps: zip(nodes, nodes.dropFirst()).map { step(from: $0, to: $1) })
  }

  fileprivate func step(from one: Int, to other: Int) -> IntroductionPath.Step {
    if one == graph.me { return myStep(with: other, isFromMe: true) }
    if other == graph.me { return myStep(with: one, isFromMe: false) }
    let acquaintance = acquaintance(of: one, other)
    return IntroductionPath.Step(
      from: one, to: other,
      sentence: """
        \(person: person(one)) knows \(person: person(other)): \(acquaintance.sentence)
        """,
      contactDays: acquaintance.daysTogether, lastContact: acquaintance.lastTogether?.date,
      strength: nil, evidence: acquaintance.evidence)
  }

  private func myStep(with id: PersonID, isFromMe: Bool) -> IntroductionPath.Step {
    let record = record(of: id)
    let name: Sentence = "\(person: person(id))"
    let who: Sentence = isFromMe ? "You know \(name)" : "\(name) knows you"
    return IntroductionPath.Step(
      from: isFromMe ? nil : id, to: isFromMe ? id : nil,
      sentence: "\(who): \(tieInWords(id))", contactDays: record.contactDays,
      lastContact: record.last?.date, strength: record.strength,
      evidence: record.last.map { [place(of: $0, with: id)] } ?? [])
  }

  /// `strong tie, last lunch on 2026-10-02`.
  private func tieInWords(_ id: PersonID) -> Sentence {
    let record = record(of: id)
    let band = TieStrength.band(of: record.strength)
    guard let last = record.last else { return "\(words: band) tie" }
    let contact =
      last.interaction.map { journal.interactions[$0].linked }
      ?? "\(link: "contact on \(last.date)", to: note(of: id))"
    return "\(words: band) tie, last \(contact)"
  }

  /// Whom I know of the person's team or organisation, the strongest tie first, equals in path order.
  fileprivate func colleagues(
    of id: PersonID, but start: PersonID?
  ) -> [IntroductionPaths.Colleague] {
    let known = journal.people.indices.filter { other in
      other != id && other != start && isInNetwork(other) && record(of: other).last != nil
        && !avoidEachOther(other, id)
    }
    return known.compactMap { other in
      sharedUnit(of: id, other).map { (strength: record(of: other).strength, id: other, unit: $0) }
    }
    .sorted { (-$0.strength, $0.id) < (-$1.strength, $1.id) }
    .prefix(IntroductionPaths.colleagueLimit)
    .map { colleague in
      IntroductionPaths.Colleague(
        person: colleague.id,
        sentence: """
          \(person: person(colleague.id)) is of \(text: colleague.unit) too: \
          \(tieInWords(colleague.id))
          """)
    }
  }

  /// The team that two people have in common, else the organisation.
  private func sharedUnit(of one: PersonID, _ other: PersonID) -> String? {
    let (one, other) = (person(one), person(other))
    let isOfOneOrg = one.org != nil && one.org?.looseKey == other.org?.looseKey
    if let team = one.team, team.looseKey == other.team?.looseKey, isOfOneOrg || one.org == nil {
      return team
    }
    return isOfOneOrg ? one.org : nil
  }
}
