import Foundation
import Testing

/// What the program answers to the script of a shell that asks what a word may become.
@Suite("Completion of a word")
struct CompletionTests {
  private static let notes = [
    ".rapport.yml": "exclude: [old]\ncadences: {neighbour: 2m}\n",
    "people/ana-ruiz.md": "---\nname: Ana Ruiz\nrelation: peer\norg: Acme\naliases: [Nita]\n---\n",
    "people/El Niño.md": "---\nstatus: archived\nrelation: climbing mate\n---\n",
    "people/dee.md": "---\nstatus: deceased\n---\n",
    "people/me.md": "---\nme: true\n---\n",
    "people/zed.md": "---\nprivate: true\nname: Zed Zorn\nrelation: spy\norg: MI6\n---\n",
    "old/people/oz.md": "",
    "2026-10-02.md": "- Lunch with [[Ana Ruiz]]\n",
  ]

  /// What is offered for the last word.
  static func offers(
    _ words: [String], to shell: String = "bash", as argument: String = "positional@0",
    environment: [String: String] = [:], in folder: URL
  ) async throws -> [String] {
    let command = words.first { !$0.hasPrefix("-") } ?? ""
    let call =
      ["---completion", command, "--", argument, "\(words.count)", "\(words.last?.count ?? 0)"]
    let run = try await Program.run(
      call + ["rapport"] + words,
      environment: environment.merging(["SAP_SHELL": shell]) { $1 }, in: folder)
    #expect(run.status == 0)
    #expect(run.report == "")
    return run.answerLines.filter { !$0.isEmpty && $0 != " " }
  }

  @Test(
    "people, but those who are private and me", arguments: ["brief", "explain", "timeline", "path"])
  func people(_ command: String) async throws {
    let journal = try TemporaryFolder(CompletionTests.notes)
    let offers = try await CompletionTests.offers([command, ""], in: journal.url)
    #expect(offers == ["el-niño", "ana-ruiz", "dee"])
    let from = try await CompletionTests.offers(["path", ""], as: "--from", in: journal.url)
    #expect(from == offers)
  }

  @Test("each shell gets them with the name in its own way")
  func shells() async throws {
    let journal = try TemporaryFolder([
      "people/o'neill: x.md": "---\nname: \"A: B\"\n---\n", ".rapport.yml": "",
    ])
    func offers(_ shell: String) async throws -> [String] {
      try await CompletionTests.offers(["brief", ""], to: shell, in: journal.url)
    }
    #expect(try await offers("bash") == [#"o\'neill\:-x"#])
    #expect(try await offers("zsh") == [#"o'neill\:-x:A: B"#])
    #expect(try await offers("fish") == ["o'neill:-x\tA: B"])
  }

