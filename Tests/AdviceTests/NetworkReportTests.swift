import Advice
import Journals
import Notes
import Relationships
import Testing

@Suite("The look at the network")
struct NetworkReportTests {
  /// So many people, each met on so many days, one day after the other, from the first day on.
  private func met(
    people: Int, times: Int, from first: String = "2026-09-01", on date: String = "2026-11-23"
  ) -> SmallJournal {
    var small = SmallJournal(on: date)
    for index in 0..<people { small.person("P\(index)") }
    var next = day(first)
    for _ in 0..<times {
      for id in 0..<people {
        small.contact(next.description, with: id)
        next = next.adding(days: 1)
      }
    }
    return small
  }

  @Test("below any of the three minima it is too early, and nothing else is said")
  func tooEarly() {
    #expect(met(people: 5, times: 4).counsel.networkReport.findings != nil)
    for small in [
      met(people: 4, times: 5), met(people: 5, times: 3), met(people: 19, times: 1),
      met(people: 5, times: 4, from: "2026-10-27"),
    ] {
      let report = small.counsel.networkReport
      #expect(report.findings == nil)
      #expect(report.summary.isEmpty)
    }
    #expect(met(people: 5, times: 4, from: "2026-10-26").counsel.networkReport.findings != nil)
  }

  @Test("what is too little is counted")
  func basis() {
    func counts(_ small: SmallJournal) -> [Int] {
      let basis = small.counsel.networkReport.basis
      return [basis.people, basis.contactDays, basis.days]
    }
    #expect(counts(met(people: 3, times: 2, from: "2026-11-13")) == [3, 6, 10])
    #expect(counts(SmallJournal()) == [0, 0, 0])
  }

  private func findings(
    _ change: (inout SmallJournal) -> Void
  ) throws -> NetworkReport.Findings {
    var small = met(people: 5, times: 4)
    change(&small)
    return try #require(small.counsel.networkReport.findings)
  }

  @Test("ties are counted by how strong they are; who is silent for 365 days is counted apart")
  func standing() throws {
    let standing = try findings { small in
      let names: [(String, String?, Channel?)] = [
        ("medium", "2026-11-22", .inPerson), ("never", nil, nil),
        ("silent", "2025-11-22", .inPerson), ("weak", "2026-11-22", .message),
        ("yearago", "2025-11-23", .inPerson),
      ]
      for (name, date, channel) in names {
        let id = small.person(name)
        if let date { small.contact(date, "contact", channel, with: id) }
      }
    }.standing
    #expect([standing.strong, standing.medium, standing.weak, standing.silent] == [5, 1, 2, 1])
    #expect(standing.inTouch == 8)
  }

  @Test("the deceased, the archived and me are no part of the network, the paused are")
  func members() throws {
    let standing = try findings { small in
      small.journal.people[0].status = .deceased
      small.journal.people[1].status = .archived
      small.journal.people[2].status = .paused
      let other = small.person("q")
      small.contact("2026-11-20", with: small.person("r"))
      for _ in 0..<8 { small.contact("2026-11-20", with: other) }
      for offset in 0..<8 {
        small.contact(day("2026-11-01").adding(days: offset).description, with: other)
      }
    }.standing
    #expect(standing.inTouch == 5)
    #expect(standing.contactCount == 5)
  }

  @Test("the best friend at work is the strongest tie to a colleague; it says if it is not strong")
  func friend() throws {
    let friend = try findings { small in
      small.journal.people[3].circle = .internal
      small.journal.people[4].circle = .internal
      small.contact("2026-11-20", with: 3)
    }.standing.bestFriend
    #expect(friend?.person == 3)
    #expect(friend?.isStrong == true)
    let nobody = try findings { _ in }
    #expect(nobody.standing.bestFriend == nil)
    let distant = try findings { small in
      let id = small.person("q") { $0.circle = .internal }
      small.contact("2026-11-20", "call", .phone, with: id)
    }.standing.bestFriend
    #expect(distant?.isStrong == false)
  }

