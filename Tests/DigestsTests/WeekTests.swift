import Digests
import Journals
import Notes
import Testing

/// This week and its plans, as the digests show them.
@Suite struct WeekTests {
  private func body(_ name: String, of journal: Journal) throws -> String {
    try #require(Edition(of: journal).files.first { $0.name == name }).body
  }

  private func lines(_ journal: Journal, _ heading: String) throws -> [Substring] {
    let body = try body("who-to-contact.md", of: journal)
    return body.split(separator: "\n").drop { $0 != "## \(heading)" }.dropFirst()
      .prefix { !$0.hasPrefix("#") }
  }

  private func contact(_ date: String, with person: PersonID) -> Interaction {
    Interaction(
      date: day(date), kind: "called", channel: .phone, participants: [person],
      place: Place(path: "\(date).md", line: 3))
  }

  @Test("whoever is contacted moves to the done, with the contact")
  func done() throws {
    var journal = SampleJournal.make(on: "2026-11-24")
    #expect(try lines(journal, "Done this week").isEmpty)
    let before = try lines(journal, "This week")
    #expect(before.count == 3)
    journal.interactions.append(contact("2026-11-23", with: 0))
    #expect(try lines(journal, "This week") == Array(before.dropFirst()))
    #expect(
      try lines(journal, "Done this week") == [
        "- **[Ana Ruiz](../people/Ana%20Ruiz.md)** (peer, Platform): [call on 2026-11-23](../2026-11-23.md#L3)."
      ])
    #expect(
      try body("index.md", of: journal).contains(
        """
        This week, 1 of 3 done: [Ana Ruiz](../people/Ana%20Ruiz.md) (done), \
        [Dana Whitfield](../people/Dana.md), [Eva Lindqvist](../people/Eva.md).
        """))
    journal.interactions.append(contact("2026-11-24", with: 1))
    journal.people[2].lastContactFloor = day("2026-11-24")
    #expect(try lines(journal, "This week").isEmpty)
    #expect(
      try lines(journal, "Done this week").last
        == "- **[Eva Lindqvist](../people/Eva.md)**: contact on 2026-11-24.")
    let index = try body("index.md", of: journal)
    #expect(index.contains("\nThis week, all done: "))
    #expect(index.contains("\nPlan kept this week.\n"))
  }

  @Test("a promise that is kept is done without any contact")
  func settled() throws {
    var journal = SampleJournal.make(on: "2026-11-24")
    journal.events = []
    journal.people[0].cadence = nil
    journal.people[0].circle = nil
    journal.people[0].met = day("2020-01-01")
    journal.followUps[0].status = .done
    journal.followUps[0].done = day("2026-11-23")
    #expect(
      try lines(journal, "Done this week") == [
        """
        - **[Ana Ruiz](../people/Ana%20Ruiz.md)** (peer, Platform): nothing promised is open any more.
        """
      ])
  }

  @Test("a plan takes the place of the way, and stands in the sections too")
  func plan() throws {
    let journal = SampleJournal.make(on: "2026-11-24")
    let week = try lines(journal, "This week")[1]
    #expect(week.hasSuffix("*[Visit planned for 2026-11-27](../2026/2026-11-27.md#L1).*"))
    let section = try lines(journal, "Due soon")[0]
    #expect(section.hasSuffix("; [visit planned for 2026-11-27](../2026/2026-11-27.md#L1)."))
  }

  @Test("index.md: how last week's plan was kept, and nothing where there is no praise in it")
  func lastWeek() throws {
    func index(_ contacts: [(String, PersonID)]) throws -> String {
      var journal = SampleJournal.make(on: "2026-12-01")
      journal.interactions += contacts.map { contact($0.0, with: $0.1) }
      return try body("index.md", of: journal)
    }
    // In the weeks of 16 and 23 November Ana, Dana and Eva were to be contacted.
    #expect(!(try index([]).contains("ast week")))
    #expect(try index([("2026-11-26", 1)]).contains("\nLast week: 1 of 3 contacted.\n"))
    let last = [("2026-11-26", 1), ("2026-11-27", 0), ("2026-11-29", 2)]
    #expect(try index(last).contains("\nPlan kept last week.\n"))
  }

  @Test("index.md: every other digest has a line, with a title and what is in it")
  func links() throws {
    let edition = Edition(of: SampleJournal.make())
    let index = try #require(edition.files.first { $0.name == "index.md" }).body
    for file in edition.files where file.name != "index.md" {
      #expect(index.contains("](\(file.name)): "))
    }
    #expect(index.contains("\n- [Who to contact](who-to-contact.md): "))
  }

  @Test("where nobody has a rhythm, lines to paste are proposed")
  func proposals() throws {
    var journal = SampleJournal.make()
    for id in journal.people.indices { journal.people[id].cadence = nil }
    for date in ["2026-08-01", "2026-09-01", "2026-10-05"] {
      journal.interactions.append(contact(date, with: 1))
    }
    #expect(
      try lines(journal, "Rhythms to consider") == [
        """
        Nobody has a rhythm yet. With a line such as `cadence: 1m` or `relation: peer` in a person \
        note, this page says when they are due; these would fit:
        """,
        """
        - **[Dana Whitfield](../people/Dana.md)** (client, Initech): `cadence: 1m`, in touch on 4 \
        days, about monthly.
        """,
      ])
    #expect(try body("who-to-contact.md", of: journal).contains("## New people to follow up"))
    journal.people[2].cadence = Period("1m")
    #expect(try lines(journal, "Rhythms to consider").isEmpty)
  }

  @Test("the last contact is told once")
  func lastContactOnce() throws {
    let journal = SampleJournal.make()
    let eva = try lines(journal, "New people to follow up")[0]
    #expect(eva.components(of: "2026-10-25.md#L2").count == 1)
  }
}

extension Substring {
  fileprivate func components(of text: String) -> [Range<Index>] { ranges(of: text) }
}
