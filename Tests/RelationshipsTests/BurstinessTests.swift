import Notes
import Relationships
import Testing

@Suite struct BurstinessTests {
  @Test(
    "equal gaps: −1",
    arguments: [[7, 7, 7, 7], [1, 1, 1, 1, 1], Array(repeating: 30, count: 100)])
  func equal(gaps: [Int]) throws {
    let burstiness = try #require(Burstiness(ofGaps: gaps))
    #expect(burstiness.coefficient == -1 && burstiness.corrected == -1)
    #expect(burstiness.gapCount == gaps.count)
  }

  @Test("one gap and nothing else: 1, however few", arguments: [4, 9, 50])
  func burst(count: Int) throws {
    let gaps = [100] + Array(repeating: 0, count: count - 1)
    let burstiness = try #require(Burstiness(ofGaps: gaps))
    #expect(burstiness.corrected.isNear(1))
    // The uncorrected one depends on the number: (√(n−1) − 1) / (√(n−1) + 1).
    let ratio = Double(count - 1).squareRoot()
    #expect(burstiness.coefficient.isNear((ratio - 1) / (ratio + 1)))
  }

  @Test("as spread as days by chance are: 0")
  func chance() throws {
    // n = 7: σ/μ = √(6/8) = √3/2, as μ = 4 and σ² = 12 have.
    let gaps = [0, 0, 0, 7, 7, 7, 7]
    #expect(gaps.reduce(0, +) == 4 * 7 && gaps.map { ($0 - 4) * ($0 - 4) }.reduce(0, +) == 12 * 7)
    #expect(abs(try #require(Burstiness(ofGaps: gaps)).corrected) < 1e-12)
  }

  @Test("by hand, in any order", arguments: [[1, 2, 3, 4, 5], [5, 1, 4, 2, 3]])
  func byHand(gaps: [Int]) throws {
    // μ = 3, σ = √2: r = .471405; A = (√6 r − 2) / ((√6 − 2) r + 2)
    let burstiness = try #require(Burstiness(ofGaps: gaps))
    #expect(abs(burstiness.coefficient - -0.359246) < 1e-6)
    #expect(abs(burstiness.corrected - -0.382161) < 1e-6)
  }

  @Test("five contact days are needed, and likes are none")
  func least() throws {
    #expect(Burstiness(ofGaps: [1, 2, 3]) == nil && Burstiness(ofGaps: [0, 0, 0, 0]) == nil)
    var small = SmallJournal(people: 2)
    for date in ["2026-01-01", "2026-01-02", "2026-01-09", "2026-03-01"] {
      small.add(date, .phone, 0, 1)
    }
    small.add("2026-05-01", .social, 0)
    small.add("2026-05-01", nil, 1)
    small.add("2026-05-01", .inPerson, 1)
    let graph = Graph(of: small.journal)
    #expect(graph.burstiness(of: 0) == nil)
    #expect(graph.burstiness(of: 1) == Burstiness(ofGaps: [1, 7, 51, 61]))
  }
}
