import Journals
import Notes
import Relationships

/// Everybody, me, and all that joins us, as tools for graphs read it: a simple, undirected graph with
/// attributes, so that measures of networks run on it as it is.
///
/// What joins two people is one edge, whether they were together, a note links them, or both.
struct GraphData {
  /// What somebody or something is, by key.
  typealias Attributes = [(key: String, value: GraphValue)]

  struct Node {
    /// The path of the person's note; ``GraphData/me`` for me where there is no me-note.
    let id: String
    let attributes: Attributes
  }

  struct Edge {
    let source: String
    let target: String
    let attributes: Attributes
  }

  let date: Day
  /// Me, then everybody in path order.
  let nodes: [Node]
  private let journal: Journal
  private let graph: Graph

  private static let me = "me"

  init(of journal: Journal, _ graph: Graph) {
    self.journal = journal
    self.graph = graph
    date = journal.date
    let others = journal.people.indices.filter { GraphData.isShown($0, in: journal) }
    nodes =
      [GraphData.me(in: journal)]
      + others.map { id in
        let person = journal.people[id]
        return Node(id: person.path, attributes: person.attributes + graph.records[id].attributes)
      }
  }

  /// Mine in path order, then those of others by the paths of both.
  ///
  /// An edge that notes declare goes from the person in whose note the first of them stands.
  func forEachEdge(_ body: (Edge) -> Void) {
    for id in journal.people.indices where GraphData.isShown(id, in: journal) {
      let record = graph.records[id]
      guard record.contactDays > 0 else { continue }
      body(
        Edge(
          source: nodes[0].id, target: journal.people[id].path,
          attributes: record.edgeAttributes))
    }
    graph.forEachDyad { dyad in
      guard GraphData.isShown(dyad.lower, in: journal), GraphData.isShown(dyad.higher, in: journal)
      else { return }
      let edge = dyad.edges.first
      body(
        Edge(
          source: journal.people[edge?.from ?? dyad.lower].path,
          target: journal.people[edge?.to ?? dyad.higher].path,
          attributes: dyad.attributes + labelled(dyad.edges)))
    }
  }
}

extension GraphData {
  private static func isShown(_ id: PersonID, in journal: Journal) -> Bool {
    id != journal.me && !journal.people[id].isMe && !journal.people[id].isPrivate
  }

  private static func me(in journal: Journal) -> Node {
    let person = journal.me.map { journal.people[$0] }
    return Node(
      id: person?.path ?? me,
      attributes: [("name", .text(person?.name ?? "You")), ("me", .flag(true))])
  }

  /// Keys as written, each with the name it stands before, since an undirected graph does not tell
  /// who is whose: `manager: Bo Lind`.
  private func labelled(_ edges: [Journals.Edge]) -> Attributes {
    guard !edges.isEmpty else { return [] }
    let labels = edges.map { "\($0.label): \(journal.people[$0.to].name)" }
    return [("label", .text(labels.joined(separator: "; ")))]
  }
}

extension Person {
  fileprivate var attributes: GraphData.Attributes {
    let texts: [(String, String?)] = [
      ("name", name), ("org", self.org), ("team", self.team), ("role", self.role),
      ("location", self.location), ("circle", self.circle?.rawValue),
      ("ladder", self.ladder?.rawValue), ("status", self.status.rawValue),
    ]
    let attributes = texts.compactMap { key, text in
      text.map { (key: key, value: GraphValue.text($0)) }
    }
    return attributes + (self.relations.isEmpty ? [] : [("relation", .texts(self.relations))])
  }
}

extension ContactRecord {
  fileprivate var attributes: GraphData.Attributes {
    var attributes: GraphData.Attributes = [
      ("strength", .number(strength)), ("contact_days", .count(contactDays)),
    ]
    if contactDays > 0 { attributes.append(("band", .text(TieStrength.band(of: strength)))) }
    if let first { attributes.append(("first_contact", .text(first.description))) }
    if let last { attributes.append(("last_contact", .text(last.date.description))) }
    return attributes
  }

  /// Of the edge between me and the person.
  fileprivate var edgeAttributes: GraphData.Attributes {
    var attributes: GraphData.Attributes = [
      ("weight", .number(strength)), ("contact_days", .count(contactDays)),
    ]
    if let first { attributes.append(("first", .text(first.description))) }
    if let last { attributes.append(("last", .text(last.date.description))) }
    return attributes
  }
}

extension Dyad {
  /// The weight is that of ``Network``.
  fileprivate var attributes: GraphData.Attributes {
    var attributes: GraphData.Attributes = [
      ("weight", .number((tie?.weight ?? 0) + Double(edges.count))),
      ("contact_days", .count(tie?.contactDays ?? 0)),
    ]
    if let tie {
      attributes.append(("first", .text(tie.first.description)))
      attributes.append(("last", .text(tie.last.description)))
    }
    return attributes
  }
}
