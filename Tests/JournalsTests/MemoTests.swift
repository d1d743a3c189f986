import Journals
import Notes
import Testing

@Suite("What tags mark for later use")
struct MemoTests {
  static let marking = [
    "helped", "helped-me", "referral", "inbound", "share", "joke", "personal", "news", "challenge",
  ]

  @Test("E8: each meaning but the owner's makes a memo", arguments: marking)
  func meanings(tag: String) {
    #expect(daily("- Halls #\(tag)").memoList == ["2026-10-02 \(tag) -: Halls"])
    #expect(daily("- Halls #\(tag.uppercased())").memos.map(\.meaning.rawValue) == [tag])
    #expect(daily("- Halls #promised #waiting #other").memos.isEmpty)
  }

  @Test("E8: list items, nested ones, paragraphs and table rows can be marked, quotes can't")
  func passages() {
    let journal = daily(
      """
      # A day #share

      - one #share
        - two #share

          three #share

      four
      #share

      | What | Tag |
      |---|---|
      | five | #share |

      > six #share

      `seven #share` %% eight #share %% x#share
      """)
    #expect(journal.memos.map(\.text) == ["one", "two", "three", "four", "five"])
    #expect(journal.memos.map(\.place.line) == [3, 4, 6, 8, 13])
    #expect(journal.memos.allSatisfy { $0.people.isEmpty })
  }

  @Test("E8: a heading is marked only where it is an entry")
  func headings() {
    let journal = daily("## Call with @ana #inbound\n\nx\n\n## To read #share\n\n## On @bo #joke\n")
    #expect(journal.memoList == ["2026-10-02 inbound ana: Call with @ana"])
  }

  @Test("E8: two meanings make two memos, the same one twice makes one")
  func severalTags() {
    let journal = daily("- @ana got me the talk #referral #helped-me #Helped-Me #x\n")
    #expect(
      journal.memoList == [
        "2026-10-02 referral ana: @ana got me the talk #x (x)",
        "2026-10-02 helped-me ana: @ana got me the talk #x (x)",
      ])
  }

  @Test("E8: its other tags are topics, but not those of kinds, and each once")
  func topics() {
    let memo = daily("- Halls #Climbing #share #lunch #joke #a/b #Climbing #promised").memos.first
    #expect(memo?.topics == ["Climbing", "a/b"])
  }

  @Test("E8: the configuration renames the tags")
  func renamed() {
    let journal = daily("- a #fyi\n- b #share\n", configuration: "tags: {share: fyi}")
    #expect(journal.memoList == ["2026-10-02 share -: a"])
  }

  @Test("E8: a memo's text is plain, without its tags; of a contact, what was noted")
  func texts() {
    let journal = daily(
      """
      - [Halls](https://x.org/a) for *@ana* #share, good
      - Lunch with @ana #joke: the goat
      - Heard of @ana: the goat #joke
      - Lunch with @ana #joke
      - #joke
      - 10:30 [[2026-10-03]]: the goat #joke
      """)
    #expect(
      journal.memos.map(\.text) == [
        "Halls for @ana, good", "the goat", "Heard of @ana: the goat", "Lunch with @ana", nil,
        "the goat",
      ])
  }

  @Test("E8: its links to the web are kept with their texts")
  func links() {
    func links(_ text: String) -> [String] {
      daily(text).memos.flatMap(\.links).map { "\($0.text) \($0.address)" }
    }
    #expect(
      links("- [The *best*  halls](https://x.org/a?b#c) #share") == [
        "The best halls https://x.org/a?b#c"
      ])
    #expect(
      links("- [a](http://a.org) and [b][] for @bo #share\n\n[b]: HTTPS://b.org") == [
        "a http://a.org", "b HTTPS://b.org",
      ])
    #expect(
      links("- [a](mailto:a@b.org) [b](javascript:x) [c](//c.org) [Bo](people/bo.md) #share") == [])
    #expect(links("- <https://x.org> https://x.org [](https://x.org) [x](<>) #share") == [])
    #expect(
      links("- Lunch with [@ana](https://x.org): [halls](https://y.org) #share") == [
        "halls https://y.org"
      ])
    #expect(links("- [halls  ](https://x.org)#share, yes") == ["halls https://x.org"])
    #expect(links("- x #share\n  - [a](https://a.org)\n- [b](https://b.org)") == [])
  }

  @Test("E8: memos stand in path order, then by line")
  func order() {
    let journal = journal(["b.md": "- x #joke\n- y #joke\n", "a.md": "z #joke\n"])
    #expect(journal.memos.map(\.text) == ["z", "x", "y"])
  }
}

