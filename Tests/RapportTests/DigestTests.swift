import Digests
import Foundation
import Testing

@Suite("digest")
struct DigestTests {
  private static let today = "digest --date 2026-11-22"

  /// A journal with its digests in place.
  private static func digested() async throws -> TemporaryFolder {
    let journal = try TemporaryFolder(Samples.ana)
    let run = try await Program.run("\(today) --quiet", journal)
    try #require(run.status == 0 && run.report == "")
    return journal
  }

  @Test("writes the digests, says in one line what is due, and leaves nothing else behind")
  func first() async throws {
    let journal = try TemporaryFolder(Samples.ana)
    let run = try await Program.run(DigestTests.today, journal)
    #expect(run.status == 0)
    #expect(run.answer == "2026-11-22: 1 overdue.\n")
    #expect(run.report == "")
    let entries = try FileManager.default.contentsOfDirectory(
      atPath: journal.url("digests").path)
    #expect(entries.sorted() == Samples.digests)
    let due = try journal.text("digests/who-to-contact.md")
    #expect(due.contains("[Ana Ruiz](../people/ana-ruiz.md)"))
    #expect(due.contains("(../2026-10-02.md#L1)"))
  }

  @Test("nobody due is no failure")
  func nothingDue() async throws {
    let run = try await Program.run(DigestTests.today, TemporaryFolder())
    #expect(run.status == 0)
    #expect(run.answer == "2026-11-22: nothing is due.\n")
  }

  @Test("--quiet says nothing when all goes well", arguments: [1, 2])
  func quiet(_ times: Int) async throws {
    let journal = try TemporaryFolder(Samples.ana)
    for _ in 1...times {
      let run = try await Program.run("\(DigestTests.today) --quiet", journal)
      #expect(run.status == 0)
      #expect(run.answer == "" && run.report == "")
    }
  }

  @Test("G1: line 1 carries a checksum over the rest")
  func marker() async throws {
    let journal = try await DigestTests.digested()
    for name in Samples.digests {
      #expect(GeneratedFile.isUntouched(Array(try journal.bytes("digests/\(name)"))))
    }
  }

  @Test("G3: a second run changes no byte and no time")
  func twice() async throws {
    let journal = try await DigestTests.digested()
    let before = try journal.files()
    let run = try await Program.run(DigestTests.today, journal)
    #expect(run.status == 0)
    #expect(try journal.files() == before)
  }

  @Test("G3: only the file with news is written")
  func onlyNews() async throws {
    let journal = try await DigestTests.digested()
    let before = try journal.files(below: "digests")
    // One more thing to talk about; who is due stays as it was.
    try journal.write("# Ana Ruiz\n", to: "x.md")
    try journal.write(
      "- Lunch with [[Ana Ruiz]]: the new office\n  - she paints now\n", to: "2026-10-02.md")
    _ = try await Program.run(DigestTests.today, journal)
    let after = try journal.files(below: "digests")
    #expect(after["who-to-contact.md"] == before["who-to-contact.md"])
    #expect(after["talking-points.md"] != before["talking-points.md"])
    #expect(try journal.text("digests/talking-points.md").contains("she paints now"))
  }

  @Test("G7: --check tells by its status, and writes nothing")
  func check() async throws {
    let journal = try TemporaryFolder(Samples.ana)
    let stale = try await Program.run("\(DigestTests.today) --check", journal)
    #expect(stale.status == 1)
    #expect(try journal.files().keys.sorted() == Samples.ana.keys.sorted())

    _ = try await Program.run(DigestTests.today, journal)
    let before = try journal.files()
    let fresh = try await Program.run("\(DigestTests.today) --check", journal)
    #expect(fresh.status == 0)
    #expect(fresh.answer == "" && fresh.report == "")
    #expect(try journal.files() == before)
  }

