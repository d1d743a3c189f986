import CommonMark
import Journals
import Notes
import Testing

@testable import Digests

@Suite("What notes say adds no structure to a page")
struct StructureTests {
  /// What means something in Markdown, on GitHub or in Obsidian, or to a terminal.
  private static let pieces = [
    "# ", "- ", "1. ", "> ", "```", "---", "| ", "|", "*", "**", "_", "`", "~~", "[", "]", "(", ")",
    "[[", "]]", "](http://x.example)", "![", "<", ">", "<b>", "</b>", "<!--", "-->", "<3@x.org>",
    "<http://x.example>", "[r]: /x", "&lt;", "&#35;", "\\", "%%", "$$", "\n", "\r", "\t", "\u{0}",
    "\u{1B}[2J", "\u{85}", "\u{2028}", "\u{202E}", "a", "Ana", " ", "  ", "é", "聊", "=", "+",
  ]

  private func text(_ random: inout SeededChoice) -> String {
    (0...random.below(6)).map { _ in
      StructureTests.pieces[random.below(StructureTests.pieces.count)]
    }.joined()
  }

  @Test(
    "every line is the block that was written, every link leads to a note or a digest",
    arguments: 0..<60)
  func pages(seed: UInt64) {
    var random = SeededChoice(seed: seed)
    for _ in 0..<5 {
      let edition = Edition(of: journal(&random))
      let paths = paths(in: edition.journal)
      let files = edition.files
      for file in files { check(file, paths, Set(files.map(\.name))) }
    }
  }

  private func paths(in journal: Journal) -> Set<String> {
    let places =
      (journal.interactions + journal.plans).map(\.place) + journal.events.map(\.place)
      + journal.followUps.map(\.place)
    return Set(journal.people.map(\.path) + journal.findings.map(\.path) + places.map(\.path))
  }

  /// A text of its own in each place that digests tell of.
  private func journal(_ random: inout SeededChoice) -> Journal {
    var journal = SampleJournal.make()
    for id in journal.people.indices where !journal.people[id].isPrivate {
      journal.people[id].path = "people/\(text(&random))\(id).md"
      journal.people[id].name = text(&random)
      journal.people[id].org = text(&random)
      journal.people[id].interests = [text(&random), "chess"]
      journal.people[id].facts = [Fact(heading: text(&random), text: text(&random), line: 1)]
      journal.people[id].nextTime = [Fact(heading: nil, text: text(&random), line: 2)]
    }
    for index in journal.interactions.indices { journal.interactions[index].text = text(&random) }
    for index in journal.followUps.indices { journal.followUps[index].text = text(&random) }
    for index in journal.events.indices { journal.events[index].text = text(&random) }
    return journal
  }

  private func check(_ file: GeneratedFile, _ paths: Set<String>, _ digests: Set<String>) {
    let body = file.body
    #expect(!body.unicodeScalars.contains { ($0.isHarmful || $0.breaksLine) && $0 != "\n" })
    let lines = body.split(separator: "\n", omittingEmptySubsequences: false)
    let document = Array(body.utf8).view { bytes in
      Document(parsing: bytes, lines: starts(of: lines), firstLine: 0)
    }
    for block in document.blocks {
      let line = lines[Int(block.line)]
      switch block.kind {
      case .heading: #expect(line.hasPrefix("#"), "\(line)")
      case .item: #expect(line.hasPrefix("- "), "\(line)")
      case .paragraph, .list: break
      case .code: #expect(line.hasPrefix("```mermaid"), "\(line)")
      case .quote, .html, .thematicBreak: Issue.record("\(block.kind): \(line)")
      }
    }
    for run in document.runs {
      #expect(run.kind != .hidden, "\(body.utf8.dropFirst(Int(run.start)).prefix(80))")
      if run.kind == .opaque {
        let start = body.utf8.dropFirst(Int(run.start) - 1).prefix(80)
        #expect(start.prefix(2).contains(UInt8(ascii: "`")), "\(Substring(start))")
      }
      guard run.kind == .linkStart else { continue }
      let target = document.destinations.look(at: Int(run.link)) { String($0) }
      #expect(digests.contains(target) || paths.contains(note(of: target)), "\(target)")
    }
  }

  private func starts(of lines: [Substring]) -> [Int32] {
    var starts: [Int32] = [0]
    for line in lines.dropLast() {
      starts.append(starts[starts.count - 1] + Int32(line.utf8.count) + 1)
    }
    return starts
  }

  /// The path that a link to a note stands for.
  private func note(of target: String) -> String {
    let path = target.trimmingPrefix("../").prefix { $0 != "#" }
    var bytes: [UInt8] = []
    var rest = path.utf8[...]
    while let byte = rest.popFirst() {
      let isCode = byte == UInt8(ascii: "%")
      bytes.append(isCode ? UInt8(String(Substring(rest.prefix(2))), radix: 16) ?? 0 : byte)
      if isCode { rest = rest.dropFirst(2) }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}

/// Sebastiano Vigna's generator: the same numbers for the same seed on every machine.
private struct SeededChoice {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  mutating func below(_ limit: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int((mixed ^ (mixed >> 31)) % UInt64(limit))
  }
}
