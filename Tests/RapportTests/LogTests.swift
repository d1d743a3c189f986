import Foundation
import Testing

@Suite("log")
struct LogTests {
  private static let note = "2026/2026-11-23.md"

  private static func log(
    _ words: String..., in journal: TemporaryFolder, input: String = "",
    environment: [String: String] = [:]
  ) async throws -> Program.Outcome {
    try await Program.run(
      ["log", "--date", "2026-11-23", "--journal", journal.path] + words, environment: environment,
      input: input)
  }

  @Test("makes today's note, and says what the entry counts as")
  func first() async throws {
    let journal = try TemporaryFolder(Samples.ana)
    let run = try await LogTests.log("Lunch with @ana-ruiz: her move", in: journal)
    #expect(run.status == 0 && run.report == "")
    #expect(run.answer == "\(LogTests.note):1: lunch with Ana Ruiz on 2026-11-23\n")
    #expect(try journal.text(LogTests.note) == "- Lunch with @ana-ruiz: her move\n")
  }

  @Test(
    "a kind is told as a noun, whoever took part",
    arguments: [
      ("Called @ana-ruiz", "call with Ana Ruiz"), ("Called [[ah]]", "call with …"),
      ("2026-12-01 Phoned @ana-ruiz", "planned: call with Ana Ruiz"),
    ])
  func noun(_ text: String, _ expected: String) async throws {
    let journal = try TemporaryFolder(Samples.ana)
    try journal.write("---\nprivate: true\n---\n", to: "people/ah.md")
    let run = try await LogTests.log(text, in: journal)
    #expect(run.answer.hasPrefix("\(LogTests.note):1: \(expected) on "), "\(run.answer)")
  }

