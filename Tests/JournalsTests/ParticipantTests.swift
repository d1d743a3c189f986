import Journals
import Notes
import Testing

@Suite("Who took part, and who was only a topic")
struct ParticipantTests {
  @Test(
    "E2: runs of people open the lead or stand directly after a kind or contact word",
    arguments: [
      ("Lunch with @ana, @bo and @cy", "ana, bo, cy"), ("Lunch with the @ana & a @bo", "ana, bo"),
      ("Lunch with *@ana*, **@bo** and, @cy", "ana, bo, cy"),
      ("Coffee with @ana to plan @bo's farewell", "ana (bo)"),
      ("Coffee with @ana for @bo", "ana (bo)"), ("@ana called for @bo", "ana (bo)"),
      ("Lunch with @ana, met @bo", "ana, bo"), ("@ana: saw @bo", "ana (bo)"),
      ("@ana saw @bo", "ana, bo"), ("Lunch @ana (with @bo)", "ana, bo"),
      ("Lunch with @ana or @bo", "ana (bo)"), ("Lunch with @ana @bo", "ana, bo"),
      ("Lunch with @ana and @ana", "ana"), ("Lunch with @ana and 3 others, @bo", "ana (bo)"),
    ] as [(String, String)])
  func runs(text: String, expected: String) {
    #expect(daily("- \(text)").party == expected)
  }

  @Test(
    "E2: without such a run all people in the lead took part",
    arguments: [
      ("Lunch at noon, @ana then @bo", "ana, bo"), ("Lunch for @ana: @bo", "ana (bo)"),
      ("Walk around town and @ana, later @bo: @cy", "ana, bo (cy)"),
      ("Dinner at home for @ana re @bo", "ana (bo)"),
    ] as [(String, String)])
  func fallback(text: String, expected: String) {
    #expect(daily("- \(text)").party == expected)
  }

  @Test(
    "E2: a possessive never took part and stands before nothing",
    arguments: [
      ("Lunch with @ana's brother", "none"), ("Lunch with @ana’s brother", "none"),
      ("Met [[ana]]'s boss @bo", "bo (ana)"), ("Coffee at [[ana]]'s with @bo", "bo (ana)"),
      ("Coffee with @bo and [[ana]]’s brother", "bo (ana)"),
      ("Coffee with [[ana]]'s brother and @bo", "bo (ana)"), ("@ana's called", "none"),
      ("[Ana](people/ana.md)'s: x", "none"), ("**[[ana]]**'s idea: x", "none"),
      ("Lunch with [[ana]]' boss @bo", "bo (ana)"),
      ("@ana'stalled: x", "none"),
    ] as [(String, String)])
  func possessives(text: String, expected: String) {
    #expect(daily("- \(text)").party == expected)
  }

  @Test("E2: people elsewhere in the entry and its details are topics")
  func topics() {
    let journal = daily("- Lunch with @ana: @bo\n  - [[cy]] is well\n")
    #expect(journal.contacts == ["2026-10-02 lunch: ana (bo, cy)"])
    #expect(journal.roles == ["ana participant", "bo topic", "cy topic"])
  }

  @Test("E2: where it is no contact all its people are topics, and a hint says so")
  func noContact() {
    let journal = daily("- Bought a present for @ana\n- Heard @bo got promoted\n  - by @cy\n")
    #expect(journal.interactions.isEmpty)
    #expect(journal.thoughts == ["2026-10-02: ana", "2026-10-02: bo, cy"])
    #expect(journal.roles == ["ana topic", "bo topic", "cy topic"])
    #expect(journal.hints == ["2026-10-02.md:1:3 not-contact", "2026-10-02.md:2:3 not-contact"])
  }

  @Test("E2: what follows the lead is what was noted")
  func noted() {
    func text(_ entry: String) -> String? { daily("- \(entry)").interactions.first?.text }
    #expect(text("Lunch with @ana: the *new* [[roadmap]]") == "the new roadmap")
    #expect(text("@ana: `x` and #joke") == "`x` and")
    #expect(text("Lunch with @ana about us") == "Lunch with @ana about us")
    #expect(text("Lunch with @ana") == nil)
    #expect(text("Lunch with @ana at the lake") == "Lunch with @ana at the lake")
  }

  @Test("E2: contact, topic and no-contact words are the configuration's")
  func words() {
    let german = """
      contact-words: [mit]
      topic-words: [über]
      no-contact-words: [abgesagt]
      kinds: {Mittagessen: in person}
      """
    func party(_ text: String) -> String { daily("- \(text)", configuration: german).party }
    #expect(party("Mittagessen mit @ana über @bo") == "ana (bo)")
    #expect(party("Spaziert MIT @ana") == "ana")
    #expect(party("Abgesagt: Mittagessen mit @ana") == "none")
    #expect(party("Sat with @ana") == "none")
    #expect(party("Lunch with @ana about @bo") == "ana, bo")
    #expect(party("Cancelled lunch mit @ana") == "ana")
  }

  @Test("M4: the first part of a handle counts where the whole is no key, the rest is a word")
  func shortHandle() {
    #expect(daily("- Lunch with @ana聊天").party == "ana")
    #expect(daily("- @ana聊天：好").party == "none")
    let both = ["people/ana聊.md": "", "2026-10-02.md": "Lunch with @ana聊 and @ana聊天"]
    #expect(journal(both).roles == ["ana聊 participant", "ana participant"])
  }

  @Test("E2: what is no person is a word")
  func others() {
    #expect(daily("- Lunch with @nobody and @ana").party == "ana")
    #expect(daily("- @nobody: lunch with @ana").party == "none")
    #expect(journal(["2026-10-02.md": "- [[cafe]]: with @ana", "cafe.md": ""]).party == "none")
    #expect(daily("- [with](https://x.org) @ana").party == "ana")
  }
}
