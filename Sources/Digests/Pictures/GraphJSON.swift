import Notes

extension GraphData {
  /// Node-link data as `networkx.node_link_graph` reads it, schema `rapport.graph/1`.
  var json: [UInt8] {
    var json = JSONWriter()
    var edges: [Edge] = []
    forEachEdge { edges.append($0) }
    json.object {
      $0.field("schema", "rapport.graph/1")
      $0.field("date", date.description)
      $0.field("directed", false)
      $0.field("multigraph", false)
      $0.list("nodes", nodes) { json, node in
        json.field("id", node.id)
        json.fields(node.attributes)
      }
      $0.list("edges", edges) { json, edge in
        json.field("source", edge.source)
        json.field("target", edge.target)
        json.fields(edge.attributes)
      }
    }
    json.endLine()
    return json.bytes
  }
}

extension JSONWriter {
  fileprivate mutating func fields(_ attributes: GraphData.Attributes) {
    for (key, value) in attributes {
      switch value {
      case .text(let text): field(key, text)
      case .texts(let texts): field(key, texts)
      case .number(let number): field(key, number)
      case .count(let count): field(key, count)
      case .flag(let flag): field(key, flag)
      }
    }
  }
}
