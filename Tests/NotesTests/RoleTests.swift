import Testing

@testable import Notes

@Suite("What a note is about")
struct RoleTests {
  @Test(
    "P1: a person note is known by its type, tags, categories or folder",
    arguments: [
      ("a.md", "type: person", .person), ("a.md", "type: Contact", .person),
      ("a.md", "tags: [x, person]", .person), ("a.md", "tags: \"#person/friend\"", .person),
      ("a.md", "categories: People", .person), ("a.md", "categories: [\"[[People]]\"]", .person),
      ("people/a.md", "", .person), ("x/Contacts/work/a.md", "", .person),
      ("people/a.md", "type: person", .person), ("people/2026-10-02.md", "type: person", .person),
      ("a.md", "tags: [persons, people]", .other), ("a.md", "", .other),
      ("people/a.md", "type: project", .other), ("people/2026-10-02 a.md", "", .other),
      ("people/20261002.md", "", .other), ("people/README.md", "", .other),
      ("people/Index.md", "", .other), ("people/People.md", "", .other),
      ("people/work/Work.md", "", .other), ("my people/a.md", "", .other),
      ("people.md", "", .other),
    ] as [(String, String, Note.Role)])
  func persons(path: String, frontMatter: String, expected: Note.Role) {
    #expect(note("---\n\(frontMatter)\n---\n", at: path).role == expected)
  }

  @Test("P1: a tag in the body is no sign")
  func bodyTag() {
    #expect(note("#person\n\nHello").role == .other)
  }

  @Test("P1: the configuration names the folders")
  func folders() {
    var words = Words()
    words.people = ["Friends"]
    words.groups = ["circles"]
    #expect(note("", at: "x/friends/a.md", words).role == .person)
    #expect(note("", at: "people/a.md", words).role == .other)
    #expect(note("", at: "circles/a.md", words).role == .group)
  }

  @Test(
    "P8: a group note is known by its type or folder",
    arguments: [
      ("a.md", "type: group", .group), ("Groups/x/a.md", "", .group),
      ("groups/README.md", "", .other), ("groups/a.md", "type: person", .person),
      ("people/a.md", "type: group", .group), ("people/groups/a.md", "", .group),
      ("groups/people/a.md", "", .person),
    ] as [(String, String, Note.Role)])
  func groups(path: String, frontMatter: String, expected: Note.Role) {
    #expect(note("---\n\(frontMatter)\n---\n", at: path).role == expected)
  }
}

@Suite("What a path tells")
struct NotePathTests {
  @Test(
    "D2: a file name counts if it holds exactly one date, else a path of year, month and day",
    arguments: [
      ("2026-10-02.md", "2026-10-02"), ("2026_10_02.md", "2026-10-02"),
      ("2026.10.02.md", "2026-10-02"), ("20261002.md", "2026-10-02"),
      ("a 2026-10-02 b.md", "2026-10-02"), ("a20261002.md", nil), ("20261002a.md", nil),
      ("a-20261002-b.md", "2026-10-02"), ("120261002.md", nil), ("2026-10.02.md", nil),
      ("2026-10-02 2026-10-03.md", nil), ("2026-10-02 20261003.md", nil),
      ("12026-10-02.md", nil), ("2026-10-021.md", nil), ("2026/10/02.md", "2026-10-02"),
      ("x/2026/10-02.md", "2026-10-02"), ("2026-10/02.md", "2026-10-02"),
      ("2026/10/2.md", nil), ("2026-10-02/a.md", nil), ("2026/10/02 a.md", nil),
      ("10/02.md", nil), ("2026/2026-10-02.markdown", "2026-10-02"),
      ("2026/11/2026-10-02.md", "2026-10-02"), ("call 20261301.md", nil), ("20260132.md", nil),
    ] as [(String, String?)])
  func dates(path: String, expected: String?) {
    #expect(note("x", at: path).day == expected.map(day))
  }

  @Test(
    "D1: a file name with a date that does not exist is an error",
    arguments: ["2026-02-30.md", "2026/02/30.md", "a 20260231 b.md"])
  func impossible(path: String) {
    let note = note("Lunch with @ana", at: path)
    #expect(note.day == nil)
    #expect(note.findings.map(\.severity) == [.error])
  }

  @Test(
    "M2: paths are resolved against a folder and never leave the root",
    arguments: [
      ("a", "x/y", "x/y/a"), ("../a", "x/y", "x/a"), ("../../a", "x/y", "a"),
      ("../../../a", "x/y", nil), ("/a", "x", "a"), ("./a/./b", "", "a/b"), ("/../a", "x", nil),
    ] as [(String, String, String?)])
  func resolving(path: String, folder: String, expected: String?) {
    #expect(NotePath.resolve(path, from: folder) == expected)
  }

  @Test(
    "M7: one edit is a letter more, less, changed or swapped",
    arguments: [
      ("ana", "anna", true), ("anna", "ana", true), ("ana", "ann", true), ("ana", "aan", true),
      ("ana", "ana", false), ("ana", "bo", false), ("ab", "ba", true), ("abcd", "badc", false),
      ("", "a", true), ("é", "e", true), ("ruiz", "riuz", true), ("ruiz", "zuir", false),
    ] as [(String, String, Bool)])
  func edits(left: String, right: String, isOne: Bool) {
    #expect(EditDistance.isOne(left, right) == isOne)
    #expect(EditDistance.isOne(right, left) == isOne)
    #expect((EditDistance.between(left, right, atMost: 9) == 1) == isOne)
  }

  @Test(
    "an edit distance counts letters more, less, changed and swapped, up to a limit",
    arguments: [
      ("", "", 0), ("", "abc", 3), ("kitten", "sitting", 3), ("ca", "abc", 3), ("abcd", "badc", 2),
      ("ruiz", "riuz", 1), ("ruiz", "zuir", 2), ("é", "e\u{301}", 0), ("ana", "bo", 3),
    ])
  func editDistance(left: String, right: String, distance: Int) {
    #expect(EditDistance.between(left, right, atMost: distance) == distance)
    #expect(EditDistance.between(right, left, atMost: distance) == distance)
    #expect(EditDistance.between(left, right, atMost: distance - 1) == nil)
  }
}
