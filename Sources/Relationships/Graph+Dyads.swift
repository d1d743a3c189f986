public import Journals

/// A dyad: two people, and all that joins them.
public struct Dyad: Sendable {
  /// Whoever of the two comes first in path order.
  public let lower: PersonID
  /// Whoever of the two comes second in path order.
  public let higher: PersonID
  /// Nil if they were never together.
  public let tie: Tie?
  /// Links between their notes, in the order of ``Graph/edges``.
  public let edges: [Edge]
}

extension Graph {
  /// Calls `body` once for each two people whom a tie or a labelled link joins, ordered by
  /// ``Dyad/lower``, then ``Dyad/higher``.
  ///
  /// Takes time linear in ties, but for sorting the labelled links.
  public func forEachDyad(_ body: (Dyad) -> Void) {
    var declared = declaredDyads[...]
    for tie in ties {
      while let next = declared.first, (next.lower, next.higher) < (tie.lower, tie.higher) {
        body(next)
        declared.removeFirst()
      }
      var edges: [Edge] = []
      if let next = declared.first, next.lower == tie.lower, next.higher == tie.higher {
        edges = next.edges
        declared.removeFirst()
      }
      body(Dyad(lower: tie.lower, higher: tie.higher, tie: tie, edges: edges))
    }
    for dyad in declared { body(dyad) }
  }

  /// Who is joined by labelled links, without their ties; nobody is joined to themselves.
  private var declaredDyads: [Dyad] {
    let sorted = edges.enumerated()
      .map { (min($1.from, $1.to), max($1.from, $1.to), $0) }
      .filter { $0.0 != $0.1 }
      .sorted(by: <)
    var dyads: [Dyad] = []
    for (lower, higher, index) in sorted {
      var edges = [edges[index]]
      if let last = dyads.last, last.lower == lower, last.higher == higher {
        edges = last.edges + edges
        dyads.removeLast()
      }
      dyads.append(Dyad(lower: lower, higher: higher, tie: nil, edges: edges))
    }
    return dyads
  }
}
