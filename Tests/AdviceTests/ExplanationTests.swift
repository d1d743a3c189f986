import Advice
import Journals
import Notes
import Relationships
import Testing

@Suite("Explanations")
struct ExplanationTests {
  @Test("the terms add up to the score, each base + per unit × min(size, limit)")
  func terms() {
    var small = SmallJournal()
    let a = small.person("a", cadence: "30d")
    small.contact("2026-10-02", with: a)
    for text in ["x", "y", "z"] { small.followUp(.me, text, due: "2026-11-25", with: a) }
    let explanation = small.explanation(of: a)
    #expect(explanation.terms.map(\.kind) == [.overdue, .promise])
    // Due on 2026-11-01, 21 days ago; of three promises two count.
    #expect(explanation.terms.map(\.size) == [21 / 30, 3])
    #expect(explanation.terms.map(\.value) == [2 + 21.0 / 30, 6])
    #expect(explanation.terms.map(\.reasons.count) == [1, 3])
    #expect(explanation.score == 8 + 21.0 / 30)
    #expect(explanation.score == small.counsel.suggestions[a].score)
    #expect(explanation.heldBack.isEmpty)
  }

  @Test("of a dormant tie, what made up its strength when it was greatest, and of no other tie")
  func peak() throws {
    var small = SmallJournal()
    let (a, b) = (small.person("a"), small.person("b"))
    small.contacts(["2024-01-01", "2024-01-02", "2024-06-29", "2025-06-29"], with: a)
    small.contact("2026-11-20", with: b)
    let peak = try #require(small.explanation(of: a).peak)
    // 2^(-180/180) + 2^(-179/180) + 1.
    #expect(peak.day == day("2024-06-29"))
    #expect(peak.shares.map(\.age) == [180, 179, 0])
    #expect(peak.strength == 2.002)
    #expect(small.explanation(of: b).peak == nil)
  }

  @Test("what a rest holds back is told apart, and does not count")
  func heldBack() {
    var small = SmallJournal()
    let a = small.person("a") {
      $0.lists = ["career"]
      $0.birthday = YearlyDate(year: nil, month: 11, day: 24, label: "birthday", line: 3)
    }
    small.contact("2026-11-20", "called", .phone, with: a)
    let explanation = small.explanation(of: a)
    #expect(explanation.terms.map(\.kind) == [.birthday])
    #expect(explanation.heldBack.map(\.kind) == [.list])
    #expect(explanation.score == 4)
    #expect(explanation.suggestion.restsUntil == day("2026-11-27"))
  }

  private static func dueDate(_ change: (inout SmallJournal, PersonID) -> Void) -> DueDate? {
    var small = SmallJournal()
    let a = small.person("a", cadence: "1m") {
      $0.cadenceIsBuiltIn = true
      $0.relations = ["x", "mentee"]
    }
    change(&small, a)
    return small.explanation(of: a).dueDate
  }

  @Test("a due date says what it counts from")
  func origins() {
    let contact = ExplanationTests.dueDate { small, a in
      small.contact("2026-10-31", with: a)
      small.journal.people[a].met = day("2026-01-01")
    }
    #expect(contact?.origin == .contact)
    #expect(contact?.beginning == day("2026-10-31"))
    #expect(contact?.place == Place(path: "2026-10-31.md", line: 1))
    #expect(contact?.day == day("2026-11-30"))
    let met = ExplanationTests.dueDate { $0.journal.people[$1].met = day("2026-01-01") }
    #expect(met?.origin == .met)
    #expect(met?.day == day("2026-02-01"))
    let mention = ExplanationTests.dueDate { $0.topic("2026-05-01", "x", of: $1) }
    #expect(mention?.origin == .firstMention)
    #expect(ExplanationTests.dueDate { _, _ in } == nil)
  }

  @Test("a cadence is the note's, the configuration's or the built-in one of a relation")
  func sources() {
    let builtIn = ExplanationTests.dueDate { $0.contact("2026-10-31", with: $1) }
    #expect(builtIn?.source == .builtIn(relation: "mentee"))
    let configured = ExplanationTests.dueDate {
      $0.contact("2026-10-31", with: $1)
      $0.journal.people[$1].cadenceIsBuiltIn = false
      $0.journal.configuration.cadences["x"] = period("1m")
    }
    #expect(configured?.source == .configuration(relation: "x"))
    let noted = ExplanationTests.dueDate {
      $0.contact("2026-10-31", with: $1)
      $0.journal.people[$1].profile.cadence = .every(period("1m"))
    }
    #expect(noted?.source == .note)
  }

  @Test("the week's place, with score and rank of its Monday, not of today")
  func week() {
    var small = SmallJournal()
    small.journal.configuration.budget = 1
    let (a, b) = (small.person("a", cadence: "30d"), small.person("b", cadence: "30d"))
    let c = small.person("c")
    small.contact("2026-10-01", with: a)
    small.contact("2026-09-02", with: b)
    small.contact("2026-11-18", with: b)
    small.contact("2026-11-20", with: c)
    let counsel = small.counsel
    let first = counsel.explanation(of: b, in: counsel.week).week
    #expect(first.monday == day("2026-11-16"))
    #expect(first.rank == 1 && first.candidates == 2)
    // Due on 2026-10-02, 45 days before Monday.
    #expect(first.score == 2 + 45.0 / 30)
    #expect(first.place?.kind == .byScore)
    #expect(first.place?.done == .contacted(day("2026-11-18"), interaction: 2))
    let second = counsel.explanation(of: a, in: counsel.week).week
    #expect(second.rank == 2 && second.place == nil)
    let none = counsel.explanation(of: c, in: counsel.week).week
    #expect(none.rank == nil && none.score == 0 && none.place == nil)
  }

  @Test("the strength of a tie, day by day, adds up")
  func strength() {
    var small = SmallJournal()
    let a = small.person("a")
    small.contact("2026-05-26", with: a)
    small.contact("2026-11-22", "called", .phone, with: a)
    small.contact("2026-11-22", with: a)
    let shares = small.explanation(of: a).strength
    #expect(shares.map(\.age) == [180, 0])
    #expect(shares.map(\.weight) == [1, 1])
    #expect(shares.map(\.value) == [0.5, 1])
    #expect(shares.map(\.encounter.interaction) == [0, 2])
  }

  @Test("who is never suggested has no terms, but a tie")
  func silence() {
    var small = SmallJournal()
    let a = small.person("a", cadence: "30d") { $0.status = .paused }
    small.contact("2026-01-02", with: a)
    let explanation = small.explanation(of: a)
    #expect(explanation.suggestion.silence == .paused)
    #expect(explanation.terms.isEmpty && explanation.dueDate == nil)
    #expect(explanation.strength.count == 1)
  }
}

extension SmallJournal {
  fileprivate func explanation(of person: PersonID) -> Explanation {
    let counsel = counsel
    return counsel.explanation(of: person, in: counsel.week)
  }
}
