import Drafts
import Journals
import Notes
import Testing

@Suite struct PersonDraftTests {
  @Test(
    "a file is named in lower case, with what links and file systems take",
    arguments: [
      ("Zoe Brandt", "zoe-brandt"), ("  Zoe   Brandt ", "zoe-brandt"), ("../../x y", "x-y"),
      ("O'Neil, Pat (Jr.)", "oneil-pat-jr"), ("Núria", "núria"), ("李小龙", "李小龙"),
      ("a/b\\c|d", "a-b-c-d"),
    ])
  func fileName(_ name: String, _ expected: String) {
    #expect(PersonDraft(name: name)?.fileName == expected)
  }

  @Test("a name without a letter names nobody", arguments: ["", " ", "../..", "--help"])
  func noName(_ name: String) {
    #expect((PersonDraft(name: name) == nil) == (name != "--help"))
  }

  @Test(
    "the note says what was given, whatever that is, and nothing else",
    arguments: [
      "Zoe Brandt", "true", "Acme: the best", "a \"quoted\" \\ name", "# x", "- x", "1.5", "[[Bo]]",
      "@zoe",
      "null", "é", "*x", "{a: b}", "x #y", "\"\u{301} Bo", "a\u{1}b", "=1", "~", "2026-11-23",
      "1e3",
    ])
  func values(_ text: String) throws {
    let draft = try #require(PersonDraft(name: "x \(text)", [PersonDraft.Value("org", text)]))
    let bytes = Array(draft.markdown(at: "people/x.md", among: PersonDraftTests.nobody).utf8)
    let note = Note(
      parsing: bytes, at: NotePath("people/x.md"), vocabulary: Vocabulary())
    let journal = try Journal(of: [note], on: #require(Day("2026-11-23")))
    #expect(journal.findings.isEmpty)
    #expect(journal.people.map(\.name) == ["x \(text)"])
    #expect(
      journal.people.first?.org == (text == "[[Bo]]" ? "Bo" : text),
      "\(String(decoding: bytes, as: UTF8.self))")
    #expect(journal.people.first?.cadence == nil)
  }

  @Test("each key that is offered is one that Rapport knows")
  func keys() throws {
    let draft = try #require(PersonDraft(name: "Zoe"))
    let filled = draft.markdown(at: "people/zoe.md", among: PersonDraftTests.nobody).replacing(
      "\n# ", with: "\n")
    let note = Note(
      parsing: Array(filled.utf8), at: NotePath("people/zoe.md"), vocabulary: Vocabulary())
    let journal = try Journal(of: [note], on: #require(Day("2026-11-23")))
    #expect(journal.findings.filter { $0.severity != .hint && $0.code != "broken-link" }.isEmpty)
    let zoe = try #require(journal.people.first)
    #expect(zoe.relations == ["peer"] && zoe.interests == ["climbing", "jazz"])
    #expect(journal.people.count == 1)
  }

  private static let nobody = census([:])

  private static func census(_ notes: [String: String]) -> Census {
    let notes = notes.sorted { $0.key < $1.key }.map { path, text in
      Note(parsing: Array(text.utf8), at: NotePath(path), vocabulary: Vocabulary())
    }
    return Census(of: notes, on: Day("2026-11-23")!)
  }

  @Test("a note lies where the others lie, is called as they are, and is one about a person there")
  func place() throws {
    let census = PersonDraftTests.census([
      "Refs/Ana Ruiz.md": "---\ncategories: \"[[People]]\"\n---\n",
      "Refs/me.md": "---\ntype: person\nme: true\n---\n",
    ])
    let draft = try #require(PersonDraft(name: "Zoe O'Neil, Jr."))
    let path = draft.path(in: PeoplePlace(among: census, Configuration()))
    #expect(path == "Refs/zoe-oneil-jr.md")
    #expect(draft.markdown(at: path, among: census).hasPrefix("---\ntype: person\n"))
    let plain = try #require(PersonDraft(name: "Zoe Brandt"))
    #expect(plain.path(in: PeoplePlace(among: census, Configuration())) == "Refs/Zoe Brandt.md")
    #expect(
      plain.path(in: PeoplePlace(among: PersonDraftTests.nobody, Configuration()))
        == "people/zoe-brandt.md")
    #expect(plain.markdown(at: "people/x.md", among: census).hasPrefix("---\nname: Zoe Brandt\n"))
  }

  @Test("a name as long as a page still makes a file")
  func longName() throws {
    let word = try #require(PersonDraft(name: String(repeating: "ü", count: 1000)))
    #expect(word.fileName.utf8.count <= 250)
    let words = try #require(PersonDraft(name: String(repeating: "anna ", count: 1000)))
    #expect(words.fileName.utf8.count <= 250 && words.fileName.hasSuffix("-anna"))
  }
}
