import Foundation
import Testing

/// C3: nothing in a journal or its configuration names a file outside the root.
@Suite("Paths of the configuration")
struct ConfiguredPathTests {
  /// A folder that holds a journal and what lies beside it.
  private static func surroundings(_ configuration: String) throws -> TemporaryFolder {
    let folder = try TemporaryFolder([
      "beside/index.md": "mine\n", "beside/people/bo.md": "- Bo\n",
      "journal/people/ana.md": "---\ncadence: monthly\n---\n# Ana\n",
      "journal/2026/2026-10-02.md": "- Lunch with [[Ana]]: owls\n",
      "journal/index.md": "# My own index\n",
      "journal/.git/config": "x\n", "journal/file": "x\n",
      "journal/.rapport.yml": configuration,
    ])
    try folder.link("journal/away", to: "../beside")
    try folder.link("journal/nowhere", to: "../not there")
    try folder.link("journal/inside/away", to: "../..")
    return folder
  }

  private static func digest(_ folder: TemporaryFolder) async throws -> Program.Outcome {
    try await Program.run(["digest", "--force", "--date", "2026-11-22", "\(folder.path)/journal"])
  }

  @Test(
    "an output folder that is not one of its own below the root is refused, and nothing is written",
    arguments: [
      "..", "../..", "../beside", "2026/../../beside", "/etc", "/", "//", "/tmp/x", "\"\"",
      ".", "./", "./.", "\"\\0\"", "\"a\\0b\"", "\"../\\0\"", ".git", ".git/x", "a/.git", ".hidden",
      "people", "People", "people/", "./people/ana", "2026/people", "contacts", "groups/x", "away",
      "away/x", "nowhere", "nowhere/x", "inside/away", "inside/away/x", "file", "file/x",
      "people/ana.md", "[a, b]", "{a: b}", "[]", "\"..%2f..\"",
      "!!python/object/apply:os.system ['touch x']",
      "&a *a", "\"pe\\u200Bople/../..\"", String(repeating: "x", count: 300),
      "\(String(repeating: "x/", count: 3000))y",
    ])
  func refused(_ output: String) async throws {
    let folder = try ConfiguredPathTests.surroundings("output: \(output)\n")
    let before = try folder.files()
    let run = try await ConfiguredPathTests.digest(folder)
    #expect(run.status == 2, "\(run.report)")
    #expect(run.report.contains(#/output|YAML|folder|File name too long/#), "\(run.report)")
    #expect(run.report.split(separator: "\n").count == 1)
    #expect(run.reportLines.allSatisfy { !$0.holdsControls })
    #expect(try folder.files() == before)
    let entries = try FileManager.default.subpathsOfDirectory(atPath: folder.path)
    #expect(entries.count < 30)
  }

  private static let harmless = [
    "~", "\"~\"", "\" \"", "$HOME", "\"%2e%2e\"", "out", "./out//deep/", "\"\\x1b[2J\"",
    "\"a\\nb\"",
    "…", "\"-rf\"", "--help", "C:\\x", "\"a b\"", "digests.md", "\"\\u202e\"", "\"x#y?z\"",
    "\"]( http://evil.example)\"", "\"e\\u0301\"",
  ]

  @Test("a strange name is a folder below the root and no more", arguments: harmless)
  func strange(_ output: String) async throws {
    let folder = try ConfiguredPathTests.surroundings("output: \(output)\n")
    let before = try folder.files()
    let run = try await ConfiguredPathTests.digest(folder)
    try ConfiguredPathTests.expectHarmless(run, folder, before, output)
    let again = try await Program.run([
      "digest", "--check", "--date", "2026-11-22", "\(folder.path)/journal",
    ])
    #expect(again.status == 0 && again.answer == "")
  }

