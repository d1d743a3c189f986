import Foundation
import Testing

@Suite("path")
struct PathTests {
  private static let files = [
    ".rapport.yml": "",
    "people/me.md": "---\nname: Mo\nme: true\n---\n",
    "people/ana.md": "---\nname: Ana Ruiz\nhandle: ana\nmanager: \"[[Piet Vos]]\"\n---\n",
    "people/bo.md": "---\nname: B<b>o\norg: Acme\n---\n",
    "people/cy.md": "---\nname: Cy Moss\norg: Acme\n---\n",
    "people/piet.md": "---\nname: Piet Vos\n---\n",
    "people/joan.md": "---\nname: Joan\nstatus: deceased\nfriend: \"[[Cy Moss]]\"\n---\n",
    "people/zelda.md":
      "---\nname: Zelda\nprivate: true\nfriend: \"[[Piet Vos]]\"\nknows: \"[[Cy Moss]]\"\n---\n",
    "2026-08-02.md": "- Lunch with [[Ana Ruiz]]\n- Call with [[B<b>o]]\n- Lunch with [[Zelda]]\n",
    "2026-09-02.md": "- Dinner with [[B<b>o]] and [[Piet Vos]]\n",
    "2026-09-03.md": "- Lunch with [[Joan]]\n",
  ]

  private static func run(_ words: String...) async throws -> Program.Outcome {
    let folder = try TemporaryFolder(files)
    return try await Program.run(["path", "--date", "2026-11-22"] + words, in: folder.url)
  }

  @Test("the acquaintance first, then who can introduce me, each step with its evidence")
  func text() async throws {
    let run = try await PathTests.run("Piet Vos")
    #expect(run.status == 0 && run.report == "")
    #expect(
      run.answer == """
        You know Piet Vos: medium tie, last dinner on 2026-09-02.

        Through B<b>o
        - You know B<b>o: medium tie, last dinner on 2026-09-02
        - B<b>o knows Piet Vos: together once, dinner on 2026-09-02

        Through Ana Ruiz
        - You know Ana Ruiz: medium tie, last lunch on 2026-08-02
        - Ana Ruiz knows Piet Vos: manager in the note of Ana Ruiz

        """)
  }

  @Test("--from: somebody else is introduced, by whatever links the two in notes")
  func from() async throws {
    let run = try await PathTests.run("@ana", "--from", "people/bo.md")
    #expect(
      run.answer == """
        Through Piet Vos
        - B<b>o knows Piet Vos: together once, dinner on 2026-09-02
        - Piet Vos knows Ana Ruiz: manager in the note of Ana Ruiz

        Through you
        - B<b>o knows you: medium tie, last dinner on 2026-09-02
        - You know Ana Ruiz: medium tie, last lunch on 2026-08-02

        """)
    let mine = try await PathTests.run("ana", "--from", "Mo")
    let same = try await PathTests.run("ana")
    #expect(mine.answer == same.answer && mine.status == 0)
  }

  @Test("where nobody leads, who is of the same organisation; the dead introduce nobody")
  func nobody() async throws {
    let run = try await PathTests.run("cy")
    #expect(run.status == 0)
    #expect(
      run.answer == """
        Nobody in your notes leads to Cy Moss yet, but these may know more:

        - B<b>o is of Acme too: medium tie, last dinner on 2026-09-02

        """)
    let dead = try await PathTests.run("joan")
    #expect(
      dead.answer == "Joan has died.\n")
    let lone = try await PathTests.run("joan", "--from", "ana")
    #expect(lone.answer == "Joan has died.\n")
    let alone = try await PathTests.run("bo", "--from", "mo")
    #expect(alone.status == 0)
    let both = try await PathTests.run("cy", "--from", "bo")
    #expect(both.answer == "Nobody in your notes leads to Cy Moss yet.\n")
  }

  @Test("nobody between two who know each other")
  func nobodyBetween() async throws {
    let run = try await PathTests.run("bo", "--from", "Piet Vos")
    #expect(run.answer.hasPrefix("Piet Vos knows B<b>o: together once, dinner on 2026-09-02.\n"))
    let files = ["people/bo.md": "---\nname: Bo\n---\n", "2026-08-02.md": "- Lunch with [[Bo]]\n"]
    let lone = try await Program.run("path bo --date 2026-11-22 --journal", TemporaryFolder(files))
    #expect(
      lone.answer == """
        You know Bo: medium tie, last lunch on 2026-08-02.

        Nobody in your notes knows both you and Bo.

        """)
  }

  @Test("one who needs no introduction, an unknown one, a private one: status 64")
  func usage() async throws {
    for words in [["mo"], ["ana", "--from", "ana"], ["Nobody"], ["ana", "--from", "Nobody"]] {
      let folder = try TemporaryFolder(PathTests.files)
      let run = try await Program.run(["path"] + words, in: folder.url)
      #expect(run.status == 64 && run.answer == "")
    }
    #expect(
      try await PathTests.run("mo").report == "rapport: Mo is you\n")
    for words in [["Zelda"], ["ana", "--from", "Zelda"]] {
      let folder = try TemporaryFolder(PathTests.files)
      let run = try await Program.run(["path"] + words, in: folder.url)
      #expect(run.status == 64)
      #expect(
        run.report == "rapport: nobody is called 'Zelda'; rapport people lists who is there\n")
    }
  }

  @Test("as JSON: documented keys, the same steps; me is no key")
  func json() async throws {
    let run = try await PathTests.run("piet", "--format", "json")
    #expect(run.status == 0 && !run.answer.contains("elda"))
    let top = try JSON(run.output).object
    try JSONSchema.path.check(top)
    try JSONSchema.pathStep.check(top["acquaintance"].unwrapped.object)
    let paths = try top["paths"].unwrapped.list.map { try $0.object["steps"].unwrapped.list }
    #expect(paths.count == 2)
    for step in paths.joined() { try JSONSchema.pathStep.check(step.object) }
    let steps = try paths[1].map { try $0.object }
    #expect(steps.map { $0["from"] } == [nil, .string("people/ana.md")])
    #expect(
      steps.map { $0["to"] } == [.string("people/ana.md"), .string("people/piet.md")])
    let colleagues = try await PathTests.run("cy", "--format", "json")
    let object = try JSON(colleagues.output).object
    try JSONSchema.path.check(object)
    #expect(try object["paths"].unwrapped.list.isEmpty)
    for colleague in try object["colleagues"].unwrapped.list {
      try JSONSchema.pathColleague.check(colleague.object)
    }
  }
}
