import Foundation
import Testing

@Suite("network")
struct NetworkTests {
  /// Six people, met on 24 days up to 25 October 2026.
  private static var files: [String: String] {
    var files: [String: String] = [
      "people/zelda.md": "---\nprivate: true\norg: Secret\n---\n# Zelda\n",
      "people/kim.md": "---\nstatus: deceased\norg: Tern\n---\n# Kim\n",
    ]
    for name in ["Ana", "Bo", "Cy", "Dee"] { files["people/\(name).md"] = "---\norg: Tern\n---\n" }
    for number in 10..<22 {
      files["2026-10-\(number).md"] = "- Lunch with [[Ana]] and [[Bo]]\n"
      files["2026-09-\(number).md"] =
        "- Call with [[Cy]], [[Dee]] and [[Zelda]]\n- Tea with [[Kim]]\n"
    }
    files["people/Eve.md"] = "---\norg: Hexalog\n---\n"
    files["2026-10-25.md"] = "- Lunch with [[Eve]]\n"
    return files
  }

  private static func run(
    _ words: String, adding more: [String: String] = [:]
  ) async throws -> Program.Outcome {
    let folder = try TemporaryFolder(files.merging(more) { $1 })
    return try await Program.run(
      ["network"] + words.split(separator: " ").map(String.init), in: folder.url)
  }

  @Test("what to do comes first, then the tables; neither the private nor the dead are named")
  func page() async throws {
    let run = try await NetworkTests.run("--journal . --date 2026-11-02")
    #expect(run.status == 0 && run.report == "")
    #expect(
      run.answer.hasPrefix(
        """
        Network

        - You were in touch with 5 people in a year: 4 strong ties, 1 medium.
        - Keep up with Eve, the only one you know at Hexalog.

        What was noted since Monday is not counted here.

        Ties and their year

        """))
    #expect(!run.answer.contains("Zelda") && !run.answer.contains("Secret"))
    #expect(!run.answer.contains("Kim"))
  }

  @Test("it stands still from Monday to Sunday, whatever is noted in that week")
  func standsStill() async throws {
    let monday = try await NetworkTests.run(". --date 2026-11-02")
    let more = ["2026-11-02.md": "- Met [[Eve]]\n", "2026-11-05.md": "- Wrote to [[Ana]]\n"]
    let sunday = try await NetworkTests.run(". --date 2026-11-08", adding: more)
    #expect(sunday.answer == monday.answer)
    let next = try await NetworkTests.run(". --date 2026-11-09", adding: more)
    #expect(next.answer != monday.answer)
  }

  @Test("a journal of three notes: too early, and no number that pretends to mean something")
  func tooEarly() async throws {
    let folder = try TemporaryFolder([
      ".rapport.yml": "", "people/ana.md": "# Ana\n", "2026-10-01.md": "- Lunch with [[Ana]]\n",
      "2026-10-02.md": "- Call with [[Ana]]\n",
    ])
    let text = try await Program.run(["network", "--date", "2026-10-07"], in: folder.url)
    #expect(
      text.answer == """
        Network

        It is too early to tell how your network is doing: 2 contact days with 1 person were noted before
        this week, the first on 2026-10-01. From 20 contact days with 5 people on, four weeks after the
        first, it is worth a look.

        """)
    let json = try await Program.run(
      ["network", "--date", "2026-10-07", "--format", "json"], in: folder.url)
    #expect(
      json.answer == """
        {"schema":"rapport.network/1","date":"2026-10-05","too_early":true,"people":1,"contact_days":2,"days":4}

        """)
  }

  @Test("as JSON: documented keys")
  func json() async throws {
    let run = try await Program.run(
      ["network", Samples.journal.path, "--date", Samples.date, "--format", "json"])
    let top = try JSON(run.output).object
    try JSONSchema.network.check(top)
    for bridge in try top["bridges"].unwrapped.list { try JSONSchema.bridge.check(bridge.object) }
    for tie in try top["ties_to_revive"].unwrapped.list {
      try JSONSchema.tieToRevive.check(tie.object)
    }
    for community in try top["communities"].unwrapped.list {
      try JSONSchema.community.check(community.object)
    }
  }
}
