/// What the reasons of one kind add to a person's score: base + perUnit × min(Σ sizes, limit).
public struct Weight: Hashable, Sendable {
  public let base: Double
  public let perUnit: Double
  /// Sizes beyond it count no more, so that no single reason drowns all others.
  public let limit: Double

  /// The one table of weights, which Documentation/reasons.md repeats with the units. A person's
  /// score is the sum over the kinds of reason they have.
  public static func of(_ kind: Reason.Kind) -> Weight {
    switch kind {
    case .overdue: Weight(base: 2, perUnit: 1, limit: 4)
    case .dueSoon: Weight(base: 1, perUnit: 1, limit: 1)
    case .promise: Weight(base: 0, perUnit: 3, limit: 2)
    case .theyOwe: Weight(base: 0, perUnit: 1.5, limit: 2)
    case .eventPassed: Weight(base: 0, perUnit: 3, limit: 1)
    case .birthday: Weight(base: 0, perUnit: 4, limit: 1)
    case .drifting: Weight(base: 1.5, perUnit: 1, limit: 2)
    case .new: Weight(base: 2, perUnit: 0, limit: 0)
    case .dormant: Weight(base: 1, perUnit: 0.5, limit: 4)
    case .list: Weight(base: 0, perUnit: 1, limit: 2)
    case .favour: Weight(base: 0, perUnit: 1, limit: 2)
    case .alone: Weight(base: 0.5, perUnit: 0, limit: 0)
    }
  }
}

extension Weight {
  /// What reasons of a size add to the score.
  public func value(ofSize size: Double) -> Double { base + perUnit * min(size, limit) }
}

extension Suggestion {
  /// What one kind of reason adds; 0 where there is no such reason.
  public func score(for kind: Reason.Kind) -> Double {
    let own = reasons.indices.filter { reasons[$0].kind == kind }
    guard !own.isEmpty else { return 0 }
    return Weight.of(kind).value(ofSize: own.reduce(0) { $0 + reasons[$1].size })
  }

  /// How much speaks for contact now; see ``Weight/of(_:)``.
  public var score: Double {
    Reason.Kind.allCases.reduce(0) { $0 + score(for: $1) }
  }
}
