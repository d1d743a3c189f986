import Journals
import Notes
import Testing

@Suite("P9: how the name of a private person is found")
struct HiddenNameTests {
  /// What is left of each of `texts`, entries about Bo, where somebody of that name is private.
  private func quoted(_ texts: [String], hiding name: String, keys: String = "") -> [String] {
    let entries = texts.map { "- Lunch with [[bo]]: \($0)\n" }.joined()
    let journal = journal([
      "people/bo.md": "---\nrelation: peer\n---\n",
      "people/x-1.md": "---\nname: \(name)\nprivate: true\n\(keys)\n---\n",
      "2026-10-02.md": entries,
    ])
    return journal.withoutPrivatePeople.interactions.compactMap(\.text)
  }

  private static let words = ["Will", "May", "Grace", "Art", "Me", "Line"]

  @Test("a name of one word is hidden where it has a capital, the word is not", arguments: words)
  func oneWord(_ name: String) {
    let word = name.lowercased()
    #expect(quoted(["of \(word), x\(name)"], hiding: name) == ["of \(word), x\(name)"])
    let hidden = [
      "of \(name)", "\(name) she come?", "of \(name.uppercased())", "\(name)'s tale", "of \(name)s",
      "of @\(word)", "of [[\(word)]]", "at \(word)@example.org",
    ]
    #expect(quoted(hidden, hiding: name) == [], "\(name)")
  }

  @Test("so is a handle")
  func keys() {
    let texts = ["of finch, y", "of Finch"]
    #expect(quoted(texts, hiding: "Zelda Q", keys: "handle: finch") == ["of finch, y"])
  }

  @Test("a file's name in lower case is a key, with an @ or none", arguments: ["will", "@will"])
  func fileName(_ stem: String) {
    let journal = journal([
      "people/bo.md": "---\nexpertise: [the will to live, Will]\n---\n",
      "people/\(stem).md": "---\nprivate: true\n---\n",
    ])
    let expertise = journal.withoutPrivatePeople.person("bo")?.expertise
    #expect(expertise == ["the will to live"])
  }

  @Test("an alias in lower case is hidden in any case, and so is a name of several words")
  func lowerCase() {
    let texts = ["the boss", "The Boss", "a grace period", "GRACE PERIOD"]
    #expect(quoted(texts, hiding: "Grace Period", keys: "aliases: [boss]") == [])
  }

  @Test("names are found with and without their accents, on both sides")
  func accents() {
    let spellings = [
      "Zoë Brandt", "Zoe Brandt", "zoe\u{308} brandt", "ZOÈ-BRÄNDT", "Zoe\u{308}\u{304} Brandt's",
    ]
    #expect(quoted(spellings, hiding: "Zoë Brandt") == [])
    #expect(quoted(spellings, hiding: "Zoe\u{308} Brandt") == [])
    #expect(quoted(spellings, hiding: "Zoe Brandt") == [])
    #expect(quoted(["Zoé", "Łukasz Nguyễn", "Zo Brandt"], hiding: "Zoë Brandt").count == 3)
    #expect(quoted(["Lukasz Nguyen", "ŁUKASZ NGUYỄN"], hiding: "Łukasz Nguyễn") == [])
    #expect(quoted(["a rosé", "a rose", "Rose", "Rosé"], hiding: "Rosé") == ["a rosé", "a rose"])
    #expect(quoted(["Вера Й", "вера и\u{306}"], hiding: "Вера Й") == [])
  }

  @Test("a tag can be a name with nothing between its words")
  func tags() throws {
    let journal = journal([
      "people/bo.md": "---\nrelation: peer\n---\n",
      "people/x-1.md":
        "---\nname: Zoë Brandt\nprivate: true\naliases: [Art, May Be]\nhandle: zoebrandt\n---\n",
      "2026-10-02.md": """
      - Tea with [[bo]]: x #ZoëBrandt #zoebrandt #person/zoëbrandt #zoe_brandt #zoe/brandt #art
      - Lunch with [[bo]]: maybe zoebrandt #Art #owls

      """,
    ]).withoutPrivatePeople
    #expect(journal.interactions.map(\.tags) == [["art"], ["owls"]])
    #expect(journal.interactions.last?.text?.hasPrefix("maybe") != false)
  }

  /// Bo, with Art and Will Smith private.
  private func bo(_ keys: String, _ others: [String: String] = [:]) -> Journal {
    let notes = [
      "people/bo.md": "---\n\(keys)\n---\n", "people/art.md": "---\nprivate: true\n---\n# Art\n",
      "people/x-1.md": "---\nname: Will Smith\naliases: [Will, May]\nprivate: true\n---\n",
    ]
    return journal(notes.merging(others) { $1 }).withoutPrivatePeople
  }

  @Test("short values name them as a whole only")
  func values() throws {
    let journal = bo(
      """
      org: Will & Sons
      team: Will
      interests: [art, Art, Art nouveau, a will smith film]
      expertise: [the art of Will, WILL]
      lists: [Art club]
      role: Will's assistant
      """
    )
    let person = try #require(journal.person("bo"))
    #expect(person.org == "Will & Sons")
    #expect(person.team == nil)
    #expect(person.interests == ["art", "Art nouveau"])
    #expect(person.expertise == ["the art of Will"])
    #expect(person.lists == ["Art club"])
    #expect(person.role == nil)
  }

  @Test("groups are called what they are, but not as a private person")
  func groups() {
    let journal = bo(
      "relation: peer",
      [
        "groups/a.md": "---\nname: Art club\nmembers: [bo]\n---\n",
        "groups/b.md": "---\nname: Will\nmembers: [bo]\n---\n",
      ])
    #expect(journal.groups.map(\.name) == ["Art club"])
  }

  @Test(
    "paths have … for a capital word and a whole part, but not for a folder of a month",
    arguments: [
      ("2026/05-May/2026-05-02.md", "2026/05-May/2026-05-02.md"),
      ("2026/May/2026-05-02.md", "2026/May/2026-05-02.md"),
      ("2026-05 May/2026-05-02 May.md", "2026-05 May/2026-05-02 ….md"),
      ("art/2026-05-02.md", "…/2026-05-02.md"),
      ("2026-05-02/art.markdown", "2026-05-02/….markdown"),
      ("2026-05-02 art of war.md", "2026-05-02 art of war.md"),
      ("2026-05-02 Art of war.md", "2026-05-02 … of war.md"),
      ("x/05-Art/2026-05-02 will smith.md", "x/05-…/2026-05-02 ….md"),
      ("May/2026-05-02.md", "…/2026-05-02.md"),
    ])
  func paths(_ path: String, _ shown: String) {
    let journal = bo("relation: peer", [path: "- 2026-05-02 Lunch with [[bo]]\n"])
    #expect(journal.interactions.map(\.place.path) == [shown])
  }

  @Test("findings keep their own words")
  func findings() {
    let journal = journal([
      "people/line.md": "---\nname: Line\naliases: [Found, Expects]\nprivate: true\n---\n",
      "people/bo.md": "---\ncadence: found line\n---\n", "people/line/x.md": "---\na: [b\n---\n",
      "2026-10-02.md": "- Lunch with @lime and [[lihe]]\n",
    ])
    let messages = journal.withoutPrivatePeople.findings.map(\.message)
    #expect(messages.contains { $0.hasSuffix("expects a period such as 30d, found '… …'") })
    #expect(messages.count == journal.findings.count)
    let ownWords = zip(messages, journal.findings.map(\.message))
    #expect(ownWords.allSatisfy { $0 == $1 || $1.contains("found line") })
  }
}
