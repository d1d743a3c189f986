import Journals
import Notes
import Testing

@testable import Advice

/// The last 90 days begin on 2026-08-24, the last 365 on 2025-11-22.
@Suite struct BalanceTests {
  private func balance(_ small: SmallJournal) -> Balance { Balance(in: small.counsel.situation) }

  /// `name people quarter/year`, row by row.
  private func rows(_ small: SmallJournal, _ aspect: Balance.Aspect) -> [String] {
    balance(small).rows(of: aspect).map {
      "\($0.inWords.plain) \($0.people.count) \($0.days.quarter)/\($0.days.year)"
    }
  }

  @Test("a day counts once, however many were there; the windows close with their last day")
  func days() {
    var small = SmallJournal()
    let ana = small.person("Ana") { $0.team = "Platform" }
    let bo = small.person("Bo") { $0.team = "Platform" }
    small.contact("2026-11-22", with: ana, bo)
    small.contact("2026-11-22", "call", .phone, with: bo)
    small.contact("2026-08-24", with: ana)
    small.contact("2026-08-23", with: bo)
    small.contact("2025-11-22", with: ana)
    small.contact("2025-11-21", with: ana)
    #expect(rows(small, .team) == ["Platform 2 2/4"])
    #expect(balance(small).days == ContactDays(quarter: 2, year: 4))
    #expect(balance(small).rows(of: .team).first?.last == day("2026-11-22"))
  }

  @Test("rows are sorted by the days of a year, equals by name")
  func order() {
    var small = SmallJournal()
    for (name, team, count) in [("A", "Sales", 1), ("B", "Design", 2), ("C", "Board", 1)] {
      let id = small.person(name) { $0.team = team }
      small.contacts((1...count).map { "2026-01-0\($0)" }, with: id)
    }
    small.person("D") { $0.team = "Legal" }
    #expect(rows(small, .team) == ["Design 1 0/2", "Board 1 0/1", "Sales 1 0/1", "Legal 1 0/0"])
  }

  @Test("by ladder, circle, organisation and every relation; who has none stands in none")
  func aspects() {
    var small = SmallJournal()
    let ana = small.person("Ana") {
      $0.ladder = .above
      $0.circle = .internal
      $0.org = "Acme"
      $0.relations = ["manager", "friend"]
    }
    let bo = small.person("Bo") {
      $0.circle = .external
      $0.relations = ["friend"]
    }
    let cy = small.person("Cy")
    small.contact("2026-11-01", with: ana)
    small.contact("2026-11-02", with: bo)
    small.contact("2026-11-03", with: cy)
    #expect(rows(small, .ladder) == ["above you 1 1/1"])
    #expect(
      rows(small, .circle) == [
        "outside of your organisation 1 1/1", "inside your organisation 1 1/1",
      ])
    #expect(rows(small, .org) == ["Acme 1 1/1"])
    #expect(rows(small, .relation) == ["friend 2 2/2", "manager 1 1/1"])
    #expect(rows(small, .team).isEmpty)
    #expect(balance(small).tables.map(\.aspect) == [.ladder, .circle, .org, .relation, .channel])
  }

  @Test("the deceased, the archived and I are in no row; the paused are")
  func network() {
    var small = SmallJournal()
    for (name, status) in [
      ("A", Person.Status.active), ("B", .deceased), ("C", .archived), ("D", .paused),
    ] {
      let id = small.person(name) {
        $0.status = status
        $0.team = "Platform"
      }
      small.contact("2026-11-0\(id + 1)", with: id)
    }
    small.me { $0.team = "Platform" }
    #expect(rows(small, .team) == ["Platform 2 2/2"])
    #expect(rows(small, .channel) == ["in person 2 2/2"])
  }

  @Test("spellings of a team are one row, teams of two organisations are two")
  func teams() {
    var small = SmallJournal()
    for (name, team, org) in [
      ("A", "Data Team", "Acme"), ("B", "data-team", "ACME"), ("C", "Data team", "Initech"),
      ("D", "Sales", nil),
    ] {
      let id = small.person(name) {
        $0.team = team
        $0.org = org
      }
      small.contact("2026-10-0\(id + 1)", with: id)
    }
    #expect(
      rows(small, .team) == [
        "Data Team of Acme 2 2/2", "Data team of Initech 1 1/1", "Sales 1 1/1",
      ])
  }

  @Test("channels: the people reached through each within a year, and unknown ones")
  func channels() {
    var small = SmallJournal()
    let ana = small.person("Ana")
    let bo = small.person("Bo")
    small.contact("2026-11-01", with: ana, bo)
    small.contact("2026-11-01", "call", .phone, with: ana)
    small.contact("2026-03-01", "email", .message, with: bo)
    small.contact("2026-03-02", "liked", .social, with: bo)
    small.contact("2026-03-03", "met", nil, with: bo)
    small.contact("2025-03-01", "zoom", .video, with: bo)
    #expect(
      rows(small, .channel) == [
        "in person 2 1/1", "in writing 1 0/1", "phone 1 1/1", "a social network 1 0/1",
        "not noted how 1 0/1",
      ]
    )
  }

  @Test("the share in person is of days with a known channel, and needs ten of them")
  func inPerson() {
    var small = SmallJournal()
    let ana = small.person("Ana")
    small.contacts((1...6).map { "2026-11-0\($0)" }, with: ana)
    for number in 4...9 { small.contact("2026-11-0\(number)", "call", .phone, with: ana) }
    small.contact("2026-11-10", "contact", nil, with: ana)
    #expect(balance(small).inPerson == Balance.Shares(quarter: nil, year: nil))
    small.contact("2026-05-01", "email", .message, with: ana)
    #expect(balance(small).inPerson == Balance.Shares(quarter: nil, year: Balance.Share(6, of: 10)))
    #expect(Balance.Share(6, of: 9) == nil)
  }

  @Test("what I began is known only where a contact of the year says that somebody else did")
  func begun() {
    var small = SmallJournal()
    let ana = small.person("Ana")
    small.contacts((10...18).map { "2026-11-\($0)" }, with: ana)
    small.contact("2025-11-20", with: ana, tags: ["inbound"])
    #expect(balance(small).begunByMe == nil)
    small.contact("2026-05-01", with: ana, tags: ["Inbound"])
    #expect(
      balance(small).begunByMe == Balance.Shares(quarter: nil, year: Balance.Share(9, of: 10)))
    small.contact("2026-11-19", with: ana, tags: ["inbound"])
    #expect(
      balance(small).begunByMe
        == Balance.Shares(quarter: Balance.Share(9, of: 10), year: Balance.Share(9, of: 11)))
    small.journal.configuration.words.tags[.inbound] = "theirs"
    #expect(balance(small).begunByMe == nil)
  }
}
