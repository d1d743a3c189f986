import Advice
import Journals
import Notes
import Testing

/// Promises of mine and of theirs.
@Suite struct PromiseReasonTests {
  @Test("a promise of mine counts when it is overdue or due inside the horizon")
  func promiseDue() {
    var small = SmallJournal()
    let ana = small.person("Ana")
    small.contact("2026-09-01", with: ana)
    small.followUp(.me, "Send the photos", due: "2026-11-01", noted: "2026-10-02", with: ana)
    small.followUp(.both, "Book a table", due: "2026-12-06", with: ana)
    small.followUp(.me, "Later", due: "2026-12-07", with: ana)
    small.followUp(.them, "Lend me the book", due: "2026-12-01", with: ana)
    small.followUp(.me, "Done", due: "2026-11-01", status: .done, with: ana)
    let counsel = small.counsel
    #expect(counsel.kinds(ana) == [.promise, .promise])
    #expect(
      counsel.sentences(ana) == [
        "you promised \"Send the photos\", due 2026-11-01 (2026-10-02)",
        "to do: \"Book a table\", due 2026-12-06 (todo)",
      ])
    #expect(
      counsel.suggestions[ana].reasons.map(\.evidence) == [
        [Place(path: "todo.md", line: 1)], [Place(path: "todo.md", line: 2)],
      ])
    #expect(counsel.openFollowUpCount(with: ana) == 4)
  }

  @Test("an undated promise counts half, and only once it is older than 14 days")
  func undatedPromise() {
    var small = SmallJournal()
    let ana = small.person("Ana")
    small.contact("2026-09-01", with: ana)
    small.followUp(.me, "Old", noted: "2026-11-07", with: ana)
    small.followUp(.me, "Fresh", noted: "2026-11-08", with: ana)
    small.followUp(.me, "Ageless", with: ana)
    #expect(small.counsel.suggestions[ana].reasons.map(\.size) == [0.5])
    #expect(small.counsel.sentences(ana) == ["you promised \"Old\" (2026-11-07)"])
  }

  @Test("P9: a promise that names a private person is told without its words")
  func promiseWithoutText() {
    var small = SmallJournal()
    let ana = small.person("Ana")
    small.contact("2026-09-01", with: ana)
    small.followUp(.me, nil, due: "2026-11-25", with: ana)
    #expect(small.counsel.sentences(ana) == ["you made a promise, due 2026-11-25 (todo)"])
  }

  @Test("a promise counts to the last day of the horizon")
  func promiseHorizon() {
    var small = SmallJournal()
    let ana = small.person("Ana")
    small.followUp(.me, "Pay", due: "2026-12-06", with: ana)
    let dates = ["2026-11-21", "2026-11-22", "2026-11-23", "2027-11-22"]
    let kinds = dates.map { small.on($0).counsel.kinds(ana) }
    #expect(kinds == [[], [.promise], [.promise], [.promise]])
  }

  @Test("they owe what they promised from the day after its date")
  func theyOwe() {
    var small = SmallJournal()
    let ana = small.person("Ana")
    small.followUp(.them, "the book", due: "2026-11-22", noted: "2026-10-02", with: ana)
    small.followUp(.them, "undated", noted: "2026-10-02", with: ana)
    small.followUp(.them, "given", due: "2026-11-01", status: .done, with: ana)
    let dates = ["2026-11-21", "2026-11-22", "2026-11-23"]
    #expect(dates.map { small.on($0).counsel.kinds(ana) } == [[], [], [.theyOwe]])
    #expect(
      small.on("2026-11-23").counsel.sentences(ana) == [
        "promised you \"the book\", due 2026-11-22 (2026-10-02)"
      ])
    #expect(
      small.on("2026-11-23").counsel.suggestions[ana].reasons[0].evidence
        == [Place(path: "todo.md", line: 1)])
  }

  @Test("P9: what they owe is told without its words if these name a private person")
  func theyOweWithoutText() {
    var small = SmallJournal()
    let ana = small.person("Ana")
    small.followUp(.them, nil, due: "2026-11-01", with: ana)
    #expect(small.counsel.sentences(ana) == ["made you a promise, due 2026-11-01 (todo)"])
  }
}
