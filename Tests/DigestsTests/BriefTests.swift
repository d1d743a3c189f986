import Journals
import Notes
import Testing

@testable import Digests

@Suite("Briefs as files")
struct BriefTests {
  private static func names(
    _ briefs: Configuration.Briefs, _ change: (inout Journal) -> Void = { _ in }
  ) -> [String] {
    var journal = SampleJournal.make()
    journal.configuration.briefs = briefs
    change(&journal)
    return Edition(of: journal).files.map(\.name).filter { $0.hasPrefix("people/") }
  }

  @Test("none, those to prepare for, or all but me; files in the order of their names")
  func whom() {
    #expect(BriefTests.names(.none) == [])
    #expect(
      BriefTests.names(.due) == [
        "people/Ana Ruiz.brief.md", "people/Dana.brief.md", "people/Eva.brief.md",
      ])
    #expect(
      BriefTests.names(.all) == [
        "people/Ana Ruiz.brief.md", "people/Dana.brief.md", "people/Eva.brief.md",
        "people/Jun.brief.md", "people/piet.brief.md",
      ])
    var journal = SampleJournal.make()
    journal.configuration.briefs = .all
    let names = Edition(of: journal).files.map(\.name)
    #expect(names == names.sorted { $0.precedes($1) })
  }

  @Test("nobody prepares to meet the deceased, and private people have no file")
  func silences() {
    let names = BriefTests.names(.all) {
      $0.people[0].status = .deceased
      $0.people[1].isPrivate = true
      $0.people[2].status = .archived
    }
    #expect(
      names == ["people/Eva.brief.md", "people/Jun.brief.md", "people/piet.brief.md"])
  }

  @Test("people with one stem get different names, which depend on nobody else")
  func sameStem() {
    let names = BriefTests.names(.all) { $0.people[5].path = "work/people/ANA-RUIZ.md" }
    #expect(names.contains("people/Ana Ruiz.brief.md"))
    #expect(names.contains("people/ANA-RUIZ.brief-2.md"))
    let due = BriefTests.names(.due) {
      $0.people[5].path = "work/people/ANA-RUIZ.md"
      $0.followUps[0].people = [5]
      $0.people[0].status = .paused
    }
    #expect(due.contains("people/ANA-RUIZ.brief-2.md"))
    #expect(!due.contains("people/Ana Ruiz.brief.md"))
  }

  @Test(
    "no file has the name of a person or group, however loosely",
    arguments: ["Dana.brief", "DANA.BRIEF", "@dana.brief"])
  func takenKeys(_ key: String) {
    let changes: [(inout Journal) -> Void] = [
      { $0.people[5].path = "people/\(key).md" }, { $0.people[5].name = key },
      { $0.people[5].aliases = [key] }, { $0.people[5].handles = [key] },
      { $0.groups = [Group(path: "groups/\(key).md", name: "x", members: [])] },
      { $0.groups = [Group(path: "groups/x.md", name: key, members: [])] },
    ]
    for change in changes {
      let names = BriefTests.names(.due, change)
      #expect(names.contains("people/Dana.brief-2.md"))
      #expect(!names.contains("people/Dana.brief.md"))
    }
  }

  @Test("a stem that fills a file name is cut, and still has a brief of its own")
  func longStem() {
    let stem = String(repeating: "ä", count: 125)
    let names = BriefTests.names(.all) {
      $0.people[0].path = "people/\(stem).md"
      $0.people[1].path = "people/\(stem)b.md"
    }
    #expect(names.count == 5 && Set(names).count == 5)
    #expect(names.allSatisfy { $0.utf8.count - "people/".utf8.count <= 255 })
  }

  @Test("G1, G4: a brief names the person in each line, and its links climb two folders")
  func page() throws {
    var journal = SampleJournal.make()
    journal.configuration.briefs = .due
    journal.people[0].facts = [Fact(heading: "Family", text: "daughter <Lola>", line: 12)]
    journal.people[0].role = "Lead"
    let file = try #require(
      Edition(of: journal).files.first { $0.name == "people/Ana Ruiz.brief.md" })
    #expect(
      file.body == #"""
        # [Ana Ruiz](../../people/Ana%20Ruiz.md)

        - Ana Ruiz, relation: peer, internal
        - Ana Ruiz, work: Lead, Platform, Acme
        - Ana Ruiz, rhythm: monthly, due since 2026-11-02
        - Ana Ruiz, last: [lunch on 2026-10-02](../../2026/2026-10-02.md#L7)
        - Ana Ruiz, why now: in a year of your notes seen only with you and Dana Whitfield

        ## Talk about

        - Since you last spoke, for Ana Ruiz: "Lola's exam on 2026-11-10" ([noted 2026-10-02](../../2026/2026-10-02.md#L8)). Ask how it went.
        - You promised Ana Ruiz: "Send the photos of the offsite", due 2026-11-25 ([2026-10-02](../../2026/2026-10-02.md#L9)).
        - Last time with Ana Ruiz, [lunch on 2026-10-02](../../2026/2026-10-02.md#L7): "thinking about moving to Lisbon".

        ## Contacts

        - 2026-10-02: [lunch](../../2026/2026-10-02.md#L7) with [Ana Ruiz](../../people/Ana%20Ruiz.md): "thinking about moving to Lisbon"

        ## Facts

        - Ana Ruiz, Family: [daughter \<Lola>](../../people/Ana%20Ruiz.md#L12)

        ## People you both know

        - Ana Ruiz, [Eva Lindqvist](../../people/Eva.md): [manager](../../people/Ana%20Ruiz.md#L6)

        """#)
  }
}
