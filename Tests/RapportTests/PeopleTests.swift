import Foundation
import Testing

@Suite("people")
struct PeopleTests {
  /// Three people whose order differs by path, name, last contact, due date and contact days.
  private static func journal() throws -> TemporaryFolder {
    try TemporaryFolder([
      "people/a.md": "---\nname: Zoe\nrelation: [peer, friend]\norg: Acme\nlists: [career]\n---\n",
      "people/b.md": "---\nname: Yan\nrelation: boss\nteam: Data\nstatus: paused\n---\n",
      "people/c.md": "---\nname: xavier\ncadence: 1y\ncircle: external\nlocation: Bristol\n---\n",
      "people/d.md": "---\nname: Wim\n---\n",
      "people/me.md": "---\nname: Me\nme: true\norg: ACME\n---\n",
      "2026-10-01.md": "- Lunch with [[Zoe]]\n",
      "2026-09-01.md": "- Lunch with [[Zoe]]\n- Call with [[xavier]]\n",
      "2026-11-01.md": "- Call with [[Yan]]\n",
    ])
  }

  private static func names(_ words: String) async throws -> [String] {
    let run = try await Program.run("people --date 2026-11-22 \(words)", journal())
    #expect(run.status == 0 && run.report == "")
    return run.answerLines.dropFirst().map { String($0.prefix { $0 != " " }) }
  }

  @Test(
    "--sort: those without the date come last, ties by path",
    arguments: [
      ("", ["Zoe", "Yan", "xavier", "Wim"]), ("--sort path", ["Zoe", "Yan", "xavier", "Wim"]),
      ("--sort name", ["Wim", "xavier", "Yan", "Zoe"]),
      ("--sort last", ["xavier", "Zoe", "Yan", "Wim"]),
      ("--sort due", ["Zoe", "xavier", "Yan", "Wim"]),
      ("--sort days", ["Zoe", "Yan", "xavier", "Wim"]),
    ])
  func sort(_ words: String, _ expected: [String]) async throws {
    #expect(try await PeopleTests.names(words) == expected)
  }

  @Test(
    "--where, in any case; repeated means all of them",
    arguments: [
      ("--where relation=peer", ["Zoe"]), ("--where relation=Friend", ["Zoe"]),
      ("--where relation=manager", ["Yan"]), ("--where org=acme", ["Zoe"]),
      ("--where team=data", ["Yan"]), ("--where circle=internal", ["Zoe"]),
      ("--where circle=external", ["xavier"]), ("--where list=career", ["Zoe"]),
      ("--where status=paused", ["Yan"]), ("--where status=active", ["Zoe", "xavier", "Wim"]),
      ("--where ladder=above", ["Yan"]), ("--where location=bristol", ["xavier"]),
      ("--where relation=peer --where org=acme", ["Zoe"]),
      ("--where relation=peer --where status=paused", []),
    ])
  func condition(_ words: String, _ expected: [String]) async throws {
    #expect(try await PeopleTests.names(words) == expected)
  }

  @Test("--where relation=boss means manager, as it does in a note")
  func synonym() async throws {
    let names = try await PeopleTests.names("--where relation=boss")
    #expect(names == ["Yan"])
  }

  @Test("columns are aligned, lines fit 100 columns, none ends in a space")
  func columns() async throws {
    let run = try await Program.run(
      ["people", "--date", Samples.date, Samples.journal.path])
    let lines = run.answerLines
    #expect(lines.count == 39)
    #expect(lines.allSatisfy { $0.count <= 100 && $0.last != " " })
    let start = try #require(lines[0].range(of: "Last contact")).lowerBound
    let column = lines[0].distance(from: lines[0].startIndex, to: start)
    // A wide character takes two columns.
    for line in lines.dropFirst() where !line.contains("李") {
      let cell = line.dropFirst(column).prefix(10)
      #expect(cell.contains(#/^(\d{4}-\d\d-\d\d| +[a-z]*| *)/#), "\(line)")
      #expect(line.dropFirst(column - 1).first ?? " " == " ", "\(line)")
    }
  }

  @Test("as JSON: documented keys only, same people, same order", arguments: ["", " --sort last"])
  func json(_ option: String) async throws {
    let words =
      ["people", "--date", Samples.date, Samples.journal.path]
      + option.split(separator: " ").map(String.init)
    let text = try await Program.run(words)
    let run = try await Program.run(words + ["--format", "json"])
    #expect(run.status == 0)
    let top = try JSON(run.output).object
    #expect(top.keys.sorted() == ["date", "people", "schema"])
    #expect(top["schema"] == .string("rapport.people/1"))
    #expect(top["date"] == .string(Samples.date))
    let people = try top["people"].unwrapped.list.map { try $0.object }
    #expect(people.count == text.answerLines.count - 1)
    for (person, line) in zip(people, text.answerLines.dropFirst()) {
      try JSONSchema.person.check(person)
      let name = try person["name"].unwrapped.text
      #expect(line.hasPrefix(String(name.prefix(8))))
      if let last = person["last_contact"] {
        try JSONSchema.lastContact.check(last.object)
        let date = try last.object["date"].unwrapped.text
        #expect(line.contains(date))
      }
    }
    if option.isEmpty {
      let paths = try people.map { try $0["path"].unwrapped.text }
      #expect(paths == paths.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) })
    }
  }

  @Test("G8: who is overdue in the digest is due in the table and in JSON")
  func oneModel() async throws {
    let journal = try Samples.journalWithoutDigests()
    _ = try await Program.run("digest --date \(Samples.date)", journal)
    let run = try await Program.run("people --date \(Samples.date) --format json", journal)
    let table = try await Program.run("people --date \(Samples.date)", journal)
    let people = try JSON(run.output).object["people"].unwrapped.list.map { try $0.object }
    let digest = try journal.text("digests/who-to-contact.md")
    let overdue = digest.split(separator: "\n").filter { $0.contains("due since") }
    #expect(!overdue.isEmpty)
    for line in overdue {
      let path = try #require(line.firstMatch(of: #/\]\(\.\./(people/[^)]*)\)/#)).1
      let person = try #require(people.first { $0["path"] == .string(String(path)) })
      let due = try person["due"].unwrapped.text
      #expect(due <= Samples.date)
      #expect(line.contains("due since \(due)"))
      #expect(table.answer.contains(due))
    }
  }
}
