import Journals
import Notes
import Testing

@testable import Advice

@Suite struct BalanceRemarkTests {
  private func remarks(_ small: SmallJournal) -> [String] {
    Balance(in: small.counsel.situation).remarks.map(\.plain)
  }

  /// People of one team, the first last seen on a day.
  private func team(
    of count: Int, seen date: String?, _ change: (inout Person) -> Void = { _ in }
  ) -> SmallJournal {
    var small = SmallJournal()
    for number in 1...count {
      small.person("P\(number)") {
        $0.team = "Finance"
        $0.org = "Acme"
        change(&$0)
      }
    }
    if let date { small.contact(date, with: 0) }
    return small
  }

  @Test("a team of three without a contact in 90 days stands out, in the name of its organisation")
  func quietTeam() {
    #expect(
      remarks(team(of: 3, seen: "2026-08-23")) == [
        "No contact in 90 days with Acme (3 people, last on 2026-08-23)."
      ])
    #expect(remarks(team(of: 3, seen: "2026-08-24")).isEmpty)
    #expect(remarks(team(of: 2, seen: "2026-08-23")).isEmpty)
    #expect(
      remarks(team(of: 4, seen: nil) { $0.org = nil }) == [
        "No contact in 90 days with Finance (4 people, none noted so far)."
      ])
  }

  @Test("of an organisation that is in touch the quiet teams stand out, the largest first")
  func quietTeams() {
    var small = team(of: 3, seen: "2026-08-01")
    for number in 1...4 {
      small.person("Q\(number)") {
        $0.team = "Sales"
        $0.org = "Acme"
      }
    }
    let boss = small.person("Z") { $0.org = "Acme" }
    small.contact("2026-11-01", with: boss)
    #expect(
      remarks(small) == [
        "No contact in 90 days with Sales (4 people, none noted so far).",
        "No contact in 90 days with Finance (3 people, last on 2026-08-01).",
      ])
  }

  @Test("nobody above me is told where notes say how people stand to me, and nothing else is")
  func nobodyAbove() {
    var small = SmallJournal()
    let ana = small.person("Ana")
    small.contact("2026-11-01", with: ana)
    #expect(remarks(small).isEmpty)
    small.journal.people[ana].ladder = .peer
    #expect(
      remarks(small) == [
        """
        Nobody in your notes stands above you: a mentor, a sponsor or your boss's boss is worth \
        getting to know.
        """
      ])
    small.journal.people[ana].ladder = .above
    #expect(remarks(small).isEmpty)
    #expect(
      remarks(small.on("2027-11-01")) == [
        "No contact in 90 days with anybody above you (1 person, last on 2026-11-01)."
      ])
  }

  @Test("a level or a circle of three stands out, one of two does not")
  func levels() {
    let peers = team(of: 3, seen: nil) {
      $0.team = nil
      $0.org = nil
      $0.ladder = .peer
      $0.circle = .external
    }
    #expect(
      remarks(peers).dropFirst() == [
        "No contact in 90 days with anybody on your level (3 people, none noted so far).",
        "No contact in 90 days with anybody outside of your organisation "
          + "(3 people, none noted so far).",
      ])
    var two = peers
    two.journal.people[0].status = .archived
    #expect(remarks(two).count == 1)
  }

  @Test("the team with more than half of ten days or more has most of the attention")
  func mostAttention() {
    func remarks(withTeam count: Int, others: Int) -> [String] {
      var small = SmallJournal()
      let ana = small.person("Ana") { $0.team = "Platform" }
      let bo = small.person("Bo") { $0.team = "Sales" }
      small.contacts((0..<count).map { "2026-10-\(10 + $0)" }, with: ana)
      small.contacts((0..<others).map { "2026-11-\(10 + $0)" }, with: bo)
      return self.remarks(small)
    }
    #expect(
      remarks(withTeam: 6, others: 5) == [
        "Most of your attention goes to Platform: 6 of 11 days with contact in the last 90."
      ])
    #expect(remarks(withTeam: 5, others: 5).isEmpty)
    #expect(remarks(withTeam: 6, others: 3).isEmpty)
  }

  @Test("smaller teams without contact in 90 days are named in one sentence, five at most")
  func smallTeams() {
    var small = SmallJournal()
    for number in 1...8 { small.person("P\(number)") { $0.team = "Team \(number)" } }
    small.contact("2026-11-01", with: 0, 1)
    small.contact("2026-06-01", with: 3)
    #expect(
      remarks(small) == [
        """
        No contact in 90 days with 6 of the 8 teams you know: Team 4, Team 3, Team 5, Team 6, \
        Team 7 and 1 more.
        """
      ])
    small.contact("2026-11-01", with: 2, 3, 4)
    #expect(
      remarks(small) == [
        "No contact in 90 days with 3 of the 8 teams you know: Team 6, Team 7 and Team 8."
      ])
    small.contact("2026-11-01", with: 5, 6, 7)
    #expect(remarks(small).isEmpty)
  }

  @Test("no more than five things stand out")
  func most() {
    var small = SmallJournal()
    for number in 10..<28 { small.person("P\(number)") { $0.org = "Org \(number / 3)" } }
    #expect(remarks(small).count == 5)
  }
}
