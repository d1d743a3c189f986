import Journals
import Notes

extension Situation {
  /// A birthday or another yearly date is at most 7 days ahead.
  ///
  /// Size: 1 for a birthday, 0.5 for another date. They hold during a rest.
  func birthdays(of id: PersonID) -> [Reason] {
    yearlyDates(of: id).filter { $0.date <= date.adding(days: 7) }.map { occasion in
      reason(
        .birthday, size: occasion.isBirthday ? 1 : 0.5,
        reckoning: occasion.isBirthday ? "a birthday" : "another date: a half", day: occasion.date,
        occasion.sentence, evidence: [occasion.place], holdsDuringRest: true)
    }
  }

  /// Whether any is noted, on whatever day.
  func hasYearlyDates(_ id: PersonID) -> Bool {
    journal.people[id].birthday != nil || !journal.people[id].dates.isEmpty
  }

  /// The birthday and other yearly dates of a person inside the horizon, or the next 7 days.
  func yearlyDates(of id: PersonID) -> [Occasion] {
    guard hasYearlyDates(id) else { return [] }
    let person = person(id)
    let end = max(horizonEnd, date.adding(days: 7))
    func isAhead(_ yearly: YearlyDate) -> Bool { yearly.next(from: date) <= end }
    var occasions = person.dates.filter(isAhead).map {
      Occasion($0, isBirthday: false, of: person, from: date)
    }
    if let birthday = person.birthday, isAhead(birthday) {
      occasions.append(Occasion(birthday, isBirthday: true, of: person, from: date))
    }
    return occasions.sorted {
      ($0.date, $0.place.line) < ($1.date, $1.place.line)
    }
  }
}

/// A yearly date that comes back on a certain day.
struct Occasion: Sendable {
  let date: Day
  let isBirthday: Bool
  let place: Place
  /// `birthday on 2026-11-25, turning 36` or `"wedding day", 10 years on 2026-11-25`.
  let sentence: Sentence

  init(_ yearly: YearlyDate, isBirthday: Bool, of person: Person, from today: Day) {
    let date = yearly.next(from: today)
    let place = Place(path: person.path, line: yearly.line)
    self.date = date
    self.isBirthday = isBirthday
    self.place = place
    let years = yearly.year.map { date.components.year - $0 } ?? 0
    switch (isBirthday, years) {
    case (true, 1...):
      sentence = "\(link: "birthday on \(date)", to: place), turning \(words: String(years))"
    case (true, _):
      sentence = "\(link: "birthday on \(date)", to: place)"
    case (false, 1...):
      let span = years == 1 ? "1 year" : "\(years) years"
      sentence = "\(quote: yearly.label), \(link: "\(span) on \(date)", to: place)"
    case (false, _):
      sentence = "\(quote: yearly.label), \(link: "on \(date)", to: place)"
    }
  }
}
