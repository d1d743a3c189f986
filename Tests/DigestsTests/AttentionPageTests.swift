import Journals
import Notes
import Relationships
import Testing

@testable import Advice
@testable import Digests

/// How the network report tells where attention goes.
@Suite struct AttentionPageTests {
  /// Ten lunches with Ana, one with her boss half a year ago; Cy and Di were never met.
  private static func journal() -> Journal {
    var journal = Journal(date: day("2026-11-23"))
    journal.people = ["Ana", "Bo", "Cy", "Di"].map { Person(path: "people/\($0).md", name: $0) }
    journal.people[0].relations = ["peer"]
    journal.people[0].ladder = .peer
    journal.people[0].team = "Plat|form"
    journal.people[0].phases = ["School 1990"]
    journal.people[1].ladder = .above
    journal.people[1].cadence = Period("1w")
    journal.people[2].lists = ["career"]
    journal.people[3].lists = ["career"]
    journal.people[3].phases = ["School 1990"]
    let dates = (10...19).map { ("2026-11-\($0)", 0) } + [("2026-05-04", 1)]
    journal.interactions = dates.map { date, person in
      Interaction(
        date: day(date), kind: "lunch", channel: .inPerson, participants: [person],
        tags: date == "2026-11-10" ? ["inbound"] : [],
        place: Place(path: "2026/\(date).md", line: 3))
    }
    journal.groups = [Group(path: "groups/club.md", name: "Club", members: [0, 1])]
    journal.edges = [
      Edge(from: 0, to: 3, label: "knows", place: Place(path: "people/Ana.md", line: 3))
    ]
    return journal
  }

  private static let situation: Situation = {
    let journal = AttentionPageTests.journal()
    return Counsel(for: journal, graph: Graph(of: journal)).situation
  }()

  private static var people: [Person] { situation.journal.people }

  private static var lists: [ListProgress] {
    [ListProgress](in: situation)
  }

  private func json(_ write: (inout JSONWriter) -> Void) -> String {
    var json = JSONWriter()
    json.object(write)
    return String(decoding: json.bytes, as: UTF8.self)
  }

