import Foundation
import Testing

@Suite("P9: private people")
struct PrivacyTests {
  private static func names(_ line: String) -> Bool {
    let line = line.precomposedStringWithCanonicalMapping
    // In lower case `zed` could be a word, save where only a name stands.
    return line.contains(#/\bZ[Ee][Dd][Ss]?\b|@zed\b|\[\[zed\b|\bzed@/#)
      || line.contains(
        #/zelda|quarrington|zélie|zq.?1987|9988776|secret\.example|李雷/#.ignoresCase())
  }

  private static let commands = [
    "digest", "digest --dry-run", "check", "check --strict", "check --strict --format json",
    "people", "people --format json", "people --where relation=friend", "export", "next",
    "next -n 99", "next -n 99 --format json", "next --together", "timeline --journal",
    "timeline --format json --journal", "who-knows lunch --journal",
    "who-knows friend --journal",
    "path ana --journal", "path ana --from bo --format json --journal",
    "graph", "graph --format dot", "graph --format graphml", "graph --format json",
    "network", "network --format json",
    "brief ana --journal", "explain ana --journal", "timeline ana --journal",
  ]

  /// All that all commands print and write, without what names the private person.
  private static func expectNoTrace(in journal: TemporaryFolder) async throws {
    for command in commands {
      let run = try await Program.run(
        command, journal, environment: ["RAPPORT_DATE": "2026-11-22"])
      #expect(run.status < 2 || run.status == 64)
      for line in run.answerLines + run.reportLines {
        #expect(!names(line), "\(command): \(line)")
      }
    }
    let digests = try journal.texts(below: "digests")
    #expect(digests.keys.filter { !$0.hasSuffix(".brief.md") }.sorted() == Samples.digests)
    for (name, text) in digests {
      #expect(!names(name))
      for line in text.split(separator: "\n").map(String.init) {
        #expect(!names(line), "\(name): \(line)")
      }
    }
  }

  @Test("are in no output of any command, by name, file name or alias")
  func nowhere() async throws {
    let journal = try TemporaryFolder(
      copying: GoldenCase.top.appending(path: "private/journal"))
    try await PrivacyTests.expectNoTrace(in: journal)
  }

  @Test("are in no brief that is written")
  func briefs() async throws {
    let journal = try TemporaryFolder(
      copying: GoldenCase.top.appending(path: "private/journal"))
    try journal.write("briefs: all\n", to: ".rapport.yml")
    let run = try await Program.run("digest --quiet --date 2026-11-22", journal)
    #expect(run.status == 0)
    let digests = try journal.texts(below: "digests")
    #expect(digests.keys.contains { $0.hasSuffix(".brief.md") })
    for (name, text) in digests {
      #expect(!PrivacyTests.names(name))
      #expect(!text.split(separator: "\n").contains { PrivacyTests.names(String($0)) }, "\(name)")
    }
  }

  @Test("are named nowhere, wherever the notes of others name them, with or without a link")
  func everywhere() async throws {
    let journal = try TemporaryFolder(PrivacyTests.everyPlace)
    try await PrivacyTests.expectNoTrace(in: journal)
    // What is not about them is told as ever.
    let talk = try journal.text("digests/people/ana.brief.md")
    for kept in ["likes owls", "ask about owls", "post the photos", "on 2026-11-10"] {
      #expect(talk.contains(kept), "\(kept)")
    }
  }

  @Test("whose name is a word of the language take no word from what is told of others")
  func commonWords() async throws {
    let notes = [
      "people/ana.md": """
      ---
      relation: peer
      org: Will & Sons
      expertise: art
      ---
      - will move to Rome
      """,
      "groups/art-club.md": "---\nname: Art club\nmembers: [ana]\n---\n",
      "2026/05-May/2026-05-02.md": "- Lunch with [[Ana]]: of art and grace\n  - may come\n",
      "2026/05-May/2026-05-03.md": "---\na: [b\n---\n- How art will be #share #art\n",
    ]
    let names = ["will", "may", "grace", "art", "line"]
    let hidden = names.map { ("people/\($0).md", "---\nprivate: true\n---\n# \($0.capitalized)\n") }
    let plain = try TemporaryFolder(notes)
    let journal = try TemporaryFolder(notes.merging(hidden) { $1 })
    for command in ["check", "who-knows art --journal", "people", "export", "brief ana --journal"] {
      let environment = ["RAPPORT_DATE": "2026-11-22"]
      let expected = try await Program.run(command, plain, environment: environment)
      let run = try await Program.run(command, journal, environment: environment)
      #expect(run.answer == expected.answer, "\(command)")
      #expect(run.status == expected.status)
    }
  }

  @Test("to a note whose path names them there is no link, and its path has … for their name")
  func paths() async throws {
    let journal = try TemporaryFolder(PrivacyTests.everyPlace)
    let export = try await Program.run("export --date 2026-11-22", journal)
    let paths = try JSON.lines(export.answer).compactMap { try $0.object["path"]?.text }
    #expect(paths.contains("2026/2026-10-01 Lunch with ….md"))
    let people = try JSON.lines(export.answer).filter { try $0.object["type"]?.text == "person" }
    let names = try people.map { try $0.object["path"].unwrapped.text }
    #expect(
      names.sorted() == [
        "people/ana.md", "people/me.md", "people/…-and-co/bo.md", "people/…-and-co/bo.md…2",
      ])
    _ = try await Program.run("digest --quiet --date 2026-11-22", journal)
    for (name, text) in try journal.texts(below: "digests") {
      #expect(!text.contains(#/\]\([^)]*…/#), "\(name)")
    }
  }

  @Test(
    "are not suggested to whoever mistypes a name",
    arguments: ["brief", "explain", "timeline", "path", "path ana --from"])
  func suggestions(_ command: String) async throws {
    let journal = try TemporaryFolder(PrivacyTests.everyPlace)
    for typed in ["zeld", "zeddd"] {
      let run = try await Program.run("\(command) \(typed) --journal", journal)
      #expect(run.status == 64)
      #expect(!PrivacyTests.names(run.report) && !PrivacyTests.names(run.answer), "\(run.report)")
    }
  }

  @Test("what completes a command line at the shell knows no names")
  func completions() async throws {
    let journal = try TemporaryFolder(PrivacyTests.everyPlace)
    for shell in ["bash", "zsh", "fish"] {
      let run = try await Program.run(
        ["--generate-completion-script", shell], in: journal.url)
      #expect(run.status == 0)
      #expect(!PrivacyTests.names(run.answer) && !run.answer.contains("Ana"))
    }
  }

  @Test(
    "are not among those who complete a command line",
    arguments: ["", "Z", "zed", "Zelda Q", "zq", "李", "@", "people/z"])
  func completed(_ typed: String) async throws {
    let journal = try TemporaryFolder(PrivacyTests.everyPlace.merging([".rapport.yml": ""]) { $1 })
    for (command, argument) in [
      ("brief", "positional@0"), ("path", "--from"), ("log", "positional@0"), ("people", "--where"),
      ("new", "--relation"),
    ] {
      // Fish is told what a word stands for too.
      let offers = try await CompletionTests.offers(
        [command, typed], to: "fish", as: argument, in: journal.url)
      #expect(!offers.contains(where: PrivacyTests.names), "\(offers)")
      #expect(command != "brief" || offers.contains { $0.hasPrefix("ana") })
    }
  }

  private static let zelda = "---\nname: Zelda Quarrington\naliases: [Zed]\nprivate: true\n---\n"

  @Test("are not named where a link could mean them or someone else")
  func ambiguous() async throws {
    let journal = try TemporaryFolder([
      "people/zq-1987.md": PrivacyTests.zelda.replacing("[Zed]", with: "[Sam]"),
      "people/ana.md": "---\naliases: [Sam]\ncadence: monthly\n---\n# Ana\n",
      "2026-08-01.md": "- Lunch with [[Sam]]\n",
    ])
    let run = try await Program.run("check", journal)
    #expect(run.answer.contains("people/ana.md"))
    try await PrivacyTests.expectNoTrace(in: journal)
  }

  @Test(
    "what mentions them on its second line is not quoted",
    arguments: [
      "- Lunch with [[Ana]]\n  - a long story about which\n    [[Zed]] laughed\n",
      "- [ ] Tell [[Ana]] #promised due 2026-11-24\n  what [[Zed]] said\n",
      "- Thought of [[Ana]] and how\n  [[Zed]] would laugh on 2026-11-10\n",
      "> [[Zed]]: quoted\n\n- Lunch with [[Ana]]\n",
    ])
  func secondLine(_ entry: String) async throws {
    let journal = try TemporaryFolder([
      "people/zq-1987.md": PrivacyTests.zelda,
      "people/ana.md": "---\ncadence: monthly\n---\n# Ana\n",
      "2026-08-01.md": "- Tea with [[Ana]]\n" + entry,
    ])
    try await PrivacyTests.expectNoTrace(in: journal)
  }

  @Test(
    "text of front matter that links them is not quoted",
    arguments: ["dates: [\"11-25 wedding with [[Zed]]\"]", "org: \"[[Zelda Quarrington]]\""])
  func frontMatter(_ line: String) async throws {
    let journal = try TemporaryFolder([
      "people/zq-1987.md": PrivacyTests.zelda,
      "people/ana.md": "---\ncadence: monthly\n\(line)\n---\n# Ana\n",
      "2026-08-01.md": "- Tea with [[Ana]]\n",
    ])
    try await PrivacyTests.expectNoTrace(in: journal)
  }
}
