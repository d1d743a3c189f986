import Foundation
import Testing

@Suite("import of address books")
struct ImportTests {
  private static let cards = """
    BEGIN:VCARD
    VERSION:3.0
    FN:Ana Ruiz
    EMAIL:ana@example.org
    END:VCARD
    BEGIN:VCARD
    VERSION:3.0
    FN:Bo Li
    BDAY:--0203
    END:VCARD
    BEGIN:VCARD
    EMAIL:nobody@example.org
    END:VCARD\n
    """

  private static func run(
    _ words: String, in journal: TemporaryFolder, input: String = cards
  ) async throws -> Program.Outcome {
    try await Program.run(
      ["import"] + words.split(separator: " ").map(String.init)
        + ["--journal", journal.path, "--date", "2026-11-23"], input: input)
  }

  private static func people(of journal: TemporaryFolder) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: journal.path + "/people").sorted()
  }

  @Test("makes a note each, leaves alone who is known, and says what became of each entry")
  func first() async throws {
    let journal = try TemporaryFolder(["people/ana.md": "---\nemail: ANA@example.org\n---\n"])
    let run = try await ImportTests.run("vcard -", in: journal)
    #expect(run.status == 0 && run.report == "")
    #expect(
      run.answer == """
        Known: Ana Ruiz (standard input:1) is people/ana.md, by ana@example.org
        Made people/bo-li.md
        Left out: no name (standard input:11): nobody@example.org
        1 person new, 1 known already, 1 without a name\n
        """)
    #expect(try journal.text("people/ana.md") == "---\nemail: ANA@example.org\n---\n")
    #expect(try journal.text("people/bo-li.md") == "---\nname: Bo Li\nbirthday: 02-03\n---\n")
  }

  @Test("a second time nothing is made, and --dry-run never")
  func twice() async throws {
    let journal = try TemporaryFolder(["people/x.md": ""])
    let dry = try await ImportTests.run("vcard - --dry-run", in: journal)
    #expect(dry.answer.contains("Would make people/bo-li.md\n"))
    #expect(dry.answer.contains("2 people would be new, 1 without a name\n"))
    #expect(try ImportTests.people(of: journal) == ["x.md"])
    _ = try await ImportTests.run("vcard -", in: journal)
    let before = try journal.text("people/bo-li.md")
    let again = try await ImportTests.run("vcard - --cadence monthly", in: journal)
    #expect(again.answer.hasSuffix("0 people new, 2 known already, 1 without a name\n"))
    #expect(try journal.text("people/bo-li.md") == before)
  }

  @Test("nobody is due because of an import; with --cadence one after the other is")
  func due() async throws {
    let table = "Name\n" + (1...200).map { "Person \($0)\n" }.joined()
    let plain = try TemporaryFolder([".rapport.yml": ""])
    _ = try await ImportTests.run("csv -", in: plain, input: table)
    let next = try await Program.run("next --date 2027-11-23", plain)
    #expect(next.answer == "Nobody is due this week.\n")
    let spread = try TemporaryFolder([".rapport.yml": ""])
    _ = try await ImportTests.run("csv - --cadence 100d", in: spread, input: table)
    let people = try await Program.run("people --format json --date 2027-03-10", spread)
    let dues = people.answer.matches(of: #/"due":"([0-9-]+)"/#).map { String($0.output.1) }
    #expect(dues.count == 200)
    #expect(dues.max() == "2027-03-03" && dues.min() == "2026-11-24")
    let counts = Dictionary(grouping: dues, by: \.self).mapValues(\.count)
    #expect(counts.values.max() == 2)
    let check = try await Program.run("check --strict --date 2026-11-23", spread)
    #expect(check.status == 0 && check.answer == "")
  }

  @Test("a private person is known by no name")
  func hidden() async throws {
    let journal = try TemporaryFolder([
      "people/zed.md": "---\nname: Zed Zorn\nemail: z@example.org\nprivate: true\n---\n"
    ])
    let run = try await ImportTests.run(
      "vcard -", in: journal, input: "BEGIN:VCARD\nFN:Q\nEMAIL:z@example.org\nEND:VCARD\n")
    #expect(
      run.answer == """
        Known: Q (standard input:1) is somebody, by z@example.org
        0 people new, 1 known already\n
        """)
  }

  @Test("what can't be read is told: status 2; wrong use is 64, and then nothing is made")
  func failures() async throws {
    let journal = try TemporaryFolder([".rapport.yml": "", "a.csv": "x,y\n1,2\n"])
    for (words, status, text) in [
      ("vcard nowhere.vcf", 2, "can't read nowhere.vcf: No such file or directory"),
      ("vcard \(journal.path)", 2, "is not a regular file"),
      ("csv \(journal.path)/a.csv", 2, "name it by --map name=…: there are x, y"),
      ("csv \(journal.path)/a.csv --map name=z", 2, "no column is called 'z': there are x, y"),
      ("csv - --map nam=x", 64, "nothing is called 'nam'"),
      ("vcard - --cadence often", 64, "expected a period such as 30d or monthly"),
      ("vcard", 64, "missing expected argument"),
    ] {
      let run = try await ImportTests.run(words, in: journal)
      #expect(run.status == status && run.report.contains(text), "\(words): \(run.report)")
    }
    #expect(!FileManager.default.fileExists(atPath: journal.path + "/people"))
  }

  @Test("a file that can't be read keeps none of the others from being brought in: status 2")
  func someFiles() async throws {
    let journal = try TemporaryFolder([
      ".rapport.yml": "", "d.csv": "x\n1\n", "c.csv": "Name\nCy\n",
    ])
    let run = try await ImportTests.run(
      "csv nope.csv \(journal.path)/d.csv \(journal.path)/c.csv", in: journal)
    #expect(run.status == 2)
    #expect(run.answer == "Made people/cy.md\n1 person new, 2 files not read\n")
    #expect(
      run.report.contains("nope.csv: No such file") && run.report.contains("d.csv: no column"))
  }

  @Test("a pipe is as good as a file")
  func pipe() async throws {
    let journal = try TemporaryFolder([".rapport.yml": "", "a.vcf": ImportTests.cards])
    let run = try await Shell.run(
      "cat \"$journal\"/a.vcf | \"$rapport\" import vcard /dev/stdin --journal \"$journal\"",
      journal: journal)
    #expect(run.status == 0 && run.answer.contains("2 people new"), "\(run.report)")
  }

  @Test("what would not be read is not made, nor anything before it")
  func excluded() async throws {
    let journal = try TemporaryFolder([".rapport.yml": "exclude: [\"people/bo-*\"]\n"])
    let run = try await ImportTests.run("vcard -", in: journal)
    #expect(run.status == 2 && run.report.contains("people/bo-li.md, which is not read as a note"))
    #expect(!journal.exists("people"))
  }

  @Test("where something else has the name of the file, the entry is told by its place: status 2")
  func occupied() async throws {
    let journal = try TemporaryFolder(["people/bo-li.md/x": "", ".rapport.yml": ""])
    for option in ["", " --dry-run"] {
      let run = try await ImportTests.run("vcard -\(option)", in: journal)
      #expect(run.status == 2)
      #expect(
        run.answer.contains(
          "Not made: Bo Li (standard input:6): people/bo-li.md is there already and is not about them"
        ))
    }
  }

  @Test("a friends.md a second time: nothing is made, and new activities are not lost in silence")
  func friendsTwice() async throws {
    let journal = try TemporaryFolder([".rapport.yml": ""])
    let facts = "### Notes:\n- 2018-06-15: **Bo Kim** likes tea.\n\n### Friends:\n- Bo Kim\n"
    let first = try await ImportTests.run("friends -", in: journal, input: facts)
    #expect(first.answer == "Made people/bo-kim.md\n1 person new\n")
    let second = try await ImportTests.run("friends -", in: journal, input: facts)
    #expect(second.answer.hasSuffix("by name\n0 people new, 1 known already\n"))
    #expect(!journal.exists("activities-from-friends.md"))
    let more = facts + "### Activities:\n- 2019-01-01: Tea with **Bo Kim**.\n"
    let third = try await ImportTests.run("friends -", in: journal, input: more)
    #expect(third.answer.contains("Made activities-from-friends.md: 1 activity\n"))
    let fourth = try await ImportTests.run("friends -", in: journal, input: more)
    #expect(fourth.answer.contains("Left activities-from-friends.md as it is: 1 activity of"))
  }

  @Test("in a vault whose people lie elsewhere, new ones lie there too and are people")
  func vault() async throws {
    let journal = try TemporaryFolder([
      "Refs/Ana Ruiz.md": "---\ncategories: [\"[[People]]\"]\n---\n", ".rapport.yml": "",
    ])
    let run = try await ImportTests.run("vcard -", in: journal)
    #expect(run.answer.contains("Made Refs/Bo Li.md\n"))
    let people = try await Program.run("people", journal)
    #expect(people.answer.contains("Bo Li"))
  }

  @Test("what the program exports comes back: vCards and tables")
  func roundTrip() async throws {
    let sample = try Samples.journalWithoutDigests()
    let columns = [
      "name", "relation", "org", "team", "role", "location", "email", "phone", "birthday",
    ]
    func table(_ journal: TemporaryFolder) async throws -> [[String]] {
      let run = try await Program.run("export csv --date \(Samples.date)", journal)
      let rows = run.answer.split(separator: "\r\n").map {
        $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
      }
      let wanted = columns.compactMap { rows[0].firstIndex(of: $0) }
      return rows.dropFirst().filter { $0.count == rows[0].count && !$0.contains("deceased") }
        .map { row in wanted.map { row[$0] } }.sorted { $0[0] < $1[0] }
    }
    for format in ["vcard", "csv"] {
      let export = try await Program.run("export \(format) --date \(Samples.date)", sample)
      let copy = try TemporaryFolder([".rapport.yml": ""])
      let run = try await ImportTests.run("\(format) -", in: copy, input: export.answer)
      #expect(run.status == 0 && run.answer.contains("people new\n"), "\(run.answer) \(run.report)")
      let (before, after) = (try await table(sample), try await table(copy))
      #expect(before.count > 15)
      // In vCards words of one's own for a relation are categories, which become tags.
      let ownWords: Set = [
        "skip-level", "running mate", "industry", "former colleague", "role model",
        "former manager",
      ]
      let expected =
        format == "csv" ? before : before.map { $0.map { ownWords.contains($0) ? "" : $0 } }
      #expect(expected == after, "\(format)")
    }
  }

  @Test(
    "killed or failing at any step, each note is whole or not there, and the next run makes the rest",
    .enabled(if: Faults.library != nil, "needs clang"))
  func faults() async throws {
    let whole = [
      "ana-ruiz.md": "---\nname: Ana Ruiz\nemail: ana@example.org\n---\n",
      "bo-li.md": "---\nname: Bo Li\nbirthday: 02-03\n---\n",
    ]
    func notes(_ journal: TemporaryFolder) throws -> [String: String] {
      var notes: [String: String] = [:]
      guard journal.exists("people") else { return notes }
      for name in try ImportTests.people(of: journal) {
        notes[name] = try journal.text("people/\(name)")
      }
      return notes
    }
    for step in 1...14 {
      for faults in [
        Faults.death(at: step), .death(at: step, losing: false), .failure(at: step, ENOSPC),
      ] {
        let journal = try TemporaryFolder([".rapport.yml": ""])
        _ = try await Program.run(
          ["import", "vcard", "-", "--journal", journal.path],
          environment: faults.environment(in: journal), input: ImportTests.cards)
        for (name, text) in try notes(journal) { #expect(text == whole[name], "\(step) \(name)") }
        _ = try await ImportTests.run("vcard -", in: journal)
        #expect(try notes(journal) == whole, "\(step)")
      }
    }
  }

  @Test(
    "vCards of phones and mail programs become people without a problem, and go out again",
    .enabled(
      if: RealCards.folder != nil, "RAPPORT_CONFORMANCE names no folder with corpora beside it"))
  func realCards() async throws {
    let folder = try #require(RealCards.folder)
    let files =
      FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String }
      .filter { $0.hasSuffix(".vcf") }.sorted() ?? []
    #expect(files.count > 10)
    for file in files {
      let journal = try TemporaryFolder([".rapport.yml": ""])
      let run = try await ImportTests.run("vcard \(folder)/\(file)", in: journal, input: "")
      let made = run.answer.matches(of: #/Made /#).count
      #expect(run.status == 0 && made > 0 && run.report == "", "\(file) \(run.report)")
      let check = try await Program.run("check --strict", journal)
      #expect(check.answer == "", "\(file): \(check.answer)")
      let export = try await Program.run("export vcard", journal)
      let names = export.answer.matches(of: #/FN:.*/#).map { String($0.output) }
      #expect(names.count == made, "\(file)")
      // Once more, from what was exported: the same names, nothing lost on the way.
      let copy = try TemporaryFolder([".rapport.yml": ""])
      _ = try await ImportTests.run("vcard -", in: copy, input: export.answer)
      let second = try await Program.run("export vcard", copy)
      for key in ["FN", "BDAY", "EMAIL", "TEL;VALUE=text", "ORG", "TITLE", "URL"] {
        func lines(_ text: String) -> [Substring] {
          text.split(separator: "\r\n").filter { $0.hasPrefix("\(key):") }
        }
        #expect(lines(export.answer) == lines(second.answer), "\(file) \(key)")
      }
    }
  }
}

private enum RealCards {
  static let folder: String? = {
    guard let cases = ProcessInfo.processInfo.environment["RAPPORT_CONFORMANCE"] else { return nil }
    let folder = URL(fileURLWithPath: cases).deletingLastPathComponent().path + "/corpora/vcf"
    return FileManager.default.fileExists(atPath: folder) ? folder : nil
  }()
}
