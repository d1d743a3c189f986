import Testing

@testable import Notes

/// A key of front matter and where its value ends up.
struct Key<Value>: Sendable {
  let name: String
  let value: @Sendable (Profile) -> Value

  init(_ name: String, _ value: @escaping @Sendable (Profile) -> Value) {
    self.name = name
    self.value = value
  }
}

@Suite("What a person note says of its person")
struct ProfileTests {
  private func profile(_ frontMatter: String) throws -> Profile {
    try #require(person(frontMatter).profile)
  }

  @Test(
    "P4: text keys, with their synonyms; a link counts as its text",
    arguments: [
      Key("name") { $0.name }, Key("title") { $0.name }, Key("org") { $0.org },
      Key("company") { $0.org },
      Key("organisation") { $0.org }, Key("team") { $0.team }, Key("department") { $0.team },
      Key("group") { $0.team },
      Key("role") { $0.role }, Key("job") { $0.role }, Key("position") { $0.role },
      Key("location") { $0.location },
      Key("city") { $0.location }, Key("prm-location") { $0.location }, Key("met") { $0.metText },
      Key("how-met") { $0.metText },
    ] as [Key<String?>])
  func texts(key: Key<String?>) throws {
    #expect(try key.value(profile("\(key.name): Acme Inc")) == "Acme Inc")
    guard !["name", "title"].contains(key.name) else { return }
    #expect(try key.value(profile("\(key.name): \"[[orgs/acme|Acme]]\"")) == "Acme")
    #expect(try key.value(profile("\(key.name): \"[Acme](../acme.md)\"")) == "Acme")
    #expect(try key.value(profile("\(key.name): [[Acme]]")) == "Acme")
  }

  @Test(
    "P4: lists of text, with their synonyms",
    arguments: [
      Key("aliases") { $0.aliases }, Key("alias") { $0.aliases }, Key("nicknames") { $0.aliases },
      Key("handle") { $0.handles }, Key("handles") { $0.handles },
      Key("interests") { $0.interests },
      Key("expertise") { $0.expertise }, Key("skills") { $0.expertise }, Key("asks") { $0.asks },
      Key("offers") { $0.offers },
      Key("lists") { $0.lists }, Key("phase") { $0.phases }, Key("goals") { $0.goals },
      Key("values") { $0.values },
    ] as [Key<[String]>])
  func lists(key: Key<[String]>) throws {
    #expect(try key.value(profile("\(key.name): [go, tea]")) == ["go", "tea"])
    #expect(try key.value(profile("\(key.name): go")) == ["go"])
    #expect(try key.value(profile("\(key.name):")) == [])
  }

  @Test("P4: the line of a key is known, the first one's of synonyms")
  func keyLines() throws {
    let lines = try profile("role: x\nasks:\n  - a\n  - b\nskills: c\nexpertise: d").lines
    #expect(lines[.role] == 2)
    #expect(lines[.asks] == 3)
    #expect(lines[.expertise] == 6)
    #expect(lines[.offers] == nil)
    let all = try profile(KeyLines.Key.allCases.map { "\($0.rawValue): x" }.joined(separator: "\n"))
    #expect(KeyLines.Key.allCases.map { all.lines[$0] } == Array(2...9))
  }

  @Test("P4: name wins over title, in any order; a handle's @ is no part of it")
  func names() throws {
    #expect(try profile("title: Dr Zoe\nname: Zoe").name == "Zoe")
    #expect(try profile("name: Zoe\ntitle: Dr Zoe").name == "Zoe")
    #expect(try profile("handle: \"@zoe\"").handles == ["zoe"])
  }

  @Test(
    "P4: relations are words in lower case, synonyms made one",
    arguments: [
      ("boss", ["manager"]), ("Coworker", ["peer"]), ("colleague", ["peer"]),
      ("teammate", ["peer"]), ("customer", ["client"]), ("[Friend, boss]", ["friend", "manager"]),
      ("friend, neighbour", ["friend", "neighbour"]), ("\"[[Mentor]]\"", ["mentor"]),
    ] as [(String, [String])])
  func relations(value: String, expected: [String]) throws {
    for key in ["relation", "relationship", "prm-relationship"] {
      #expect(try profile("\(key): \(value)").relations == expected)
    }
  }