  @Test("words need no quotes; a note keeps what it has, to the byte")
  func appends() async throws {
    let journal = try TemporaryFolder(Samples.ana)
    let before = Data([0xEF, 0xBB, 0xBF]) + Data("# Today\r\n\r\n- Tea with @ana-ruiz".utf8)
    try journal.write(before, to: LogTests.note)
    let run = try await LogTests.log("Heard", "@ana-ruiz", "moves", in: journal)
    #expect(run.answer == "\(LogTests.note):4: about Ana Ruiz, no contact\n")
    #expect(
      try journal.bytes(LogTests.note) == before + Data("\r\n- Heard @ana-ruiz moves\r\n".utf8))
  }

  @Test("- reads several lines: an entry and its details")
  func input() async throws {
    let journal = try TemporaryFolder(Samples.ana)
    let run = try await LogTests.log(
      "-", in: journal, input: "Lunch with [[Ana Ruiz]]\n- Lola's exam is on 2026-12-10\n")
    #expect(run.status == 0)
    #expect(
      try journal.text(LogTests.note)
        == "- Lunch with [[Ana Ruiz]]\n  - Lola's exam is on 2026-12-10\n")
  }

  @Test(
    "a name without a link is asked about, if the entry links nobody, and nothing is written",
    arguments: [
      ("Lunch with Ana: her move", "Ana could be @ana-ruiz"),
      ("Lunch with Ana Ruiz", "Ana could be @ana-ruiz"),
      ("Lunch with @ana", "@ana could be @ana-ruiz"),
    ])
  func unlinked(_ text: String, _ hint: String) async throws {
    let journal = try TemporaryFolder(Samples.ana)
    try journal.write("---\nname: Ana Hidden\nprivate: true\n---\n", to: "people/ah.md")
    let run = try await LogTests.log(text, in: journal)
    #expect(run.status == 1 && run.report.contains("rapport: \(hint)\n"), "\(run.report)")
    #expect(!journal.exists(LogTests.note))
    let anyway = try await LogTests.log("--anyway", text, in: journal)
    #expect(anyway.status == 0 && journal.exists(LogTests.note))
  }

  @Test(
    "a word is a name only where its place tells, and not within a link",
    arguments: [
      ("Will call the bank tomorrow", nil), ("Mark the calendar", nil),
      ("Urlaub im Sommer", nil), ("Talk by [[Jonas Wieland]] accepted #news", nil),
      ("Will Becker called", "Will could be @will-becker"), ("Lunch with Will", "@will-becker"),
      ("Mark called", "@mark-ott"), ("Lunch with Sommer", "@eva-sommer"),
      ("Lunch with Thomas", "[[Thomas Müller (Zalando)]] or [[Thomas Müller]]"),
    ])
  func places(_ text: String, _ hint: String?) async throws {
    let journal = try TemporaryFolder([
      ".rapport.yml": "", "people/Will Becker.md": "", "people/Mark Ott.md": "",
      "people/Eva Sommer.md": "", "people/Clara Wieland.md": "",
      "people/Jonas Wieland.md": "---\nme: true\n---\n", "people/Thomas Müller.md": "",
      "people/Thomas Müller (Zalando).md": "---\nname: Thomas Müller\n---\n",
    ])
    let run = try await LogTests.log(text, in: journal)
    #expect(run.status == (hint == nil ? 0 : 1), "\(run.report)")
    #expect(hint.map { run.report.contains($0) } ?? run.report.isEmpty, "\(run.report)")
  }

  @Test("an entry that links somebody may name others as it likes, and one may name nobody")
  func linked() async throws {
    let journal = try TemporaryFolder(Samples.ana)
    for text in ["Lunch with @ana-ruiz: Ana moves", "Rain on the hills"] {
      #expect(try await LogTests.log(text, in: journal).status == 0)
    }
  }

  @Test("--due and --task note something to do")
  func task() async throws {
    let journal = try TemporaryFolder(Samples.ana)
    let due = try await LogTests.log(
      "--due", "2026-12-01", "Send @ana-ruiz the photos #promised", in: journal)
    #expect(due.answer == "\(LogTests.note):1: a task for Ana Ruiz, due 2026-12-01\n")
    let open = try await LogTests.log("--task", "Ask @ana-ruiz about Porto", in: journal)
    #expect(open.answer == "\(LogTests.note):2: a task for Ana Ruiz\n")
    #expect(
      try journal.text(LogTests.note) == """
        - [ ] Send @ana-ruiz the photos #promised, due 2026-12-01
        - [ ] Ask @ana-ruiz about Porto\n
        """)
  }

  @Test("of namesakes the answer tells which of them is meant")
  func namesakes() async throws {
    let journal = try TemporaryFolder([
      ".rapport.yml": "", "people/ana.md": "---\nname: Ana Ruiz\n---\n",
      "people/ana-2.md": "---\nname: Ana Ruiz\n---\n",
    ])
    let run = try await LogTests.log("Lunch with @ana-2", in: journal)
    #expect(
      run.answer == "\(LogTests.note):1: lunch with Ana Ruiz (ana-2) on 2026-11-23\n")
  }

  @Test(
    "whom no note is about is told, and nothing is written, unless --anyway",
    arguments: ["@ana-ruis", "[[Zoe]]"])
  func unknown(_ mention: String) async throws {
    let journal = try TemporaryFolder(Samples.ana)
    let refused = try await LogTests.log("Lunch with \(mention)", in: journal)
    #expect(refused.status == 1)
    #expect(refused.answer == "")
    #expect(refused.reportLines.count == 2 && refused.report.contains(mention))
    #expect(
      refused.report.contains("did you mean @ana-ruiz?") == (mention == "@ana-ruis"),
      "\(refused.report)")
    #expect(!journal.exists(LogTests.note))
    let forced = try await LogTests.log("Lunch with \(mention)", "--anyway", in: journal)
    #expect(forced.status == 0)
    #expect(forced.answer == "\(LogTests.note):1: it names nobody\n")
    #expect(try journal.text(LogTests.note) == "- Lunch with \(mention)\n")
  }

  @Test("nothing is nothing to note: status 64", arguments: [["  "], ["-"]])
  func nothing(_ words: [String]) async throws {
    let journal = try TemporaryFolder(Samples.ana)
    let run = try await Program.run(["log", "--journal", journal.path] + words)
    #expect(run.status == 64 && run.report == "rapport: there is nothing to note\n")
  }

  @Test(
    "a daily-note that is not read as a note is refused",
    arguments: ["digests/YYYY-MM-DD.md", "log.txt", ".x/a.md"])
  func hidden(_ path: String) async throws {
    let journal = try TemporaryFolder(Samples.ana)
    try journal.write("daily-note: \(path)\n", to: ".rapport.yml")
    let run = try await LogTests.log("Lunch with @ana-ruiz", in: journal)
    #expect(run.status == 2)
    #expect(run.report.contains("is not read as a note"))
    #expect(try journal.files().count == Samples.ana.count + 1)
  }

  @Test(
    "an entry may begin with the mark of a list",
    arguments: [["- Lunch with @ana-ruiz"], ["-", "x"]])
  func bullet(_ words: [String]) async throws {
    let journal = try TemporaryFolder(Samples.ana)
    let run = try await Program.run(
      ["log", "--date", "2026-11-23", "--journal", journal.path] + words)
    #expect(run.status == 0)
    #expect(
      try journal.text(LogTests.note) == (words[0] == "-" ? "- x\n" : "- Lunch with @ana-ruiz\n"))
  }

  @Test("a note in an open code block is told to hide the entry: nothing is written")
  func hidden() async throws {
    let journal = try TemporaryFolder(Samples.ana)
    try journal.write("```\ncode\n", to: LogTests.note)
    let run = try await LogTests.log("Lunch with @ana-ruiz", in: journal)
    #expect(run.status == 1)
    #expect(run.report.contains("an open code block"))
    #expect(try journal.text(LogTests.note) == "```\ncode\n")
  }

  @Test("what log writes the digest reads")
  func digest() async throws {
    let journal = try TemporaryFolder(Samples.ana)
    _ = try await LogTests.log("Lunch with @ana-ruiz", in: journal)
    let run = try await Program.run("digest --date 2026-11-23", journal)
    #expect(run.answer == "2026-11-23: nothing is due.\n")
  }

  @Test("of entries that are added at the same time none is lost")
  func atOnce() async throws {
    let journal = try TemporaryFolder(Samples.ana)
    try await withThrowingTaskGroup { group in
      for number in 1...20 {
        group.addTask {
          let run = try await LogTests.log("Call with @ana-ruiz, number \(number)", in: journal)
          #expect(run.status == 0, "\(run.report)")
        }
      }
      try await group.waitForAll()
    }
    let lines = try journal.text(LogTests.note).split(separator: "\n").map(String.init).sorted()
    #expect(lines == (1...20).map { "- Call with @ana-ruiz, number \($0)" }.sorted())
  }

  @Test(
    "killed or failing at any step, it loses nothing that was there",
    .enabled(if: Faults.library != nil, "needs clang"))
  func faults() async throws {
    for step in 1...8 {
      for faults in [Faults.death(at: step, losing: false), .failure(at: step, ENOSPC)] {
        let journal = try TemporaryFolder(Samples.ana)
        try journal.write("- Tea with @ana-ruiz\n", to: LogTests.note)
        let entry = "- Lunch with @ana-ruiz\n"
        _ = try await LogTests.log(
          "Lunch with @ana-ruiz", in: journal, environment: faults.environment(in: journal))
        let text = try journal.text(LogTests.note)
        let whole = "- Tea with @ana-ruiz\n" + entry
        #expect(
          text.hasPrefix("- Tea with @ana-ruiz\n") && whole.hasPrefix(text), "\(step): \(text)")
        let isWhole = text == whole || text == "- Tea with @ana-ruiz\n"
        #expect(isWhole || faults.isDeath, "\(step): \(text)")
      }
    }
  }
}

