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
