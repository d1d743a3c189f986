import Foundation
import Testing

@Suite("next")
struct NextTests {
  /// Ana is due for longer than Bo, both since before Monday; Cy is not due.
  private static let files = [
    "people/ana.md": "---\nname: Ana Ruiz\nrelation: peer\nteam: Platform\ncadence: monthly\n---\n",
    "people/bo.md": "---\nname: Bo\nrelation: peer\nteam: Platform\ncadence: monthly\n---\n",
    "people/cy.md": "---\nname: Cy\ncadence: monthly\n---\n",
    "people/zelda.md": "---\nname: Zelda\nprivate: true\ncadence: weekly\n---\n",
    "2026-08-02.md": "- Lunch with [[Ana Ruiz]] and [[Zelda]]\n",
    "2026-08-20.md": "- Lunch with [[Ana Ruiz]]: \(String(repeating: "word ", count: 40))\n",
    "2026-09-20.md": "- Lunch with [[Bo]]\n",
    "2026-11-20.md": "- Lunch with [[Cy]]\n",
  ]

  private static func run(
    _ words: String, _ files: [String: String] = files
  ) async throws -> Program.Outcome {
    try await Program.run("next --date 2026-11-22 \(words)", TemporaryFolder(files))
  }

  private static func names(_ run: Program.Outcome) -> [String] {
    run.answerLines.filter { $0.contains(#/^[A-Z]/#) }
  }

  @Test("this week's open people in their order, each with why, how and the last contact")
  func week() async throws {
    let run = try await NextTests.run("")
    #expect(run.status == 0 && run.report == "")
    #expect(NextTests.names(run) == ["Ana Ruiz (peer, Platform)", "Bo (peer, Platform)"])
    #expect(run.answerLines[1] == "why   due since 2026-09-20, monthly")
    #expect(run.answerLines[2].hasPrefix("how   "))
    #expect(run.answerLines[3] == "last  lunch on 2026-08-20")
    #expect(run.answerLines[4] == "")
  }

  @Test("-n: so many of them, or going on with others by score")
  func count() async throws {
    #expect(NextTests.names(try await NextTests.run("-n 1")) == ["Ana Ruiz (peer, Platform)"])
    var files = NextTests.files
    files[".rapport.yml"] = "budget: 1\n"
    #expect(NextTests.names(try await NextTests.run("", files)).count == 1)
    let more = try await NextTests.run("-n 9", files)
    #expect(NextTests.names(more) == ["Ana Ruiz (peer, Platform)", "Bo (peer, Platform)"])
    #expect(try await NextTests.run("-n 0").status == 64)
  }

  @Test("whoever was contacted is done; nobody due, and nobody at all, are one line")
  func nobody() async throws {
    var files = NextTests.files
    files["2026-11-18.md"] = "- Call with [[Ana Ruiz]] and [[Bo]]\n"
    let done = try await NextTests.run("", files)
    #expect(done.status == 0)
    #expect(done.answer == "All of this week's plan is done.\n")
    let cy = files.filter { $0.key.contains("cy") || $0.key.contains("11-20") }
    #expect(try await NextTests.run("", cy).answer == "Nobody is due this week.\n")
    let none = try await NextTests.run("", [:])
    #expect(none.status == 0)
    #expect(none.answer == "Nobody is in your notes yet.\n")
  }

  @Test("as JSON: documented keys, the same people; weights are parts of the score")
  func json() async throws {
    let run = try await NextTests.run("--format json")
    let top = try JSON(run.output).object
    #expect(top["schema"] == .string("rapport.next/1"))
    let people = try top["people"].unwrapped.list.map { try $0.object }
    #expect(people.map { $0["name"] } == [.string("Ana Ruiz"), .string("Bo")])
    for person in people {
      try JSONSchema.nextPerson.check(person)
      try JSONSchema.way.check(try person["way"].unwrapped.object)
      for reason in try person["reasons"].unwrapped.list {
        try JSONSchema.weighedReason.check(reason.object)
      }
    }
    let first = try #require(try people.first?["reasons"].unwrapped.list.first).object
    #expect(first["reason"] == .string("overdue"))
    #expect(first["weight"] == people.first?["score"])
  }

  @Test("--together: whom one occasion serves")
  func together() async throws {
    let run = try await NextTests.run("--together")
    #expect(run.status == 0)
    #expect(run.answer.contains("One occasion for several\n- "))
    #expect(run.answer.contains("Ana Ruiz and Bo"))
    let json = try await NextTests.run("--together --format json")
    let gatherings = try JSON(json.output).object["gatherings"].unwrapped.list
    let gathering = try #require(gatherings.first).object
    #expect(
      gathering["people"] == .array([.string("people/ana.md"), .string("people/bo.md")]))
    let nobody = try await NextTests.run("--together", [:])
    #expect(nobody.status == 0)
    #expect(nobody.answer == "There is nobody to bring together now.\n")
  }

  @Test("P9: a private person is nobody to contact")
  func isPrivate() async throws {
    for words in ["", "-n 9", "--together", "--format json", "-n 9 --format json"] {
      let run = try await NextTests.run(words)
      #expect(!run.answer.contains("Zelda") && !run.answer.contains("zelda"))
    }
  }
}
