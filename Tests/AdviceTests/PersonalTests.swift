import Advice
import Journals
import Notes
import Testing

@Suite struct PersonalTests {
  @Test("birthdays and yearly dates inside the horizon, not of the dead")
  func dates() {
    var small = SmallJournal()
    let ana = small.person("Ana") {
      $0.birthday = YearlyDate(year: 1990, month: 12, day: 6, label: "birthday", line: 4)
      $0.dates = [YearlyDate(year: nil, month: 11, day: 25, label: "moved", line: 5)]
    }
    #expect(
      small.counsel.points(ana, .personal) == [
        "Coming up for Ana: \"moved\", on 2026-11-25.",
        "Coming up for Ana: birthday on 2026-12-06, turning 36.",
      ])
    #expect(small.on("2026-11-21").counsel.points(ana, .personal).count == 1)
    small.journal.people[ana].status = .deceased
    #expect(small.counsel.points(ana, .personal).isEmpty)
  }

  @Test("shared jokes, the newest first; one that may not be quoted is none")
  func jokes() {
    var small = SmallJournal()
    let ana = small.acquaintance("Ana")
    small.memo(.joke, "a swarm in the server", noted: "2026-06-18", with: ana)
    small.memo(.joke, "the barn", noted: "2026-07-01", with: ana)
    small.memo(.joke, nil, noted: "2026-07-02", with: ana)
    small.memo(.joke, "not theirs", noted: "2026-07-03")
    #expect(
      small.counsel.points(ana, .personal) == [
        "A joke that you share with Ana: \"the barn\" (2026-07-01).",
        "A joke that you share with Ana: \"a swarm in the server\" (2026-06-18).",
      ])
  }

  @Test("facts below headings of family and leisure, each with its line")
  func facts() {
    var small = SmallJournal()
    let ana = small.person("Ana") {
      $0.facts = [
        Fact(heading: "Family", text: "two sons", line: 5),
        Fact(heading: "Her kids", text: "Lola", line: 7),
        Fact(heading: "Work", text: "eleven houses", line: 9),
        Fact(heading: "Familiar faces", text: "many", line: 11),
        Fact(heading: nil, text: "tall", line: 12),
        Fact(heading: "Interests", text: "boulders on Tuesdays", line: 14),
      ]
    }
    #expect(
      small.counsel.points(ana, .personal) == [
        "Family of Ana: \"two sons\" (Ana).", "Ana, Her kids: \"Lola\" (Ana).",
        "Interests of Ana: \"boulders on Tuesdays\" (Ana).",
      ])
    #expect(
      small.counsel.talkingPoints(with: ana).map(\.source.line) == [5, 7, 14])
  }

  @Test("the list of interests is one point, with what I am interested in too")
  func interests() {
    var small = SmallJournal()
    let ana = small.person("Ana") { $0.interests = ["trail running", "tea"] }
    #expect(
      small.counsel.points(ana, .personal) == ["Ana is interested in trail running and tea (Ana)."])
    small.me { $0.interests = ["running"] }
    #expect(
      small.counsel.points(ana, .personal) == [
        "Ana is interested in trail running and tea (Ana; you too say running)."
      ])
  }
}
