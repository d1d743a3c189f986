import Journals
import Notes
import Relationships

extension Addressee {
  /// A birthday today or in the next 7 days.
  var birthday: Occasion? {
    guard reasons.contains(.birthday) else { return nil }
    return situation.yearlyDates(of: id).first {
      $0.isBirthday && $0.date <= date.adding(days: 7)
    }
  }

  /// Whether the birthday falls into the month of the date.
  var hasBirthdayThisMonth: Bool {
    person.birthday?.month == date.components.month
  }

  /// A celebration inside the horizon, by the word that the notes have for it.
  var celebration: (word: String, event: Event)? {
    situation.comingEvents(of: id).sorted(byDay: \.date).lazy.compactMap { event in
      event.text.flatMap(Celebration.word).map { ($0, event) }
    }.first
  }

  /// Something achieved that was noted of this person alone since the last contact, the newest.
  ///
  /// After half a year it is no news any more.
  var accomplishment: (text: String, noted: DatedPlace)? {
    let halfAYearAgo = date.adding(days: -183)
    let start = max(situation.record(of: id).lastDirect?.date ?? halfAYearAgo, halfAYearAgo)
    return remarks.filter { $0.noted.date > start && Accomplishment.isTold(in: $0.text) }
      .max { $0.noted.date < $1.noted.date }
  }

  /// What was noted of this person alone, without praise told behind their back.
  private var remarks: [(text: String, noted: DatedPlace)] {
    let journal = situation.journal
    let topics = situation.topics[id].map { journal.topics[$0] }.filter {
      $0.people == [id] && !journal.configuration.tags($0.tags, hold: .referral)
    }
    let talks = situation.talks[id].map { journal.interactions[$0] }.filter { $0.topics == [id] }
    let events = situation.events[id].map { journal.events[$0] }.filter { $0.people == [id] }
    return topics.compactMap { remark($0.text, $0.date, $0.place) }
      + talks.compactMap { remark($0.text, $0.date, $0.place) }
      + events.compactMap { remark($0.text, $0.noted, $0.place) }
  }

  private func remark(_ text: String?, _ day: Day, _ place: Place)
    -> (text: String, noted: DatedPlace)?
  {
    text.map { ($0, DatedPlace(date: day, place: place)) }
  }

  /// A review in the next 60 days, among my yearly dates or the person's.
  var review: (label: String, date: Day, place: Place)? {
    [me, person].compactMap(\.self).flatMap { person in
      person.dates.filter { !Addressee.reviews.isDisjoint(with: $0.label.lowercasedWords) }.map {
        (
          label: $0.label, date: $0.next(from: date),
          place: Place(path: person.path, line: $0.line)
        )
      }
    }
    .filter { $0.date <= date.adding(days: 60) }
    .sorted(byDay: \.date).first
  }

  static let reviews: Set<String> = [
    "review", "reviews", "appraisal", "assessment", "evaluation",
  ]

  /// A way to meet, and why this person counts: that nobody else of the department has heard from
  /// me in the last 90 days.
  func forDepartment(_ way: Sentence) -> Sentence {
    quietDepartment.map { "\(way): \($0)" } ?? way
  }

  private var quietDepartment: Sentence? {
    guard let team = otherTeam else { return nil }
    guard let last = departments.lastContact(with: team, but: id) else {
      return "your only tie to \(text: team)"
    }
    guard let last else { return "nobody else in \(text: team) has heard from you" }
    return last.days(to: date) <= 90
      ? nil : "nobody else in \(text: team) has heard from you since \(last)"
  }
}