  @Test(
    "P4: the ladder is the one given, else that of the first relation that has one",
    arguments: [
      ("relation: manager", .above), ("relation: mentor", .above), ("relation: sponsor", .above),
      ("relation: report", .below), ("relation: mentee", .below), ("relation: peer", .peer),
      ("relation: [friend, report, boss]", .below), ("relation: boss\nladder: Peer", .peer),
      ("relation: friend", nil),
    ] as [(String, Profile.Ladder?)])
  func ladder(frontMatter: String, expected: Profile.Ladder?) throws {
    #expect(try profile(frontMatter).effectiveLadder == expected)
  }

  @Test(
    "P4: dates, with their synonyms",
    arguments: [
      Key("last-contact") { $0.lastContactFloor },
      Key("prm-last-contacted") { $0.lastContactFloor },
      Key("snooze-until") { $0.snoozedUntil }, Key("prm-snooze-until") { $0.snoozedUntil },
      Key("met") { $0.met },
    ] as [Key<Day?>])
  func dates(key: Key<Day?>) throws {
    #expect(try key.value(profile("\(key.name): 2026-10-02")) == day("2026-10-02"))
    #expect(try key.value(profile("\(key.name): \"[[2026-10-02]]\"")) == day("2026-10-02"))
  }

  @Test(
    "P4: birthdays with and without a year, with their synonyms",
    arguments: [
      ("birthday: 1990-04-17", 1990, 4, 17), ("bday: 04-17", nil, 4, 17),
      ("birth-date: --04-17", nil, 4, 17), ("prm-birthday: 02-29", nil, 2, 29),
    ] as [(String, Int?, Int, Int)])
  func birthdays(line: String, year: Int?, month: Int, day: Int) throws {
    let birthday = try #require(try profile(line).birthday)
    #expect(birthday.year == year)
    #expect([birthday.month, birthday.day] == [month, day])
    #expect(birthday.line == 2)
  }

  @Test("P4: other yearly dates have labels")
  func yearlyDates() throws {
    let dates = try profile("dates:\n- 2015-06-20 wedding  day\n- 12-24 name day").dates
    #expect(dates.map(\.label) == ["wedding day", "name day"])
    #expect(dates.map(\.year) == [2015, nil])
    #expect(dates.map(\.line) == [3, 4])
    #expect(try profile("anniversary: 2015-06-20").dates.map(\.label) == ["anniversary"])
  }

  @Test("P4: status, and what pauses")
  func status() throws {
    #expect(try profile("status: Archived").status == .archived)
    #expect(try profile("prm-paused: true").status == .paused)
    #expect(try profile("ignore: true").status == .paused)
    #expect(try profile("ignore: false").status == .active)
  }

  @Test("P4: cadence, with its synonyms", arguments: ["cadence", "frequency", "prm-cadence"])
  func cadence(key: String) throws {
    #expect(try profile("\(key): 2w").cadence == .every(Period(count: 14, unit: .day)))
    #expect(try profile("\(key): Never").cadence == .never)
  }

  @Test("P4: addresses keep their keys as written")
  func addresses() throws {
    let addresses = try profile("Email: a@x.org\nphone: 1\nlinkedin: z\nBlog-URL: https://x.org")
      .addresses
    #expect(addresses.map(\.key) == ["Email", "phone", "linkedin", "Blog-URL"])
  }

  @Test(
    "P4: what can't be read is an error at its value and counts as absent",
    arguments: [
      ("cadence: often", "2:10"), ("frequency:  0d", "2:13"), ("ladder: up", "2:9"),
      ("circle: inner", "2:9"), ("last-contact: 2026-02-30", "2:15"),
      ("snooze-until: soon", "2:15"), ("birthday: 17.4.1990", "2:11"), ("birthday: 02-30", "2:11"),
      ("birthday: 2025-02-29", "2:11"), ("dates: [2015-06-20 a, June b]", "2:23"),
      ("met: 2026-13-01", "2:6"),
    ] as [(String, String)])
  func badValues(line: String, place: String) {
    let note = person(line)
    #expect(note.findings.map { "\($0.line):\($0.column)" } == [place])
    #expect(note.findings.allSatisfy { $0.severity == .error })
    #expect(note.profile?.cadence == nil)
    #expect(note.profile?.birthday == nil)
    #expect(note.profile?.lastContactFloor == nil)
  }

  @Test("P4: an unknown status is a warning and counts as active")
  func badStatus() {
    let note = person("status: dormant")
    #expect(note.problems == ["2:9 warning status"])
    #expect(note.profile?.status == .active)
  }

  @Test("P4: an empty value is absent and no error")
  func emptyValues() {
    let keys = ["cadence", "birthday", "ladder", "circle", "status", "met", "dates", "private"]
    #expect(person(keys.map { "\($0):" }.joined(separator: "\n")).findings == [])
  }
}
