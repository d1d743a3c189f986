public import Notes

/// A date as address books have it: often without a year, sometimes no date at all.
public enum ContactDate: Hashable, Sendable {
  /// A day of the year, and the year it began if that is known.
  case yearly(YearlyDate)
  /// What names no day of the year, as it was written: `circa 1800`, `1985`.
  case text(String)

  /// Reads `1990-04-17`, `19900417`, `04-17`, `--04-17`, `--0417` (RFC 6350, 4.3.1), each with a time behind it or
  /// not. The year 1604 stands for an unknown one where a date must have one, as does 0.
  ///
  /// - Parameter unknownYear: another one that stands for none here.
  /// - Returns: nil if there is nothing but white space.
  public init?(_ text: String, unknownYear: Int? = nil) {
    let text = text.trimmed
    if text.isEmpty { return nil }
    let date = text.prefix { !"T ".contains($0) }
    let isDate = text.dropFirst(date.count).dropFirst().allSatisfy {
      "0123456789:+-.Z".contains($0)
    }
    let fields = isDate ? ContactDate.fields(date) : nil
    self =
      fields.flatMap { fields in
        let year = fields.year == unknownYear ? nil : fields.year
        return ContactDate(year: year, month: fields.month, day: fields.day)
      } ?? .text(text)
  }

  /// - Returns: nil if there is no such day.
  init?(year: Int?, month: Int, day: Int) {
    let year = year.flatMap { ContactDate.unknownYears.contains($0) ? nil : $0 }
    // Leap years have all days.
    guard (1...9999).contains(year ?? 1),
      Day(year: year ?? 2000, month: month, day: day) != nil
    else { return nil }
    self = .yearly(YearlyDate(year: year, month: month, day: day, label: "", line: 0))
  }

  /// Apple's programs and RFC 6474's readers write 1604, the first leap year of the calendar.
  private static let unknownYears: Set = [0, 1604]

  private static func fields(_ text: Substring) -> (year: Int?, month: Int, day: Int)? {
    let digits = text.filter { $0 != "-" }
    guard digits.allSatisfy({ ("0"..."9").contains($0) }) else { return nil }
    let shape = String(text.map { $0 == "-" ? "-" : "0" })
    switch shape {
    case "0000-00-00", "00000000":
      guard let number = Int(digits) else { return nil }
      return (number / 10_000, number / 100 % 100, number % 100)
    case "00-00", "--00-00", "--0000":
      guard let number = Int(digits) else { return nil }
      return (nil, number / 100, number % 100)
    default: return nil
    }
  }
}
