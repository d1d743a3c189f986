import Journals
import Notes
import Testing

@Suite("The lead of an entry: was it contact, and with whom")
struct LeadTests {
  @Test(
    "E2 (a): a kind word opens the lead, or follows the people who open it",
    arguments: [
      ("Lunch with @ana", "ana"), ("lunch @ana", "ana"), ("LUNCH: @ana", "ana"),
      ("@ana called", "ana"), ("@ana and @bo called", "ana, bo"), ("*Call* with **@ana**", "ana"),
      ("1:1 @ana", "ana"), ("One-on-one with @ana", "ana"), ("Meeting with @ana", "ana"),
      ("Long lunch: @ana", "none"), ("@ana often called", "none"), ("Lunches: @ana", "none"),
    ] as [(String, String)])
  func kindWords(text: String, expected: String) {
    #expect(daily("- \(text)").party == expected)
  }

  @Test(
    "E2 (a): a kind tag makes contact with the people of the lead, anywhere in the entry",
    arguments: [
      ("@ana and I sat down #coffee", "ana"), ("Sat down @ana: nice day #coffee", "ana"),
      ("Thought of @ana #call about @bo", "ana (bo)"), ("#video @ana", "ana"),
      ("#lunch: @ana", "ana"), ("About @ana #call", "none"), ("Nobody here #coffee", "none"),
      ("@ana sat down #coffeehouse", "none"),
    ] as [(String, String)])
  func kindTags(text: String, expected: String) {
    #expect(daily("- \(text)").party == expected)
  }

  @Test(
    "E2 (b): a contact word stands directly before people, or after those who open the lead",
    arguments: [
      ("Sat with @ana", "ana"), ("Saw @ana and @bo", "ana, bo"), ("I asked the @ana", "ana"),
      ("@ana told me", "ana"), ("@ana, @bo asked", "ana, bo"),
      ("Walked home with, and @ana", "ana"),
      ("With a friend of @ana", "none"), ("Told nobody of @ana", "none"),
      ("Thought of @ana with joy", "none"), ("@ana hardly asked", "none"),
    ] as [(String, String)])
  func contactWords(text: String, expected: String) {
    #expect(daily("- \(text)").party == expected)
  }

  @Test(
    "E2 (c): people open the lead and a separator follows that is no topic word",
    arguments: [
      ("@ana: the roadmap", "ana"), ("@ana — the roadmap", "ana"), ("@ana – the roadmap", "ana"),
      ("@ana - the roadmap", "ana"), ("@ana. The roadmap", "ana"), ("@ana!", "ana"),
      ("**@ana**: x", "ana"), ("**@ana:** x", "ana"), ("@ana, @bo & the @cy: x", "ana, bo, cy"),
      ("@ana:", "ana"), ("@ana\n  - details", "ana"),
      ("@ana", "none"), ("@ana, @bo", "none"), ("@ana about us", "none"), ("@ana-x: y", "none"),
      ("@ana -x: y", "none"), ("@ana:x y", "none"), ("@ana and others: x", "none"),
      ("Dear @ana: x", "none"),
    ] as [(String, String)])
  func separators(text: String, expected: String) {
    #expect(daily("- \(text)").party == expected)
  }

  @Test(
    "E2: the lead ends at the first separator outside a mention",
    arguments: [
      ("Lunch with @ana: saw @bo", "ana (bo)"), ("Lunch with @ana. Saw @bo", "ana (bo)"),
      ("Lunch with @ana! @bo", "ana (bo)"), ("Lunch with @ana? @bo", "none"),
      ("Lunch with @ana… @bo", "ana (bo)"), ("Lunch with @ana — with @bo", "ana (bo)"),
      ("Lunch with @ana, 10:30, with @bo", "ana, bo"),
      ("Lunch with @ana: @bo: @cy", "ana (bo, cy)"),
      ("Lunch with [A: b. — c](people/ana.md) and @bo", "ana, bo"),
      ("Lunch with [[people/ana|A: b]] and @bo", "ana, bo"),
      ("Lunch with @ana  \n  and @bo", "ana, bo"),
    ] as [(String, String)])
  func ends(text: String, expected: String) {
    #expect(daily("- \(text)").party == expected)
  }

