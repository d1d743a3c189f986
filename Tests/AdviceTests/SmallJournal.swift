import Advice
import Journals
import Notes
import Relationships

/// A date in a test; a wrong one stops the test.
func day(_ text: String) -> Day {
  guard let day = Day(text) else { preconditionFailure("no date: \(text)") }
  return day
}

/// A period in a test; a wrong one stops the test.
func period(_ text: String) -> Period {
  guard let period = Period(text) else { preconditionFailure("no period: \(text)") }
  return period
}

/// An old acquaintance, who is not new at the first contact that is noted.
func knownLong(_ person: inout Person) { person.met = day("2020-01-01") }

/// Journals made by hand; people are numbered in the order in which they are added.
struct SmallJournal {
  var journal: Journal

  init(on date: String = "2026-11-22") {
    journal = Journal(date: day(date))
  }

  /// Adds a person; the names must come in path order.
  @discardableResult
  mutating func person(
    _ name: String, cadence: String? = nil, _ change: (inout Person) -> Void = { _ in }
  ) -> PersonID {
    var person = Person(path: "people/\(name).md", name: name)
    person.cadence = cadence.map(period)
    change(&person)
    journal.people.append(person)
    return journal.people.count - 1
  }

  mutating func contact(
    _ date: String, _ kind: String = "lunch", _ channel: Channel? = .inPerson,
    with people: PersonID..., text: String? = nil, remarks: [Remark] = [], tags: [String] = [],
    topics: [PersonID] = []
  ) {
    journal.interactions.append(
      Interaction(
        date: day(date), kind: kind, channel: channel, participants: people, topics: topics,
        tags: tags, place: Place(path: "\(date).md", line: 1), text: text, remarks: remarks))
  }

  /// Lunches, one a day.
  mutating func contacts(_ dates: [String], with person: PersonID) {
    for date in dates { contact(date, with: person) }
  }

  mutating func followUp(
    _ owner: FollowUp.Owner, _ text: String?, due: String? = nil, noted: String? = nil,
    status: FollowUp.Status = .open, with people: PersonID...
  ) {
    journal.followUps.append(
      FollowUp(
        status: status, owner: owner, due: due.map(day), done: nil, noted: noted.map(day),
        people: people, text: text,
        place: Place(path: "todo.md", line: journal.followUps.count + 1)))
  }

  mutating func event(_ date: String, _ text: String?, noted: String, of people: PersonID...) {
    journal.events.append(
      Event(
        date: day(date), noted: day(noted), people: people, text: text,
        place: Place(path: "\(noted).md", line: 50 + journal.events.count)))
  }

  mutating func topic(_ date: String, _ text: String?, tags: [String] = [], of people: PersonID...)
  {
    journal.topics.append(
      Topic(
        date: day(date), people: people, tags: tags,
        place: Place(path: "\(date).md", line: 70 + journal.topics.count), text: text))
  }

  mutating func memo(
    _ meaning: Vocabulary.Meaning, _ text: String?, noted: String? = nil, topics: [String] = [],
    with people: PersonID...
  ) {
    journal.memos.append(
      Memo(
        meaning: meaning, date: noted.map(day), people: people, topics: topics, text: text,
        place: Place(path: "\(noted ?? "memos").md", line: 90 + journal.memos.count)))
  }

  var counsel: Counsel { Counsel(for: journal, graph: Graph(of: journal)) }

  func on(_ date: String) -> SmallJournal {
    var copy = self
    copy.journal.date = day(date)
    return copy
  }
}

extension Counsel {
  /// The kinds of reasons for one person.
  func kinds(_ person: PersonID) -> [Reason.Kind] {
    suggestions[person].reasons.map(\.kind)
  }

  /// The sizes of one person's reasons of a kind.
  func sizes(_ person: PersonID, _ kind: Reason.Kind) -> [Double] {
    suggestions[person].reasons.filter { $0.kind == kind }.map(\.size)
  }

  func sentences(_ person: PersonID) -> [String] {
    suggestions[person].reasons.map(\.sentence.plain)
  }

  func points(_ person: PersonID) -> [String] {
    talkingPoints(with: person).map(\.sentence.plain)
  }
}

extension SmallJournal {
  /// People "A", "B", … last seen in person on 2026-09-01, each due every so many days: the
  /// shorter, the more pressing.
  static func pressing(
    on date: String = "2026-11-23", budget: Int = 7, cadences: [Int],
    _ change: (inout Person) -> Void = { _ in }
  ) -> SmallJournal {
    var small = SmallJournal(on: date)
    small.journal.configuration.budget = budget
    for (index, days) in cadences.enumerated() {
      let id = small.person(String(UnicodeScalar(UInt8(65 + index))), cadence: "\(days)d") {
        knownLong(&$0)
        change(&$0)
      }
      small.contact("2026-09-01", with: id)
    }
    return small
  }
}
