import Advice
import Journals
import Notes
import Testing

@Suite struct FavourPointTests {
  private func points(_ change: (inout SmallJournal) -> Void) -> [String] {
    var small = SmallJournal()
    small.acquaintance("Ana")
    change(&small)
    return small.counsel.points(0, .favours)
  }

  @Test("what they did, referrals included, what I did, and who has done more")
  func both() {
    #expect(
      points {
        $0.memo(.helpedMe, "tuned the spinet", noted: "2026-09-24", with: 0)
        $0.memo(.referral, "put my name in", noted: "2026-10-08", with: 0)
        $0.memo(.helped, "the visa forms", noted: "2026-09-10", with: 0)
      } == [
        """
        Favours with Ana: from them a good word, "put my name in" (2026-10-08), "tuned the spinet" \
        (2026-09-24); from you "the visa forms" (2026-09-10). They have done more for you.
        """
      ])
  }

  @Test("a side that did nothing is not named; it may be even")
  func sides() {
    #expect(
      points { $0.memo(.helped, "forty boxes", noted: "2026-07-04", with: 0) } == [
        "Favours with Ana: from you \"forty boxes\" (2026-07-04). You have done more for them."
      ])
    #expect(
      points {
        $0.memo(.helped, "forty boxes", noted: "2026-07-04", with: 0)
        $0.memo(.helpedMe, "the keys", noted: "2026-07-05", with: 0)
      }.first?.hasSuffix("It is even.") == true)
    #expect(points { $0.memo(.helped, "others", noted: "2026-07-04") }.isEmpty)
    #expect(points { $0.memo(.inbound, "rang", noted: "2026-07-04", with: 0) }.isEmpty)
  }

  @Test("a line with two tags is one favour; three of a side are told")
  func count() {
    let words = points { small in
      small.memo(.helpedMe, "both", noted: "2026-07-01", with: 0)
      small.memo(.referral, "both", noted: "2026-07-01", with: 0)
      small.journal.memos[1].place = small.journal.memos[0].place
      small.memo(.helped, "one", noted: "2026-07-02", with: 0)
    }
    #expect(words.first?.hasSuffix("It is even.") == true)
    let many = points { small in
      for number in 1...5 {
        small.memo(.helpedMe, "favour \(number)", noted: "2026-07-0\(number)", with: 0)
      }
    }
    #expect(
      many == [
        """
        Favours with Ana: from them "favour 5" (2026-07-05), "favour 4" (2026-07-04), "favour 3" \
        (2026-07-03), 2 before. They have done more for you.
        """
      ])
  }

  @Test("P9: a favour that may not be quoted is a private matter")
  func privacy() {
    #expect(
      points { $0.memo(.helped, nil, noted: "2026-07-04", with: 0) } == [
        "Favours with Ana: from you a private matter (2026-07-04). You have done more for them."
      ])
  }

  @Test("a favour is no news about the person; one to return is worth much, mine is worth little")
  func worth() {
    var small = SmallJournal()
    small.acquaintance("Ana")
    small.memo(.helpedMe, "Ana found my keys", noted: "2026-11-04", with: 0)
    small.topic("2026-11-04", "Ana found my keys", of: 0)
    #expect(small.counsel.points(0).count == 2)
    small.journal.topics[0].place = small.journal.memos[0].place
    #expect(small.counsel.points(0).count == 1)
    #expect(small.counsel.talkingPoints(with: 0).map(\.strength) == [5])
    small.memo(.helped, "the boxes", noted: "2026-07-04", with: 0)
    #expect(small.counsel.talkingPoints(with: 0).map(\.strength) == [1])
  }
}
