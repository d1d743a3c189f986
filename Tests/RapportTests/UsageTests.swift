import Foundation
import Testing

@Suite("Usage")
struct UsageTests {
  @Test(
    "wrong usage: status 64, nothing on standard output, nothing written",
    arguments: [
      "digest --date 2026-02-30", "digest --date tomorrow", "digest --date 22.11.2026",
      "digest --date", "digest --dat 2026-11-22", "digest --jobs 0", "digest --jobs many",
      "digest --color blue", "check --formt json", "check --format xml", "people --sort age",
      "people --where relation", "people --where shoe=42", "people --where org=",
      "export --format xml", "digests", "next -n 0", "next -n many", "next --format xml",
      "next . .",
      "timeline -n 0 --journal", "brief --format", "explain --sort name ana --journal",
      "who-knows -n 0 x --journal", "path --journal", "path ana --from --journal",
      "graph --format svg", "network --format xml",
      "digest . .", "digest --journal .", "--nonsense",
    ])
  func wrong(_ words: String) async throws {
    let journal = try TemporaryFolder(Samples.ana)
    let run = try await Program.run(words, journal)
    #expect(run.status == 64)
    #expect(run.answer == "")
    let lines = run.report.split(separator: "\n")
    #expect(lines.first?.wholeMatch(of: #/rapport: [^A-Z].*[^.]/#) != nil, "\(run.report)")
    #expect(lines.last?.wholeMatch(of: #/see rapport.* --help/#) != nil, "\(run.report)")
    #expect(lines.count < 4)
    #expect(try journal.files().keys.sorted() == Samples.ana.keys.sorted())
  }

  @Test("a wrong date is shown, with one that would do")
  func dateAdvice() async throws {
    let run = try await Program.run(["digest", "--date", "2026-02-30"])
    #expect(run.report.contains("'2026-02-30'") && run.report.contains("2026-11-22"))
  }

  @Test(
    "what is mistyped is told with what was probably meant",
    arguments: [
      ("digset", "there is no command 'digset'; did you mean digest?"),
      ("help digset", "there is no command 'digset'; did you mean digest?"),
      ("import vcrad x", "there is no command 'vcrad'; did you mean vcard?"),
      ("next --jurnal x", "unknown option '--jurnal'; did you mean '--journal'?"),
      ("export isc", "'isc' is neither jsonl, ics, vcard or csv nor a folder; did you mean ics?"),
      ("people --where relaton=peer", "nothing is called 'relaton'; did you mean relation?"),
      ("people --where relation=pier", "nobody has relation=pier; did you mean relation=peer?"),
      ("brief ana-riuz", "did you mean Ana Ruiz (people/ana-ruiz.md)?"),
      ("export isc .", "did you mean ics?"),
      ("next ana", "there is no folder 'ana'; rapport brief, explain and timeline take a person"),
      ("import csv - --map nmae=x", "nothing is called 'nmae'; did you mean name?"),
      ("foo", "there is no command 'foo'\n"),
    ])
  func suggestions(_ words: String, _ message: String) async throws {
    let journal = try TemporaryFolder(Samples.ana)
    let run = try await Program.run(
      words.split(separator: " ").map(String.init),
      environment: ["RAPPORT_JOURNAL": journal.path], input: "")
    #expect(run.report.contains(message), "\(run.report)")
  }

  @Test("--version is a version")
  func version() async throws {
    let run = try await Program.run(["--version"])
    #expect(run.status == 0)
    #expect(run.answer.wholeMatch(of: #/\d+\.\d+\.\d+\n/#) != nil)
    #expect(run.report == "")
  }

  @Test(
    "--help names what there is",
    arguments: [
      ("--help", ["digest", "check", "people", "export", "Exit status"]),
      ("digest --help", ["--check", "--dry-run", "--force", "--quiet", "--date", "--journal"]),
      ("check --help", ["--strict", "--format"]), ("people --help", ["--sort", "--where"]),
      ("export --help", ["--format"]), ("help people", ["--sort", "--where"]),
      ("--help", ["next", "brief", "explain", "timeline", "who-knows", "path"]),
      ("next --help", ["-n", "--together", "Examples"]),
      ("brief --help", ["<person>", "Examples"]),
      ("explain --help", ["<person>", "Examples"]),
      ("timeline --help", ["<person>", "-n", "Examples"]),
      ("who-knows --help", ["<topic>", "-n", "Examples"]),
      ("path --help", ["<person>", "--from", "Examples"]),
      ("network --help", ["--format", "Examples"]),
      ("graph --help", ["mermaid", "dot", "graphml", "json", "Examples"]),
    ])
  func help(_ words: String, _ contents: [String]) async throws {
    let run = try await Program.run(words.split(separator: " ").map(String.init))
    #expect(run.status == 0)
    for content in contents { #expect(run.answer.contains(content)) }
    #expect(run.report == "")
  }

  @Test("an answer that can't be written is no success")
  func fullDevice() async throws {
    #if os(Linux)
      let journal = try TemporaryFolder(Samples.ana)
      let full = try #require(FileHandle(forWritingAtPath: "/dev/full"))
      let run = try await Program.run(["export", journal.path], terminal: full)
      #expect(run.status == 2)
      #expect(run.report.contains("write"))
    #endif
  }
}
