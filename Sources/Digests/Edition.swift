public import Advice
public import Journals
import Notes
public import Relationships

/// All that Rapport has to say of a journal on its date; every output is made from one edition, so
/// that what one shows, all show (rule G8).
public struct Edition: Sendable {
  public let journal: Journal
  public let graph: Graph
  public let counsel: Counsel

  /// Reads out of a journal what each output needs.
  public init(of journal: Journal) {
    let graph = Graph(of: journal)
    self.init(of: journal, graph: graph, counsel: Counsel(for: journal, graph: graph))
  }

  /// For a caller that has the graph and the counsel already.
  public init(of journal: Journal, graph: Graph, counsel: Counsel) {
    self.journal = journal
    self.graph = graph
    self.counsel = counsel
  }

  /// People who may be shown, me left out, in path order.
  public var peopleShown: [PersonID] {
    counsel.suggestions.filter { $0.silence != .isMe && $0.silence != .isPrivate }.map(\.person)
  }
}
