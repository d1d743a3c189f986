import Foundation
import Testing

@Suite("brief")
struct BriefTests {
  static let journal = [
    "people/ana-ruiz.md": """
    ---
    relation: peer
    cadence: monthly
    role: Lead
    location: Bristol
    interests: [bouldering]
    spouse: "[[luis]]"
    email: ana@example.org
    ---
    # Ana Ruiz

    ## Family

    - daughter Lola
    """,
    "people/ana-silva.md": "# Ana Silva\n",
    "people/luis.md": "---\nname: Luis Ruiz\n---\n",
    "2026-10-02.md": """
    - Lunch with [[Ana Ruiz]]: the new office
      - Lola's exam is on 2026-11-10 #personal
      - [ ] Send the photos due 2026-11-25 #promised
    """,
  ]

  /// Runs in the journal's folder, as a user would.
  private static func run(
    _ words: [String], _ files: [String: String] = journal, environment: [String: String] = [:],
    terminal: FileHandle? = nil
  ) async throws -> Program.Outcome {
    let folder = try TemporaryFolder(files.merging([".rapport.yml": ""]) { old, _ in old })
    return try await Program.run(
      words + ["--date", "2026-11-22"], environment: environment, in: folder.url,
      terminal: terminal)
  }

  @Test("of the dead there are memories, and no rhythm")
  func dead() async throws {
    let files = [
      "people/kim.md": "---\nrelation: mentor\nstatus: deceased\n---\n# Kim\n",
      "2026-10-02.md": "- Visit to [[Kim]]: the old workshop\n",
    ]
    let run = try await BriefTests.run(["brief", "kim"], files)
    #expect(run.answer.contains("\nMemories\n") && !run.answer.contains("rhythm"))
  }

