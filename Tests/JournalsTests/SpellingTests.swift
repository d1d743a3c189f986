import Notes
import Testing

@testable import Journals

@Suite("How a person can be typed")
struct SpellingTests {
  private func spellings(_ name: String, _ notes: [String: String]) -> [String] {
    let journal = journal(notes)
    return journal.people.indices.filter { journal.name($0) == name }.flatMap {
      Spellings(of: journal)[$0]
    }
  }

  @Test("the file name first, then handles, name and aliases, and as they are written")
  func order() {
    let note = "---\nname: Zoe Brandt\nhandle: ZB\naliases: [Zozo]\n---\n"
    #expect(
      spellings("zoe", ["people/zoe.md": note]) == [
        "zoe", "zb", "zoe-brandt", "zozo", "ZB", "Zoe Brandt", "Zozo", "people/zoe",
      ])
  }

  @Test("a file name with spaces and capitals has neither")
  func typable() {
    #expect(
      spellings("El  Niño", ["people/El  Niño.md": ""]).prefix(2) == ["el-niño", "El  Niño"])
  }

  @Test("P2: the heading of a note, which is no key, if nobody else is shown by it")
  func heading() {
    let notes = ["people/x.md": "# Dee Dee\n"]
    #expect(spellings("x", notes) == ["x", "dee-dee", "Dee Dee", "people/x"])
    let two = notes.merging(["people/y.md": "# Dee Dee\n"]) { $1 }
    #expect(spellings("x", two) == ["x", "people/x"])
  }

  @Test("what could mean two people is left out, but never the path")
  func ambiguous() {
    let notes = [
      "people/a/sam.md": "---\naliases: [Sammy]\n---\n",
      "people/b/sam.md": "---\nname: Sam B\n---\n",
    ]
    let journal = journal(notes)
    let sams = journal.people.indices.filter { journal.name($0) == "sam" }
    #expect(
      sams.map { Spellings(of: journal)[$0] } == [
        ["sammy", "Sammy", "people/a/sam"], ["sam-b", "Sam B", "people/b/sam"],
      ])
  }

  @Test("each spelling finds the person, whatever the others are called")
  func found() {
    let journal = journal([
      "people/ana-ruiz.md": "---\naliases: [Bo, a/b, c.md]\nhandle: \"@cy\"\n---\n# Ana\n",
      "people/Ana Ruiz.md": "---\nname: Ana\n---\n", "people/x/bo.md": "# ana ruiz\n",
      "people/İpek.md": "", "people/e\u{301}.md": "---\nname: É É\n---\n", "groups/team.md": "",
      "people/team.md": "", "people/@dee.md": "",
    ])
    let spellings = Spellings(of: journal)
    for id in journal.people.indices {
      for spelling in spellings[id] {
        #expect(journal.lookUp(spelling) == .found(id), "\(spelling)")
      }
    }
  }
}