  @Test("G7: --dry-run shows what would be written, and writes nothing")
  func dryRun() async throws {
    let journal = try TemporaryFolder(Samples.ana)
    let first = try await Program.run("\(DigestTests.today) --dry-run", journal)
    #expect(first.status == 0)
    #expect(first.answerLines == Samples.digests.map { "would create digests/\($0)" })
    #expect(!journal.exists("digests"))

    _ = try await Program.run("digest --date 2026-11-21", journal)
    try journal.write("- Tea with [[Ana Ruiz]]\n", to: "2026-11-22.md")
    let before = try journal.files()
    let later = try await Program.run("\(DigestTests.today) --dry-run", journal)
    #expect(later.status == 0)
    #expect(later.answerLines.contains("would update digests/who-to-contact.md"))
    #expect(try journal.files() == before)
  }

  @Test("a folder of one's own: output")
  func output() async throws {
    let journal = try TemporaryFolder(Samples.ana)
    try journal.write("output: out/for me\n", to: ".rapport.yml")
    let run = try await Program.run(DigestTests.today, journal)
    #expect(run.status == 0)
    #expect(!journal.exists("digests"))
    #expect(
      try journal.text("out/for me/who-to-contact.md")
        .contains("(../../people/ana-ruiz.md)"))
  }
}

@Suite("G6: digests and other people's work")
struct KeptFileTests {
  private static let path = "digests/who-to-contact.md"

  private static func digest(
    _ journal: TemporaryFolder, _ options: String = ""
  ) async throws -> Program.Outcome {
    try await Program.run("digest --date 2026-11-22 --quiet \(options)", journal)
  }

  /// A journal with its digests in place, and what stands in the one that tests change.
  private static func digested() async throws -> (TemporaryFolder, String) {
    let journal = try TemporaryFolder(Samples.ana)
    try #require(try await digest(journal).status == 0)
    return (journal, try journal.text(path))
  }

  @Test(
    "a digest that somebody edited survives, with a message",
    arguments: ["", "--check", "--dry-run"])
  func edited(_ option: String) async throws {
    let (journal, text) = try await KeptFileTests.digested()
    try journal.write(text + "- and call Mum\n", to: KeptFileTests.path)
    let before = try journal.files()
    let run = try await KeptFileTests.digest(journal, option)
    #expect(run.status == 1)
    #expect(run.answer == "")
    #expect(run.reportLines.count == 1)
    #expect(run.report.contains(KeptFileTests.path) && run.report.contains("edited"))
    #expect(try journal.files() == before)
  }

  @Test("the other digests are written all the same")
  func others() async throws {
    let (journal, text) = try await KeptFileTests.digested()
    try journal.write(text + "- and call Mum\n", to: KeptFileTests.path)
    try FileManager.default.removeItem(at: journal.url("digests/index.md"))
    #expect(try await KeptFileTests.digest(journal).status == 1)
    #expect(journal.exists("digests/index.md"))
  }

  @Test(
    "a file that Rapport did not write survives",
    arguments: ["# My own plan\n", "", "<!-- rapport:generated 2 -->\n", "\u{FEFF}# x\n"])
  func foreign(_ content: String) async throws {
    let journal = try TemporaryFolder(Samples.ana)
    try journal.write(content, to: KeptFileTests.path)
    let run = try await KeptFileTests.digest(journal)
    #expect(run.status == 1)
    #expect(run.report.contains("\(KeptFileTests.path) was left alone"))
    #expect(try journal.text(KeptFileTests.path) == content)
  }