@Suite("Whom a memo concerns")
struct MemoPeopleTests {
  @Test("E8: those whom the passage names, me never")
  func named() {
    let notes = ["people/me.md": "---\nme: true\n---\n"]
    let text = "- for @bo and @ana #share\n- for @me #share\n- @cy on @me #joke\n"
    #expect(
      journal(notes.merging(["2026-10-02.md": text]) { $1 }).memoPeople
        == ["share ana, bo", "share ", "joke cy"])
  }

  @Test("E8: a group stands for its members")
  func groups() {
    let notes = ["groups/all.md": "- [[ana]]\n- [[cy]]\n", "2026-10-02.md": "- [[all]] x #news\n"]
    #expect(journal(notes).memoPeople == ["news ana, cy"])
  }

  @Test(
    "E8: on the line of a contact those who took part, but to share all whom it names",
    arguments: MemoTests.marking)
  func contact(tag: String) {
    let journal = daily("- Lunch with @ana and @bo on @cy #\(tag)")
    #expect(journal.memoPeople == [tag == "share" ? "share ana, bo, cy" : "\(tag) ana, bo"])
    #expect(daily("- Heard of @ana and @cy #\(tag)").memoPeople == ["\(tag) ana, cy"])
  }

  @Test("E8: if it names nobody, those who took part in the entry it belongs to")
  func details() {
    let journal = daily(
      """
      - Lunch with @ana and @bo about @cy
        - the goat #joke
        - for @cy #share
        - well
          - deep #news
        - [x] her bike #helped
          - deeper #joke
      - On @cy
        - the sheep #joke

      ## Call with @bo

      the cow #joke
      """)
    #expect(
      journal.memoPeople == [
        "joke ana, bo", "share cy", "news ana, bo", "helped ana, bo", "joke ana, bo", "joke cy",
        "joke bo",
      ])
  }

  @Test("E8: in undated text the people of the entry around it")
  func undated() {
    let journal = journal(["a.md": "- Lunch with @ana on @bo\n  - x #joke\n- y #joke\n"])
    #expect(journal.memoList == ["- joke ana, bo: x", "- joke -: y"])
  }

  @Test(
    "E8: in a meeting a joke and what is personal is of all who attended",
    arguments: MemoTests.marking)
  func meeting(tag: String) {
    let several = daily("---\npeople: [ana, bo]\n---\n- x #\(tag)\n- @cy #\(tag)\n")
    let isOfAll = tag == "joke" || tag == "personal"
    #expect(several.memoPeople == [isOfAll ? "\(tag) ana, bo" : "\(tag) ", "\(tag) cy"])
  }

  @Test("E8: in a meeting with one person it is theirs", arguments: MemoTests.marking)
  func oneToOne(tag: String) {
    let section = "## 2026-10-03\n\nPresent: @ana\n\n"
    let memo = "x #\(tag)\n"
    #expect(daily("---\nwith: ana\n---\n\(memo)").memoPeople == ["\(tag) ana"])
    #expect(daily("\(section)\(memo)").memoPeople == ["\(tag) ana"])
    #expect(daily("\(section)### Else\n\n\(memo)").memoPeople == ["\(tag) ana"])
    #expect(daily("\(section)## 2026-10-04\n\n\(memo)").memoPeople == ["\(tag) "])
  }

  @Test("E8: an attendee's own line is marked, an absentee's is not")
  func rosters() {
    let journal = daily("Present: @ana, @bo #inbound\n\nRegrets: @cy #joke\n")
    #expect(journal.memoPeople == ["inbound ana, bo"])
  }

  @Test("P7: in a person's own note it is theirs, dated or not")
  func ownNote() {
    let journal = ana(
      """
      The goat #joke

      - halls for @bo #share
      - 2026-10-02 her sister got me in #referral
        - the sheep #joke

      ## 2026-10-03

      - the cow #joke
      - 2026-10-04 the cat #joke
      """)
    #expect(
      journal.memoList == [
        "- joke ana: The goat", "- share ana, bo: halls for @bo",
        "2026-10-02 referral ana: her sister got me in", "2026-10-02 joke ana: the sheep",
        "2026-10-03 joke ana: the cow", "2026-10-04 joke ana: the cat",
      ])
  }

  @Test(
    "P7: in a person's own note a favour is the owner's, whoever else is named",
    arguments: ["helped", "helped-me", "referral", "inbound"])
  func ownFavours(tag: String) {
    #expect(ana("- lent me [[bo]]'s car #\(tag)").memoPeople == ["\(tag) ana"])
    #expect(ana("- 2026-10-02 lent me [[bo]]'s car #\(tag)").memoPeople == ["\(tag) ana"])
    #expect(ana("- 2026-10-02 lunch with @bo #\(tag)").memoPeople == ["\(tag) ana, bo"])
    #expect(
      ana("- 2026-10-02 lunch\n  - @bo lent me his car #\(tag)").memoPeople == ["\(tag) bo"])
  }

  @Test("P6: in my own note it is nobody's but those it names")
  func myNote() {
    let text = "---\nme: true\n---\n- I'm applying #news\n- @ana knows #news\n"
    #expect(
      journal(["people/me.md": text]).memoList == [
        "- news -: I'm applying", "- news ana: @ana knows",
      ])
  }
}

