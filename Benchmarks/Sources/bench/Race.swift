/// Runs of all contenders in turns, so that whatever else the machine does befalls them alike.
struct Race {
  let results: [Result]
  let rounds: Int

  struct Result {
    let name: String
    /// Medians.
    let time: Duration
    let peakBytes: Int
  }

  /// - Parameter budget: how long it may take; three rounds are run in any case, fifteen at most.
  init(_ contenders: [Contender], budget: Duration) throws {
    let start = ContinuousClock.now
    _ = try contenders.map(Race.run)
    let warmUp = ContinuousClock.now - start
    rounds = min(max(Int(budget / warmUp), 3), 15)
    var runs: [[Run]] = contenders.map { _ in [] }
    for _ in 0..<rounds {
      for (index, contender) in contenders.enumerated() {
        runs[index].append(try Race.run(contender))
      }
    }
    results = zip(contenders, runs).map { contender, runs in
      Result(
        name: contender.name, time: runs.map(\.time).median,
        peakBytes: runs.map(\.peakBytes).median)
    }
  }

  private static func run(_ contender: Contender) throws -> Run {
    try contender.prepare()
    return try Run(contender.command)
  }

  func time(of name: String) -> Duration? { results.first { $0.name == name }?.time }
}

extension Array where Element: Comparable {
  /// The one in the middle; of an even number the lower of two.
  var median: Element { sorted()[(count - 1) / 2] }
}
