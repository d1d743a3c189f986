import Journals
import Notes

/// A date in a test; a wrong one stops the test.
func day(_ text: String) -> Day {
  guard let day = Day(text) else { preconditionFailure("no date: \(text)") }
  return day
}

/// Journals of so many people, with one note and line for each interaction.
struct SmallJournal {
  var journal: Journal

  init(people count: Int, on date: String = "2026-11-22") {
    journal = Journal(date: day(date))
    journal.people = (0..<count).map { Person(path: "people/\($0).md", name: "Person \($0)") }
  }

  mutating func add(_ date: String, _ channel: Channel?, _ people: PersonID...) {
    add(date, channel, people)
  }

  mutating func add(_ date: String, _ channel: Channel?, _ people: [PersonID]) {
    journal.interactions.append(
      Interaction(
        date: day(date), kind: "contact", channel: channel, participants: people,
        place: Place(path: "\(date).md", line: journal.interactions.count + 1)))
  }
}
