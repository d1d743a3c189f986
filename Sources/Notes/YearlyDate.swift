/// A day that comes back each year.
public struct YearlyDate: Hashable, Sendable {
  /// The year it began, if known.
  public let year: Int?
  /// 1–12.
  public let month: Int
  /// 1–31; 29 February is kept on 28 February in common years.
  public let day: Int
  public let label: String
  /// Line in the person's note.
  public let line: Int

  public init(year: Int?, month: Int, day: Int, label: String, line: Int) {
    self.year = year
    self.month = month
    self.day = day
    self.label = label
    self.line = line
  }

  /// The first time it comes back on or after `date`.
  public func next(from date: Day) -> Day {
    let year = date.components.year
    let here = inYear(year)
    return here >= date ? here : inYear(year + 1)
  }

  private func inYear(_ year: Int) -> Day {
    Day(uncheckedYear: year, month: month, day: min(day, Day.length(ofMonth: month, year: year)))
  }
}
