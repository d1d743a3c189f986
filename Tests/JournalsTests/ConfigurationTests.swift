import Journals
import Notes
import Testing

@Suite("The configuration")
struct ConfigurationTests {
  private func failure(_ text: String) -> ConfigurationError? {
    do throws(ConfigurationError) {
      _ = try Configuration(parsing: Array(text.utf8))
      return nil
    } catch {
      return error
    }
  }

  @Test(
    "C1: every key is optional, and an empty file is a configuration",
    arguments: ["", "\n", "# x\n", "---\n", "\u{FEFF}budget: 7\n"])
  func defaults(text: String) {
    let found = configuration(text)
    #expect(found.words.people == ["people", "contacts"])
    #expect(found.words.groups == ["groups"])
    #expect(found.exclude == [])
    #expect(found.output == "digests")
    #expect(found.briefs == .none)
    #expect(found.horizon.days == 14)
    #expect(found.budget == 7)
    #expect(found.ways == [])
    #expect(found.dailyNote == "YYYY/YYYY-MM-DD.md")
    #expect(found.cadences["friend"]??.days == 60)
  }

  @Test("C1: all of it")
  func all() {
    let found = configuration(
      """
      people: [friends]
      groups: circles
      exclude:
        - "archive/**"
        - drafts
      output: out/./put
      briefs: due
      horizon: 1m
      budget: 3
      cadences: {client: 1w, friend: never}
      kinds:
        Mittagessen: in person
        coffee: none
      contact-words: [mit]
      topic-words: []
      no-contact-words: [nie]
      log-headings: [Tagebuch]
      attendee-headings: [Anwesend, In attendance]
      next-headings: Fragen
      tags: {promised: owe, helped-me: "#danke"}
      ways:
        - {way: Climb together, for: [friend, boss], circle: external, channel: in person}
        - way: Write
      daily-note: log/YYYY-MM-DD.md
      """)
    #expect(found.words.people == ["friends"])
    #expect(found.words.groups == ["circles"])
    #expect(found.exclude == ["archive/**", "drafts"])
    #expect(found.output == "out/put")
    #expect(found.briefs == .due)
    #expect(found.horizon == Period(count: 1, unit: .month))
    #expect(found.budget == 3)
    #expect(found.cadences["client"]??.days == 7)
    #expect(found.cadences["friend"] == .some(nil))
    #expect(found.cadences["manager"]??.days == 14)
    #expect(found.words.kinds["Mittagessen"] == .some(.inPerson))
    #expect(found.words.kinds["coffee"] == .some(nil))
    #expect(found.words.contact == ["mit"])
    #expect(found.words.topic == [])
    #expect(found.words.noContact == ["nie"])
    #expect(found.words.logHeadings == ["Tagebuch"])
    #expect(found.words.attendeeHeadings == ["Anwesend", "In attendance"])
    #expect(found.words.nextHeadings == ["Fragen"])
    #expect(found.words.tags == [.promised: "owe", .helpedMe: "danke"])
    #expect(
      found.ways == [
        ConfiguredWay(
          way: "Climb together", relations: ["friend", "manager"], circle: .external,
          channel: .inPerson),
        ConfiguredWay(way: "Write", relations: [], circle: nil, channel: nil),
      ])
    #expect(found.dailyNote == "log/YYYY-MM-DD.md")
  }

  @Test(
    "C2: a wrong value is an error with its line",
    arguments: [
      ("people: {a: b}", 1), ("exclude: [[a], b]", 1), ("output:", 1), ("output: [a]", 1),
      ("\nbriefs: some", 2), ("horizon: soon", 1), ("horizon: 0d", 1), ("budget: many", 1),
      ("budget: 0", 1), ("budget: 1001", 1), ("budget: -1", 1), ("budget: 7.5", 1),
      ("cadences: 14d", 1), ("cadences:\n  friend: 1m\n  peer: often", 3), ("cadences: [1m]", 1),
      ("kinds:\n  a: in person\n  b: fax", 3), ("kinds: {a b: phone}", 1), ("kinds: [a]", 1),
      ("contact-words: [talked to]", 1), ("topic-words: {a: b}", 1), ("tags: {promise: owe}", 1),
      ("tags:\n  promised: [owe]", 2), ("ways: Climb", 1), ("ways:\n- way: a\n  circle: x", 3),
      ("ways:\n- way: a\n- for: [friend]", 3), ("ways:\n- way: a\n  who: b", 3),
      ("ways: [{way: a, channel: fax}]", 1), ("daily-note: [a]", 1),
      ("budget: 3\nbudget: 4", 2), ("- people", 1), ("people", 1), ("budget: [", 1),
      ("budget: 3\n\tx: y", 2), ("budget: 3\n---\nbudget: 4", 2),
    ] as [(String, Int)])
  func wrong(text: String, line: Int) {
    #expect(failure(text)?.line == line)
    #expect(failure(text)?.message.isEmpty == false)
  }

  @Test("C2: the column is that of the value, or of the unknown key")
  func columns() {
    #expect(failure("horizon: soon").map { [$0.line, $0.column] } == [1, 10])
    #expect(failure("budget: 1\nhorizont: 1m").map { [$0.line, $0.column] } == [2, 1])
    #expect(failure("kinds: {é: fax}").map { [$0.line, $0.column] } == [1, 13])
    #expect(failure("\u{FEFF}horizon: soon").map { [$0.line, $0.column] } == [1, 13])
    #expect(failure("\u{FEFF}budget: 1\rhorizon: x").map { [$0.line, $0.column] } == [2, 10])
  }

  @Test(
    "C2: an unknown key is an error, and a near one is suggested",
    arguments: [
      ("horizont", "horizon"), ("Budget", "budget"), ("contact_words", "contact-words"),
      ("dialy-note", "daily-note"), ("colour", nil), ("timezone", nil),
    ] as [(String, String?)])
  func unknownKeys(key: String, suggestion: String?) {
    let message = failure("\(key): x")?.message
    #expect(message?.hasPrefix("unknown key \(key)") == true)
    #expect(message?.contains("did you mean") == (suggestion != nil))
    if let suggestion { #expect(message?.hasSuffix("did you mean \(suggestion)?") == true) }
  }

  @Test(
    "C3: no path leads out of the journal",
    arguments: ["/tmp/x", "../x", "a/../../x", "a/..", ".", "./", "/", "..", "\"\""])
  func paths(path: String) {
    #expect(failure("output: \(path)")?.line == 1)
    #expect(failure("budget: 1\ndaily-note: \(path)")?.line == 2)
  }

  @Test("C2: what the file says goes over the defaults, and the journal keeps it")
  func order() {
    #expect(journal([:], configuration: "horizon: 1m").configuration.horizon.days == 30)
    #expect(journal([:]).configuration.horizon.days == 14)
  }
}
