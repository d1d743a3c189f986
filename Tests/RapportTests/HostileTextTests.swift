import Foundation
import Testing

#if canImport(FoundationXML)
  import FoundationXML
#endif

@Suite("Hostile text")
struct HostileTextTests {
  private static let date = ["RAPPORT_DATE": "2026-11-22"]

  /// Many texts in one journal, and then, where there is time, each in one of its own.
  private static let journals: [[String]] =
    HostileTexts.parts
    + (ProcessInfo.processInfo.environment["RAPPORT_TORTURE"] == "1"
      ? HostileTexts.all.map { [$0] } : [])

  @Test(
    "G5: nothing in a note changes the structure of a digest or adds a link", arguments: journals)
  func digests(_ texts: [String]) async throws {
    let journal = try TemporaryFolder(HostileJournal(texts: texts).files)
    let run = try await Program.run("digest", journal, environment: HostileTextTests.date)
    #expect(run.status == 0)
    let digests = try journal.texts(below: "digests")
    #expect(digests.count > Samples.digests.count)
    for (name, text) in digests {
      #expect(text.split(separator: "\n").allSatisfy { !$0.holdsControls && !$0.turnsDirection })
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
      #expect(lines[0].wholeMatch(of: #/<!-- rapport:generated 1 [0-9a-f]{16}: .* -->/#) != nil)
      let outline = DigestOutline(of: lines.dropFirst().joined(separator: "\n"))
      #expect(outline.foreign == [], "\(name)")
      #expect(outline.headingLevels.isSubset(of: [1, 2, 3]), "\(name)")
      let folder = journal.url("digests/\(name)").deletingLastPathComponent()
      for destination in outline.destinations {
        try HostileTextTests.expectNote(destination, from: folder, in: journal)
      }
      HostileTextTests.expectTables(in: lines.map(String.init), name)
      HostileTextTests.expectNoWikiMarkup(in: lines.map(String.init), name)
    }
  }

