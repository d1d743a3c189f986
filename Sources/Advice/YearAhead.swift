public import Journals
public import Notes
import Relationships

/// The dates ahead: what is coming up soon, and the year.
public struct YearAhead: Sendable {
  /// Something that happens on a day.
  public struct Date: Sendable {
    public enum Kind: String, Sendable {
      case birthday, yearly, plan, event, promise
    }

    public let day: Day
    public let kind: Kind
    /// Whom it concerns, in path order.
    public let people: [PersonID]
    /// A full sentence without its day and without a full stop.
    public let sentence: Sentence
    public let place: Place
  }

  /// From today to the end of the horizon, 30 days at least, by day.
  public let comingUp: [Date]
  /// After those that are coming up, by day: birthdays and yearly dates of twelve months, plans,
  /// due dates of promises.
  public let year: [Date]
}

extension Counsel {
  /// Dates of everybody who is neither deceased nor archived; while somebody is paused, neither
  /// birthday nor yearly date.
  public var yearAhead: YearAhead { situation.yearAhead }
}

extension Situation {
  fileprivate var yearAhead: YearAhead {
    let end = max(horizonEnd, date.adding(days: 30))
    let yearly = journal.people.indices.filter(hasDates).flatMap(datesAhead)
      .filter { !isPaused($0.people[0], on: $0.day) }
    let dates = yearly + plannedDates + promiseDates
    let soon = dates.filter { date <= $0.day && $0.day <= end } + eventDates(upTo: end)
    return YearAhead(comingUp: sorted(soon), year: sorted(dates.filter { $0.day > end }))
  }

  private func sorted(_ dates: [YearAhead.Date]) -> [YearAhead.Date] {
    dates.sorted { ($0.day, $0.people[0]) < ($1.day, $1.people[0]) }
  }

  /// Nobody who is paused is to be congratulated; a plan with them is a plan.
  private func isPaused(_ id: PersonID, on day: Day) -> Bool {
    switch silence(of: id) {
    case .paused: true
    case .pausedUntil(let end): day < end
    default: false
    }
  }

  private func hasDates(_ id: PersonID) -> Bool {
    switch silence(of: id) {
    case .isMe, .isPrivate, .deceased, .archived: false
    case .paused, .pausedUntil, nil: true
    }
  }

  /// The birthday and other yearly dates of a person in the twelve months from today, by day.
  func datesAhead(of id: PersonID) -> [YearAhead.Date] {
    let status = journal.people[id].status
    guard status != .deceased, status != .archived else { return [] }
    var dates = journal.people[id].dates.map { date(of: $0, .yearly, id) }
    if let birthday = journal.people[id].birthday {
      dates.append(date(of: birthday, .birthday, id))
    }
    return dates.sorted(byDay: \.day)
  }

  private func date(
    of yearly: YearlyDate, _ kind: YearAhead.Date.Kind, _ id: PersonID
  ) -> YearAhead.Date {
    let day = yearly.next(from: date)
    let years = yearly.year.map { day.components.year - $0 } ?? 0
    let place = Place(path: person(id).path, line: yearly.line)
    let span = years == 1 ? "1 year" : "\(years) years"
    let sentence: Sentence =
      switch (kind, years) {
      case (.birthday, 1...):
        "\(link: "birthday", to: place) of \(person: person(id)), turning \(words: String(years))"
      case (.birthday, _): "\(link: "birthday", to: place) of \(person: person(id))"
      case (_, 1...): "\(person: person(id)), \(quote: yearly.label), \(link: span, to: place)"
      case (_, _):
        "\(person: person(id)), \(quote: yearly.label) (\(link: place.label(noted: nil), to: place))"
      }
    return YearAhead.Date(day: day, kind: kind, people: [id], sentence: sentence, place: place)
  }

  private var plannedDates: [YearAhead.Date] {
    journal.plans.compactMap { plan in
      let what: Sentence = plan.text.map { ": \(quote: $0)" } ?? ""
      return date(plan.date, .plan, of: plan.participants, at: plan.place) { names in
        "\(names), \(link: plan.noun, to: plan.place)\(what)"
      }
    }
  }

  private func eventDates(upTo end: Day) -> [YearAhead.Date] {
    journal.events.indices.compactMap { index in
      guard (date...end).contains(journal.events[index].date) else { return nil }
      let event = journal.events[index]
      guard let text = event.text else { return nil }
      return date(event.date, .event, of: event.people, at: event.place) { names in
        "\(names): \(quote: text) (\(link: "noted \(event.noted)", to: event.place))"
      }
    }
  }

  private var promiseDates: [YearAhead.Date] {
    journal.followUps.indices.compactMap { index in
      guard journal.followUps[index].status == .open, let due = journal.followUps[index].due,
        due >= date
      else { return nil }
      let followUp = journal.followUps[index]
      return date(due, .promise, of: followUp.people, at: followUp.place) { names in
        promise(followUp, names: names)
      }
    }
  }

  /// Nil if it concerns nobody who has dates.
  private func date(
    _ day: Day, _ kind: YearAhead.Date.Kind, of people: [PersonID], at place: Place,
    _ sentence: (_ names: Sentence) -> Sentence
  ) -> YearAhead.Date? {
    let people = people.filter(hasDates)
    guard !people.isEmpty else { return nil }
    return YearAhead.Date(
      day: day, kind: kind, people: people, sentence: sentence(names(of: people)), place: place)
  }
}
