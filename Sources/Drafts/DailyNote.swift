public import Journals
public import Notes

/// The note that takes the entries of a day.
public struct DailyNote: Hashable, Sendable {
  /// From the root.
  public let path: String
  public let date: Day

  /// Where the configuration has it.
  public init(of date: Day, _ configuration: Configuration) {
    path = configuration.dailyNotePath(on: date)
    self.date = date
  }
}
