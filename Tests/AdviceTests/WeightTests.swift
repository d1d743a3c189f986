import Advice
import Journals
import Notes
import Testing

@Suite struct WeightTests {
  @Test("a score is the sum over kinds, each bounded by the table of weights")
  func score() {
    var small = SmallJournal()
    let ana = small.person("Ana", cadence: "1w", knownLong)
    small.contact("2026-11-08", with: ana)
    for _ in 0..<5 { small.followUp(.me, "Pay", due: "2026-11-01", with: ana) }
    let suggestion = small.counsel.suggestions[ana]
    #expect(suggestion.score(for: .overdue) == 3)
    #expect(suggestion.score(for: .promise) == 6)
    #expect(suggestion.score(for: .birthday) == 0)
    #expect(suggestion.score == 9)
  }
}
