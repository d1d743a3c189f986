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
      ("hlp", "there is no command 'hlp'; did you mean --help?"),
      ("helpp", "there is no command 'helpp'; did you mean --help?"),
      ("version", "there is no command 'version'; did you mean --version?"),
      ("import hlep", "did you mean --help?"), ("--vers", "did you mean '--version'?"),
      ("next --foo", "unknown option '--foo'\n"), ("timeline x --sort y", "option '--sort'\n"),
      ("init --dry", "unknown option '--dry'\n"), ("digest --dry", "did you mean '--dry-run'?"),
      ("timeline ana --n 3", "unknown option '--n'; did you mean '-n'?"),
      ("next -date x", "unknown option '-date'; did you mean '--date'?"),
      ("brief --formt", "unknown option '--formt'; did you mean '--format'?"),
      ("import ../a.vcf", "there is no command '../a.vcf'; write rapport import vcard ../a.vcf\n"),
      ("import A.CSV", "write rapport import csv A.CSV\n"),
      ("import a.tsv", "write rapport import csv a.tsv\n"),
      ("import friends.md", "write rapport import friends friends.md\n"),
      ("import a.txt", "there is no command 'a.txt'\n"),
    ])
  func suggestions(_ words: String, _ message: String) async throws {
    let journal = try TemporaryFolder(Samples.ana)
    let run = try await Program.run(
      words.split(separator: " ").map(String.init),
      environment: ["RAPPORT_JOURNAL": journal.path], input: "")
    #expect(run.report.contains(message), "\(run.report)")
  }

  @Test("a word that stands in the wrong place is told where to go")
  func places() async throws {
    let advice = [
      (["--journal", ".", "next"], "write --journal after the command: rapport next --journal"),
      (["--date", "2026-11-22", "next"], "write --date after the command: rapport next --date"),
      (["--date=2026-11-22"], "write --date after the command\n"),
      (["--jobs", "1", "import", "csv"], "after the command: rapport import csv --jobs\n"),
      (["import", "--dry-run", "vcard"], "after the command: rapport import vcard --dry-run\n"),
      (["--", "next"], "unexpected argument 'next'; write the command before --\n"),
      (["log", "-x y"], "unknown option '-x y'; if it is <text>, write -- before it\n"),
      (["brief", "-ana"], "unknown option '-ana'; if it is <person>, write -- before it\n"),
      (["brief", "--date=2026-11-22"], "missing expected argument '<person>'\n"),
      (["next", "-n", "-1"], "missing value for '-n <n>'; if it is '-1', write -n=-1\n"),
      (["next", "--date", "-5"], "for '--date <yyyy-mm-dd>'; if it is '-5', write --date=-5\n"),
      (["next", "--date", "--together"], "missing value for '--date <yyyy-mm-dd>'\n"),
    ]
    for (words, message) in advice {
      let run = try await Program.run(words)
      #expect(run.status == 64 && run.report.contains(message), "\(run.report)")
    }
  }

  @Test("what was typed is shown as it was typed")
  func verbatim() async throws {
    let format = try await Program.run(["check", "--format", "one of 'x. Did you. Please provide"])
    #expect(
      format.report.contains(
        "the value 'one of 'x. Did you. Please provide' is invalid for '--format <format>'; "
          + "there are 'text' and 'json'\n"))
    let filter = try await Program.run(["people", "--where", "foo='one of '=1"])
    #expect(filter.report.contains("the value 'foo='one of '=1' is invalid"))
    let option = try await Program.run(["next", "--a. Did you mean '--b'?"])
    #expect(option.report.contains("unknown option '--a. Did you mean '--b'?'\n"))
  }

  @Test(
    "a count that is none is told what it has to be",
    arguments: ["next -n", "timeline ana -n", "who-knows tea -n", "next --jobs"])
  func counts(_ words: String) async throws {
    for value in ["x", "0", "=-1", "99999999999999999999"] {
      let run = try await Program.run(
        (words + (value.first == "=" ? "" : " ") + value).split(separator: " ").map(String.init))
      #expect(run.report.contains(": expected a number from 1 on\n"), "\(run.report)")
    }
  }

  @Test("help on help is help")
  func helpOnHelp() async throws {
    let run = try await Program.run(["help", "help"])
    #expect(run.status == 0 && run.answer.contains("USAGE: rapport"), "\(run.report)")
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
