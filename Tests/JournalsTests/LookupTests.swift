import Journals
import Notes
import Testing

@Suite("Looking a person up")
struct LookupTests {
  private let people = [
    "people/ana.md": "---\nname: Ana Ruiz\n---\n",
    "people/bo.md": "---\naliases: [Bobby, Zo]\nhandle: bobo\n---\n",
    "people/cy.md": "# Cyrus Quill\n",
    "people/work/luis-ruiz.md": "", "people/work/a_b.md": "", "people/home/a-b.md": "",
    "people/home/zo.md": "", "people/home/annette.md": "---\nname: Annette Østergård\n---\n",
    "groups/team.md": "- [[ana]]\n",
    "ana.md": "No person.",
  ]

  /// `found ana`, `ambiguous a, b` or `unknown a, b`.
  private func lookUp(_ text: String, _ more: [String: String] = [:]) -> String {
    let journal = journal(people.merging(more) { $1 })
    switch journal.lookUp(text) {
    case .found(let person): return "found \(journal.name(person))"
    case .ambiguous(let people): return "ambiguous \(journal.names(people))"
    case .unknown(let nearest): return "unknown \(journal.names(nearest))"
    }
  }

  @Test(
    "P3: any link key finds a person, compared loosely, with or without @",
    arguments: [
      ("ana", "ana"), ("@ana", "ana"), ("ANA", "ana"), ("Ana Ruiz", "ana"), ("ana_ruiz", "ana"),
      ("bobby", "bo"), ("@bobo", "bo"), ("  Luis  Ruiz ", "luis-ruiz"), ("a-b", "a-b"),
      ("a_b", "a_b"), ("annette oste\u{301}rgard", nil), ("ANNETTE ØSTERGA\u{30A}RD", "annette"),
    ] as [(String, String?)])
  func keys(text: String, name: String?) {
    #expect((lookUp(text) == "found \(name ?? "")") == (name != nil))
  }

  @Test(
    "P3: so does a path, with or without its ending",
    arguments: [
      "people/ana.md", "people/ana", "/people/ana.md", "./people/ana.md", "people/x/../ana.md",
      "People/Ana.MD", "ana.md",
    ])
  func paths(text: String) {
    #expect(lookUp(text) == "found ana")
    #expect(lookUp("work/luis-ruiz.md") == "found luis-ruiz")
  }

  @Test("P3: a handle or stem as it is written wins before the loose comparison")
  func exactFirst() {
    #expect(lookUp("zo") == "found zo")
    #expect(lookUp("a b") == "ambiguous a-b, a_b")
  }

  @Test("M6: of several none is chosen, all are named in path order")
  func ambiguous() {
    let more = ["people/z/ana.md": "", "people/b/ana.md": "---\nprivate: true\n---\n"]
    #expect(lookUp("ana", more) == "ambiguous ana, ana, ana")
    #expect(lookUp("people/ana", more) == "found ana")
    #expect(lookUp("z/ana", more) == "found ana")
  }

  @Test("P2: the name that is shown is tried last")
  func shownName() {
    #expect(lookUp("cyrus quill") == "found cy")
    #expect(lookUp("Cyrus Quill", ["people/x.md": "---\nname: Cyrus Quill\n---\n"]) == "found x")
    #expect(lookUp("Cyrus Quill", ["people/x.md": "# Cyrus Quill\n"]) == "ambiguous cy, x")
  }

  @Test(
    "P8: groups and other notes are no persons", arguments: ["team", "groups/team.md", "ana.txt"])
  func groups(text: String) {
    #expect(lookUp(text).hasPrefix("unknown"))
  }

  @Test(
    "an unknown one suggests those with a near name, the nearest first",
    arguments: [
      ("ruiz", "ana, luis-ruiz"), ("Ruiz Ana", "ana"), ("ru", "ana, luis-ruiz"),
      ("luis riuz", "luis-ruiz"), ("riuz", "ana, luis-ruiz"), ("annete", "annette"),
      ("an", "ana, annette"), ("anna", "ana"), ("quil", "cy"), ("bobbi", "bo"), ("bx", ""),
      ("people/anna.md", "ana"), ("@anna", "ana"), ("", ""), (" ", ""), ("@", ""), ("/", ""),
      ("somebody else", ""), ("ostergard", "annette"),
    ])
  func nearest(text: String, names: String) {
    #expect(lookUp(text) == "unknown \(names)")
  }

  @Test("an unknown one suggests at most five, in path order where they are equally near")
  func atMostFive() {
    let more = ["f", "b", "e", "a", "d", "c"].map { ("people/\($0)/wu-\($0).md", "") }
    let notes = Dictionary(uniqueKeysWithValues: more)
    #expect(lookUp("wu", notes) == "unknown wu-a, wu-b, wu-c, wu-d, wu-e")
    #expect(lookUp("wu", ["people/a-wuxi.md": "", "people/wu-z.md": ""]) == "unknown wu-z, a-wuxi")
    #expect(lookUp("wu-x", notes) == "unknown wu-a, wu-b, wu-c, wu-d, wu-e")
  }

  @Test("P9: a private person is not suggested, and not found where they are left out")
  func privatePeople() {
    let notes = ["people/eve.md": "---\nprivate: true\nname: Eve Oak\n---\n", "people/oak.md": ""]
    let journal = journal(notes)
    #expect(journal.lookUp("eve") == .found(4 - 1))
    #expect(journal.lookUp("evy") == .unknown(nearest: []))
    #expect(journal.lookUp("oa") == .unknown(nearest: [4]))
    #expect(journal.withoutPrivatePeople.lookUp("eve") == .unknown(nearest: []))
  }
}
