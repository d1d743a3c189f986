import Foundation
import Testing

@Suite("who-knows")
struct WhoKnowsTests {
  private static let files = [
    ".rapport.yml": "",
    "people/ana.md": "---\nname: Ana Ruiz\nexpertise: [incident response, \"a\\eb cello\"]\n---\n",
    "people/bo.md": "---\nname: Bo\ninterests: [cello]\n---\n",
    "people/cy.md": "---\nname: Cy\nstatus: deceased\nexpertise: [cello]\n---\n",
    "people/zelda.md": "---\nname: Zelda\nprivate: true\nexpertise: [cello]\n---\n",
    "2026-10-02.md": "- Lunch with [[Ana Ruiz]]: her daughter plays the cello\n",
  ]

  private static func run(_ words: String...) async throws -> Program.Outcome {
    let folder = try TemporaryFolder(files)
    return try await Program.run(
      ["who-knows", "--date", "2026-11-22"] + words, in: folder.url)
  }

  @Test("names, why, the last contact; whoever knows most first")
  func names() async throws {
    let run = try await WhoKnowsTests.run("cello")
    #expect(run.status == 0 && run.report == "")
    #expect(
      run.answer == """
        Ana Ruiz
        why   knows about "a\u{FFFD}b cello" (ana)
              "her daughter plays the cello" (lunch on 2026-10-02)
        last  lunch on 2026-10-02, medium tie

        Bo
        why  is interested in "cello" (bo)

        """)
  }

  @Test("several words are one topic, quoted or not")
  func severalWords() async throws {
    let words = try await WhoKnowsTests.run("incident", "response")
    let quoted = try await WhoKnowsTests.run("incident response")
    #expect(words.answer.hasPrefix("Ana Ruiz\n"))
    #expect(words.answer == quoted.answer)
  }

  @Test("nobody: one line, status 0")
  func nobody() async throws {
    let run = try await WhoKnowsTests.run("quantum\u{1B}[2J", "physics")
    #expect(run.status == 0)
    #expect(run.answer == "Nobody in your notes is known for \"quantum\u{FFFD}[2J physics\".\n")
    #expect(try await WhoKnowsTests.run().status == 64)
  }

  @Test("-n shows so many, and counts the rest")
  func count() async throws {
    let run = try await WhoKnowsTests.run("cello", "-n", "1")
    #expect(run.answer.hasSuffix("medium tie\n\nAnd 1 other: see -n.\n"))
    #expect(!run.answer.contains("Bo"))
    #expect(try await WhoKnowsTests.run("cello", "-n", "0").status == 64)
  }

  @Test("as JSON: documented keys, the same people, the same order")
  func json() async throws {
    let run = try await WhoKnowsTests.run("cello", "--format", "json")
    let top = try JSON(run.output).object
    #expect(top["schema"] == .string("rapport.who-knows/1"))
    #expect(top["topic"] == .string("cello"))
    let people = try top["people"].unwrapped.list.map { try $0.object }
    #expect(people.map { $0["name"] } == [.string("Ana Ruiz"), .string("Bo")])
    for person in people {
      try JSONSchema.expert.check(person)
      for evidence in try person["evidence"].unwrapped.list {
        try JSONSchema.expertise.check(evidence.object)
      }
    }
  }
}
