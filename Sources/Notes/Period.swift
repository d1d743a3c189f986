/// A length of calendar time, as in `14d`, `2w`, `1m` or `1y` (rule P4).
public struct Period: Hashable, Sendable {
  /// The calendar unit that is counted; weeks are seven days.
  public enum Unit: Sendable { case day, month, year }

  /// How many units, at least 1.
  public let count: Int
  public let unit: Unit

  public init(count: Int, unit: Unit) {
    precondition(count > 0, "a period is at least one unit long")
    self.count = count
    self.unit = unit
  }

  /// The length in days where a number is needed: a month is 30 days, a year 365.
  public var days: Int {
    switch unit {
    case .day: count
    case .month: count * 30
    case .year: count * 365
    }
  }

  /// Reads `14d`, `2w`, `1m`, `3mo`, `1y`, a bare number of days, or a word such as `weekly`.
  ///
  /// Returns nil for anything else; `never` is no period and must be handled before.
  public init?(_ text: String) {
    let word = text.lowercased()
    if let named = Period.words[word] {
      self = named
      return
    }
    let digits = word.prefix { ("0"..."9").contains($0) }
    guard let count = Int(digits), (1...Period.mostDays).contains(count) else { return nil }
    switch word.dropFirst(digits.count) {
    case "", "d": self.init(count: count, unit: .day)
    case "w": self.init(count: count * 7, unit: .day)
    case "m", "mo": self.init(count: count, unit: .month)
    case "y": self.init(count: count, unit: .year)
    default: return nil
    }
    guard days <= Period.mostDays else { return nil }
  }

  /// A hundred years.
  private static let mostDays = 36_500

  private static let words: [String: Period] = [
    "daily": Period(count: 1, unit: .day), "weekly": Period(count: 7, unit: .day),
    "biweekly": Period(count: 14, unit: .day), "fortnightly": Period(count: 14, unit: .day),
    "monthly": Period(count: 1, unit: .month), "bimonthly": Period(count: 2, unit: .month),
    "quarterly": Period(count: 3, unit: .month), "yearly": Period(count: 1, unit: .year),
  ]
}

extension Day {
  /// The day one period later, clipped to the month's last day: 31 January + 1m = 28 February.
  public func adding(_ period: Period) -> Day {
    let months: Int
    switch period.unit {
    case .day: return adding(days: period.count)
    case .month: months = period.count
    case .year: months = period.count * 12
    }
    let (year, month, day) = components
    let total = year * 12 + (month - 1) + months
    let (newYear, newMonth) = (total / 12, total % 12 + 1)
    let length = Day.length(ofMonth: newMonth, year: newYear)
    return Day(uncheckedYear: newYear, month: newMonth, day: min(day, length))
  }
}