  /// New files are digests below the root, and what was there before is as it was.
  private static func expectHarmless(
    _ run: Program.Outcome, _ folder: TemporaryFolder, _ before: [String: FileState],
    _ output: String
  ) throws {
    #expect(run.status == 0, "\(output): \(run.report)")
    let after = try folder.files()
    for (path, state) in before { #expect(after[path] == state, "\(output): \(path)") }
    let new = after.filter { before[$0.key] == nil }
    #expect(new.count == Samples.digests.count)
    for (path, state) in new {
      #expect(path.hasPrefix("journal/") && path.split(separator: "/").count > 2)
      #expect(state.bytes.starts(with: Data("<!-- rapport:generated 1 ".utf8)))
    }
    #expect((run.answerLines + run.reportLines).allSatisfy { !$0.holdsControls })
  }

  @Test("notes in the output folder are not read, which is said, and are never written over")
  func notesInOutput() async throws {
    let folder = try ConfiguredPathTests.surroundings("output: 2026\n")
    try folder.write("# Mine\n", to: "journal/2026/index.md")
    let before = try folder.files()
    let run = try await Program.run(["digest", "--date", "2026-11-22", "\(folder.path)/journal"])
    #expect(run.status == 1)
    #expect(run.report.contains("2026/2026-10-02.md:1:1: warning: it lies in the output folder"))
    #expect(run.report.contains("2026/index.md was left alone"))
    let after = try folder.files()
    for (path, state) in before { #expect(after[path] == state) }
    // Forced, the one in a digest's place gives way, and no other.
    _ = try await ConfiguredPathTests.digest(folder)
    for (path, state) in before where !path.hasSuffix("2026/index.md") {
      #expect(try folder.files()[path] == state)
    }
  }

  @Test(
    "any other value that can't be meant is refused at its line",
    arguments: [
      "daily-note: ../x.md", "daily-note: /etc/passwd", "daily-note: \"\"", "daily-note: a/../../b",
      "budget: 0", "budget: -1", "budget: 99999999999999999999", "horizon: 0d", "horizon: 101y",
      "horizon: x\u{202E}", "briefs: \"\\e[2J\"", "cadences: {friend: \"\\e[2J\"}", "cadences: [a]",
      "kinds: {a b: phone}", "kinds: {x: \"\\x9b\"}", "tags: {\"\\e]0;\": x}", "ways: [x]",
      "ways: [{way: x, \"\\e[2J\": y}]", "\"\\e[2J\": x", "people: {a: b}", "contact-words: [a b]",
      "x: *nothing", "- a", "a: [", "\u{0}", "\"", "a: 'b", "? a", "people: &a [*a]",
      "__proto__: x", "output: a\noutput: ../b",
    ])
  func values(_ configuration: String) async throws {
    let folder = try ConfiguredPathTests.surroundings("# first line\n\(configuration)\n")
    let before = try folder.files()
    let run = try await ConfiguredPathTests.digest(folder)
    #expect(run.status == 2)
    #expect(
      run.report.wholeMatch(of: #/\.rapport\.yml:[23]:\d+: error: .+ \[configuration\]\n/#) != nil,
      "\(run.report)")
    #expect(run.reportLines.allSatisfy { !$0.holdsControls && !$0.turnsDirection })
    #expect(try folder.files() == before)
  }

  @Test("a configuration that is a link is refused")
  func linkedConfiguration() async throws {
    let folder = try ConfiguredPathTests.surroundings("")
    try FileManager.default.removeItem(at: folder.url("journal/.rapport.yml"))
    try folder.link("journal/.rapport.yml", to: "../beside/index.md")
    #expect(try await ConfiguredPathTests.digest(folder).status == 2)
  }
}

/// G1: what a person or a note is called decides neither where a file is written nor over which.
@Suite("Names of written files")
struct WrittenNameTests {
  @Test("briefs lie below the output folder, one for each person, on any file system")
  func briefs() async throws {
    let names = [
      "../../x", "/etc/passwd", "..", ".", "", "index", "a/b", "a\\b", "con", "\u{1B}[2J",
    ]
    var notes = [".rapport.yml": "briefs: all\n"]
    for (number, name) in names.enumerated() {
      notes["people/n\(number).md"] =
        "---\nname: \"\(name.replacing("\\", with: "\\\\").replacing("\u{1B}", with: "\\e"))\"\n---\n"
    }
    // Alike where case does not count, nor how an accent is composed.
    for path in [
      "people/bo.md", "people/x/Bo.md", "people/y/BO.md", "people/z/bo.MD", "people/é.md",
      "people/x/e\u{301}.md", "people/x/É.md", "people/bo.brief.md", "people/x/bo.brief-2.md",
      "people/-n.md", "people/ .md", "people/…md.md", "people/..md.md", "people/x/..a.md",
      "people/straße.md", "people/x/STRASSE.md", "people/ﬁ.md", "people/x/fi.md",
      "people/\(String(repeating: "聊", count: 80)).md",
    ] {
      notes[path] = "---\ntype: person\n---\n"
    }
    let journal = try TemporaryFolder(notes)
    let before = try journal.files()
    let run = try await Program.run("digest --date 2026-11-22", journal)
    #expect(run.status == 0)
    let after = try journal.files()
    for (path, state) in before { #expect(after[path] == state) }
    let new = after.keys.filter { before[$0] == nil }
    #expect(new.allSatisfy { $0.hasPrefix("digests/") })
    let briefs = new.filter { $0.hasSuffix(".md") && $0.hasPrefix("digests/people/") }
    #expect(new.count - briefs.count == Samples.digests.count)
    let people = try await Program.run("people --format json --date 2026-11-22", journal)
    let count = try JSON(people.output).object["people"].unwrapped.list.count
    #expect(briefs.count == count && count > 25)
    let folded = Set(
      briefs.map {
        $0.decomposedStringWithCompatibilityMapping.folding(options: .caseInsensitive, locale: nil)
      })
    #expect(folded.count == briefs.count)
  }
}
