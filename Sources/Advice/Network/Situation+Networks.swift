import Journals
import Relationships

extension Situation {
  /// Everybody but me, the dead and the archived.
  var networkOfOthers: Network {
    Network(of: graph) { !canIntroduce($0) }.without(graph.me)
  }

  /// Everybody who could introduce somebody, and me, ``Graph/me``.
  ///
  /// Links are those of `Network(of:)`; beside them the one who introduced somebody to me knows
  /// them, and I know everybody with whom contact is noted, however long ago. Whoever avoids somebody
  /// introduces nobody to them.
  ///
  /// - Parameter kept: who is looked for, and therefore in it whatever their status.
  func introductionNetwork(keeping kept: Set<PersonID>) -> Network {
    let mine = journal.people.indices.compactMap { id -> Network.Link? in
      guard canIntroduce(id) || kept.contains(id), record(of: id).last != nil else { return nil }
      return Network.Link(id, graph.me, weight: max(record(of: id).strength, Situation.leastTie))
    }
    return Network(nodeCount: graph.me + 1, links: linksAmongOthers(keeping: kept) + mine)
  }

  /// Of a tie of many years ago that has faded to nothing.
  private static let leastTie = 0.001

  private func linksAmongOthers(keeping kept: Set<PersonID>) -> [Network.Link] {
    let isIn = journal.people.indices.map { canIntroduce($0) || kept.contains($0) }
    func link(_ one: PersonID, _ other: PersonID, _ weight: Double = 1) -> Network.Link? {
      isIn[one] && isIn[other] && !avoidEachOther(one, other)
        ? Network.Link(one, other, weight: weight) : nil
    }
    let introducers = journal.people.indices.flatMap { id in
      person(id).introducers.compactMap { link(id, $0) }
    }
    return graph.ties.compactMap { link($0.lower, $0.higher, $0.weight) }
      + graph.edges.compactMap { link($0.from, $0.to) } + introducers
  }

  /// The dead and the archived introduce nobody; who is paused may be asked.
  func canIntroduce(_ id: PersonID) -> Bool {
    switch silence(of: id) {
    case .isMe, .isPrivate, .deceased, .archived: false
    case .paused, .pausedUntil, nil: true
    }
  }
}
