import Advice
import Journals
import Notes
import Testing

@Suite struct TalkingPointChoiceTests {
  /// A person with something of every kind.
  private func all() -> SmallJournal {
    var small = SmallJournal()
    let ana = small.person("Ana") {
      $0.asks = ["SQL"]
      $0.expertise = ["pricing"]
      $0.interests = ["halls"]
    }
    small.contact("2026-10-02", with: ana, text: "the roadmap")
    small.topic("2026-11-01", "Heard of Ana", of: ana)
    small.followUp(.me, "photos", with: ana)
    small.event("2026-11-25", "exam", noted: "2026-10-02", of: ana)
    small.memo(.share, "The halls of Porto", noted: "2026-11-03")
    small.memo(.challenge, "by logger is wrong", noted: "2026-11-03", topics: ["pricing"])
    small.memo(.news, "head of school", noted: "2026-11-03")
    small.memo(.joke, "the barn", noted: "2026-05-03", with: ana)
    small.memo(.helped, "the boxes", noted: "2026-05-04", with: ana)
    small.me { $0.offers = ["SQL"] }
    return small
  }

  @Test("the kinds stand in the order in which they are told")
  func order() {
    let kinds = all().counsel.talkingPoints(with: 0).map(\.kind)
    #expect(kinds.map(\.rawValue) == kinds.map(\.rawValue).sorted())
    #expect(Set(kinds).count == TalkingPoint.Kind.allCases.count)
  }

  @Test("a digest tells what is most worth it, in that order")
  func chosen() {
    #expect(all().counsel.chosen(0) == [.since, .followUp, .comingUp, .passOn])
    var small = all()
    small.journal.topics = []
    small.journal.followUps = []
    #expect(small.counsel.chosen(0) == [.lastTime, .comingUp, .passOn, .offer])
    small.journal.events = []
    small.journal.memos.removeFirst()
    #expect(small.counsel.chosen(0) == [.lastTime, .offer, .askThem, .myNews])
  }

  @Test("every point names the person, so that it can be found")
  func names() {
    #expect(all().counsel.points(0).allSatisfy { $0.contains("Ana") })
  }

  @Test("a birthday is worth more than a second talk, a joke is not")
  func personal() {
    var small = SmallJournal()
    let ana = small.person("Ana") { $0.interests = ["tea"] }
    for (date, text) in [("2026-10-01", "one"), ("2026-10-02", "two")] {
      small.contact(date, with: ana, text: text)
    }
    small.memo(.joke, "the barn", noted: "2026-05-03", with: ana)
    #expect(
      small.counsel.talkingPoints(with: ana, atMost: 3).map(\.kind)
        == [.lastTime, .lastTime, .personal])
    #expect(
      small.counsel.talkingPoints(with: ana, atMost: 2).map(\.kind) == [.lastTime, .lastTime])
    small.journal.people[0].birthday = YearlyDate(
      year: nil, month: 11, day: 24, label: "birthday", line: 4)
    #expect(
      small.counsel.talkingPoints(with: ana, atMost: 2).map(\.kind) == [.lastTime, .personal])
  }

  @Test("a meeting's title says little: what was said comes first, and what else there is")
  func title() {
    var small = SmallJournal()
    let ana = small.person("Ana")
    small.contact("2026-10-02", "meeting", nil, with: ana, text: "Go or no go")
    small.journal.interactions[0].isTitled = true
    small.contact("2026-09-01", with: ana, text: "tea")
    #expect(
      small.counsel.points(ana) == [
        "Last time with Ana: the meeting on 2026-10-02, \"Go or no go\".",
        "Earlier with Ana, lunch on 2026-09-01: \"tea\".",
      ])
    #expect(small.counsel.talkingPoints(with: ana).map(\.strength) == [3, 3])
  }

  @Test("what stands word for word in several lines is told once, save what is to be done")
  func repeated() {
    var small = SmallJournal()
    let ana = small.acquaintance("Ana")
    for date in ["2026-11-01", "2026-11-02"] { small.topic(date, "Welcome, Ana", of: ana) }
    for _ in 1...2 { small.followUp(.me, "Water the plants", with: ana) }
    #expect(
      small.counsel.points(ana) == [
        "Since you last spoke, about Ana: \"Welcome, Ana\" (2026-11-02).",
        "You promised Ana: \"Water the plants\" (todo).",
        "You promised Ana: \"Water the plants\" (todo).",
      ])
  }

  @Test("a roster that names people, and says no more, is nothing to talk about")
  func rosters() {
    var small = SmallJournal()
    let ana = small.person("Ana Ruiz") { $0.handles = ["ana"] }
    let bo = small.person("Bo")
    small.topic("2026-11-01", "@ana | Bo, 2026", of: ana, bo)
    small.contact("2026-11-02", with: bo, text: "Bo, Ana Ruiz", topics: [ana])
    #expect(small.counsel.points(ana).isEmpty)
    #expect(small.counsel.points(bo).isEmpty)
    small.topic("2026-11-03", "@ana | Cy", of: ana)
    #expect(small.counsel.points(ana).count == 1)
  }

  @Test("of the dead there are memories only, and for me there is nothing")
  func silent() {
    var small = all()
    small.journal.people[0].status = .deceased
    #expect(Set(small.counsel.talkingPoints(with: 0).map(\.kind)) == [.lastTime, .personal])
    #expect(small.counsel.talkingPoints(with: 1).isEmpty)
  }

  @Test("P9: a private person's points are for a brief on a terminal, never for a file")
  func privacy() {
    var small = all()
    small.journal.people[0].isPrivate = true
    #expect(!small.counsel.talkingPoints(with: 0).isEmpty)
    #expect(small.counsel.chosen(0).isEmpty)
  }
}