  @Test(
    "a name or alias is offered to whoever begins to type it, in quotes or not",
    arguments: [
      ("Ana", #"Ana\ Ruiz"#), ("\"Ana R", #"Ana\ Ruiz"#), (#"Ana\ R"#, #"Ana\ Ruiz"#),
      ("'El N", #"El\ Niño"#), ("Ni", "Nita"), ("nit", "nita"), ("people/a", "people/ana-ruiz"),
      ("An'a R'", #"Ana\ Ruiz"#),
    ])
  func names(_ typed: String, _ name: String) async throws {
    let journal = try TemporaryFolder(CompletionTests.notes)
    let offers = try await CompletionTests.offers(["brief", typed], in: journal.url)
    #expect(Set(offers).subtracting(["el-niño", "ana-ruiz", "dee"]) == [name])
  }

  @Test("the journal is the one that the line names, else RAPPORT_JOURNAL, else the nearest above")
  func journal() async throws {
    let here = try TemporaryFolder(["people/here.md": "", ".rapport.yml": "", "deep/er/x": ""])
    let home = try TemporaryFolder(["my notes/people/there.md": "", "people/home.md": ""])
    let (deep, there) = (here.url("deep/er"), home.url("my notes").path)
    func offers(_ words: [String], _ more: [String: String] = [:]) async throws -> [String] {
      let environment = more.merging(["HOME": home.path]) { $1 }
      return try await CompletionTests.offers(words, environment: environment, in: deep)
    }
    #expect(try await offers(["brief", ""]) == ["here"])
    #expect(try await offers(["brief", ""], ["RAPPORT_JOURNAL": there]) == ["there"])
    for spelling in [
      ["--journal", "\"\(there)\""], ["--journal", there.replacing(" ", with: "\\ ")],
      ["--journal=\(there)"], ["--journal", "=", "'\(there)'"], ["--journal", #"~/my\ notes"#],
      ["--journal", "\"$HOME/my notes\""], ["--journal", "${HOME}/'my notes'"],
    ] {
      #expect(try await offers(["brief"] + spelling + [""]) == ["there"], "\(spelling)")
    }
    #expect(try await offers(["brief", "--journal", "~", ""]) == ["there", "home"])
    #expect(try await offers(["brief", "--journal", "$(echo \(there))", ""]) == [])
  }

  @Test("where there is no journal, or a broken one, nothing is offered and nothing said")
  func none() async throws {
    let folder = try TemporaryFolder([
      "people/ana.md": "", "broken/.rapport.yml": "budget: [\n", "file": "",
    ])
    for words in [
      ["brief", ""], ["brief", "--journal", "missing", ""], ["brief", "--journal", "file", ""],
      ["brief", "--journal", "broken", ""], ["brief", "--journal"], ["log", "@"],
    ] {
      #expect(try await CompletionTests.offers(words, in: folder.url) == [], "\(words)")
    }
    let odd = try TemporaryFolder([".rapport.yml": ""])
    try odd.write(Data([0x2D, 0x2D, 0x2D, 0x0A, 0xFF, 0xFE]), to: "people/x.md")
    try odd.link("people/loop.md", to: "loop.md")
    #expect(try await CompletionTests.offers(["brief", ""], in: odd.url).count < 2)
  }

  @Test("a script of another release, which asks what there is not, is told nothing")
  func otherRelease() async throws {
    for words in [["gone", "--", "positional@0"], ["brief", "--", "--gone"], ["brief"], []] {
      let run = try await Program.run(["---completion"] + words + ["2", "0", "rapport", "x", ""])
      #expect(run.status != 0 && run.answer == "" && run.report == "")
    }
  }

  @Test(
    "a note changes nothing outside of the list: no control characters, no options, a line each")
  func hostile() async throws {
    let journal = try TemporaryFolder([
      ".rapport.yml": "",
      "people/a.md":
        "---\nname: \"\\e[31mred\\nline\\ttab\\u202E\"\naliases: [\"al\\nias\"]\n---\n",
      "people/-rf.md": "", "people/b\u{1B}[2J.md": "---\nname: \"--force\"\n---\n",
      "people/c\nd.md": "",
    ])
    for shell in ["bash", "zsh", "fish", "other"] {
      for typed in ["", "a", "-", "\u{1B}", "al"] {
        let offers = try await CompletionTests.offers(["brief", typed], to: shell, in: journal.url)
        let words = offers.map { String($0.prefix { $0 != "\t" && $0 != ":" }) }
        #expect(words.first == "people/-rf" && words.contains("a"))
        #expect(Set(words).isSubset(of: ["people/-rf", "a", "al-ias", "c-d"]), "\(offers)")
        #expect(offers.allSatisfy { !$0.replacing("\t", with: "").holdsControls })
      }
    }
  }

  @Test("people --where: what people are; new --relation: words that there are")
  func values() async throws {
    let journal = try TemporaryFolder(CompletionTests.notes)
    let conditions = try await CompletionTests.offers(
      ["people", "--where", ""], to: "fish", as: "--where", in: journal.url)
    #expect(
      conditions.map { $0.replacing("\t", with: "") } == [
        "relation=climbing mate", "relation=peer", "org=Acme", "status=active", "status=archived",
        "status=deceased", "ladder=peer",
      ])
    let relations = try await CompletionTests.offers(
      ["new", "Bo", "--relation", ""], as: "--relation", in: journal.url)
    #expect(Set(relations).isSuperset(of: ["client", "family", "neighbour", #"climbing\ mate"#]))
    #expect(!relations.contains("spy"))
  }

  @Test(
    "log: whom an @ at the end may mean",
    arguments: [
      ("\"Lunch with @an", [#"Lunch\ with\ \@el-niño"#, #"Lunch\ with\ \@ana-ruiz"#]),
      ("@", [#"\@el-niño"#, #"\@ana-ruiz"#]), ("Lunch", []), ("mail@an", []), ("\"@ana and", []),
    ])
  func mentions(_ typed: String, _ expected: [String]) async throws {
    let journal = try TemporaryFolder(CompletionTests.notes)
    let offers = try await CompletionTests.offers(["log", typed], in: journal.url)
    #expect(
      offers == expected + (expected.isEmpty ? [] : [expected[0].replacing("el-niño", with: "dee")])
    )
  }

  @Test("nobody is made up to complete the name of somebody new")
  func new() async throws {
    for shell in ["bash", "zsh", "fish"] {
      let run = try await Program.run(["--generate-completion-script", shell])
      #expect(run.answer.contains("---completion brief -- positional@0"))
      #expect(!run.answer.contains("---completion new -- positional"))
    }
  }
}
