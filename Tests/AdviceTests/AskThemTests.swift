import Advice
import Journals
import Notes
import Testing

@Suite struct AskThemTests {
  private func small(
    _ text: String?, noted: String? = "2026-09-01", topics: [String] = ["pricing"],
    for people: [PersonID] = [], change: (inout Person) -> Void = { $0.expertise = ["pricing"] }
  ) -> SmallJournal {
    var small = SmallJournal()
    small.acquaintance("Ana", change)
    small.memo(.challenge, text, noted: noted, topics: topics)
    small.journal.memos[0].people = people
    return small
  }

  private func points(_ small: SmallJournal) -> [String] { small.counsel.points(0, .askThem) }

  @Test("a problem of mine is for whoever knows about it or offers help with it")
  func challenges() {
    #expect(
      points(small("By logger is wrong")) == [
        "Ask Ana about your problem: \"By logger is wrong\" (2026-09-01; both say pricing)."
      ])
    #expect(points(small("By logger is wrong") { $0.offers = ["pricing"] }).count == 1)
    #expect(points(small("By logger is wrong") { $0.interests = ["pricing"] }).isEmpty)
    #expect(points(small("By logger is wrong", topics: [])).isEmpty)
  }

  @Test("a problem noted for somebody is for them; one that they were told of is not asked again")
  func named() {
    #expect(
      points(small("Rates", topics: [], for: [0])) == [
        "Ask Ana about your problem: \"Rates\" (2026-09-01)."
      ])
    var told = small("Rates", noted: "2026-10-02", for: [0])
    told.journal.memos[0].place = Place(path: "Ana.md", line: 3)
    #expect(points(told).isEmpty)
  }

  @Test("a problem is one for 180 days; without a date for ever")
  func age() {
    #expect(points(small("Rates", noted: "2026-05-26")).count == 1)
    #expect(points(small("Rates", noted: "2026-05-25")).isEmpty)
    #expect(points(small("Rates", noted: nil)).count == 1)
  }

  @Test("P9: what may not be quoted is not asked")
  func privacy() {
    #expect(points(small(nil, for: [0])).isEmpty)
  }

  @Test("what I ask for is asked of whoever offers it, or knows about it")
  func asks() {
    var small = SmallJournal()
    small.acquaintance("Ana") {
      $0.offers = ["talks at conferences"]
      $0.expertise = ["career advice", "hydrology"]
      $0.lines[.expertise] = 5
    }
    small.me { $0.asks = ["career advice", "conference talks", "chess"] }
    #expect(
      points(small) == [
        "Ask Ana, who knows about \"career advice\" (Ana): you ask for it.",
        "Ask Ana, who offers \"talks at conferences\" (Ana): you ask for it.",
      ])
    let first = small.counsel.talkingPoints(with: 0).first { $0.kind == .askThem }
    #expect(first?.source == Place(path: "people/Ana.md", line: 5))
    small.journal.people[0].offers = ["talks"]
    #expect(
      points(small).last == "Ask Ana, who offers \"talks\" (Ana): you ask for \"conference talks\"."
    )
  }
}
