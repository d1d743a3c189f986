import Advice
import Foundation

/// The sums over many days, as a table.
struct Report {
  let text: String

  init(_ outcomes: [Outcome], title: String) {
    let places = outcomes.flatMap(\.places)
    let kinds: [(name: String, kind: WeekPlan.Place.Kind)] = [
      ("  by score", .byScore), ("  for a weak tie", .weakTie), ("  for a quiet unit", .quietUnit),
    ]
    var rows = [Report.row("This week", Double(places.count(where: \.isHit)), places.count)]
    for (name, kind) in kinds {
      let some = places.filter { $0.kind == kind }
      rows.append(Report.row(name, Double(some.count(where: \.isHit)), some.count))
    }
    let choices = [
      ("all", outcomes.map(\.ofEverybody)), ("with a reason", outcomes.map(\.ofThoseWithReason)),
    ]
    for (whom, choices) in choices {
      let chosen = choices.map(\.chosen).reduce(0, +)
      let silence = Double(choices.map(\.silenceHits).reduce(0, +))
      rows.append(Report.row("longest silence, \(whom)", silence, chosen))
      rows.append(
        Report.row("by lot, \(whom)", choices.map(\.randomHits).reduce(0, +), chosen))
    }
    let sizes = choices.map { whom, choices in
      "\(Report.mean(choices.map(\.eligible))) \(whom)"
    }
    text = """

      \(title): \(outcomes.count) looks; on average \
      \(Report.mean(outcomes.map(\.places.count))) people stand there, of \
      \(sizes.joined(separator: ", "))

      who is chosen                         hits     of     rate
      \(rows.joined(separator: "\n"))
      """
  }

  private static func row(_ name: String, _ hits: Double, _ places: Int) -> String {
    let rate = places > 0 ? String(format: "%7.1f %%", 100 * hits / Double(places)) : "      –"
    let name = name.padding(toLength: 33, withPad: " ", startingAt: 0)
    return name + String(format: "%9.1f%7d", hits, places) + rate
  }

  private static func mean(_ counts: [Int]) -> String {
    String(format: "%.1f", Double(counts.reduce(0, +)) / Double(max(1, counts.count)))
  }
}
