import Foundation
import Testing

@Suite("Completion at a real shell", .enabled(if: Installation.make != nil, "needs make"))
struct ShellCompletionTests {
  /// Names that a shell could make something of, by file name.
  private static let names = [
    "q1": "Bo $(touch made)", "q2": "Cy `touch made`", "q3": "Dee; touch made",
    "q4": "Fay: of: colons", "q5": "Gus (x) & Co, a+b=c @d", "q6": "=Hal", "q7": "Ivy\u{1B}[2J",
    "q8": "Jo!!", "q9": "Kim {a,b} ~ #1 <x> | 50% [x] * ?", "q10": "Lu\\\"y", "q11": "~root",
  ]

  private static func journal() throws -> TemporaryFolder {
    let journal = try TemporaryFolder([
      ".rapport.yml": "", "notes/x": "", "groups/team.md": "- [[ana-ruiz]]\n",
      "people/ana-ruiz.md": "---\nname: Ana Ruiz\n---\n", "people/El Niño.md": "",
      "people/o'brien.md": "---\nname: Pat O'Brien\n---\n", "people/李雷.md": "",
      "people/zed.md": "---\nname: Zed Zorn\nprivate: true\n---\n",
      "people/me.md": "---\nme: true\n---\n",
    ])
    for (file, name) in names {
      let text = String(decoding: try JSONEncoder().encode(name), as: UTF8.self)
      try journal.write("---\nname: \(text)\n---\n", to: "people/\(file).md")
    }
    return journal
  }

  /// What is typed, and what the program then gets.
  private static let lines = [
    ("rapport bri\tan\t", "<brief><ana-ruiz>"), ("rapport brief El\t", "<brief><El Niño>"),
    ("rapport brief \"El N\t", "<brief><El Niño>"), ("rapport brief el\t", "<brief><el-niño>"),
    ("rapport brief Pat\\ O\t", "<brief><Pat O'Brien>"), ("rapport explain 李\t", "<explain><李雷>"),
    ("rapport timeline o\t", "<timeline><o'brien>"),
    ("rapport brief Fay\t", "<brief><Fay: of: colons>"),
    ("rapport brief Gus\t", "<brief><Gus (x) & Co, a+b=c @d>"),
    ("rapport brief ze\t", "<brief><ze>"), ("rapport brief me\t", "<brief><me>"),
    ("rapport path an\t--from El\t", "<path><ana-ruiz><--from><El Niño>"),
    ("rapport people --so\tna\t", "<people><--sort><name>"),
    ("rapport people --where st\t", "<people><--where><status=active>"),
    ("rapport check --format j\t", "<check><--format><json>"),
    (
      "rapport new Zo\t --relation cl\t--cadence w\t",
      "<new><Zo><--relation><client><--cadence><weekly>"
    ),
    ("rapport export v\t", "<export><vcard>"), ("rapport init no\t", "<init><notes>"),
    ("rapport people --journal no\t", "<people><--journal><notes>"),
    ("rapport log \"Lunch with @an\t", "<log><Lunch with @ana-ruiz>"),
    ("rapport log Lunch with @el\t", "<log><Lunch><with><@el-niño>"),
  ]

  /// The start of names that are not offered, since a shell might run them.
  private static let unsafe = ["Bo": "q1", "Cy": "q2", "Dee": "q3", "Jo": "q8", "Kim": "q9"]

  @Test(
    "what is completed reaches the program as one word, and is never run",
    arguments: TypedShell.Kind.allCases)
  func lines(_ shell: TypedShell.Kind) async throws {
    guard TypedShell.exists(shell) else { try Test.cancel("no \(shell.rawValue) here") }
    let journal = try ShellCompletionTests.journal()
    let before = try journal.files()
    let session = try await TypedShell(shell, in: journal)
    for (keys, expected) in ShellCompletionTests.lines {
      let ran = try await session.run(keys + "\n")
      // Some shells end the name of a folder with a slash.
      #expect(ran == expected || ran == expected.dropLast() + "/>", "\(keys): \(ran)")
    }
    for (start, file) in ShellCompletionTests.unsafe {
      let ran = try await session.run("rapport brief \(start)\t\n")
      // Fish looks for it in what the names stand for as well.
      #expect(ran == (shell == .fish ? "<brief><\(file)>" : "<brief><\(start)>"))
    }
    #expect(try journal.files() == before)
  }
}
