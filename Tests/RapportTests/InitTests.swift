import Foundation
import Testing

@Suite("init")
struct InitTests {
  private static let made = [
    ".gitattributes", ".rapport.yml", "2026/2026-11-23.md", "people/ana-example.md", "people/me.md",
  ]

  @Test("makes a folder with a journal that check and digest understand")
  func empty() async throws {
    let folder = try TemporaryFolder()
    let path = "\(folder.path)/new/notes"
    let run = try await Program.run(["init", "--date", "2026-11-23", path])
    #expect(run.status == 0 && run.report == "")
    #expect(run.answerLines.dropLast() == InitTests.made.map { "Made \($0)" })
    #expect(run.answerLines.last?.contains("rapport digest \(path)") == true)
    #expect(try folder.files(below: "new/notes").keys.sorted() == InitTests.made)
    let check = try await Program.run(["check", path])
    #expect(check.status == 0 && check.answer == "" && check.report == "")
    let digest = try await Program.run(["digest", "--date", "2027-01-31", path])
    #expect(digest.answer.contains("1 overdue"))
  }

  @Test("a second time it changes nothing")
  func twice() async throws {
    let folder = try TemporaryFolder()
    _ = try await Program.run("init --date 2026-11-23", folder)
    let before = try folder.files()
    let run = try await Program.run("init --date 2026-11-24", folder)
    #expect(run.status == 0)
    #expect(run.answerLines.contains("Left .gitattributes as it is"))
    #expect(try folder.files() == before)
  }

  @Test("among notes it says what it recognises, and changes none")
  func vault() async throws {
    let folder = try TemporaryFolder(Samples.ana)
    try folder.write("[[Ana Ruiz]] and her flat\n", to: "Ideas.md")
    try folder.write("*.md text\n", to: ".gitattributes")
    let before = try folder.files()
    let run = try await Program.run("init --date 2026-11-23", folder)
    #expect(
      run.answer == """
        Recognised in 3 notes:
          1 person by their folder
          1 note with a date
          mentions: 2 by [[link]]
          1 note names people and no day, so that nothing in there counts:
            Ideas.md
        Left .gitattributes as it is
        Made .rapport.yml
        Made people/me.md
        Next: rapport check \(folder.path) shows what can't be understood, rapport digest \
        \(folder.path) writes the digests\n
        """)
    let after = try folder.files()
    for (path, state) in before { #expect(after[path] == state, "\(path)") }
    #expect(try folder.text(".rapport.yml").hasSuffix("\ndaily-note: YYYY-MM-DD.md\n"))
  }

  @Test("people that only front matter names count among the mentions")
  func frontMatter() async throws {
    let folder = try TemporaryFolder(Samples.ana)
    try folder.write("---\npeople: [\"[[Ana Ruiz]]\"]\n---\nTea\n", to: "2026-11-01 Tea.md")
    try folder.write("---\npeople: [\"[[Ana Ruiz]]\"]\n---\nCake\n", to: "2026-11-02 Cake.md")
    let run = try await Program.run("init --date 2026-11-23", folder)
    #expect(run.answer.contains("  mentions: 1 by [[link]], 2 in front matter\n"), "\(run.answer)")
  }

  @Test("whoever stands in a journal without naming a folder begins no other one")
  func inner() async throws {
    let folder = try TemporaryFolder([".rapport.yml": "", "people/ana.md": ""])
    let refused = try await Program.run(["init"], in: folder.url("people"))
    #expect(refused.status == 1 && refused.report.contains("lies in the journal"))
    #expect(try folder.files().count == 2)
    #expect(try await Program.run(["init", "./"], in: folder.url("people")).status == 0)
    #expect(folder.exists("people/.rapport.yml"))
  }

  @Test("a file in place of the folder: status 2")
  func file() async throws {
    let folder = try TemporaryFolder(["notes": "x"])
    let run = try await Program.run(["init", "\(folder.path)/notes"])
    #expect(run.status == 2)
    #expect(run.report.hasPrefix("rapport: can't write \(folder.path)/notes: "))
  }
}
