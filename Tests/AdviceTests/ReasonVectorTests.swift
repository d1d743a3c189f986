import Advice
import Journals
import Notes
import Testing

/// Notes in, number out: for each reason what 2026-11-22 makes of one person, reckoned by hand.
@Suite struct ReasonVectorTests {
  struct Vector: Sendable, CustomTestStringConvertible {
    let kind: Reason.Kind
    let notes: String
    let sizes: [Double]
    let score: Double
    var cadence: String?
    let make: @Sendable (inout SmallJournal, PersonID) -> Void

    init(
      _ kind: Reason.Kind, _ notes: String, cadence: String? = nil, sizes: [Double], score: Double,
      make: @escaping @Sendable (inout SmallJournal, PersonID) -> Void
    ) {
      (self.kind, self.notes, self.sizes, self.score) = (kind, notes, sizes, score)
      (self.cadence, self.make) = (cadence, make)
    }

    var testDescription: String { "\(kind.rawValue): \(notes)" }
  }

  static let vectors: [Vector] = duty + dates + silences + others

  @Test("the size and score of a reason are those reckoned by hand", arguments: vectors)
  func vector(_ vector: Vector) {
    var small = SmallJournal()
    let ana = small.person("Ana", cadence: vector.cadence)
    small.person("Bo")
    vector.make(&small, ana)
    let suggestion = small.counsel.suggestions[ana]
    #expect(small.counsel.sizes(ana, vector.kind) == vector.sizes)
    #expect(abs(suggestion.score(for: vector.kind) - vector.score) < 1e-12)
    for reason in suggestion.reasons {
      #expect(!reason.evidence.isEmpty && !reason.reckoning.isEmpty)
    }
  }

  @Test("there is a vector for every reason")
  func complete() {
    #expect(Set(ReasonVectorTests.vectors.map(\.kind)) == Set(Reason.Kind.allCases))
  }

  private static let duty = [
    // Due on 2026-11-02, 20 days ago: 20 / 30; 2 + 2/3.
    Vector(
      .overdue, "monthly, last 2026-10-02", cadence: "1m", sizes: [20.0 / 30], score: 2 + 2.0 / 3
    ) { $0.contact("2026-10-02", with: $1) },
    // Due on 2026-08-30, 84 days ago: 84 / 7 = 12, of which 4 count: 2 + 4.
    Vector(
      .overdue, "weekly, last 2026-08-23", cadence: "1w", sizes: [12], score: 6
    ) { $0.contact("2026-08-23", with: $1) },
    // Met 2026-10-01, so due since 2026-11-01, 21 days ago: 21 / 30.
    Vector(
      .overdue, "monthly, met 2026-10-01, no contact", cadence: "1m", sizes: [0.7],
      score: 2.7
    ) { $0.journal.people[$1].met = day("2026-10-01") },
    // Due since 2026-02-01, which is more than one month late: 1, since no contact is noted.
    Vector(.overdue, "monthly, met 2026-01-01, no contact", cadence: "1m", sizes: [1], score: 3) {
      $0.journal.people[$1].met = day("2026-01-01")
    },
    // Due on 2026-11-27, in 5 days: 1 - 4 × 5 / 30 = 1/3; 1 + 1/3.
    Vector(
      .dueSoon, "monthly, last 2026-10-27", cadence: "1m", sizes: [1 - 20.0 / 30],
      score: 1 + 1.0 / 3
    ) { $0.contact("2026-10-27", with: $1) },
    // 1 + 1 + ½ promises, of which 2 count: 3 × 2.
    Vector(
      .promise, "two due, one undated of 2026-10-01", sizes: [1, 1, 0.5], score: 6
    ) {
      $0.followUp(.me, "a", due: "2026-11-01", with: $1)
      $0.followUp(.both, "b", due: "2026-12-01", with: $1)
      $0.followUp(.me, "c", noted: "2026-10-01", with: $1)
    },
    // Shared by two: ½, and ½ × ½; 3 × ¾.
    Vector(
      .promise, "of two people one task that is due, one undated", sizes: [0.5, 0.25], score: 2.25
    ) {
      $0.followUp(.both, "a", due: "2026-11-01", with: $1, 1)
      $0.followUp(.both, "b", noted: "2026-10-01", with: $1, 1)
    },
    Vector(.promise, "promised to two people", sizes: [1], score: 3) {
      $0.followUp(.me, "a", due: "2026-11-01", with: $1, 1)
    },
    Vector(.promise, "one undated", sizes: [0.5], score: 1.5) {
      $0.followUp(.me, "c", noted: "2026-10-01", with: $1)
    },
    // 3 of theirs, of which 2 count: 1.5 × 2.
    Vector(.theyOwe, "three of theirs that have passed", sizes: [1, 1, 1], score: 3) {
      for _ in 1...3 { $0.followUp(.them, "a", due: "2026-11-01", with: $1) }
    },
  ]

