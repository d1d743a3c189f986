import Advice
import Journals
import Notes
import Testing

@Suite struct PassOnTests {
  /// A journal in which something to share was noted on 3 November; Ana had lunch on 2 October.
  private func small(
    _ text: String?, noted: String? = "2026-11-03", topics: [String] = [],
    for people: PersonID..., change: (inout Person) -> Void = { $0.interests = ["bouldering"] }
  ) -> SmallJournal {
    var small = SmallJournal()
    small.acquaintance("Ana", change)
    small.memo(.share, text, noted: noted, topics: topics)
    small.journal.memos[0].people = people
    return small
  }

  private func points(_ small: SmallJournal) -> [String] { small.counsel.points(0, .passOn) }

  @Test("what meets an interest by its text is passed on, and the words that meet it are named")
  func byText() {
    #expect(
      points(small("Bouldering halls of Portugal")) == [
        "Pass on to Ana: \"Bouldering halls of Portugal\" (2026-11-03; both say bouldering)."
      ])
    #expect(points(small("Surfing beaches of Portugal")).isEmpty)
  }

  @Test("what meets an interest by a tag is passed on")
  func byTag() {
    #expect(points(small("Halls of Portugal", topics: ["Bouldering"])).count == 1)
    #expect(points(small("Halls of Portugal", topics: ["climbing"])).isEmpty)
  }

  @Test("where there are tags, they say what it is about: one word of the text is not enough")
  func tagsAndText() {
    let change = { (person: inout Person) in person.interests = ["bouldering halls"] }
    #expect(points(small("Bouldering for pianists", topics: ["music"])).isEmpty)
    #expect(
      points(small("Bouldering halls of Porto", topics: ["music"], change: change)).count == 1)
    #expect(points(small("Halls for pianists", topics: ["music"], change: change)).isEmpty)
    #expect(points(small("Halls for pianists", change: change)).isEmpty)
  }

  @Test("what they ask for is an interest too, what they know about is not")
  func asks() {
    #expect(points(small("Failure data from the field") { $0.asks = ["failure data"] }).count == 1)
    #expect(points(small("Failure data from the field") { $0.expertise = ["data"] }).isEmpty)
  }

  @Test("what was noted for the person is passed on, whatever it is about")
  func named() {
    #expect(
      points(small("A poem, for Ana", for: 0)) == [
        "Pass on to Ana: \"A poem, for Ana\" (2026-11-03)."
      ])
    #expect(points(small("A poem from Ana", for: 0)).isEmpty)
  }

  @Test("only what was noted after the last contact: before it, on the day, or undated is past")
  func sinceLastContact() {
    #expect(points(small("Bouldering", noted: "2026-10-03")).count == 1)
    #expect(points(small("Bouldering", noted: "2026-10-02")).isEmpty)
    #expect(points(small("Bouldering", noted: "2026-10-01")).isEmpty)
    #expect(points(small("Bouldering", noted: nil)).isEmpty)
  }

  @Test("a social channel is no contact at which it was passed on, unless it was noted there")
  func social() {
    var small = small("Bouldering", for: 0)
    small.contact("2026-11-03", "liked", .social, with: 0)
    #expect(points(small).isEmpty)
    small.journal.interactions[1].place = Place(path: "elsewhere.md", line: 1)
    #expect(points(small).count == 1)
  }

  @Test("P9: what may not be quoted is not passed on")
  func privacy() {
    #expect(points(small(nil, topics: ["bouldering"], for: 0)).isEmpty)
  }

  @Test("the newest five")
  func newest() {
    var small = small("Bouldering 1")
    for number in 2...7 {
      small.memo(.share, "Bouldering \(number)", noted: "2026-11-0\(number + 2)")
    }
    let words = points(small)
    #expect(words.count == 5)
    #expect(words.first?.hasPrefix("Pass on to Ana: \"Bouldering 7\"") == true)
  }

  @Test("a line that is passed on is not told as news about the person, nor promised twice")
  func oneLine() {
    var small = small("Bouldering halls, one for Ana", for: 0)
    small.topic("2026-11-03", "Bouldering halls, one for Ana", of: 0)
    small.journal.topics[0].place = small.journal.memos[0].place
    #expect(small.counsel.talkingPoints(with: 0).map(\.kind) == [.passOn, .personal])
    small.followUp(.me, "Send the halls", with: 0)
    small.journal.followUps[0].place = small.journal.memos[0].place
    #expect(small.counsel.talkingPoints(with: 0).map(\.kind) == [.followUp, .personal])
  }
}
