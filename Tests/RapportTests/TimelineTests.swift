import Foundation
import Testing

@Suite("timeline")
struct TimelineTests {
  private static let files = [
    ".rapport.yml": "",
    "people/ana.md": "# Ana\n", "people/bo.md": "# Bo\n", "people/cy.md": "# Cy\n",
    "2026-10-02.md": "- Lunch with [[Ana]] and [[Bo]]: the move\n",
    "2026-09-01.md": "- Call with [[Bo]]\n- Coffee with [[Ana]]\n  - new job\n",
    "2026-12-03.md": "- Dinner with [[Ana]]\n",
  ]

  private static func run(
    _ words: String, _ files: [String: String] = files
  ) async throws -> Program.Outcome {
    let folder = try TemporaryFolder(files)
    return try await Program.run(
      ["timeline", "--date", "2026-11-22"] + words.split(separator: " ").map(String.init),
      in: folder.url)
  }

  @Test("all contacts, the oldest first, then what is planned")
  func all() async throws {
    let run = try await TimelineTests.run("")
    #expect(run.status == 0 && run.report == "")
    #expect(
      run.answer == """
        2026-09-01  call with Bo
        2026-09-01  coffee with Ana: "new job"
        2026-10-02  lunch with Ana and Bo: "the move"
        2026-12-03  planned: dinner with Ana

        """)
  }

  @Test("of one person, who stands first in each line")
  func person() async throws {
    let run = try await TimelineTests.run("bo")
    #expect(
      run.answer == """
        Bo

        2026-09-01  call with Bo
        2026-10-02  lunch with Bo and Ana: "the move"

        """)
  }

  @Test("there is none with me: status 64")
  func me() async throws {
    let files = [".rapport.yml": "", "people/mo.md": "---\nme: true\n---\n# Mo\n"]
    for words in ["timeline mo", "explain mo"] {
      let run = try await Program.run("\(words) --journal", TemporaryFolder(files))
      #expect(run.status == 64 && run.report == "rapport: Mo is you\n")
    }
  }

  @Test("-n shows the last ones, and the plans")
  func last() async throws {
    #expect(
      try await TimelineTests.run("-n 1").answerLines.map { $0.prefix(10) } == [
        "2026-10-02", "2026-12-03",
      ])
    #expect(try await TimelineTests.run("-n 99").answerLines.count == 4)
    #expect(try await TimelineTests.run("-n 0").status == 64)
  }

  @Test("no contact: one line, status 0")
  func empty() async throws {
    let nobody = try await TimelineTests.run("cy")
    #expect(nobody.status == 0)
    #expect(nobody.answer == "Cy\n\nNo contact with Cy is noted yet.\n")
    let nothing = try await TimelineTests.run("", [".rapport.yml": ""])
    #expect(nothing.status == 0)
    #expect(nothing.answer == "No contact is noted yet.\n")
  }

  @Test("as JSON: documented keys, the same contacts")
  func json() async throws {
    for words in ["", "ana", "cy"] {
      let run = try await TimelineTests.run("\(words) --format json")
      let top = try JSON(run.output).object
      try JSONSchema.timeline.check(top)
      let contacts = try top["contacts"].unwrapped.list + (top["plans"]?.list ?? [])
      for contact in contacts { try JSONSchema.toldContact.check(contact.object) }
      let lines = try await TimelineTests.run(words).answerLines.filter { $0.hasPrefix("2026") }
      #expect(contacts.count == lines.count)
    }
  }

  @Test("an unknown person: status 64")
  func unknown() async throws {
    let run = try await TimelineTests.run("zebulon")
    #expect(run.status == 64 && run.answer == "")
    #expect(
      run.report == "rapport: nobody is called 'zebulon'; rapport people lists who is there\n")
  }

  @Test("P9: private people are in no timeline")
  func isPrivate() async throws {
    var files = TimelineTests.files
    files["people/bo.md"] = "---\nprivate: true\n---\n# Bo\n"
    let run = try await TimelineTests.run("", files)
    #expect(
      run.answer == """
        2026-09-01  coffee with Ana: "new job"
        2026-10-02  lunch with Ana
        2026-12-03  planned: dinner with Ana

        """)
  }
}
