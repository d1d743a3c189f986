import Journals
import Notes
import Testing

@testable import Advice

@Suite struct GroupContactTests {
  private func groups(_ small: SmallJournal) -> [GroupContact] {
    [GroupContact](in: small.counsel.situation)
  }

  /// A group of two people and me.
  private func club() -> SmallJournal {
    var small = SmallJournal()
    small.person("Ana")
    small.person("Bo")
    small.me { _ in }
    small.journal.groups = [Group(path: "groups/club.md", name: "Club", members: [1, 0, 1, 2])]
    return small
  }

  @Test("days with any of the members, a day once")
  func days() {
    var small = club()
    small.contact("2026-11-01", with: 0, 1)
    small.contact("2026-11-02", with: 1)
    small.contact("2026-03-02", with: 0)
    #expect(groups(small)[0].members == [0, 1])
    #expect(groups(small)[0].days == ContactDays(quarter: 2, year: 3))
    #expect(
      groups(small).map(\.sentence.plain) == [
        """
        Club (2 people): contact on 2 of the last 90 days, on 3 of the last 365; last the lunch on \
        2026-11-02.
        """
      ])
  }

  @Test("after 90 days without contact it is worth reviving; before the first one, joining")
  func quiet() {
    var small = club()
    #expect(
      groups(small).map(\.sentence.plain) == [
        "Club (2 people): no contact noted yet. Worth joining one of these days?"
      ])
    small.contact("2026-08-23", with: 0)
    #expect(
      groups(small).map(\.sentence.plain) == [
        "Club (2 people): no contact since the lunch on 2026-08-23. Worth reviving?"
      ])
    #expect(groups(small.on("2026-11-21"))[0].days.quarter == 1)
  }

  @Test("a group without anybody who can be met is left out")
  func empty() {
    var small = club()
    small.journal.people[0].status = .deceased
    small.journal.people[1].status = .archived
    #expect(groups(small).isEmpty)
  }
}
