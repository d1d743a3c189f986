/// A graph in the language of Graphviz (graphviz.org/doc/info/lang.html), every name and value quoted.
struct DOT {
  private(set) var bytes: [UInt8] = []

  init(of data: GraphData) {
    line("graph rapport {")
    line("  layout=sfdp; overlap=prism; splines=line;")
    line("  node [shape=box, style=rounded];")
    line("  edge [color=\"#00000060\", fontsize=10];")
    for node in data.nodes {
      let name = node.attributes.first { $0.key == "name" }?.value.text ?? node.id
      line("  \(DOT.quoted(node.id)) [label=\(DOT.label(name))\(DOT.list(node.attributes))];")
    }
    data.forEachEdge { edge in
      let ends = "\(DOT.quoted(edge.source)) -- \(DOT.quoted(edge.target))"
      line("  \(ends) [\(DOT.outline(of: edge))\(DOT.list(edge.attributes))];")
    }
    line("}")
  }

  private mutating func line(_ text: String) {
    bytes.append(contentsOf: text.utf8)
    bytes.append(UInt8(ascii: "\n"))
  }

  /// The width of a line as wide as it weighs, up to that of a tie that is strong twice over.
  private static func outline(of edge: GraphData.Edge) -> String {
    guard case .number(let weight)? = edge.attributes.first(where: { $0.key == "weight" })?.value
    else { return "" }
    return "penwidth=\(min(max(weight, 0.5), 4))"
  }

  /// `, key="value"` for each attribute.
  private static func list(_ attributes: GraphData.Attributes) -> String {
    attributes.map { key, value in
      ", \(key)=\(key == "label" ? label(value.text) : quoted(value.text))"
    }.joined()
  }

  /// A quoted ID, on one line. Only a quotation mark needs a backslash; one that stands there already
  /// gets another, or it could take the closing mark for itself.
  private static func quoted(_ text: String) -> String {
    let text = text.onOneLine
    guard text.utf8.contains(where: { $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "\\") }) else {
      return "\"\(text)\""
    }
    var result = ""
    for scalar in text.unicodeScalars {
      if scalar == "\"" || scalar == "\\" { result += "\\" }
      result.unicodeScalars.append(scalar)
    }
    return "\"\(result)\""
  }

  /// Quoted text to be shown, in which `&` would begin an entity of HTML.
  private static func label(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "&")) else { return quoted(text) }
    return quoted(
      text.split(separator: "&", omittingEmptySubsequences: false).joined(separator: "&amp;"))
  }
}