  @Test("people who know each other count as less: effective size and constraint")
  func brokerage() throws {
    let apart = try findings { _ in }.standing
    #expect(apart.effectiveSize == 5)
    #expect(apart.constraint == 0.2)
    let close = try findings { small in
      for one in 0..<4 {
        for other in (one + 1)..<5 { small.contact("2026-11-20", with: one, other) }
      }
    }.standing
    #expect(close.effectiveSize == 1)
    // Each tie with me is about 4 strong: 5 × (1/5 + 4 × 1/5 × 1/8)².
    #expect(close.constraint == 0.45)
  }

  @Test("a bridge leads to people without noted contact, or is the only contact in a place")
  func bridges() throws {
    let bridges = try findings { small in
      small.journal.people[0].org = "Hexalog"
      small.journal.people[1].org = "Segall"
      small.journal.people[2].org = "segall"
      let unknown = small.person("Q")
      small.journal.edges.append(
        Edge(from: 3, to: unknown, label: "knows", place: Place(path: "people/P3.md", line: 2)))
      small.contact("2026-11-20", with: 0)
    }.bridges
    #expect(bridges.map(\.person) == [3, 0])
    #expect(bridges.map(\.leadsTo) == [[5], []])
    #expect(bridges.map(\.only) == [nil, .organisation("Hexalog")])
    #expect(bridges.map(\.sharesNobody) == [true, true])
  }

  @Test("who is known to another contact, or of my own team, is no bridge to a place")
  func noBridges() throws {
    let bridges = try findings { small in
      for (id, team) in [(0, "Finance"), (1, "Legal"), (2, "Platform")] {
        (small.journal.people[id].circle, small.journal.people[id].team) = (.internal, team)
      }
      small.contact("2026-11-20", with: 0, 3)
      small.journal.me = small.person("me") { ($0.isMe, $0.team) = (true, "platform") }
    }.bridges
    #expect(bridges.map(\.person) == [1])
  }

  @Test(
    "weak and dormant ties: the moderately weak or once strong without common acquaintances come first"
  )
  func toRevive() throws {
    let ties = try findings { small in
      let bridge = small.person("Q bridge") { $0.phases = ["Studies", "Acme 2016–2019"] }
      small.contacts(["2025-10-01", "2025-11-30"], with: bridge)
      let close = small.person("R close")
      for offset in 0..<4 {
        small.contact(day("2022-03-01").adding(days: offset).description, with: close)
      }
      let known = small.person("S known")
      small.contact("2025-11-26", with: known, 0)
      small.contact("2025-11-25", with: known)
      let once = small.person("T once")
      small.contact("2025-11-25", with: once)
      let never = small.person("U never") { $0.profile.cadence = .never }
      small.contacts(["2025-11-28", "2025-11-29"], with: never)
      let paused = small.person("V paused") { $0.status = .paused }
      small.contacts(["2025-11-28", "2025-11-29"], with: paused)
    }.toRevive
    #expect(ties.map(\.person) == [5, 6, 7])
    #expect(ties.map(\.isDormant) == [false, true, false])
    #expect(ties.map(\.wasStrong) == [false, true, false])
    #expect(ties.map(\.isBridge) == [true, true, false])
    #expect(ties[0].phase == "Acme 2016–2019")
  }

  @Test("communities: who is seen together, the most tied of them, and who is tied to others")
  func communities() throws {
    let communities = try findings { small in
      for name in ["Q", "R", "S"] { small.person(name) { $0.team = "Finance" } }
      for group in [[0, 1, 2], [5, 6, 7]] {
        for (one, other) in [(0, 1), (0, 2), (1, 2), (0, 1)] {
          small.contact("2026-11-20", with: group[one], group[other])
        }
      }
      small.contact("2026-11-21", with: 2, 5)
    }.communities
    #expect(communities.map(\.people) == [[0, 1, 2], [5, 6, 7]])
    #expect(communities.map(\.core) == [[0, 1, 2], [5, 6, 7]])
    #expect(communities.map(\.place) == [nil, "Finance"])
    #expect(communities.map(\.brokers) == [[2], [5]])
    #expect(communities.map(\.last) == [day("2026-11-21"), day("2026-11-21")])
  }

