import Foundation
import Testing

@Suite("graph")
struct GraphTests {
  /// People whose names try to end what they stand in, in a chain.
  private static func nasty() throws -> TemporaryFolder {
    let names = [
      "Ana \\\"the\\\" Ruiz", "[Bo](x) {Cy}", "<b>Di</b> & &amp;", "back\\\\slash\\\\", "]]>",
      "\\eescape", "a\\nb", "田中 純", "إيفا", "👩‍👩‍👧‍👦", "e\u{301}ric", "<!-- x -->", "\\N\\u202Ex", "%",
    ]
    var files = [".rapport.yml": "", "people/me.md": "---\nme: true\n---\n# Max & \"I\"\n"]
    for (index, name) in names.enumerated() {
      let next = (index + 1) % names.count
      files["people/p \(index) \"q\" & <r>'s.md"] =
        "---\nname: \"\(name)\"\norg: \"\(name)\"\naliases: [p\(index)]\n"
        + "knows: \"[[p\(next)]]\"\n---\n"
      files["2026/2026-11-\(10 + index).md"] = "- Lunch with [[p\(index)]] and [[p\(next)]]\n"
    }
    return try TemporaryFolder(files)
  }

  /// A journal of so many people, each of whom I met with the next one and the one after next.
  private static func large(_ count: Int) throws -> TemporaryFolder {
    var files = [".rapport.yml": ""]
    var days = [String](repeating: "", count: 28)
    for index in 0..<count {
      files["people/p\(index).md"] =
        "---\nteam: Team \(index / 9)\norg: Acme\nrelation: peer\n---\n"
      days[index % 28] +=
        "- Lunch with [[p\(index)]], [[p\((index + 1) % count)]] and [[p\((index + 2) % count)]]\n"
    }
    for (index, text) in days.enumerated() {
      files["2026/2026-10-\(String(101 + index).dropFirst()).md"] = text
    }
    return try TemporaryFolder(files)
  }

  private static func graph(_ format: String, _ journal: TemporaryFolder) async throws -> Data {
    let run = try await Program.run("graph --format \(format) --date 2026-11-22", journal)
    try #require(run.status == 0)
    return run.output
  }

  @Test("the picture is the default, and equal runs are equal")
  func mermaid() async throws {
    let journal = try TemporaryFolder(Samples.ana)
    let run = try await Program.run("graph --date 2026-11-22", journal)
    #expect(run.status == 0 && run.report == "")
    #expect(run.answer.hasPrefix("flowchart LR\n  p_ana_ruiz(\"Ana Ruiz\"):::medium\n"))
    #expect(try await GraphTests.graph("mermaid", journal) == run.output)
  }

  @Test("private people are in no format", arguments: ["mermaid", "dot", "graphml", "json"])
  func privacy(format: String) async throws {
    var files = Samples.ana
    files["people/zelda.md"] = "---\nname: Zelda\nprivate: true\nknows: \"[[Ana Ruiz]]\"\n---\n"
    files["2026-11-01.md"] = "- Lunch with [[Zelda]] and [[Ana Ruiz]]\n"
    let graph = try await GraphTests.graph(format, TemporaryFolder(files))
    #expect(!String(decoding: graph, as: UTF8.self).lowercased().contains("zelda"))
  }

  @Test("JSON: documented keys; nodes are people's paths, edges join nodes, no two the same ones")
  func json() async throws {
    let sample = try TemporaryFolder(copying: Samples.journal)
    for journal in [sample, try GraphTests.nasty()] {
      let top = try JSON(try await GraphTests.graph("json", journal)).object
      try JSONSchema.graph.check(top)
      let nodes = try top["nodes"].unwrapped.list.map { try $0.object }
      let edges = try top["edges"].unwrapped.list.map { try $0.object }
      for (index, node) in nodes.enumerated() {
        try (index == 0 ? JSONSchema.graphMe : .graphNode).check(node)
      }
      for edge in edges { try JSONSchema.graphEdge.check(edge) }
      let ids = Set(nodes.map { $0["id"] })
      let ends = edges.map { edge -> Set<JSON?> in [edge["source"], edge["target"]] }
      #expect(ids.count == nodes.count)
      #expect(ends.allSatisfy { ids.isSuperset(of: $0) })
      #expect(Set(ends).count == edges.count)
    }
  }

  @Test(
    "Graphviz draws it, every person and every line",
    .enabled(if: Tool.dot != nil, "needs dot of Graphviz"))
  func graphviz() async throws {
    let sample = try TemporaryFolder(copying: Samples.journal)
    for journal in [sample, try GraphTests.nasty(), try TemporaryFolder([".rapport.yml": ""])] {
      let data = try await JSON(GraphTests.graph("json", journal)).object
      let dot = try #require(Tool.dot)
      let run = try await dot.run(["-Tsvg"], input: GraphTests.graph("dot", journal))
      #expect(run.status == 0 && run.report == "")
      for (key, element) in [("nodes", "node"), ("edges", "edge")] {
        let count = try data[key].unwrapped.list.count
        #expect(run.answer.split(separator: "class=\"\(element)\"").count == count + 1)
      }
    }
  }

  @Test(
    "networkx reads the same graph from GraphML and from JSON",
    .enabled(if: Tool.networkx != nil, "needs python3 with networkx 3.4 or later"))
  func networkx() async throws {
    let sample = try TemporaryFolder(copying: Samples.journal)
    for journal in [sample, try GraphTests.nasty(), try GraphTests.large(2000)] {
      let scratch = try TemporaryFolder()
      try scratch.write(try await GraphTests.graph("graphml", journal), to: "graphml")
      try scratch.write(try await GraphTests.graph("json", journal), to: "json")
      let python = try #require(Tool.networkx)
      let run = try await python.run(["-c", GraphTests.comparison, scratch.path], input: Data())
      #expect(run.report == "")
      #expect(run.answer == "equal\n")
    }
  }

  /// Attributes are compared as text where GraphML has no lists, and with line ends as spaces.
  private static let comparison = """
    import json, re, sys, networkx as nx
    g = nx.read_graphml(sys.argv[1] + '/graphml')
    h = nx.node_link_graph(json.load(open(sys.argv[1] + '/json')), edges='edges')
    assert type(g) is type(h) is nx.Graph, (type(g), type(h))
    assert set(g) == set(h) and len(g) > 0, set(g) ^ set(h)
    assert {frozenset(e) for e in g.edges} == {frozenset(e) for e in h.edges}
    def plain(value):
        if isinstance(value, list): return ', '.join(map(plain, value))
        if not isinstance(value, str): return value
        value = re.sub('[\\t-\\r\\x85]+', ' ', value)
        return ''.join('\\ufffd' if c in '\\x1b\\u202e' else c for c in value)
    for n in g: assert g.nodes[n] == {k: plain(v) for k, v in h.nodes[n].items()}, g.nodes[n]
    for a, b in g.edges: assert g.edges[a, b] == {k: plain(v) for k, v in h.edges[a, b].items()}
    print('equal')
    """

  @Test("of 2,000 people the picture is small and the rest is whole")
  func large() async throws {
    let journal = try GraphTests.large(2000)
    let picture = try await GraphTests.graph("mermaid", journal)
    let lines = String(decoding: picture, as: UTF8.self).split(separator: "\n")
    #expect(lines.count { $0.contains(":::") } == 40)
    #expect(lines.count < 150)
    let top = try JSON(try await GraphTests.graph("json", journal)).object
    #expect(try top["nodes"].unwrapped.list.count == 2001)
    #expect(try top["edges"].unwrapped.list.count == 6000)
  }
}
