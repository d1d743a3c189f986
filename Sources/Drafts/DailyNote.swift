public import Journals
public import Notes

/// The note that takes the entries of a day.
public struct DailyNote: Hashable, Sendable {
  /// From the root.
  public let path: String
  public let date: Day

  /// Where the configuration has it: `YYYY`, `MM` and `DD` in the path stand for the date.
  public init(of date: Day, _ configuration: Configuration) {
    let parts = "\(date)".split(separator: "-")
    let values = zip(["YYYY", "MM", "DD"], parts)
    var path = ""
    var rest = configuration.dailyNote[...]
    while let next = rest.first {
      if let (token, value) = values.first(where: { rest.hasPrefix($0.0) }) {
        path += value
        rest = rest.dropFirst(token.count)
      } else {
        path.append(next)
        rest = rest.dropFirst()
      }
    }
    self.path = path
    self.date = date
  }
}
