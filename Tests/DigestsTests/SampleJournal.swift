import Journals
import Notes

/// A date in a test; a wrong one stops the test.
func day(_ text: String) -> Day {
  guard let day = Day(text) else { preconditionFailure("no date: \(text)") }
  return day
}

/// An invented journal in which every section of the digests has something to say.
enum SampleJournal {
  static func make(on date: String = "2026-11-22") -> Journal {
    var journal = Journal(date: day(date))
    journal.noteCount = 123
    journal.people = people
    journal.me = 4
    journal.interactions = interactions
    journal.plans = plans
    journal.events = [
      Event(
        date: day("2026-11-10"), noted: day("2026-10-02"), people: [0],
        text: "Lola's exam on 2026-11-10", place: Place(path: "2026/2026-10-02.md", line: 8))
    ]
    journal.followUps = [
      FollowUp(
        status: .open, owner: .me, due: day("2026-11-25"), done: nil, noted: day("2026-10-02"),
        people: [0], text: "Send the photos of the offsite",
        place: Place(path: "2026/2026-10-02.md", line: 9))
    ]
    journal.mentions = [
      Mention(
        place: Place(path: "2026/2026-10-02.md", line: 7), column: 14, person: 0, via: .wikilink,
        role: .participant)
    ]
    journal.edges = [
      Edge(from: 0, to: 2, label: "manager", place: Place(path: "people/Ana Ruiz.md", line: 6))
    ]
    journal.findings = [
      Finding(
        path: "people/Ana Ruiz.md", line: 5, column: 10, severity: .error, code: "cadence",
        message: "cadence expects a period such as 30d, found '30 dyas'")
    ]
    return journal
  }

  private static var people: [Person] {
    var ana = Person(path: "people/Ana Ruiz.md", name: "Ana Ruiz")
    ana.aliases = ["Ana"]
    ana.relations = ["peer"]
    ana.ladder = .peer
    ana.circle = .internal
    ana.org = "Acme"
    ana.team = "Platform"
    ana.cadence = Period("1m")
    var dana = Person(path: "people/Dana.md", name: "Dana Whitfield")
    dana.relations = ["client"]
    dana.circle = .external
    dana.org = "Initech"
    dana.team = "Finance"
    dana.cadence = Period("1m")
    dana.cadenceIsBuiltIn = true
    var eva = Person(path: "people/Eva.md", name: "Eva Lindqvist")
    eva.birthday = YearlyDate(year: 1988, month: 12, day: 1, label: "birthday", line: 3)
    var jun = Person(path: "people/Jun.md", name: "田中 純")
    jun.relations = ["friend"]
    jun.snoozedUntil = day("2026-12-20")
    var me = Person(path: "people/me.md", name: "Max")
    me.isMe = true
    me.org = "Acme"
    let piet = Person(path: "people/piet.md", name: "Piet Vos")
    return [ana, dana, eva, jun, me, piet]
  }

  private static var interactions: [Interaction] {
    [
      Interaction(
        date: day("2026-10-02"), kind: "lunch", channel: .inPerson, participants: [0],
        topics: [1], tags: ["personal"], place: Place(path: "2026/2026-10-02.md", line: 7),
        text: "thinking about moving to Lisbon"),
      Interaction(
        date: day("2026-10-25"), kind: "called", channel: .phone, participants: [1, 2],
        place: Place(path: "2026/2026-10-25.md", line: 2), text: "the new ledger"),
      Interaction(
        date: day("2026-10-30"), kind: "coffee", channel: .inPerson, participants: [3],
        place: Place(path: "2026/2026-10-30.md", line: 1)),
    ]
  }

  private static var plans: [Interaction] {
    [
      Interaction(
        date: day("2026-11-27"), kind: "visit", channel: .inPerson, participants: [1],
        place: Place(path: "2026/2026-11-27.md", line: 1), text: "the quarter's numbers")
    ]
  }
}