  @Test("a colleague who is seen with nobody else stands alone")
  func alone() throws {
    let alone = try findings { small in
      small.journal.people[1].circle = .internal
      small.journal.people[2].circle = .internal
      small.contact("2026-11-20", with: 2, 3, 4)
    }.alone
    #expect(alone == [1])
  }

  @Test("the summary has at most ten lines, and each names whom it is about")
  func summary() throws {
    var small = met(people: 5, times: 4)
    small.journal.people[0].org = "Hexalog"
    small.journal.people[1].circle = .internal
    let summary = small.counsel.networkReport.summary.map(\.plain)
    #expect(summary.count <= 10)
    #expect(
      summary[0] == "You were in touch with 5 people in a year: 5 strong ties.")
    #expect(summary.contains("Your closest tie at work is to P1."))
    #expect(summary.contains("Keep up with P0, the only one you know at Hexalog."))
  }

  @Test("who leads to somebody to whom another leads too is no bridge to them")
  func twoDoors() throws {
    let bridges = try findings { small in
      let unknown = small.person("Q")
      for id in [3, 4] {
        small.journal.edges.append(
          Edge(from: id, to: unknown, label: "knows", place: Place(path: "p.md", line: 2)))
      }
    }.bridges
    #expect(bridges.isEmpty)
  }

  @Test("likes wake no tie, and 90 days of silence come before one is to be revived")
  func aliveTies() throws {
    let ties = try findings { small in
      let likes = small.person("Q likes")
      small.contact("2026-01-01", "liked", .social, with: likes)
      small.contact("2026-01-02", "liked", .social, with: likes)
      let lately = small.person("R lately")
      small.contact("2026-01-01", "wrote", .message, with: lately)
      small.contact("2026-08-26", "wrote", .message, with: lately)
      let silent = small.person("S silent")
      small.contact("2026-01-01", "wrote", .message, with: silent)
      small.contact("2026-08-25", "wrote", .message, with: silent)
    }.toRevive
    #expect(ties.map(\.person) == [7])
  }

  @Test("one, none and many are told as a person would")
  func numbers() throws {
    var small = met(people: 5, times: 4, from: "2024-09-01")
    func first() -> String? { small.counsel.networkReport.summary.first?.plain }
    #expect(first() == "You were in touch with nobody in a year; 5 have been silent for longer.")
    small.contact("2026-11-20", with: 2)
    #expect(
      first()
        == "You were in touch with 1 person in a year: 1 medium tie; 4 more have been silent for longer."
    )
    small.contact("2026-11-20", "liked", .social, with: 3)
    #expect(
      first()
        == """
        You were in touch with 2 people in a year: 1 medium tie, 1 weak; 3 more have been silent for \
        longer.
        """)
  }

  @Test("teams of one name in two organisations are two: a community is not of both")
  func places() throws {
    let communities = try findings { small in
      for (id, org) in [(0, "Acme"), (1, "Polder"), (2, "Acme")] {
        (small.journal.people[id].team, small.journal.people[id].org) = ("Platform", org)
      }
      small.contact("2026-11-20", with: 0, 1, 2)
    }.communities
    #expect(communities.map(\.place) == ["Platform"])
    let mixed = try findings { small in
      for (id, org) in [(0, "Acme"), (1, "Polder"), (2, "Segall")] {
        (small.journal.people[id].team, small.journal.people[id].org) = ("Platform", org)
      }
      small.contact("2026-11-20", with: 0, 1, 2)
    }.communities
    #expect(mixed.map(\.place) == [nil])
  }
}
