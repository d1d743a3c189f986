/// A graph as GraphML (graphml.graphdrawing.org), every attribute declared with its type.
struct GraphML {
  private(set) var bytes: [UInt8] = []

  private enum Scope: String {
    case node, edge
  }

  private static let keys: [(scope: Scope, name: String, type: String)] = [
    (.node, "name", "string"), (.node, "me", "boolean"), (.node, "org", "string"),
    (.node, "team", "string"), (.node, "role", "string"), (.node, "location", "string"),
    (.node, "circle", "string"), (.node, "ladder", "string"), (.node, "status", "string"),
    (.node, "relation", "string"), (.node, "strength", "double"), (.node, "contact_days", "int"),
    (.node, "band", "string"), (.node, "first_contact", "string"),
    (.node, "last_contact", "string"), (.edge, "weight", "double"), (.edge, "contact_days", "int"),
    (.edge, "first", "string"), (.edge, "last", "string"), (.edge, "label", "string"),
  ]

  init(of data: GraphData) {
    line("<?xml version=\"1.0\" encoding=\"UTF-8\"?>")
    line("<graphml xmlns=\"http://graphml.graphdrawing.org/xmlns\">")
    for (scope, name, type) in GraphML.keys {
      let id = "\(scope)_\(name)"
      line(" <key id=\"\(id)\" for=\"\(scope)\" attr.name=\"\(name)\" attr.type=\"\(type)\"/>")
    }
    line(" <graph edgedefault=\"undirected\">")
    for node in data.nodes {
      element("node", "id=\"\(GraphML.escaped(node.id))\"", .node, node.attributes)
    }
    data.forEachEdge { edge in
      let ends =
        "source=\"\(GraphML.escaped(edge.source))\" target=\"\(GraphML.escaped(edge.target))\""
      element("edge", ends, .edge, edge.attributes)
    }
    line(" </graph>")
    line("</graphml>")
  }

  private mutating func element(
    _ name: String, _ identity: String, _ scope: Scope, _ attributes: GraphData.Attributes
  ) {
    line("  <\(name) \(identity)>")
    for (key, value) in attributes {
      line("   <data key=\"\(scope)_\(key)\">\(GraphML.escaped(value.text))</data>")
    }
    line("  </\(name)>")
  }

  private mutating func line(_ text: String) {
    bytes.append(contentsOf: text.utf8)
    bytes.append(UInt8(ascii: "\n"))
  }

  /// Text of XML 1.0, in an element or in quotes: on one line, and what no document may hold (section
  /// 2.2) as U+FFFD.
  static func escaped(_ text: String) -> String {
    guard text.utf8.contains(where: mayNeedCare) else { return text }
    var result = ""
    for scalar in text.onOneLine.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "\u{FFFE}", "\u{FFFF}": result += "\u{FFFD}"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// Whether a byte is markup, or begins what XML forbids.
  private static func mayNeedCare(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""), 0xEF: true
    default: byte.mayBeUnclean
    }
  }
}
