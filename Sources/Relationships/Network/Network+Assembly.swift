public import Journals

extension Network {
  /// The network of a journal: its people by their ids, and me as one more node, ``Graph/me``.
  ///
  /// Two people are linked by the weight of their tie, and by 1 for each labelled link between their
  /// notes; I am linked to each by the strength of our tie. Whoever is left out has no links.
  ///
  /// - Parameters:
  ///   - graph: the ties of a journal.
  ///   - more: links beside these, of people or of people and me.
  ///   - isLeftOut: who gets no links.
  public init(
    of graph: Graph, adding more: [Link] = [],
    leavingOut isLeftOut: (PersonID) -> Bool = { _ in false }
  ) {
    let people = graph.records.indices
    let isIn = people.map { !isLeftOut($0) } + [true]
    self.init(nodeCount: people.count + 1) { add in
      for tie in graph.ties where isIn[tie.lower] && isIn[tie.higher] {
        add(tie.lower, tie.higher, tie.weight)
      }
      for edge in graph.edges where isIn[edge.from] && isIn[edge.to] {
        add(edge.from, edge.to, 1)
      }
      for person in people where isIn[person] {
        add(person, graph.me, graph.records[person].strength)
      }
      for link in more where isIn[link.one] && isIn[link.other] {
        add(link.one, link.other, link.weight)
      }
    }
  }
}

extension Graph {
  /// My node in a ``Network``: the one after all people.
  public var me: Int { records.count }
}