  private static let dates = [
    Vector(.eventPassed, "two events, one counts", sizes: [1, 1], score: 3) {
      $0.event("2026-11-10", "exam", noted: "2026-10-02", of: $1)
      $0.event("2026-11-20", "move", noted: "2026-10-02", of: $1)
    },
    Vector(.birthday, "a birthday in 3 days", sizes: [1], score: 4) {
      $0.journal.people[$1].birthday =
        YearlyDate(year: nil, month: 11, day: 25, label: "birthday", line: 4)
    },
    // Another date: ½ × 4.
    Vector(.birthday, "a wedding day in 3 days", sizes: [0.5], score: 2) {
      $0.journal.people[$1].dates = [
        YearlyDate(year: 2016, month: 11, day: 25, label: "wedding", line: 4)
      ]
    },
  ]

  private static let silences = [
    // Gaps of 10, 20, 10 days, median 10: unusual beyond max(20, 24) = 24. Silent for 60 days:
    // (60 - 24) / 24 = 1.5; 1.5 + 1.5.
    Vector(.drifting, "a median gap of 10 days, 60 of silence", sizes: [1.5], score: 3) {
      $0.contacts(["2026-08-14", "2026-08-24", "2026-09-13", "2026-09-23"], with: $1)
    },
    // Gaps of 20, 40, 30, 30 days, median 30: unusual beyond max(60, 44). Silent for 90 days: 0.5.
    Vector(.drifting, "a median gap of 30 days, 90 of silence", sizes: [0.5], score: 2) {
      $0.contacts(
        ["2026-04-26", "2026-05-16", "2026-06-25", "2026-07-25", "2026-08-24"], with: $1)
    },
    Vector(.new, "one lunch, 20 days ago", sizes: [1], score: 2) {
      $0.contact("2026-11-02", with: $1)
    },
    // 180 days apart: 1, ½ + 1 = 1.5, ¾ + 1 = 1.75, ⅞ + 1 = 1.875; 1 + ½ × 1.875.
    Vector(.dormant, "four lunches, 180 days apart", sizes: [1.875], score: 1.9375) {
      $0.contacts(["2023-01-01", "2023-06-30", "2023-12-27", "2024-06-24"], with: $1)
    },
    // 12 lunches in 12 days are more than 4: 1 + ½ × 4.
    Vector(.dormant, "once very close", sizes: [11.75], score: 3) {
      for number in 1...12 {
        $0.contact("2024-06-\(number < 10 ? "0" : "")\(number)", with: $1)
      }
    },
  ]

  private static let others = [
    Vector(.list, "on three lists, two count", sizes: [3], score: 2) {
      $0.journal.people[$1].lists = ["career", "speakers", "garden"]
    },
    Vector(.favour, "a favour and a referral since mine", sizes: [2], score: 2) {
      $0.memo(.helpedMe, "long ago", noted: "2026-01-01", with: $1)
      $0.memo(.helped, "in return", noted: "2026-02-01", with: $1)
      $0.memo(.helpedMe, "drove me", noted: "2026-05-12", with: $1)
      $0.memo(.referral, "spoke for me", noted: "2026-05-20", with: $1)
    },
    Vector(.alone, "internal, seen with one other", sizes: [1], score: 0.5) {
      $0.journal.people[$1].circle = .internal
      $0.contact("2026-10-02", with: $1, 1)
    },
  ]
}