  @Test("balance: what stands out, the shares, then all in one table")
  func balance() {
    let balance = Balance(in: Self.situation)
    #expect(
      WrittenPage.markdown { $0.write(balance) } == #"""
        ## Where your attention goes

        - No contact in 90 days with anybody above you (1 person, last on 2026-05-04).
        - Of the days whose notes say how you were in touch, you met somebody in person on 10 of 10 in the last 90, on 11 of 11 in the last 365.
        - Others began 1 of your 11 contacts in 365 days, as far as your notes mark it.

        | By | With | People | Days in 90 | Days in 365 |
        | --- | --- | --: | --: | --: |
        | level | on your level | 1 | 10 | 10 |
        | level | above you | 1 | 0 | 1 |
        | team | Plat\|form | 1 | 10 | 10 |
        | relation | peer | 1 | 10 | 10 |
        | channel | in person | 2 | 10 | 11 |

        """#)
  }

  @Test("balance: of teams and organisations those with several people, eight rows at most")
  func rows() {
    var journal = Journal(date: day("2026-11-23"))
    for number in 10..<40 {
      var person = Person(path: "people/\(number).md", name: "\(number)")
      person.org = number < 22 ? "Pair \(number / 2)" : "Single \(number)"
      person.relations = ["relation \(number)"]
      journal.people.append(person)
    }
    let balance = Balance(in: Counsel(for: journal, graph: Graph(of: journal)).situation)
    let lines = WrittenPage.markdown { $0.write(balance) }.split(separator: "\n").filter {
      $0.hasPrefix("| ")
    }
    #expect(lines.count { $0.hasPrefix("| organisation |") } == 6 + 1)
    #expect(lines.count { $0.hasPrefix("| relation |") } == 8 + 1)
    #expect(lines.contains("| organisation | … and 18 more |  |  |  |"))
    #expect(lines.contains("| organisation | Pair 5 | 2 | 0 | 0 |"))
    #expect(lines.contains("| relation | … and 22 more |  |  |  |"))
  }

  @Test("balance as JSON")
  func balanceJSON() {
    let text = json { $0.write(Balance(in: Self.situation), people: Self.people) }
    #expect(
      text.hasPrefix(
        """
        {"contact_days_90":10,"contact_days_365":11,"in_person_90":{"part":10,"whole":10},\
        "in_person_365":{"part":11,"whole":11},"begun_by_me_90":{"part":9,"whole":10},\
        "begun_by_me_365":{"part":10,"whole":11},"rows":[
         {"aspect":"ladder","name":"peer","people":["people/Ana.md"],"contact_days_90":10,\
        "contact_days_365":10,"last_contact":"2026-11-19"},
         {"aspect":"ladder","name":"above",
        """))
    #expect(text.contains(#""remarks":["No contact in 90 days with anybody above you "#))
  }

  @Test("capacity: what is asked and done, and rhythms to paste")
  func capacity() throws {
    let capacity = try #require(Capacity(in: Self.situation))
    #expect(
      WrittenPage.markdown { $0.write(capacity, people: Self.people) } == """
        ## Can the rhythms be kept?

        The rhythms of 1 person ask for 1.0 contacts a week; in the last 90 days there were none with the same people. For some of them a slower one would fit what you do anyhow; with these it would be 0.04 a week:

        - [Bo](../people/Bo.md): `cadence: 6m` instead of weekly; last contact on 2026-05-04.

        """)
    #expect(
      json { $0.write(capacity, people: Self.people) } == """
        {"people":["people/Bo.md"],"asked_per_week":1,"done_per_week":0,"days":90,"relaxations":[
         {"person":"people/Bo.md","cadence_days":7,"proposed":"6m","proposed_days":180,\
        "last_contact":"2026-05-04","saved_per_week":0.961}]}
        """)
  }

  @Test("capacity: what is kept, what is unknown yet, and what nothing could be told of")
  func capacityInWords() throws {
    func text(asked cadence: String, _ dates: [String], lines: Int = 1) throws -> String {
      var journal = Self.journal()
      journal.people[1].cadence = Period(cadence)
      journal.interactions = dates.map {
        Interaction(
          date: day($0), kind: "lunch", channel: .inPerson, participants: [1],
          place: Place(path: "\($0).md", line: 3))
      }
      let situation = Counsel(for: journal, graph: Graph(of: journal)).situation
      let capacity = try #require(Capacity(in: situation))
      let text = WrittenPage.markdown { $0.write(capacity, people: Self.people) }
      return text.split(separator: "\n").suffix(lines).joined()
    }
    // Every 3 months instead of 2 saves no tenth of a contact a week.
    let rarely = try text(asked: "2m", ["2026-05-01", "2026-07-31"])
    #expect(
      rarely
        == "- [Bo](../people/Bo.md): `cadence: 3m` instead of every 2 months; last contact on 2026-07-31."
    )
    #expect(
      try text(asked: "2m", ["2026-05-01", "2026-07-31"], lines: 2).hasPrefix(
        """
        The rhythms of 1 person ask for 0.1 contacts a week; in the last 90 days there were none \
        with the same people. For some of them a slower one would fit what you do anyhow; with these \
        it would be 0.08 a week:-
        """))
    #expect(
      try text(asked: "1m", ["2026-11-01", "2026-11-10", "2026-08-01"]) == """
        The rhythms of 1 person ask for 0.2 contacts a week; in the last 90 days there were 0.2 a \
        week with the same people. Your notes don't tell which of them could be slower.
        """)
    #expect(
      try text(asked: "2m", ["2026-11-01", "2026-11-10", "2026-08-01"]) == """
        The rhythms of 1 person ask for 0.1 contacts a week; in the last 90 days there were 0.2 a \
        week with the same people: in all that is enough to keep them.
        """)
    #expect(
      try text(asked: "2m", ["2026-11-01"]) == """
        The rhythms of 1 person ask for 0.1 contacts a week. How many there are is told once your \
        notes span four weeks.
        """)
  }

  @Test("lists and groups, a line each")
  func lists() {
    #expect(
      WrittenPage.markdown {
        $0.write([GroupContact](in: Self.situation))
        $0.write(Self.lists, people: Self.people)
      } == """
        ## Your groups

        - [Club](../groups/club.md) (2 people): contact on 10 of the last 90 days, on 11 of the last 365; last the [lunch on 2026-11-19](../2026/2026-11-19.md#L3).

        ## Your lists

        - career (2 people): not met yet: [Cy](../people/Cy.md) and [Di](../people/Di.md). Next: [Di](../people/Di.md), through [Ana](../people/Ana.md).

        """)
    #expect(
      json { $0.write(Self.lists[0], people: Self.people) } == """
        {"name":"career","not_yet":["people/Cy.md","people/Di.md"],\
        "next":{"person":"people/Di.md","through":["people/Ana.md"]}}
        """)
    #expect(
      json { $0.write([GroupContact](in: Self.situation)[0], people: Self.people) }.hasPrefix(
        """
        {"path":"groups/club.md","name":"Club","people":["people/Ana.md","people/Bo.md"],\
        "contact_days_90":10,"contact_days_365":11,"last_contact":"2026-11-19","text":"Club
        """))
  }

  @Test("phases of life and the year of each tie, as tables")
  func tables() {
    let year = YearStrips(in: Self.situation)
    #expect(
      WrittenPage.markdown {
        $0.write([PhaseOfLife](in: Self.situation))
        $0.write(year, people: Self.people)
      } == """
        ## Phases of your life

        | Phase | People | Strong | Medium | Weak | Silent for a year | Last contact |
        | --- | --: | --: | --: | --: | --: | --- |
        | School 1990 | 2 | 1 | 0 | 0 | 1 | 2026-11-19 |

        ## Ties and their year

        Days with contact in each of the twelve months from 2025-12 on: · none, ▁ one, up to █ eight or more.

        | Person | Who | Tie | Year | Days | Usually | Last contact |
        | --- | --- | --- | --- | --: | --- | --- |
        | [Ana](../people/Ana.md) | peer, Plat\\|form | strong | ···········█ | 10 |  | 2026-11-19 |
        | [Bo](../people/Bo.md) |  | weak | ·····▁······ | 1 |  | 2026-05-04 |

        """)
    #expect(
      json { $0.write(year, people: Self.people) }.hasSuffix(
        """
         {"person":"people/Bo.md","band":"weak","strip":"·····▁······","contact_days":1,\
        "last_contact":"2026-05-04","months":[
         {"month":"2026-05","contact_days":1}]}]}
        """))
    #expect(
      json { $0.write([PhaseOfLife](in: Self.situation)[0], people: Self.people) } == """
        {"name":"School 1990","strong":["people/Ana.md"],"silent":["people/Di.md"],\
        "last_contact":"2026-11-19"}
        """)
  }

  @Test("where there is nothing to tell there is no section")
  func nothing() {
    let journal = Journal(date: day("2026-11-23"))
    let situation = Counsel(for: journal, graph: Graph(of: journal)).situation
    #expect(
      WrittenPage.markdown {
        $0.write(YearStrips(in: situation), people: [])
        $0.write([GroupContact](in: situation))
        $0.write([ListProgress](in: situation), people: [])
        $0.write([PhaseOfLife](in: situation))
        $0.write(Balance(in: situation))
      }.isEmpty)
  }
}
