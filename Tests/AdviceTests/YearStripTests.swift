import Journals
import Notes
import Testing

@testable import Advice

@Suite struct YearStripTests {
  private func strips(_ small: SmallJournal) -> YearStrips {
    YearStrips(in: small.counsel.situation)
  }

  @Test("a character for each of twelve calendar months, the last the month of the date")
  func months() {
    var small = SmallJournal()
    let ana = small.person("Ana")
    small.contacts(["2025-11-30", "2025-12-01", "2026-02-27", "2026-02-28"], with: ana)
    small.contact("2026-02-28", "call", .phone, with: ana)
    small.contacts((1...7).map { "2026-10-0\($0)" }, with: ana)
    small.contacts((10...21).map { "2026-11-\($0)" }, with: ana)
    let strip = strips(small).strips[0]
    #expect(strips(small).begin == day("2025-12-01"))
    #expect(strip.months == [1, 0, 2, 0, 0, 0, 0, 0, 0, 0, 7, 12])
    #expect(strip.text == "▁·▂·······▇█")
    #expect(strip.contactDays == 22)
    #expect(strip.last == day("2026-11-21"))
    #expect(strip.band == "strong")
  }

  @Test(
    "the twelve months of any month",
    arguments: [
      ("2026-01-01", "2025-02-01"), ("2026-12-31", "2026-01-01"), ("2028-02-29", "2027-03-01"),
    ])
  func begin(date: String, first: String) {
    var small = SmallJournal(on: date)
    let ana = small.person("Ana")
    small.contacts([first, date], with: ana)
    #expect(strips(small).begin == day(first))
    #expect(strips(small).strips[0].text == "▁··········▁")
  }

  @Test("nobody without a contact in these months, or who is archived or deceased")
  func people() {
    var small = SmallJournal()
    for (name, date) in [("A", "2025-11-30"), ("B", "2025-12-01"), ("C", "2026-11-01")] {
      small.contact(date, with: small.person(name))
    }
    small.journal.people[2].status = .archived
    small.person("D") { $0.lastContactFloor = day("2026-11-01") }
    #expect(strips(small).strips.map(\.person) == [1])
  }

  @Test("by band, then in path order")
  func order() {
    var small = SmallJournal()
    for name in ["A", "B", "C", "D"] { small.person(name) }
    small.contact("2025-12-01", with: 0)
    small.contact("2026-11-01", with: 1)
    small.contacts(["2026-11-19", "2026-11-20", "2026-11-21"], with: 2)
    small.contact("2026-11-02", with: 3)
    #expect(strips(small).strips.map(\.band) == ["strong", "medium", "medium", "weak"])
    #expect(strips(small).strips.map(\.person) == [2, 1, 3, 0])
  }

  @Test("of many people those with a stronger tie, and of these with more contact days, are shown")
  func most() {
    var small = SmallJournal()
    for number in 100..<162 { small.contact("2026-11-20", with: small.person("P\(number)")) }
    let weak = small.person("Q")
    small.contact("2025-12-01", "email", .message, with: weak)
    small.contact("2025-12-02", "email", .message, with: weak)
    let often = small.person("R")
    small.contacts(["2026-05-01", "2026-11-20"], with: often)
    let strips = strips(small)
    #expect(strips.strips.count == 60)
    #expect(strips.more == 4)
    #expect(strips.strips.map(\.person) == Array(0..<59) + [often])
  }
}
