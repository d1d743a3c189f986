import Drafts
import Journals
import Notes
import Testing

@Suite struct StarterJournalTests {
  private func starter(
    _ notes: [(path: String, text: String)], _ configuration: Configuration = Configuration(),
    isConfigured: Bool = false
  ) throws -> [String: String] {
    let today = try #require(Day("2026-11-23"))
    let census = Census(
      of: notes.map { note in
        Note(
          parsing: Array(note.text.utf8), at: NotePath(note.path),
          vocabulary: Vocabulary(configuration.words))
      }, on: today, configuration: configuration)
    let survey = Survey(census, Journal(census, []))
    let starter = StarterJournal(survey, isConfigured: isConfigured, on: today, configuration)
    return Dictionary(uniqueKeysWithValues: starter.files.map { ($0.path, $0.text) })
  }

  @Test("an empty folder gets settings, attributes, me, somebody and today")
  func empty() throws {
    #expect(
      try starter([]).keys.sorted() == [
        ".gitattributes", ".rapport.yml", "2026/2026-11-23.md", "people/ana-example.md",
        "people/me.md",
      ])
  }

  @Test("what it makes is understood without a problem")
  func sound() throws {
    let files = try starter([]).filter { $0.key.hasSuffix(".md") }.sorted { $0.key < $1.key }
    let notes = files.map { path, text in
      Note(parsing: Array(text.utf8), at: NotePath(path), vocabulary: Vocabulary())
    }
    let journal = try Journal(of: notes, on: #require(Day("2026-11-23")))
    #expect(journal.findings.filter { $0.severity != .hint }.isEmpty)
    #expect(journal.people.map(\.name) == ["Ana Example", "Me"])
    #expect(journal.me == 1)
    #expect(journal.interactions.map(\.kind) == ["lunch"])
    #expect(journal.followUps.count == 1 && journal.topics.count == 1)
  }

  @Test("the settings are the defaults, commented out or not")
  func settings() throws {
    let text = try #require(try starter([])[".rapport.yml"])
    let keys = text.split(separator: "\n").filter { $0.contains(#/^(# )?[a-z-]+: /#) }
    #expect(keys.count == 18)
    let open = keys.map { $0.hasPrefix("# ") ? String($0.dropFirst(2)) : String($0) }
      .joined(separator: "\n")
    for text in [text, open] {
      let read = try Configuration(parsing: Array(text.utf8))
      #expect("\(read)" == "\(Configuration())")
    }
  }

  @Test("among notes it makes what is missing, and follows their ways")
  func vault() throws {
    let files = try starter([
      ("Team/Bo.md", "---\ntype: person\n---\n"), ("Journal/2025/2025-03-01.md", "x\n"),
    ])
    #expect(files.keys.sorted() == [".gitattributes", ".rapport.yml", "Team/me.md"])
    #expect(files[".rapport.yml"]?.hasSuffix("\ndaily-note: Journal/YYYY/YYYY-MM-DD.md\n") == true)
  }

  @Test(
    "whatever the daily notes' folder is called, the settings can be read",
    arguments: [
      "Daily: notes", "[x]", "*a", "- b", "@daily", "%q", "&x", "Journal #1", "a\nb: c", "SUMMARY",
    ])
  func names(_ folder: String) throws {
    let text = try #require(try starter([("\(folder)/2025-03-01.md", "x\n")])[".rapport.yml"])
    let read = try Configuration(parsing: Array(text.utf8))
    #expect(read.dailyNote == "\(folder)/YYYY-MM-DD.md")
    #expect(try read.dailyNotePath(on: #require(Day("2025-03-02"))) == "\(folder)/2025-03-02.md")
  }

  @Test(
    "the pattern of daily notes is that of most",
    arguments: [
      ("2025/03/2025-03-01.md", "YYYY/MM/YYYY-MM-DD.md"),
      ("2025-03/20250301.md", "YYYY-MM/YYYYMMDD.md"),
      ("journals/2025_03_01.md", "journals/YYYY_MM_DD.md"),
      ("MM/2025-03-01.md", "YYYY/YYYY-MM-DD.md"),
    ])
  func pattern(_ path: String, _ expected: String) throws {
    let text = try #require(try starter([(path, "x\n")])[".rapport.yml"])
    #expect(try Configuration(parsing: Array(text.utf8)).dailyNote == expected)
  }

  @Test("an output folder with a space is one pattern for git")
  func attributes() throws {
    var configuration = Configuration()
    configuration.output = "my \"digs\""
    #expect(
      try starter([], configuration)[".gitattributes"]?.hasSuffix(
        "\n\"my \\\"digs\\\"/**\" linguist-generated=true\n") == true)
  }

  @Test("settings that are there are heeded")
  func configured() throws {
    var configuration = Configuration()
    configuration.output = "out"
    configuration.words.people = ["folks"]
    configuration.dailyNote = "log.md"
    let files = try starter([], configuration, isConfigured: true)
    #expect(
      files.keys.sorted() == [".gitattributes", "folks/ana-example.md", "folks/me.md", "log.md"])
    #expect(files[".gitattributes"]?.contains("out/** linguist-generated") == true)
  }
}

@Suite struct SurveyTests {
  @Test("people are counted by the sign that tells them, mentions by their form")
  func counts() throws {
    let notes = [
      ("Bo.md", "---\ntags: [person]\n---\n"), ("Ideas.md", "[[Bo]] and [Bo](Bo.md)\n"),
      ("log/2026-01-02.md", "- Lunch with [[Bo]], [Ana](../people/ana.md) and @ana\n"),
      ("people/ana.md", ""), ("me.md", "---\ntype: person\nme: true\n---\n"),
    ].map { path, text in
      Note(parsing: Array(text.utf8), at: NotePath(path), vocabulary: Vocabulary())
    }
    let today = try #require(Day("2026-11-23"))
    let journal = Journal(of: notes, on: today)
    let survey = Survey(Census(of: notes, on: today), journal)
    #expect(survey.notes == 5 && survey.datedNotes == 1 && survey.hasMe)
    #expect(survey.peopleByFolder == 1 && survey.peopleByFrontMatter == 2)
    #expect([survey.links, survey.wikilinks, survey.handles] == [2, 2, 1])
    #expect(survey.undated == ["Ideas.md"])
    #expect(survey.dailyNote == "log/YYYY-MM-DD.md")
  }
}
