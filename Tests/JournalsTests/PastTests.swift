import Journals
import Notes
import Testing

extension Journal {
  /// Everything in it that has a date, or concerns a task, one in a line.
  fileprivate var datedFacts: [String] {
    interactions.map { "\($0)" } + topics.map { "\($0)" } + events.map { "\($0)" }
      + followUps.map { "\($0)" } + memos.map { "\($0)" }
      + people.map { "\($0.path) \($0.lastContactFloor as Any) \($0.met as Any)" }
  }
}

@Suite("A journal as it was")
struct PastTests {
  @Test("D3: it is what the notes gave before anything later was written", arguments: 0..<300)
  func withoutLaterEntries(seed: UInt64) {
    var diary = Diary(seed: seed)
    let cut = diary.anyDay()
    let past = journal(diary.notes(before: nil)).before(day(cut))
    let then = journal(diary.notes(before: cut), on: cut)
    #expect(past.datedFacts == then.datedFacts)
    #expect(past.date == then.date)
    #expect(past.plans.isEmpty && then.plans.isEmpty)
  }

  @Test(
    "D3: it is what the same notes give for the day before",
    arguments: 0..<80, ["2026-10-02", "2026-10-05", "2026-10-06", "2026-10-07", "2026-10-08"])
  func dayBefore(seed: UInt64, cut: String) {
    let notes = mixedNotes(seed)
    var then = journal(notes, on: day(cut).adding(days: -1).description)
    then.followUps.removeAll { $0.noted.map { $0 >= day(cut) } ?? false }
    #expect(journal(notes).before(day(cut)).datedFacts == then.datedFacts)
  }

  @Test("D3: the past of a past is the earlier one, and that of today is only without today")
  func steps() {
    let journal = daily("- Lunch with @ana\n- 2026-10-05 call @bo\n- 2027-01-01 call @cy\n")
    let monday = journal.before(day("2026-10-05"))
    #expect(monday.contacts == ["2026-10-02 lunch: ana"])
    #expect(monday.before(day("2026-10-02")).contacts == [])
    #expect(journal.before(day("2026-11-22")).contacts == journal.contacts)
    #expect(journal.before(day("2026-11-22")).plans.isEmpty)
  }

  @Test("D3: a task done since is open, and no contact yet")
  func tasks() {
    let journal = daily("- [x] call @ana ✅ 2026-10-05\n- [x] call @bo\n- [-] call @cy\n")
    func past(_ date: String) -> Journal { journal.before(day(date)) }
    #expect(
      past("2026-10-05").tasks
        == ["open both ana: call @ana", "done both bo: call @bo", "cancelled both cy: call @cy"])
    #expect(past("2026-10-05").followUps.map(\.done) == [nil, nil, nil])
    #expect(past("2026-10-05").contacts == ["2026-10-02 call: bo"])
    #expect(past("2026-10-06").contacts == ["2026-10-05 call: ana", "2026-10-02 call: bo"])
    #expect(past("2026-10-06").tasks.first == "done both ana: call @ana")
    #expect(past("2026-10-02").tasks == [])
  }

  @Test("E8: what a task done since was to tell holds, in its place")
  func memos() {
    let journal = daily(
      """
      - a #joke
      - [x] b #news #joke #share ✅ 2026-10-05
      - [x] c #helped ✅ 2026-10-05
      - [x] d #news
      """)
    func past(_ date: String) -> [String] {
      journal.before(day(date)).memos.map { "\($0.meaning) \($0.text ?? "-")" }
    }
    #expect(past("2026-10-05") == ["joke a", "share b", "joke b", "news b"])
    #expect(past("2026-10-06") == ["joke a", "joke b", "helped c"])
    #expect(past("2026-10-02") == [])
    let twice = journal.before(day("2026-10-06")).before(day("2026-10-05"))
    #expect(twice.memos.count == 4)
    #expect(twice.before(day("2026-10-05")).memos.count == 4)
  }

  @Test("D3: a detail with a later date of its own is not known before it")
  func details() {
    let text =
      "- Lunch with @ana #x\n  - 2026-10-05: she got it #y #x\n    - #z well\n  - fine #y\n"
    let early = daily(text, on: "2026-10-04")
    #expect(early.interactions.first?.remarks.map(\.text) == ["fine #y"])
    #expect(early.interactions.first?.tags == ["x", "y"])
    let past = daily(text).before(day("2026-10-05"))
    #expect(past.interactions.first?.remarks.map(\.text) == ["fine #y"])
    #expect(past.interactions.first?.tags == ["x", "y"])
    #expect(daily(text).before(day("2026-10-06")).interactions.first?.remarks.count == 3)
    #expect(daily(text).interactions.first?.tags == ["x", "y"])
    let plan = daily("- Lunch with @ana\n  - 2026-10-05: dinner\n", on: "2026-10-01").plans.first
    #expect(plan?.remarks.map(\.text) == ["dinner"])
  }

  @Test(
    "D3: so are contacts and meetings that front matter dates", arguments: ["last-contact", "met"])
  func profiles(key: String) {
    let journal = journal(["people/ana.md": "---\n\(key): 2026-10-05\n---\n"])
    func known(_ date: String) -> Bool {
      let ana = journal.before(day(date)).people[0]
      return ana.lastContactFloor != nil || ana.met != nil
    }
    #expect(known("2026-10-06"))
    #expect(!known("2026-10-05"))
  }
}

