internal import CommonMark

/// A civil date of the proleptic Gregorian calendar, without a time zone.
///
/// Conversions follow Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms".
public struct Day: Hashable, Comparable, Sendable {
  /// Days since 1970-01-01; negative before it.
  public let number: Int32

  /// The day `number` days after 1970-01-01.
  public init(number: Int32) {
    self.number = number
  }

  /// The given civil date, or nil if there is no such day (rule D1).
  public init?(year: Int, month: Int, day: Int) {
    guard (1...12).contains(month), day >= 1, (0...9999).contains(year),
      day <= Day.length(ofMonth: month, year: year)
    else { return nil }
    self.init(uncheckedYear: year, month: month, day: day)
  }

  /// The date that `text` writes as `YYYY-MM-DD`, or nil.
  public init?(_ text: some StringProtocol) {
    guard let day = text.view({ Day($0) }) else { return nil }
    self = day
  }

  /// The date that ten bytes of text write.
  init?<Bytes: RandomAccessCollection<UInt8>>(_ bytes: Bytes) where Bytes.Index == Int {
    let start = bytes.startIndex
    guard bytes.count == 10, bytes[start + 4] == UInt8(ascii: "-"),
      bytes[start + 7] == UInt8(ascii: "-"),
      let year = Day.digits(bytes[start..<(start + 4)]),
      let month = Day.digits(bytes[(start + 5)..<(start + 7)]),
      let day = Day.digits(bytes[(start + 8)..<(start + 10)])
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  /// A day of any year, which must be one of the calendar: past 9999 too, so that sums of dates hold.
  init(uncheckedYear year: Int, month: Int, day: Int) {
    let shifted = month <= 2 ? year - 1 : year
    let era = (shifted >= 0 ? shifted : shifted - 399) / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    self.init(number: Int32(era * 146_097 + dayOfEra - 719_468))
  }

  private static func digits(_ bytes: some Collection<UInt8>) -> Int? {
    var value = 0
    for byte in bytes {
      guard (0x30...0x39).contains(byte) else { return nil }
      value = value * 10 + Int(byte - 0x30)
    }
    return value
  }

  /// The number of days in a month (1–12) of a year.
  public static func length(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 2: isLeap(year) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// Whether a year has a 29 February.
  public static func isLeap(_ year: Int) -> Bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
  }

  public static func < (left: Day, right: Day) -> Bool {
    left.number < right.number
  }
}

extension Day {
  /// Year, month (1–12) and day of the month (1–31).
  public var components: (year: Int, month: Int, day: Int) {
    let shifted = Int(number) + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
  }

  /// 1 for Monday to 7 for Sunday (ISO 8601).
  public var weekday: Int {
    let fromMonday = (Int(number) + 3) % 7
    return (fromMonday < 0 ? fromMonday + 7 : fromMonday) + 1
  }

  /// The ISO 8601 week that holds this day; its year can differ from the civil year.
  public var isoWeek: (year: Int, week: Int) {
    let thursday = Day(number: number + 4 - Int32(weekday))
    let year = thursday.components.year
    let newYear = Day(uncheckedYear: year, month: 1, day: 1)
    return (year, Int(thursday.number - newYear.number) / 7 + 1)
  }

  /// The Monday of this day's ISO week.
  public var monday: Day { Day(number: number + 1 - Int32(weekday)) }

  /// The day `days` later, earlier if negative.
  public func adding(days: Int) -> Day {
    Day(number: number + Int32(clamping: days))
  }

  /// Days from this day to `other`, positive if `other` is later.
  public func days(to other: Day) -> Int {
    Int(other.number) - Int(number)
  }
}

extension Day: CustomStringConvertible {
  /// `YYYY-MM-DD`.
  public var description: String {
    let (year, month, day) = components
    if (0...9999).contains(year) { return Day.description(year, month, day) }
    func padded(_ value: Int, _ width: Int) -> String {
      let digits = String(value)
      return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
    return "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
  }

  /// The same for years of at most four digits: ten bytes, for which no memory is asked.
  private static func description(_ year: Int, _ month: Int, _ day: Int) -> String {
    unsafe String(unsafeUninitializedCapacity: 10) { text in
      var rest = year * 10_000 + month * 100 + day
      for place in stride(from: 9, through: 0, by: -1) {
        if place == 4 || place == 7 {
          unsafe text[place] = UInt8(ascii: "-")
        } else {
          unsafe text[place] = UInt8(ascii: "0") + UInt8(rest % 10)
          rest /= 10
        }
      }
      return 10
    }
  }
}