@Suite("When a memo holds")
struct MemoDateTests {
  @Test("D3: not before its date; without one it always does")
  func dates() {
    let notes = [
      "2026-10-02.md": "- x #share\n- 2026-10-04: y #share\n", "a.md": "- z #challenge\n",
    ]
    #expect(journal(notes, on: "2026-10-01").memoList == ["- challenge -: z"])
    #expect(journal(notes, on: "2026-10-02").memos.map(\.text) == ["x", "z"])
    #expect(journal(notes, on: "2026-10-04").memos.map(\.text) == ["x", "y", "z"])
  }

  @Test(
    "E8: something to tell or to solve holds until its task is done",
    arguments: ["share", "news", "challenge"])
  func pending(tag: String) {
    let open = ["2026-10-02 \(tag) ana: tell @ana"]
    #expect(daily("- [ ] tell @ana #\(tag) due 2026-12-01").memoList == open)
    let done = "- [x] tell @ana #\(tag) ✅ 2026-10-09"
    #expect(daily(done, on: "2026-10-08").memoList == open)
    #expect(daily(done, on: "2026-10-09").memoList == [])
    #expect(daily("- [x] tell @ana #\(tag)").memoList == [])
  }

  @Test(
    "E8: a favour on a task is one when that is done, on its done date",
    arguments: ["helped", "helped-me", "referral", "inbound"])
  func deeds(tag: String) {
    #expect(daily("- [ ] drive @ana #\(tag)").memoList == [])
    let done = "- [x] drive @ana #\(tag) ✅ 2026-10-09"
    #expect(daily(done, on: "2026-10-08").memoList == [])
    #expect(daily(done).memoList == ["2026-10-09 \(tag) ana: drive @ana"])
    #expect(daily("- [x] drive @ana #\(tag)").memoList == ["2026-10-02 \(tag) ana: drive @ana"])
  }

  @Test("E8: what was told holds whatever becomes of the task", arguments: ["joke", "personal"])
  func told(tag: String) {
    for box in ["[ ]", "[x]", "[x] ✅ 2026-10-09"] {
      #expect(daily("- \(box) ask @ana #\(tag)").memos.map(\.date) == [day("2026-10-02")])
    }
  }

  @Test("E8: a cancelled task marks nothing", arguments: MemoTests.marking)
  func cancelled(tag: String) {
    #expect(daily("- [-] tell @ana #\(tag)").memoList == [])
  }
}

@Suite("Memos and private people")
struct MemoPrivacyTests {
  /// Memos of a day's text in a journal in which Ana is private, without its private people.
  private func open(_ text: String) -> [String] {
    let ana = "---\nprivate: true\n---\n- in her note #joke\n"
    return journal(["people/ana.md": ana, "2026-10-02.md": text]).withoutPrivatePeople.memoList
  }

  @Test("P9: those of a private person go, with those in their own note")
  func gone() {
    #expect(
      open("- for @ana #share\n- Lunch with @ana\n  - x #joke\n- y #joke") == [
        "2026-10-02 joke -: y"
      ])
  }

  @Test("P9: one that names others too keeps them and loses its text")
  func shared() {
    let text = "- [x](https://x.org) for @ana and @bo #share"
    #expect(open(text) == ["2026-10-02 share bo: -"])
    let journal = journal(["people/ana.md": "---\nprivate: true\n---\n", "2026-10-02.md": text])
    #expect(journal.memos.map(\.links.count) == [1])
    #expect(journal.withoutPrivatePeople.memos.map(\.links.count) == [0])
  }

  @Test(
    "P9: one that belongs to what mentions a private person is not quoted",
    arguments: [
      "- Lunch with @bo\n  - with @ana ill\n  - x #joke", "- Lunch with @bo, @ana\n  - x #joke",
      "- @bo\n  - [ ] @ana\n    - @bo: x #joke", "- Lunch with @ana\n  - [ ] ask @bo #joke",
      "## About @ana\n\n### Health\n\n@bo x #joke",
      "# @ana\n\n## 2026-10-03\n\n- @bo x #joke", "---\npeople: [ana, bo]\n---\n- x #joke",
    ])
  func around(text: String) {
    #expect(open(text).map { $0.dropFirst("2026-10-02 ".count) } == ["joke bo: -"], "\(text)")
  }

  @Test("P9: and goes if it names nobody else")
  func nameless() {
    #expect(
      open("## About @ana\n\n- ill again #personal\n\n## Else\n\n- well #personal") == [
        "2026-10-02 personal -: well"
      ])
  }
}
