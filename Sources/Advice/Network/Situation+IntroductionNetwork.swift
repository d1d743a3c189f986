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
  func introductionNetwork(keeping kept: Set<PersonID> = []) -> Network {
    let introduced = journal.people.indices.flatMap { id in
      person(id).introducers.map { Network.Link(id, $0) }
    }
    let faded = journal.people.indices.filter { strength(of: $0) == 0 && isKnown($0) }
      .map { Network.Link($0, graph.me, weight: Situation.leastTie) }
    let network = Network(of: graph, adding: introduced + faded) {
      !isInNetwork($0) && !kept.contains($0)
    }
    guard journal.people.contains(where: { !$0.avoid.isEmpty }) else { return network }
    return network.filter { $1 == graph.me || !avoidEachOther($0, $1) }
  }

  private func isKnown(_ id: PersonID) -> Bool {
    wasMet(id) || person(id).relations.contains { Situation.closeRelations.contains($0) }
  }

  /// Nobody has to be introduced to these.
  private static let closeRelations = ["family", "friend", "manager", "report", "mentor", "mentee"]

  /// Of a tie of many years ago that has faded to nothing.
  private static let leastTie = 0.001
}
