import Advice
import Journals
import Notes

extension Page {
  /// The network in figures, each with what it says.
  mutating func write(_ standing: NetworkStanding, _ look: NetworkLook) {
    heading(2, "In figures")
    var rows: [[Sentence]] = [
      ["In touch in the last 365 days", "\(words: String(standing.inTouch))", ""],
      ["Strong ties", "\(words: String(standing.strong))", "about two fresh contact days or more"],
      ["Medium ties", "\(words: String(standing.medium))", ""],
      ["Weak ties", "\(words: String(standing.weak))", ""],
      ["Silent for 365 days", "\(words: String(standing.silent))", ""],
    ]
    if let size = standing.effectiveSize {
      rows.append([
        "Effective size", "\(words: size.description)",
        "of \(words: String(standing.contactCount)): contacts who know each other tell you the same",
      ])
    }
    if let constraint = standing.constraint {
      rows.append([
        "Constraint", "\(words: constraint.inTenths)",
        "the nearer to 0, the more separate worlds you reach",
      ])
    }
    table(
      [.init(title: "Measure"), .init(title: "Figure", isNumber: true), .init(title: "Meaning")],
      rows)
  }
}