/// Notes of some weeks, as they stand at the end or as they stood before a day.
private struct Diary {
  private struct Line {
    var written: String
    /// In Ana's own note, else in the note of the day.
    var isInOwnNote: Bool
    var isTask: Bool
    var text: String
    /// When its task was done.
    var done: String?
  }

  private static let entries = [
    "Lunch with @ana, exam on 2026-10-20", "Call @bo #inbound: on @cy", "Heard of @cy #personal",
    "Halls for @ana #share #climbing", "I got it #news",
    "Coffee with @cy #helped-me\n  - fine #joke",
    "Talk with [[bo]]\n  - [ ] send slides #promised\n  - @ana's move, 2026-10-09",
  ]
  private static let tasks = [
    "call @ana", "tell @bo #news", "drive @cy #helped", "coffee with @bo #coffee", "ask @ana #joke",
    "why #challenge #x", "write to @cy 📅 2026-10-07",
  ]

  private var random: SplitMix64
  private var lines: [Line] = []

  init(seed: UInt64) {
    random = SplitMix64(seed: seed)
    for _ in 0..<12 { addLine() }
    lines.sort { $0.written < $1.written }
  }

  mutating func anyDay() -> String { "2026-10-\(random.below(20) + 10)" }

  private mutating func addLine() {
    let isTask = random.below(2) == 0
    let texts = isTask ? Diary.tasks : Diary.entries
    var line = Line(
      written: anyDay(), isInOwnNote: !isTask && random.below(3) == 0, isTask: isTask,
      text: texts[random.below(texts.count)])
    let later = anyDay()
    if isTask, later >= line.written { line.done = later }
    lines.append(line)
  }

  /// The notes as they stood when a day began; all of them without one.
  func notes(before day: String?) -> [String: String] {
    func isKnown(_ date: String) -> Bool { day.map { date < $0 } ?? true }
    var notes: [String: String] = [:]
    for line in lines where isKnown(line.written) {
      let path = line.isInOwnNote ? "people/ana.md" : "\(line.written).md"
      let start: String
      if let done = line.done, isKnown(done) {
        start = "[x] ✅ \(done) "
      } else {
        start = line.isTask ? "[ ] " : line.isInOwnNote ? "\(line.written) " : ""
      }
      notes[path, default: ""] += "- \(start)\(line.text)\n"
    }
    return notes
  }
}