@Suite("new")
struct NewTests {
  @Test("makes a note with what is known, and the other keys to fill in")
  func first() async throws {
    let journal = try TemporaryFolder(Samples.ana)
    let run = try await Program.run([
      "new", "Zoe", "Brandt", "--relation", "client", "--cadence", "2m", "--org", "Acme: Wien",
      "--journal", journal.path,
    ])
    #expect(run.status == 0 && run.report == "")
    #expect(
      run.answer == "people/zoe-brandt.md: @zoe-brandt or [[Zoe Brandt]] names them in notes\n")
    let people = try await Program.run("export", journal)
    #expect(people.answer.contains("\"org\":\"Acme: Wien\""), "\(people.answer)")
    let check = try await Program.run("check --strict", journal)
    #expect(check.status == 0 && check.report == "")
  }

  @Test(
    "what is promised to name somebody does",
    arguments: ["Dr. Ann Lee", "Zoë (Sales)", "Conor O'Brien", "#1 Fan"])
  func promised(_ name: String) async throws {
    let journal = try TemporaryFolder([".rapport.yml": "", "people/Bo Lind.md": ""])
    let run = try await Program.run(["new", name, "--journal", journal.path])
    let words = run.answer.replacingOccurrences(of: " names them in notes\n", with: "")
    let links = words.components(separatedBy: ".md: ")[1].components(separatedBy: " or ")
    for link in links {
      let log = try await Program.run(["log", "Tea with \(link)", "--journal", journal.path])
      #expect(log.status == 0, "\(link): \(log.report)")
    }
  }

  @Test(
    "who has a note already is told, and keeps it", arguments: ["Ana Ruiz", "ana-ruiz", "ANA RUIZ"])
  func known(_ name: String) async throws {
    let journal = try TemporaryFolder(Samples.ana)
    let before = try journal.files()
    let run = try await Program.run(["new", name, "--journal", journal.path])
    #expect(run.status == 1)
    #expect(run.report == "rapport: there is a note about Ana Ruiz already: people/ana-ruiz.md\n")
    #expect(try journal.files() == before)
  }

  @Test(
    "a folder that is not read, or is none, takes no note",
    arguments: [
      "people: [.hid]", "exclude: ['people/**']", "output: people/x\npeople: [x]", "people: [..]",
      "people: [../out]",
    ])
  func notRead(_ settings: String) async throws {
    let folder = try TemporaryFolder(["in/.rapport.yml": settings + "\n"])
    let run = try await Program.run(["new", "Zoe", "--journal", "\(folder.path)/in"])
    #expect(run.status == 2)
    #expect(try folder.files().keys.sorted() == ["in/.rapport.yml"])
  }

  @Test("somebody private is not named")
  func privateNamesake() async throws {
    let journal = try TemporaryFolder([
      "people/grace-kim.md": "---\naliases: [Gracie]\nprivate: true\n---\n"
    ])
    let run = try await Program.run(["new", "Gracie", "--journal", journal.path])
    #expect(run.status == 1)
    #expect(run.report == "rapport: there is a note about somebody of that name already\n")
  }

  @Test("a file that is in the way stays: status 2")
  func inTheWay() async throws {
    let journal = try TemporaryFolder(Samples.ana)
    try journal.write("", to: "people/zoe.md/x")
    let run = try await Program.run(["new", "Zoe", "--journal", journal.path])
    #expect(run.status == 2)
    #expect(run.report == "rapport: \(journal.path)/people/zoe.md is there already\n")
  }

  @Test("where a note about something else has the name, links to that mean what they meant")
  func namesakeNote() async throws {
    let journal = try TemporaryFolder(Samples.ana)
    try journal.write("---\ntype: place\n---\n", to: "people/zoe.md")
    let run = try await Program.run(["new", "Zoe", "--journal", journal.path])
    #expect(run.status == 0 && run.answer.hasPrefix("people/zoe-person.md: "))
    #expect(try journal.text("people/zoe.md") == "---\ntype: place\n---\n")
  }

  @Test(
    "a name of marks only and a wrong cadence are wrong usage",
    arguments: [["../.."], ["Zoe", "--cadence", "often"]])
  func usage(_ words: [String]) async throws {
    let journal = try TemporaryFolder(Samples.ana)
    let run = try await Program.run(["new"] + words + ["--journal", journal.path])
    #expect(run.status == 64)
    #expect(try journal.files().count == Samples.ana.count)
  }
}
