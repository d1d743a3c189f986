public import Journals

extension Network {
  /// The network of a journal: its people by their ids, and me as one more node, ``Graph/me``.
  ///
  /// Two people are linked by the weight of their tie, and by 1 for each labelled link between their
  /// notes; I am linked to each by the strength of our tie. Whoever is left out has no links.
  public init(of graph: Graph, leavingOut isLeftOut: (PersonID) -> Bool = { _ in false }) {
    let people = graph.records.indices
    let isIn = people.map { !isLeftOut($0) }
    var links: [Link] = []
    links.reserveCapacity(graph.ties.count + graph.edges.count + people.count)
    for tie in graph.ties where isIn[tie.lower] && isIn[tie.higher] {
      links.append(Link(tie.lower, tie.higher, weight: tie.weight))
    }
    for edge in graph.edges where isIn[edge.from] && isIn[edge.to] {
      links.append(Link(edge.from, edge.to))
    }
    for person in people where isIn[person] {
      links.append(Link(person, graph.me, weight: graph.records[person].strength))
    }
    self.init(nodeCount: people.count + 1, links: links)
  }
}

extension Graph {
  /// My node in a ``Network``: the one after all people.
  public var me: Int { records.count }
}