  @Test(
    "E2: a topic word standing alone ends the lead, in any case",
    arguments: [
      "about", "re", "regarding", "concerning", "heard", "remember", "who", "whose", "About",
    ])
  func topicWords(word: String) {
    #expect(daily("- Lunch with @ana \(word) @bo").party == "ana (bo)")
    #expect(daily("- Lunch with @ana \(word)-x with @bo").party == "ana, bo")
    #expect(daily("- \(word) lunch with @ana").party == "none")
  }

  @Test(
    "E2: after nothing but a kind word, a colon or dash does not end the lead",
    arguments: [
      ("Lunch: @ana, @bo", "ana, bo"), ("Lunch — @ana: saw @bo", "ana (bo)"),
      ("**Lunch**: @ana", "ana"), ("Lunch - @ana - @bo", "ana (bo)"), ("Lunch. @ana", "none"),
      ("Nice lunch: @ana", "none"), ("Lunch: about @ana", "none"), ("Lunch: tea: @ana", "none"),
    ] as [(String, String)])
  func kindAndColon(text: String, expected: String) {
    #expect(daily("- \(text)").party == expected)
  }

  @Test(
    "E2: some full stops end no sentence",
    arguments: [
      "Dr.", "Mr.", "Mrs.", "Ms.", "Prof.", "St.", "vs.", "etc.", "e.g.", "i.e.", "ca.", "no.",
      "J.", "é.", "dr.", "3.5", "x.org",
    ])
  func abbreviations(word: String) {
    #expect(daily("- Lunch \(word) with @ana").party == "ana")
  }

  @Test(
    "E2: others do, and so does one at the end of the block",
    arguments: ["town.", "Inc.", "so…", "ok.", "it!"])
  func sentences(word: String) {
    #expect(daily("- Walked \(word) With @ana").party == "none")
    #expect(daily("- @ana is \(word)\n").party == "none")
  }

  @Test(
    "E2: full-width punctuation separates without a space",
    arguments: [
      ("Lunch：@ana", "ana"), ("@ana：好", "ana"), ("[[ana]]。好", "ana"), ("[[ana]]！", "ana"),
      ("Lunch with @ana。@bo", "ana (bo)"), ("@ana，@bo、@cy：好", "ana, bo, cy"),
      ("@ana聊天", "none"), ("@ana聊天：好", "none"),
    ] as [(String, String)])
  func fullWidth(text: String, expected: String) {
    #expect(daily("- \(text)").party == expected)
  }

  @Test(
    "E2: the lead begins after task box, date, time and punctuation",
    arguments: [
      "2026-10-05 @ana: x", "**2026-10-05**: @ana: x", "2026-10-05 14:30 — @ana: x",
      "2026-10-05, 9:05, @ana: x", "(2026-10-05) - @ana: x", "14:30 @ana: x",
      "14:30-15:00 @ana: x", "[[2026-10-05]] @ana: x", "| 2026-10-05 | @ana: x",
    ])
  func starts(text: String) {
    #expect(daily(text).party == "ana")
    #expect(daily("- [x] 2026-10-05 10:00 Lunch with @ana").party == "ana")
  }

  @Test(
    "E2: a no-contact word before the people, or after those who open the lead, forbids",
    arguments: [
      ("Cancelled lunch with @ana", "none"), ("Lunch cancelled with @ana", "none"),
      ("@ana cancelled: ill", "none"), ("@ana and @bo will meet", "none"),
      ("**@ana** needs a call #call", "none"), ("Should call @ana", "none"),
      ("If lunch with @ana", "none"), ("No-show: lunch with @ana", "none"),
      ("Lunch tomorrow with @ana", "none"), ("Lunch with @ana, she will move", "ana"),
      ("Lunch with @ana if @bo comes", "ana (bo)"), ("@ana: will call", "ana"),
      ("Lunch with @ana cancelled", "none"), ("Lunch with @ana, cancelled", "none"),
      ("Lunch with @ana and @bo postponed: ill", "none"), ("Call with @ana tomorrow", "none"),
      ("Lunch with @ana cancelled by the canteen", "ana"), ("Coffee with @ana to plan", "ana"),
      ("Lunch with @ana's boss cancelled", "none"), ("Told @ana no", "ana"),
      ("Lunch with @ana cancelled, rain", "none"), ("Chat with @ana, not about @bo", "ana (bo)"),
    ] as [(String, String)])
  func noContactWords(text: String, expected: String) {
    #expect(daily("- \(text)").party == expected)
  }
}
