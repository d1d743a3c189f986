/// A day of the Gregorian calendar, counted from 1970-01-01.
struct CalendarDay {
  let number: Int

  func adding(_ days: Int) -> CalendarDay { CalendarDay(number: number + days) }

  /// Year, month and day; the year of the reckoning begins in March, so that leap days end it.
  var parts: (year: Int, month: Int, day: Int) {
    let shifted = number + 719_468
    let era = shifted / 146_097
    let dayOfEra = shifted % 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let marchMonth = (5 * dayOfYear + 2) / 153
    let month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    return (year, month, dayOfYear - (153 * marchMonth + 2) / 5 + 1)
  }

  var year: String { padded(parts.year, to: 4) }
  var month: String { padded(parts.month, to: 2) }
  /// `11-22`
  var monthAndDay: String { "\(month)-\(padded(parts.day, to: 2))" }
  /// `2026-11-22`
  var text: String { "\(year)-\(monthAndDay)" }

  var weekday: String {
    ["Thursday", "Friday", "Saturday", "Sunday", "Monday", "Tuesday", "Wednesday"][number % 7]
  }
}

func padded(_ number: Int, to width: Int) -> String {
  let digits = String(number)
  return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
}
