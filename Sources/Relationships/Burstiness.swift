public import Journals
public import Notes

/// Whether contact comes evenly or in bursts, where gaps between contact days are enough to tell.
public struct Burstiness: Hashable, Sendable {
  /// B = (σ − μ)/(σ + μ) of the gaps: −1 for equal gaps, about 0 for days by chance, 1 for bursts.
  ///
  /// K.-I. Goh & A.-L. Barabási, "Burstiness and memory in complex systems", EPL 81 (2008). Of few
  /// gaps it can't come near 1.
  public let coefficient: Double
  /// The same corrected for the number of gaps, so that ties with few and with many compare.
  ///
  /// A = (√(n+1) r − √(n−1)) / ((√(n+1) − 2) r + √(n−1)) with n gaps and r = σ/μ: −1 for equal gaps,
  /// 0 for what n gaps by chance are expected to be, 1 if all but one are 0. E.-K. Kim & H.-H. Jo,
  /// "Measuring burstiness for finite event sequences", Physical Review E 94 (2016).
  public let corrected: Double
  public let gapCount: Int

  /// Gaps from which on there is anything to tell.
  public static let leastGaps = 4

  /// - Parameter days: contact days, each once, oldest first.
  /// - Returns: nil with fewer than five days.
  public init?(of days: [Day]) {
    self.init(ofGaps: zip(days, days.dropFirst()).map { $0.days(to: $1) })
  }

  /// - Parameter gaps: in days, in any order.
  /// - Returns: nil with fewer than four, or if all are 0.
  public init?(ofGaps gaps: [Int]) {
    let count = Double(gaps.count)
    let sum = gaps.reduce(0, +)
    guard gaps.count >= Burstiness.leastGaps, sum > 0 else { return nil }
    // Whole numbers up to the last division and root: equal gaps give exactly 0.
    let squares = gaps.reduce(0) { $0 + $1 * $1 }
    let ratio = (Double(gaps.count * squares - sum * sum).squareRoot()) / Double(sum)
    let (upper, lower) = ((count + 1).squareRoot(), (count - 1).squareRoot())
    coefficient = (ratio - 1) / (ratio + 1)
    corrected = (upper * ratio - lower) / ((upper - 2) * ratio + lower)
    gapCount = gaps.count
  }
}

extension Graph {
  /// Whether contact with a person comes evenly or in bursts; nil with fewer than five days of
  /// contact that was more than a like or a comment.
  public func burstiness(of person: PersonID) -> Burstiness? {
    Burstiness(of: directContactDays(of: person))
  }
}
