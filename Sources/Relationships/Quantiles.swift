public import Journals

/// Values below which given shares of numbers lie.
public struct Quantiles: Sendable {
  private let ascending: [Double]

  /// - Returns: nil without numbers.
  public init?(of numbers: some Sequence<Double>) {
    ascending = numbers.sorted()
    if ascending.isEmpty { return nil }
  }

  /// The value below which a share from 0 to 1 of the numbers lies: 0 gives the least, ½ the median.
  ///
  /// Between two numbers it is interpolated linearly, as R and NumPy do: type 7 of R. J. Hyndman &
  /// Y. Fan, "Sample quantiles in statistical packages", The American Statistician 50 (1996).
  public func value(at share: Double) -> Double {
    let position = min(max(share, 0), 1) * Double(ascending.count - 1)
    let index = Int(position)
    let lower = ascending[index]
    let upper = ascending[min(index + 1, ascending.count - 1)]
    return lower + (upper - lower) * (position - Double(index))
  }

  public var median: Double { value(at: 0.5) }
  public var lowerQuartile: Double { value(at: 0.25) }
  public var upperQuartile: Double { value(at: 0.75) }
}

extension Graph {
  /// How strong the ties are of all with whom there is any; nil without ties.
  public func strengthQuantiles(
    leavingOut isLeftOut: (PersonID) -> Bool = { _ in false }
  ) -> Quantiles? {
    Quantiles(
      of: records.indices.filter { !isLeftOut($0) }.map { records[$0].strength }
        .filter { $0 > 0 })
  }
}
