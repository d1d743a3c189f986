import Advice
public import Journals
import Relationships

/// How a network is written for other tools.
public enum GraphFormat: String, CaseIterable, Sendable {
  /// A picture of the most telling people, for Markdown.
  case mermaid
  /// For Graphviz.
  case dot
  /// For networkx, Gephi, yEd, igraph, …
  case graphml
  /// As `networkx.node_link_graph` reads it.
  case json

  /// The network of a journal on its date.
  public func bytes(of journal: Journal) -> [UInt8] {
    let graph = Graph(of: journal)
    switch self {
    case .mermaid:
      let picture = Counsel(for: journal, graph: graph).networkPicture()
      return Array(Mermaid(of: picture, among: journal.people).source.utf8)
    case .dot: return DOT(of: GraphData(of: journal, graph)).bytes
    case .graphml: return GraphML(of: GraphData(of: journal, graph)).bytes
    case .json: return GraphData(of: journal, graph).json
    }
  }
}
