import Testing

@testable import Notes

@Suite("Civil dates")
struct DayTests {
  @Test(
    "D1: a date is YYYY-MM-DD and exists",
    arguments: [
      "2026-02-30", "2025-02-29", "1900-02-29", "2026-04-31", "2026-00-10", "2026-13-01",
      "2026-10-00", "2026-1-01", "26-10-01", "2026/10/01", "20261001", "2026-10-011", "",
      "2026-10-0a", "２０２６-10-01",
    ])
  func noDate(text: String) {
    #expect(Day(text) == nil)
  }

  @Test("D1: leap years are those of the Gregorian calendar, before 1582 too")
  func leapYears() {
    for text in ["2024-02-29", "2000-02-29", "0004-02-29", "0000-02-29", "9999-12-31"] {
      #expect(Day(text)?.description == text)
    }
  }

  @Test("D1: days are numbered from 1970-01-01 without gaps")
  func numbers() {
    #expect(day("1970-01-01").number == 0)
    #expect(day("2000-03-01").number == 11_017)
    var date = day("1899-12-28")
    for number in date.number...(date.number + 80_000) {
      #expect(date.number == number)
      let (year, month, dayOfMonth) = date.components
      guard Day(year: year, month: month, day: dayOfMonth) == date else {
        Issue.record("\(date) is not made of its parts")
        return
      }
      date = date.adding(days: 1)
    }
  }

  @Test("weeks are those of ISO 8601, and a week's year can differ from the date's")
  func weeks() {
    #expect(day("2026-11-22").weekday == 7)
    #expect(day("1969-12-29").weekday == 1)
    #expect(day("2026-11-22").monday == day("2026-11-16"))
    #expect(day("2027-01-01").isoWeek == (2026, 53))
    #expect(day("2024-12-30").isoWeek == (2025, 1))
  }

  @Test(
    "P4: months and years are the calendar's, clipped to the month's last day",
    arguments: [
      ("2026-01-31", "1m", "2026-02-28"), ("2024-01-31", "1m", "2024-02-29"),
      ("2024-02-29", "1y", "2025-02-28"), ("2026-11-30", "3mo", "2027-02-28"),
      ("2026-12-31", "2m", "2027-02-28"), ("2026-11-22", "2w", "2026-12-06"),
      ("2026-11-22", "40", "2027-01-01"), ("2026-08-31", "quarterly", "2026-11-30"),
    ] as [(String, String, String)])
  func adding(start: String, length: String, expected: String) throws {
    let period = try #require(Period(length))
    #expect(day(start).adding(period) == day(expected))
  }

  @Test(
    "P4: cadences are written as a number with a unit, or as a word",
    arguments: [
      ("14d", 14), ("2w", 14), ("1m", 30), ("3mo", 90), ("1y", 365), ("10", 10), ("Daily", 1),
      ("weekly", 7), ("biweekly", 14), ("fortnightly", 14), ("monthly", 30), ("bimonthly", 60),
      ("quarterly", 90), ("yearly", 365), ("2W", 14), ("100y", 36_500),
    ] as [(String, Int)])
  func periods(text: String, days: Int) {
    #expect(Period(text)?.days == days)
  }

  @Test(
    "P4: anything else is no cadence",
    arguments: [
      "", "0", "0d", "-3d", "d", "2 w", "1.5m", "2x", "often", "99999999999999999999d", "101y",
      "36501", "5215w",
      "1217m",
    ])
  func noPeriods(text: String) {
    #expect(Period(text) == nil)
  }

  @Test("past the year 9999 dates are reckoned as before")
  func farFuture() throws {
    let last = day("9999-12-31")
    #expect(last.adding(try #require(Period("1m"))).description == "10000-01-31")
    #expect(last.adding(try #require(Period("100y"))).description == "10099-12-31")
    #expect(last.adding(days: 1).components == (10000, 1, 1))
    let date = YearlyDate(year: nil, month: 2, day: 29, label: "birthday", line: 1)
    #expect(date.next(from: last).description == "10000-02-29")
    #expect(date.next(from: day("0001-03-01")).description == "0002-02-28")
  }

  @Test("P4: a 29 February is kept on the 28th in common years")
  func yearly() {
    let date = YearlyDate(year: 2000, month: 2, day: 29, label: "birthday", line: 1)
    #expect(date.next(from: day("2026-02-28")) == day("2026-02-28"))
    #expect(date.next(from: day("2026-03-01")) == day("2027-02-28"))
    #expect(date.next(from: day("2027-12-01")) == day("2028-02-29"))
  }
}