  @Test("files of other names are nobody's business")
  func beside() async throws {
    let journal = try TemporaryFolder(Samples.ana)
    try journal.write("mine", to: "digests/mine.md")
    try journal.write("x", to: "digests/picture.png")
    let before = try journal.files(below: "digests")
    #expect(try await KeptFileTests.digest(journal, "--force").status == 0)
    let after = try journal.files(below: "digests")
    for name in before.keys { #expect(after[name] == before[name]) }
  }

  @Test("--force replaces both", arguments: ["# My own plan\n", nil])
  func force(_ content: String?) async throws {
    let (journal, text) = try await KeptFileTests.digested()
    try journal.write(content ?? text + "- and call Mum\n", to: KeptFileTests.path)
    let run = try await KeptFileTests.digest(journal, "--force")
    #expect(run.status == 0)
    #expect(run.report == "")
    #expect(try journal.text(KeptFileTests.path) == text)
  }

  @Test("a digest with git's conflict markers is made anew", arguments: [0, 4])
  func conflict(_ line: Int) async throws {
    let (journal, text) = try await KeptFileTests.digested()
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let ours = lines[line...].joined(separator: "\n")
    lines.replaceSubrange(
      line..., with: ["<<<<<<< HEAD", ours, "=======", ours, ">>>>>>> laptop", ""])
    try journal.write(lines.joined(separator: "\n"), to: KeptFileTests.path)
    #expect(try await KeptFileTests.digest(journal).status == 0)
    #expect(try journal.text(KeptFileTests.path) == text)
  }

  @Test("a digest no longer produced goes, if nobody touched it")
  func noLongerProduced() async throws {
    let (journal, _) = try await KeptFileTests.digested()
    let old = GeneratedFile(name: "old.md", body: "# Old\n".utf8).bytes
    try journal.write(Data(old), to: "digests/old.md")
    try journal.write(Data(old + Array("mine\n".utf8)), to: "digests/edited.md")
    let dry = try await KeptFileTests.digest(journal, "--dry-run")
    #expect(dry.answer == "would remove digests/old.md\n")
    let run = try await KeptFileTests.digest(journal)
    #expect(run.status == 1)
    #expect(run.reportLines.count == 1 && run.report.contains("digests/edited.md"))
    #expect(!journal.exists("digests/old.md"))
    #expect(journal.exists("digests/edited.md"))
  }

  @Test("a folder in place of a digest survives", arguments: ["", "--force"])
  func folder(_ option: String) async throws {
    let journal = try TemporaryFolder(Samples.ana)
    try journal.write("x", to: "\(KeptFileTests.path)/inside.txt")
    let run = try await KeptFileTests.digest(journal, option)
    #expect(run.status == 1)
    #expect(run.report.contains(KeptFileTests.path))
    #expect(try journal.text("\(KeptFileTests.path)/inside.txt") == "x")
  }

  @Test("a link in place of a digest is not followed", arguments: ["", "--force"])
  func link(_ option: String) async throws {
    let journal = try TemporaryFolder(Samples.ana)
    try journal.write("precious", to: "mine.txt")
    try journal.link(KeptFileTests.path, to: "../mine.txt")
    let run = try await KeptFileTests.digest(journal, option)
    #expect(run.status == 1)
    #expect(try journal.text("mine.txt") == "precious")
  }

  @Test("runs at the same time: each does its work or says that another one does")
  func atOnce() async throws {
    let journal = try TemporaryFolder(Samples.ana)
    let runs = try await withThrowingTaskGroup(of: Program.Outcome.self) { group in
      for _ in 1...8 { group.addTask { try await KeptFileTests.digest(journal) } }
      return try await group.reduce(into: []) { $0.append($1) }
    }
    for run in runs where run.status != 0 {
      #expect(run.status == 2)
      #expect(run.report.contains("another run is writing"))
    }
    #expect(runs.contains { $0.status == 0 })
    #expect(try await KeptFileTests.digest(journal, "--check").status == 0)
    let entries = try FileManager.default.contentsOfDirectory(atPath: journal.url("digests").path)
    #expect(entries.sorted() == Samples.digests)
  }

  @Test("an output folder that is a file: status 2, nothing changed")
  func fileAsFolder() async throws {
    let journal = try TemporaryFolder(Samples.ana)
    try journal.write("mine", to: "digests")
    let before = try journal.files()
    let run = try await KeptFileTests.digest(journal)
    #expect(run.status == 2)
    #expect(run.answer == "" && run.report.hasPrefix("rapport: "))
    #expect(try journal.files() == before)
  }

  @Test("C3: an output folder that leads out of the journal: status 2, nothing written there")
  func outside() async throws {
    let (journal, other) = (try TemporaryFolder(Samples.ana), try TemporaryFolder())
    try journal.link("digests", to: other.path)
    let run = try await KeptFileTests.digest(journal, "--force")
    #expect(run.status == 2)
    #expect(try other.files().isEmpty)
  }
}
