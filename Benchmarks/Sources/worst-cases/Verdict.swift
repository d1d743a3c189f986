import Foundation

/// Whether a case is fast enough, from its trials.
struct Verdict {
  let row: String
  let isGood: Bool

  /// What Rapport may take for one journal, as `make fuzz` has it.
  private static let megabytes = 512
  /// Less tells nothing of growth.
  private static let least = 0.1

  /// - Parameter idle: seconds that the program takes for nothing.
  init(on trials: [Trial], of nasty: Case, idle: Double) {
    let last = trials[trials.count - 1]
    let growth = Verdict.growth(of: trials.map { max($0.seconds - idle, 0.001) })
    var faults: [String] = []
    if !last.isDone { faults.append("did not end, or not well") }
    if last.seconds > nasty.bound { faults.append("more than \(nasty.bound) s") }
    if last.megabytes > Verdict.megabytes { faults.append("more than \(Verdict.megabytes) MB") }
    if let growth, growth > nasty.growth { faults.append("grows too fast") }
    isGood = faults.isEmpty
    let sizes = trials.map { String($0.size) }.joined(separator: ", ")
    let shown = trials.map { String(format: "%.2f", $0.seconds) }.joined(separator: ", ")
    row =
      "| \(nasty.name) | \(sizes) | \(shown) s | \(last.megabytes) MB "
      + "| \(growth.map { String(format: "%.2f", $0) } ?? "-") |"
      + (faults.isEmpty ? "" : " **\(faults.joined(separator: ", "))**")
  }

  /// The exponent of the time by the size, which doubles: from the last two or from all three,
  /// whichever is less, so that one that was held up by chance does no harm.
  private static func growth(of times: [Double]) -> Double? {
    guard times.count == 3, times[2] > least else { return nil }
    return min(log2(times[2] / times[1]), log2(times[2] / times[0]) / 2)
  }
}
