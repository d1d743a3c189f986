public import Notes

/// How often contact used to come, where days of contact are enough to tell.
///
/// The median is not moved by a single long holiday. Days are counted, not contacts: they say more
/// about a tie (Ureña-Carrion et al., EPJ Data Science 2020).
public struct Rhythm: Hashable, Sendable {
  /// The median of the last gaps between contact days, in days.
  public let medianGap: Double
  /// How many gaps it is the median of.
  public let gapCount: Int

  /// Gaps before the last so many say little about today.
  public static let mostGaps = 30
  /// Contact days from which on there is a rhythm.
  public static let leastDays = 4
  /// Days that the gaps must span: four days of one conference are no rhythm.
  public static let leastSpan = 21

  /// - Parameter days: contact days, each once, oldest first.
  /// - Returns: nil with fewer than four days, or if the gaps looked at span less than 21 days.
  public init?(of days: [Day]) {
    guard days.count >= Rhythm.leastDays else { return nil }
    let recent = days.suffix(Rhythm.mostGaps + 1)
    let gaps = zip(recent, recent.dropFirst()).map { $0.days(to: $1) }.sorted()
    guard gaps.reduce(0, +) >= Rhythm.leastSpan else { return nil }
    gapCount = gaps.count
    let middle = gaps.count / 2
    medianGap =
      gaps.count.isMultiple(of: 2)
      ? Double(gaps[middle - 1] + gaps[middle]) / 2 : Double(gaps[middle])
  }
}