  /// A relative link to a note or digest that is there.
  private static func expectNote(
    _ destination: String, from folder: URL, in journal: TemporaryFolder
  ) throws {
    let path = destination.split(separator: "#", omittingEmptySubsequences: false)
    #expect(path.count <= 2, "\(destination)")
    if path.count == 2 { #expect(path[1].wholeMatch(of: #/L\d+/#) != nil, "\(destination)") }
    let decoded = try #require(path[0].removingPercentEncoding, "\(destination)")
    let file = "\(folder.path)/\(decoded)"
    #expect(FileManager.default.fileExists(atPath: file), "\(destination)")
    let real = URL(filePath: file).standardizedFileURL.path
    #expect(real.hasPrefix(journal.path + "/"))
    #expect(destination.wholeMatch(of: #/[a-z-]+\.md|(\.\.\/)+[^:]*.*/#) != nil, "\(destination)")
  }

  /// Each row of a table has as many cells as its head.
  private static func expectTables(in lines: [String], _ name: String) {
    var columns: Int?
    for line in lines {
      guard line.hasPrefix("|") else {
        columns = nil
        continue
      }
      let bars = line.replacing("\\|", with: "").count { $0 == "|" }
      #expect(bars == columns ?? bars, "\(name): \(line)")
      columns = columns ?? bars
    }
  }

  /// What Obsidian reads beside CommonMark: links and embeds, comments and formulas over lines.
  private static func expectNoWikiMarkup(in lines: [String], _ name: String) {
    var isCode = false
    for line in lines {
      if line.hasPrefix("```") { isCode.toggle() }
      guard !isCode else { continue }
      for mark in ["[[", "%%", "$$", "!["] {
        #expect(!line.contains(mark), "\(name): \(line)")
      }
    }
  }

  @Test("YAML that other readers obey is text, or a problem at its line")
  func yaml() async throws {
    let values = [
      "!!python/object/apply:os.system ['touch pwned']", "!!python/name:os.system", "!<tag:x> y",
      "!!binary aGk=", "!!set {x}", "&a x", "*a", "&b [*b]", "{<<: *a}", "!!js/function 'x'", "=",
      "!ruby/object:Gem::Installer {i: x}", "2026-02-30", "0x1F", "1e999", "~", "null", ".nan",
      "\"\\0\"", "| x", ">-\n  <b>\n  x", "?", "@x", "`x`", "%x", "[", "{", "'", "x: y",
      "http://evil.example", "[[ana]] <b>",
    ]
    var notes: [String: String] = [:]
    for (number, value) in values.enumerated() {
      for (key, folder) in [("name", "n"), ("aliases", "a"), ("org", "o"), ("private", "p")] {
        notes["\(folder)/people/p\(number).md"] = "---\n\(key): \(value)\nrole: x\n---\n- fact\n"
      }
    }
    let journal = try TemporaryFolder(notes)
    let run = try await Program.run("digest", journal, environment: HostileTextTests.date)
    #expect(run.status == 0)
    #expect(run.reportLines.count > 20)
    #expect((run.answerLines + run.reportLines).allSatisfy { !$0.holdsControls })
    let files = try journal.texts()
    #expect(files.keys.sorted() == (notes.keys + Samples.digests.map { "digests/\($0)" }).sorted())
    for (name, text) in files where name.hasPrefix("digests/") {
      let body = text.split(separator: "\n", omittingEmptySubsequences: false).dropFirst()
      #expect(DigestOutline(of: body.joined(separator: "\n")).foreign == [])
    }
  }

  private static let commands = [
    "next -n 99", "next --together", "people", "network", "timeline --journal", "check --strict",
    "brief p0 --journal", "explain p1 --journal", "who-knows x --journal",
    "path p5 --from q6 --journal", "digest", "graph", "brief p --journal",
  ]

  @Test("no command sends a terminal what a note says to command it", arguments: commands)
  func terminal(_ command: String) async throws {
    let journal = try TemporaryFolder(HostileJournal(texts: HostileTexts.few).files)
    let run = try await Program.run(command, journal, environment: HostileTextTests.date)
    #expect(run.status < 2 || run.status == 64)
    #expect((run.answer + run.report).count > 40)
    for line in run.answerLines + run.reportLines {
      #expect(!line.holdsControls && !line.turnsDirection, "\(line)")
    }
  }

  @Test(
    "JSON is whole and hands texts on, in escapes",
    arguments: [
      "people --format json", "next -n 99 --format json",
      "next --together --format json", "network --format json", "timeline --format json --journal",
      "check --strict --format json", "graph --format json", "brief p7 --format json --journal",
      "explain p8 --format json --journal", "who-knows x --format json --journal",
      "path q9 --format json --journal",
    ])
  func json(_ command: String) async throws {
    let journal = try TemporaryFolder(HostileJournal(texts: HostileTexts.few).files)
    let run = try await Program.run(command, journal, environment: HostileTextTests.date)
    #expect(run.status < 2)
    #expect(run.answerLines.allSatisfy { !$0.holdsControls })
    _ = try JSON(run.output)
  }

  @Test("an export is a record a line and has each name as it is", arguments: [HostileTexts.few])
  func export(_ texts: [String]) async throws {
    let journal = try TemporaryFolder(HostileJournal(texts: texts).files)
    let run = try await Program.run("export", journal, environment: HostileTextTests.date)
    #expect(run.status == 0)
    #expect(run.answerLines.allSatisfy { !$0.holdsControls })
    let people = try JSON.lines(run.answer).filter {
      try $0.object["type"] == .string("person") && $0.object["me"] == nil
    }
    let names = try Set(people.map { try $0.object["name"].unwrapped.text })
    for text in texts where !text.allSatisfy(\.isWhitespace) && !text.contains("\u{0}") {
      let name = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      #expect(names.contains(name), "\(name.debugDescription)")
    }
  }

  @Test("a graph stays one graph in each of its languages", arguments: [HostileTexts.few])
  func graphs(_ texts: [String]) async throws {
    let journal = try TemporaryFolder(HostileJournal(texts: texts).files)
    func graph(_ format: String) async throws -> Program.Outcome {
      try await Program.run("graph --format \(format)", journal, environment: HostileTextTests.date)
    }
    let nodes = try JSON(try await graph("json").output).object["nodes"].unwrapped.list.count
    #expect(nodes == texts.count * 2 + 1)
    let dot = try await graph("dot").answerLines
    let quoted = #"\"(?:[^"\\]|\\.)*\""#
    let statement = try Regex(
      "  \(quoted)( -- \(quoted))?( \\[(\\w+=(\(quoted)|[\\w.]+)(, )?)*\\])?;")
    let statements = dot.compactMap { try? statement.wholeMatch(in: $0) }
    #expect(dot.count - statements.count < 8, "\(dot.prefix(8))")
    #expect(statements.count { $0.output[1].substring == nil } == nodes)
    let reader = GraphReader()
    let parser = XMLParser(data: try await graph("graphml").output)
    parser.delegate = reader
    #expect(parser.parse())
    #expect(reader.nodes == nodes)
    #expect(reader.elements == ["graphml", "key", "graph", "node", "edge", "data"])
    for line in try await graph("mermaid").answerLines.dropFirst() {
      let label = #""(?:[^"<>]|<br\/>)*""#
      let shape = try Regex(
        "  (  )?(\\w+(\\(\(label)\\)|\\{\\{\(label)\\}\\}):::\\w+|subgraph \\w+\\[\(label)\\]|end|"
          + "\\w+ (---|-->\\|\(label)\\|) \\w+|classDef [\\w:, -]+)")
      #expect(try shape.wholeMatch(in: line) != nil, "\(line)")
    }
  }
}

private final class GraphReader: NSObject, XMLParserDelegate {
  private(set) var nodes = 0
  private(set) var elements: Set<String> = []

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
    qualifiedName: String?, attributes: [String: String]
  ) {
    elements.insert(name)
    if name == "node" { nodes += 1 }
  }
}
