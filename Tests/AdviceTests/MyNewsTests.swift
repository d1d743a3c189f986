import Advice
import Journals
import Notes
import Testing

@Suite struct MyNewsTests {
  @Test("my news since the last contact is told, the newest first")
  func news() {
    var small = SmallJournal()
    let ana = small.acquaintance("Ana")
    small.memo(.news, "heard already", noted: "2026-10-02")
    small.memo(.news, "undated")
    small.memo(.news, "a house by the weir", noted: "2026-10-15")
    small.memo(.news, "head of school", noted: "2026-10-30")
    small.memo(.news, nil, noted: "2026-11-01")
    #expect(
      small.counsel.points(ana, .myNews) == [
        "Tell Ana your news: \"head of school\" (2026-10-30).",
        "Tell Ana your news: \"a house by the weir\" (2026-10-15).",
      ])
  }

  @Test("somebody never contacted is not told news; one who was there knows it")
  func notTold() {
    var small = SmallJournal()
    let ana = small.person("Ana")
    let bo = small.acquaintance("Bo")
    small.contact("2026-11-01", "liked", .social, with: bo)
    small.memo(.news, "head of school", noted: "2026-11-01", with: bo)
    #expect(small.counsel.points(ana, .myNews).isEmpty)
    #expect(small.counsel.points(bo, .myNews).isEmpty)
    small.journal.memos[0].people = []
    #expect(small.counsel.points(bo, .myNews).count == 1)
  }

  @Test("goals are for medium and strong ties, values for strong ones, each list in one line")
  func goalsAndValues() {
    var small = SmallJournal()
    let close = small.person("Ana")
    let medium = small.person("Bo")
    let weak = small.person("Cy")
    small.contact("2026-11-20", with: close)
    small.contact("2026-11-21", with: close)
    small.contact("2026-11-22", with: close, medium)
    small.contact("2025-10-22", with: weak)
    small.me {
      $0.goals = ["a choir that tours", "a paper"]
      $0.profile.values = ["be on time"]
      $0.lines[.goals] = 3
    }
    let goals = "what you aim for: \"a choir that tours\", \"a paper\" (Zoe)."
    let counsel = small.counsel
    #expect(
      counsel.points(close, .myNews) == [
        "Tell Ana \(goals)", "Tell Ana what matters to you: \"be on time\" (Zoe).",
      ])
    #expect(counsel.points(medium, .myNews) == ["Tell Bo \(goals)"])
    #expect(counsel.points(weak, .myNews).isEmpty)
    let sources = counsel.talkingPoints(with: close).filter { $0.kind == .myNews }.map(\.source)
    #expect(
      sources == [Place(path: "people/Zoe.md", line: 3), Place(path: "people/Zoe.md", line: 1)])
  }

  @Test("a digest tells no goals, and older news only where there is little else")
  func digest() {
    var small = SmallJournal()
    let ana = small.acquaintance("Ana")
    small.memo(.news, "a house by the weir", noted: "2026-10-15")
    small.memo(.news, "head of school", noted: "2026-10-30")
    small.me { $0.goals = ["a choir that tours"] }
    #expect(
      small.counsel.talkingPoints(with: ana, atMost: 4).map(\.sentence.plain) == [
        "Tell Ana your news: \"head of school\" (2026-10-30).",
        "Tell Ana your news: \"a house by the weir\" (2026-10-15).",
      ])
    #expect(small.counsel.talkingPoints(with: ana, atMost: 1).count == 1)
  }
}
