import Foundation
import Testing

@Suite("explain")
struct ExplainTests {
  private static let files = [
    ".rapport.yml": "cadences: {friend: 30d}\n",
    "people/ana.md": "---\nrelation: friend\nlists: [career]\nname: Ana Ruiz\n---\n",
    "people/bo.md": "---\nrelation: peer\nstatus: paused\n---\n# Bo\n",
    "people/cy.md": "# Cy\n",
    "people/zelda.md": "---\nprivate: true\ncadence: monthly\nname: Zelda\n---\n",
    "2026-08-01.md": "- Call with [[Ana Ruiz]] and [[Zelda]]: the secret\n",
    "2026-10-02.md":
      "- Zoom with [[Ana Ruiz]]\n  - [ ] Send the photos due 2026-11-25 #promised\n- Tea with [[bo]]\n",
  ]

  private static func run(
    _ words: String, terminal: FileHandle? = nil
  ) async throws -> Program.Outcome {
    let folder = try TemporaryFolder(files)
    return try await Program.run(
      ["explain", "--date", "2026-11-22"] + words.split(separator: " ").map(String.init),
      in: folder.url, terminal: terminal)
  }

  @Test("the sum, term by term, each with its reckoning and its place in the notes")
  func sum() async throws {
    let run = try await ExplainTests.run("ana")
    #expect(run.status == 0 && run.report == "")
    #expect(
      run.answer == """
        Ana Ruiz

        What speaks for contact on 2026-11-22
        overdue  2.7 = 2 + 1 × min(0.7, 4)
                 due since 2026-11-01, every 30 days
                 size 0.7 (21 days late / 30 days)
                 2026-10-02.md:1
        promise  3 = 0 + 3 × min(1, 2)
                 you promised "Send the photos", due 2026-11-25 (2026-10-02)
                 size 1 (a dated promise)
                 2026-10-02.md:2
        list     1 = 0 + 1 × min(1, 2)
                 on your list "career", no meeting in person noted yet
                 size 1 (1 list)
                 people/ana.md:1
        in all   6.7

        This week, planned on what was known before 2026-11-16
        score  6.5, rank 1 of 1
        place  by score

        Due date
        cadence       every 30 days, as .rapport.yml says for friend
        counted from  2026-10-02, the last contact (2026-10-02.md:1)
        due           2026-11-01 = 2026-10-02 + 30 days

        Strength of the tie
        2026-10-02  0.657 = 0.8 (video) × 2^(-51/180), Zoom call (2026-10-02.md:1)
        2026-08-01  0.453 = 0.7 (phone) × 2^(-113/180), call (2026-08-01.md:1)
        in all      1.11, medium

        """)
  }

  @Test("who is paused, and who has nothing to speak for them")
  func nothing() async throws {
    let paused = try await ExplainTests.run("bo")
    #expect(paused.status == 0)
    #expect(paused.answer.hasPrefix("Bo\n\nNever suggested while paused until further notice.\n"))
    let unknown = try await ExplainTests.run("cy")
    #expect(
      unknown.answer == """
        Cy

        Nothing speaks for contact on 2026-11-22.

        This week, planned on what was known before 2026-11-16
        score  none: nothing spoke for contact then

        """)
  }

  @Test("as JSON: documented keys; the terms add up to the score")
  func json() async throws {
    for name in ["ana", "bo", "cy"] {
      let run = try await ExplainTests.run("\(name) --format json")
      let top = try JSON(run.output).object
      try JSONSchema.explain.check(top)
      try JSONSchema.explainedWeek.check(try top["week"].unwrapped.object)
      if let due = top["due_date"] { try JSONSchema.dueDate.check(due.object) }
      var sum = 0.0
      for term in try top["terms"]?.list ?? [] {
        try JSONSchema.term.check(term.object)
        if case .number(let value)? = try term.object["value"] { sum += value }
      }
      #expect(top["score"] == .number((sum * 1000).rounded() / 1000))
    }
  }

  @Test("an unknown person: status 64, with a suggestion")
  func unknown() async throws {
    let run = try await ExplainTests.run("anna")
    #expect(run.status == 64 && run.answer == "")
    #expect(
      run.report == "rapport: nobody is called 'anna'; did you mean Ana Ruiz (people/ana.md)?\n")
  }

  @Test("P9: a private person is explained on a terminal, and unknown elsewhere")
  func isPrivate() async throws {
    let elsewhere = try await ExplainTests.run("zelda")
    #expect(elsewhere.status == 64)
    #expect(
      elsewhere.report == "rapport: nobody is called 'zelda'; rapport people lists who is there\n")
    let terminal = try PseudoTerminal()
    let run = try await ExplainTests.run("zelda --color never", terminal: terminal.side)
    #expect(run.status == 0)
    let shown = try terminal.shown()
    #expect(shown.contains("due since 2026-09-01, monthly"))
    #expect(shown.contains("2026-08-01.md:1"))
  }

  @Test("P9: on a terminal everybody else's sum is that of the digests")
  func sameSum() async throws {
    let terminal = try PseudoTerminal(columns: 100)
    _ = try await ExplainTests.run("ana --color never", terminal: terminal.side)
    let shown = try terminal.shown().replacing("\r\n", with: "\n")
    #expect(try await shown == ExplainTests.run("ana").answer)
  }
}
