import Journals
import Notes
import Relationships

extension Situation {
  /// Who could introduce whom.
  ///
  /// Beside the links of ``network`` the one who introduced somebody to me knows them, and I know
  /// everybody with whom contact is noted, however long ago, whose note says when or how we met, or
  /// whose relation to me needs no proof. Whoever avoids somebody introduces nobody to them.
  ///
  /// - Parameter kept: those who are to be introduced, and therefore in it even if they are archived.
  func introductionNetwork(keeping kept: Set<PersonID>) -> Network {
    let isIn = journal.people.indices.map { isInNetwork($0) || kept.contains($0) }
    func link(_ one: PersonID, _ other: PersonID, _ weight: Double = 1) -> Network.Link? {
      isIn[one] && isIn[other] && !avoidEachOther(one, other)
        ? Network.Link(one, other, weight: weight) : nil
    }
    let together = graph.ties.compactMap { link($0.lower, $0.higher, $0.weight) }
    let noted = graph.edges.compactMap { link($0.from, $0.to) }
    let introduced = journal.people.indices.flatMap { id in
      person(id).introducers.compactMap { link(id, $0) }
    }
    let mine = journal.people.indices.filter { isIn[$0] && isKnown($0) }.map {
      Network.Link($0, graph.me, weight: max(record(of: $0).strength, Situation.leastTie))
    }
    return Network(nodeCount: graph.me + 1, links: together + noted + introduced + mine)
  }

  private func isKnown(_ id: PersonID) -> Bool {
    let person = person(id)
    return record(of: id).last != nil || person.met != nil || person.metText != nil
      || person.relations.contains { Situation.closeRelations.contains($0) }
  }

  /// Nobody has to be introduced to these.
  private static let closeRelations = ["family", "friend", "manager", "report", "mentor", "mentee"]

  /// Of a tie of many years ago that has faded to nothing.
  private static let leastTie = 0.001
}