  @Test(
    "PERSON is whatever links them",
    arguments: ["Ana Ruiz", "ana-ruiz", "ANA_RUIZ", "people/ana-ruiz.md", "people/ana-ruiz"])
  func person(_ name: String) async throws {
    let run = try await BriefTests.run(["brief", name])
    #expect(run.status == 0 && run.report == "")
    #expect(
      run.answer == """
        Ana Ruiz

        relation   peer
        work       Lead
        location   Bristol
        rhythm     monthly, due since 2026-11-02
        last       lunch on 2026-10-02
        interests  bouldering
        email      ana@example.org

        Talk about
        - Since you last spoke, for Ana Ruiz: "Lola's exam is on 2026-11-10" (noted 2026-10-02). Ask how it
          went.
        - You promised Ana Ruiz: "Send the photos", due 2026-11-25 (2026-10-02).
        - Last time with Ana Ruiz, lunch on 2026-10-02: "the new office".

        Contacts
        2026-10-02  lunch with Ana Ruiz: "the new office"

        Facts
        Family  daughter Lola

        People you both know
        Luis Ruiz  spouse

        """)
  }

  @Test("somebody of whom little is known has a short brief")
  func short() async throws {
    let run = try await BriefTests.run(["brief", "luis"])
    #expect(run.answer == "Luis Ruiz\n\nPeople you both know\nAna Ruiz  spouse: Luis Ruiz\n")
  }

  @Test("nobody has that name: status 64, with a suggestion, nothing on standard output")
  func unknown() async throws {
    let run = try await BriefTests.run(["brief", "Ana Ruis"])
    #expect(run.status == 64)
    #expect(run.answer == "")
    #expect(run.report.hasPrefix("rapport: nobody is called 'Ana Ruis'; did you mean "))
    #expect(run.report.contains("Ana Ruiz (people/ana-ruiz.md)"))
    let far = try await BriefTests.run(["brief", "Zebulon"])
    #expect(far.status == 64)
    #expect(
      far.report == "rapport: nobody is called 'Zebulon'; rapport people lists who is there\n")
    let evil = try await BriefTests.run(["brief", "\u{1B}[2J"])
    #expect(evil.report == "rapport: nobody is called '␛[2J'; rapport people lists who is there\n")
  }

  @Test("several have that name: status 64, all of them named")
  func ambiguous() async throws {
    let aliases = ["people/b.md": "---\nname: Bo\naliases: [Ana Ruiz]\n---\n"]
    let run = try await BriefTests.run(
      ["brief", "ana ruiz"],
      BriefTests.journal.merging(aliases) { $1 }.merging([
        "people/ana-ruiz.md": "", "people/x.md": "---\nname: Ana Ruiz\n---\n",
      ]) { $1 })
    #expect(run.status == 64)
    #expect(run.answer == "")
    #expect(run.report.hasPrefix("rapport: 'ana ruiz' could mean "))
    #expect(run.report.contains("Bo (people/b.md)"))
  }

  @Test("as JSON: documented keys")
  func json() async throws {
    let run = try await BriefTests.run(["brief", "ana-ruiz", "--format", "json"])
    let top = try JSON(run.output).object
    try JSONSchema.brief.check(top)
    #expect(top["schema"] == .string("rapport.brief/1"))
    let person = try top["person"].unwrapped.object
    #expect(person["name"] == .string("Ana Ruiz"))
    #expect(person["due"] == .string("2026-11-02"))
    let points = try top["talking_points"].unwrapped.list
    #expect(points.count == 3)
    for point in points { try JSONSchema.talkingPoint.check(point.object) }
    for contact in try top["contacts"].unwrapped.list {
      try JSONSchema.toldContact.check(contact.object)
    }
    let acquaintance = try #require(try top["acquaintances"].unwrapped.list.first).object
    #expect(acquaintance["path"] == .string("people/luis.md"))
  }

  @Test("lines fit the terminal, whose colours can be turned off")
  func terminal() async throws {
    for (environment, hasColor) in [(["TERM": "xterm"], true), (["NO_COLOR": "1"], false)] {
      let terminal = try PseudoTerminal(columns: 40)
      let run = try await BriefTests.run(
        ["brief", "ana-ruiz"], environment: environment, terminal: terminal.side)
      #expect(run.status == 0)
      let shown = try terminal.shown()
      #expect(shown.contains("\u{1B}[1mAna Ruiz\u{1B}[0m") == hasColor)
      #expect(shown.contains("\u{1B}[") == hasColor)
      let lines = shown.replacing(#/\u{1B}\[\d+m/#, with: "").split(whereSeparator: \.isNewline)
      #expect(lines.count > 15)
      #expect(lines.allSatisfy { $0.count <= 40 })
    }
  }

  private static let secret = [
    "people/zq-1987.md": "---\nname: Zelda\nprivate: true\ncadence: monthly\n---\n- likes owls\n",
    "2026-10-03.md": "- Lunch with [[Zelda]] and [[Ana Ruiz]]: the secret plan\n",
  ]

  @Test("P9: a private person is shown as text on a terminal, in full")
  func privateOnTerminal() async throws {
    let terminal = try PseudoTerminal()
    let run = try await BriefTests.run(
      ["brief", "zelda", "--color", "never"],
      BriefTests.journal.merging(BriefTests.secret) { $1 }, terminal: terminal.side)
    #expect(run.status == 0)
    let shown = try terminal.shown()
    for part in ["Zelda", "due since 2026-11-03", "the secret plan", "likes owls", "Ana Ruiz"] {
      #expect(shown.contains(part))
    }
  }

  @Test("P9: elsewhere a private person is unknown, and never suggested")
  func privateElsewhere() async throws {
    let files = BriefTests.journal.merging(BriefTests.secret) { $1 }
    for words in [
      ["brief", "zelda"], ["brief", "zeldo"], ["brief", "zelda", "--format", "json"],
    ] {
      let run = try await BriefTests.run(words, files)
      #expect(run.status == 64)
      #expect(run.answer == "")
      #expect(
        run.report == "rapport: nobody is called '\(words[1])'; rapport people lists who is there\n"
      )
    }
    let terminal = try PseudoTerminal()
    let json = try await BriefTests.run(
      ["brief", "zelda", "--format", "json"], files, terminal: terminal.side)
    #expect(json.status == 64)
    let ana = try await BriefTests.run(["brief", "ana-ruiz"], files)
    #expect(!ana.answer.contains("Zelda") && !ana.answer.contains("secret"))
  }

  @Test("briefs: due and all write files, which go when they are no longer wanted")
  func files() async throws {
    let journal = try TemporaryFolder(BriefTests.journal)
    func digest(_ briefs: String) async throws -> [String] {
      try journal.write("briefs: \(briefs)\n", to: ".rapport.yml")
      let run = try await Program.run("digest --quiet --date 2026-11-22", journal)
      #expect(run.status == 0 && run.report == "")
      return try journal.files(below: "digests").keys.filter { !Samples.digests.contains($0) }
        .sorted()
    }
    #expect(try await digest("none") == [])
    #expect(try await digest("due") == ["people/ana-ruiz.brief.md"])
    let brief = try journal.text("digests/people/ana-ruiz.brief.md")
    #expect(brief.contains("(../../2026-10-02.md#L1)"))
    #expect(
      try await digest("all") == [
        "people/ana-ruiz.brief.md", "people/ana-silva.brief.md", "people/luis.brief.md",
      ])
    #expect(try await digest("due") == ["people/ana-ruiz.brief.md"])
    #expect(try await digest("none") == [])
    #expect(!journal.exists("digests/people"))
  }
}
