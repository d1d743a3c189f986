import Drafts
import Journals
import Notes
import Testing

@Suite struct AdditionTests {
  private let census: Census
  private let today: Day

  init() throws {
    today = try #require(Day("2026-11-23"))
    let ana = Note(
      parsing: Array("# Ana Ruiz\n".utf8), at: NotePath("people/ana.md"), vocabulary: Vocabulary())
    census = Census(of: [ana], on: today)
  }

  private func add(
    _ text: String, to present: String, _ pattern: String? = nil
  ) throws -> (markdown: String, addition: Addition) {
    var configuration = Configuration()
    if let pattern { configuration.dailyNote = pattern }
    let addition = Addition(
      try #require(Entry(text)), to: DailyNote(of: today, configuration),
      holding: Array(present.utf8), census)
    return (String(decoding: addition.bytes, as: UTF8.self), addition)
  }

  @Test(
    "YYYY, MM and DD stand for the date",
    arguments: [
      ("YYYY/YYYY-MM-DD.md", "2026/2026-11-23.md"), ("log.md", "log.md"),
      ("Daily/YYYYMMDD.md", "Daily/20261123.md"), ("MM.YY.md", "11.YY.md"),
      ("SUMMARY/COMMON/YYYY_MM_DD.md", "SUMMARY/COMMON/2026_11_23.md"),
      ("ADD/DD MMM.md", "ADD/23 MMM.md"),
    ])
  func path(_ pattern: String, _ expected: String) {
    var configuration = Configuration()
    configuration.dailyNote = pattern
    #expect(DailyNote(of: today, configuration).path == expected)
  }

  @Test(
    "an entry comes on a line of its own",
    arguments: [
      ("", 1, "- Lunch"), ("x\n", 2, "- Lunch"), ("x", 2, "\n- Lunch"), ("x\n\n", 3, "- Lunch"),
    ])
  func line(_ present: String, _ line: Int, _ beginning: String) throws {
    let (markdown, addition) = try add("Lunch with @ana", to: present)
    #expect(addition.line == line)
    #expect(markdown == "\(beginning) with @ana\n")
    #expect(addition.records.interactions.map(\.place.line) == [line])
  }

  @Test("where the note tells another day or none, the entry tells it")
  func date() throws {
    let expected = "- 2026-11-23 Lunch with @ana\n"
    #expect(try add("Lunch with @ana", to: "## 2025-01-01\n\nx\n").markdown == expected)
    #expect(try add("Lunch with @ana", to: "", "log.md").markdown == expected)
    #expect(
      try add("2026-11-20 Lunch with @ana", to: "").markdown == "- 2026-11-20 Lunch with @ana\n")
    #expect(try add("Bought milk", to: "", "log.md").markdown == "- Bought milk\n")
  }

  @Test("an entry comes after what would swallow it, or is told to be hidden")
  func hidden() throws {
    #expect(try add("Lunch with @ana", to: "<div>\n").markdown == "\n- Lunch with @ana\n")
    for present in ["```\ncode\n", "x <!-- open\n\n<!-- open\n", "<pre>\n"] {
      let (_, addition) = try add("Lunch with @ana", to: present)
      #expect(addition.obstacle == .hidden, "\(present)")
    }
    #expect(try add("Lunch with @ana", to: "<div>\n").addition.obstacle == nil)
    #expect(try add("Bought milk", to: "```\n").addition.obstacle == nil)
  }

  @Test("an entry that would change what the note said before is told to")
  func spoiling() throws {
    let present = "- 50 %% more\n- Tea with @ana\n"
    #expect(try add("Call @ana: 50 %% off", to: present).addition.obstacle != nil)
    #expect(try add("Call @ana: half off", to: present).addition.obstacle == nil)
  }

  @Test("a note has its own line breaks, and one that is not UTF-8 gets none")
  func encodings() throws {
    let (text, windows) = try add("Lunch with @ana\nx", to: "a\r\nb\r\n")
    #expect(text == "- Lunch with @ana\r\n  x\r\n")
    #expect(windows.line == 3)
    #expect(try add("Lunch with @ana", to: "a\rb\r").addition.line == 3)
    let wide = Addition(
      try #require(Entry("Lunch with @ana")), to: DailyNote(of: today, Configuration()),
      holding: [0xFF, 0xFE, 0x61, 0x00], census)
    #expect(wide.obstacle == .encoding)
  }

  @Test("what the note held before is not told again")
  func only() throws {
    let (_, addition) = try add("Coffee with @ana", to: "- Lunch with @ana and @bo\n")
    #expect(addition.records.interactions.map(\.kind) == ["coffee"])
    #expect(addition.records.findings.isEmpty)
  }

  @Test("who is nobody is told, even where nobody has a handle", arguments: ["@bo", "[[Bo]]"])
  func unknown(_ mention: String) throws {
    let (_, addition) = try add("Lunch with \(mention)", to: "")
    #expect(addition.records.findings.count == 1)
    #expect(addition.records.findings.first?.line == 1)
  }
}
