/// Reads exactly the subset of Mermaid that Rapport writes, and nothing else:
///
///     picture  = "flowchart LR" { cluster | node } { link } { class }
///     cluster  = "subgraph" id "[" quoted "]" { node } "end"
///     node     = id ( "(" quoted ")" | "{{" quoted "}}" ) ":::" word
///     link     = id ( "---" | "-->|" quoted "|" ) id
///     quoted   = '"' text { "<br/>" text } '"'
///
/// A text is of letters, digits, what means nothing to Mermaid, Markdown and HTML where it stands,
/// entity codes, and nothing that Markdown knows.
struct MermaidGrammar {
  struct Node: Hashable {
    let id: String
    let lines: [String]
    let isHexagon: Bool
    let className: String
    var cluster: String?
  }

  struct Link: Hashable {
    let one: String
    let other: String
    let label: String?
  }

  /// A line that is none of the language, or not in its place.
  struct Refused: Error, CustomStringConvertible {
    let description: String
  }

  private(set) var nodes: [Node] = []
  /// Titles by id.
  private(set) var clusters: [String: String] = [:]
  private(set) var links: [Link] = []
  private(set) var classes: [String] = []

  private var openCluster: String?

  init(parsing source: String) throws {
    var lines = source.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    guard lines.first == "flowchart LR", lines.last == "" else {
      throw Refused(description: source)
    }
    lines = lines.dropFirst().dropLast()
    for line in lines {
      let isRead = try readCluster(line) || readNode(line) || readLink(line) || readClass(line)
      guard isRead else { throw Refused(description: line) }
    }
    try check()
  }

  private mutating func readCluster(_ line: String) throws -> Bool {
    if let match = line.wholeMatch(of: #/  subgraph (g_\w+)\["(.*)"\]/#.asciiOnlyWordCharacters()) {
      guard openCluster == nil, links.isEmpty, classes.isEmpty, clusters[String(match.1)] == nil
      else { throw Refused(description: line) }
      openCluster = String(match.1)
      clusters[String(match.1)] = try MermaidGrammar.text(String(match.2))
      return true
    }
    guard line == "  end", let cluster = openCluster else { return false }
    guard nodes.contains(where: { $0.cluster == cluster }) else { throw Refused(description: line) }
    openCluster = nil
    return true
  }

  private mutating func readNode(_ line: String) throws -> Bool {
    let indent = openCluster == nil ? "  " : "    "
    let node = #/ *(p_\w+)(\(|\{\{)"(.*)"(\)|\}\}):::([a-z]+)/#.asciiOnlyWordCharacters()
    guard let match = line.wholeMatch(of: node) else { return false }
    let isIndented = line.hasPrefix(indent) && !line.hasPrefix(indent + " ")
    let shape = "\(match.2)\(match.4)"
    guard isIndented, shape == "()" || shape == "{{}}", links.isEmpty, classes.isEmpty else {
      throw Refused(description: line)
    }
    let lines = try String(match.3).split(separator: "<br/>", omittingEmptySubsequences: false)
      .map { try MermaidGrammar.text(String($0)) }
    nodes.append(
      Node(
        id: String(match.1), lines: lines, isHexagon: shape == "{{}}",
        className: String(match.5), cluster: openCluster))
    return true
  }

  private mutating func readLink(_ line: String) throws -> Bool {
    let link = #/  (p_\w+) (?:---|-->\|"(.*)"\|) (p_\w+)/#.asciiOnlyWordCharacters()
    guard let match = line.wholeMatch(of: link) else { return false }
    guard openCluster == nil, classes.isEmpty else { throw Refused(description: line) }
    links.append(
      Link(
        one: String(match.1), other: String(match.3),
        label: try match.2.map { try MermaidGrammar.text(String($0)) }))
    return true
  }

  private mutating func readClass(_ line: String) -> Bool {
    let style = #/  classDef ([a-z]+) stroke-width:\dpx(,stroke-dasharray:\d \d)?/#
    guard openCluster == nil, let match = line.wholeMatch(of: style) else { return false }
    classes.append(String(match.1))
    return true
  }

  /// No id stands for two, and each that is used is there.
  private func check() throws {
    let ids = Set(nodes.map(\.id))
    guard openCluster == nil, ids.count == nodes.count,
      Set(classes).count == classes.count,
      nodes.allSatisfy({ classes.contains($0.className) && (1...3).contains($0.lines.count) }),
      links.allSatisfy({ ids.contains($0.one) && ids.contains($0.other) && $0.one != $0.other }),
      Set(links).count == links.count
    else { throw Refused(description: "ids, classes or links that don't fit: \(self)") }
  }

  /// A text with its entity codes read.
  static func text(_ source: String) throws -> String {
    var text = ""
    var rest = Substring(source)
    while let first = rest.unicodeScalars.first {
      if let code = rest.prefixMatch(of: #/#(?:(quot)|([1-9][0-9]*));/#) {
        guard let number = code.2.flatMap({ UInt32($0) }) ?? code.1.map({ _ in 34 }),
          let scalar = Unicode.Scalar(number)
        else { throw Refused(description: source) }
        text.unicodeScalars.append(scalar)
        rest = rest[code.range.upperBound...]
      } else {
        text.unicodeScalars.append(first)
        rest = Substring(rest.unicodeScalars.dropFirst())
        guard isPlain(first) else { throw Refused(description: source) }
      }
    }
    guard !source.isEmpty, source.prefixMatch(of: #/[ ,'()/.-]/#) == nil,
      source.firstMatch(of: #/ $|  |\.[^ ]|\d\.|[^\w]\.|-[^\w]|[^\w]-|-$/#) == nil,
      text.firstMatch(of: markdown) == nil
    else { throw Refused(description: source) }
    return text
  }

  /// What a reader of Markdown would take for markup after the codes are read.
  private static var markdown: Regex<Substring> {
    #/[*`~@\\]|\b_|_\b|\][(\[:]|:[^ ]|\$\$|[wW]\.|^[#+=-]|^\d+[.)](?: |$)|^ |  | $/#
  }

  /// Whether a character may stand for itself somewhere in a text.
  private static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "a"..."z", "A"..."Z", "0"..."9", " ", ",", "'", "(", ")", "/", "-", ".": true
    case "\u{0}"..."\u{A0}", "\u{2028}"..."\u{202E}", "\u{2066}"..."\u{2069}": false
    default: true
    }
  }
}
