import Journals
import Notes
import Testing

@Suite("Tasks are follow-ups")
struct TaskTests {
  @Test(
    "E7: an item that begins with a box is a task",
    arguments: [
      ("[ ]", .open), ("[/]", .open), ("[x]", .done), ("[X]", .done), ("[-]", .cancelled),
    ] as [(String, FollowUp.Status)])
  func boxes(box: String, status: FollowUp.Status) {
    #expect(daily("- \(box) write to @ana").followUps.map(\.status) == [status])
    #expect(daily("1. \(box) write to @ana").followUps.count == 1)
    #expect(daily("\(box) write to @ana").followUps.isEmpty)
  }

  @Test(
    "E7: other boxes are none",
    arguments: ["[]", "[y]", "[ ]x", "[xx]", "( )", "x [ ]", "[  ]", "\\[ ]", "\\[x\\]"])
  func noBoxes(box: String) {
    #expect(daily("- \(box) write to @ana").followUps.isEmpty)
  }

  @Test("E7: what was moved to another day is nothing here", arguments: ["[>]", "[<]"])
  func moved(box: String) {
    let journal = daily("- \(box) Lunch with @ana on 2026-11-01 #share\n  - [ ] write to @bo")
    #expect(journal.interactions.isEmpty && journal.memos.isEmpty && journal.events.isEmpty)
    #expect(journal.followUps.map(\.text) == ["write to @bo"])
    #expect(journal.mentions.map(\.role) == [.none, .followUp])
  }

  @Test(
    "E7: due dates are read anywhere in the item, in all their forms",
    arguments: [
      "due 2026-12-01", "due: 2026-12-01", "Due 2026-12-01", "**due:** 2026-12-01",
      "📅 2026-12-01", "📅2026-12-01", "📅\u{FE0F} 2026-12-01", "📅\u{A0}2026-12-01",
      "📅\u{202F}2026-12-01", "🗓\u{FE0F} 2026-12-01", "[due:: 2026-12-01]", "(due:: 2026-12-01)",
      "[due::2026-12-01]", "due\u{A0}2026-12-01", "(due 2026-12-01)", "📅\t2026-12-01",
    ])
  func dueDates(form: String) {
    for text in [
      "write @ana \(form)", "\(form) write @ana", "@ana: x \(form). Then y", "@ana \(form).",
    ] {
      let followUp = daily("- [ ] \(text)").followUps.first
      #expect(followUp?.due == day("2026-12-01"), "\(text)")
      #expect(followUp?.text?.contains("2026") == false, "\(text)")
    }
  }

  @Test(
    "E7: done dates are read likewise",
    arguments: [
      "✅ 2026-10-04", "✅2026-10-04.", "[completion:: 2026-10-04]", "(completion:: 2026-10-04)",
    ])
  func doneDates(form: String) {
    #expect(daily("- [x] write @ana \(form)").followUps.first?.done == day("2026-10-04"))
  }

  @Test(
    "E7: other dates are not due",
    arguments: [
      "2026-12-01", "overdue 2026-12-01", "un-due 2026-12-01", "due on 2026-12-01",
      "➕ 2026-12-01", "🛫 2026-12-01", "⏳ 2026-12-01", "⌛ 2026-12-01",
      "[start:: 2026-12-01]", "`due 2026-12-01`",
      "https://x.org/due/2026-12-01",
    ])
  func notDue(form: String) {
    #expect(daily("- [ ] write @ana \(form)").followUps.first?.due == nil)
  }

  @Test("E7: the first of several due dates counts")
  func severalDates() {
    let task = "- [ ] write @ana 📅 2026-12-01 due 2026-12-02 📅 2026-12-03"
    #expect(daily(task).followUps.first?.due == day("2026-12-01"))
  }

  @Test("E7: an impossible date is an error at its place, and no date")
  func impossible() {
    let journal = daily("- [ ] write @ana 📅 2026-02-30\n- [x] call @bo ✅ 2026-13-01\n")
    #expect(journal.followUps.map(\.due) == [nil, nil])
    #expect(journal.followUps.map(\.done) == [nil, nil])
    #expect(journal.problems == ["2026-10-02.md:1:23 date", "2026-10-02.md:2:20 date"])
  }

  @Test("E7: it concerns everyone it mentions, details included")
  func mentioned() {
    let journal = daily("- [ ] ask @bo\n  - for @cy\n- [ ] buy milk\n")
    #expect(journal.tasks == ["open both bo, cy: ask @bo"])
    #expect(journal.roles == ["bo followup", "cy followup"])
  }

  @Test("E7: if it names nobody, the participants of the entry it is nested in")
  func nested() {
    let journal = daily(
      """
      - Lunch with @ana and @bo: on @cy
        - [ ] send slides
        - [ ] ask @cy
        - note
          - [ ] deeper
      - Heard of @cy
        - [ ] congratulate

      ## Call @bo

      - [ ] below a heading
      """)
    #expect(
      journal.tasks == [
        "open both ana, bo: send slides", "open both cy: ask @cy", "open both ana, bo: deeper",
        "open both cy: congratulate", "open both bo: below a heading",
      ])
    #expect(journal.contacts.first == "2026-10-02 lunch: ana, bo (cy)")
  }

  @Test("E7: in a person's own note it concerns them, and undated notes hold follow-ups too")
  func ownNote() {
    let journal = journal([
      "people/ana.md": "- [ ] send slides\n- [ ] ask @bo\n", "todo.md": "- [ ] write to @cy\n",
    ])
    #expect(
      journal.tasks == [
        "open both ana: send slides", "open both bo: ask @bo", "open both cy: write to @cy",
      ])
    #expect(journal.followUps.map(\.noted) == [nil, nil, nil])
  }

  @Test("E8: tags say who owes it, and are no part of its text")
  func owners() {
    let journal = daily(
      """
      - [ ] slides for @ana #promised
      - [ ] @bo: slides #waiting 📅 2026-12-01
      - [ ] tea with @cy #Promised #later
      """)
    #expect(journal.followUps.map(\.owner) == [.me, .them, .me])
    #expect(
      journal.followUps.map(\.text) == ["slides for @ana", "@bo: slides", "tea with @cy #later"])
  }

  @Test("E8: elsewhere the owner tags get a hint")
  func ownerTags() {
    let journal = daily("- Lunch with @ana #promised\n")
    #expect(journal.hints == ["2026-10-02.md:1:3 owner-tag"])
    #expect(journal.interactions.first?.tags == ["promised"])
  }

  @Test("E8: the configuration renames them")
  func renamed() {
    let names = "tags: {promised: owe, waiting: \"#wait\"}"
    let tasks = "- [ ] a @ana #owe\n- [ ] b @ana #wait\n- [ ] c @ana #promised\n"
    #expect(daily(tasks, configuration: names).followUps.map(\.owner) == [.me, .them, .both])
  }

  @Test("E8: each meaning has its tag, in any case")
  func meanings() {
    let names = [
      "promised", "waiting", "helped", "helped-me", "referral", "inbound", "share", "joke",
      "personal", "news", "challenge",
    ]
    #expect(Vocabulary.Meaning.allCases.map(\.rawValue).sorted() == names.sorted())
    for name in names {
      #expect(Vocabulary().meaning(ofTag: name.uppercased())?.rawValue == name)
    }
    let tags = daily("- Lunch with @ana #joke\n  - #Helped-me #x\n").interactions.first?.tags
    #expect(tags == ["joke", "Helped-me", "x"])
  }
}
