import Advice
import Journals
import Notes
import Relationships

/// What is known in the end, to judge by it what was advised before.
struct History: Sendable {
  private let notes: NoteFolder
  /// The days with contact, by person.
  private let contactDays: [Set<Day>]
  let days: ClosedRange<Day>

  init(of notes: NoteFolder) {
    self.notes = notes
    days = notes.days
    let journal = notes.journal(on: days.upperBound)
    let graph = Graph(of: journal)
    contactDays = journal.people.indices.map { Set(graph.encounters(of: $0).map(\.date)) }
  }

  /// What is seen from each day, with all processors.
  func looks(from first: Day, to last: Day) async -> [Look] {
    let stretch = 14
    let starts = stride(from: 0, through: first.days(to: last), by: stretch)
      .map { first.adding(days: $0) }
    return await withTaskGroup(of: [Look].self) { group in
      for start in starts {
        group.addTask {
          (0..<stretch).map { start.adding(days: $0) }.filter { $0 <= last }.map(look)
        }
      }
      return await group.reduce(into: []) { $0 += $1 }.sorted { $0.day < $1.day }
    }
  }

  private func look(from day: Day) -> Look {
    let journal = notes.journal(on: day)
    let graph = Graph(of: journal)
    let past = journal.before(day.monday)
    let counsel = Counsel(for: past, graph: Graph(of: past))
    let everybody = counsel.suggestions.filter { $0.silence == nil }
    return Look(
      day: day, places: Counsel(for: journal, graph: graph).week.places, everybody: everybody,
      contacts: contactDays, lastContact: graph.records.map { $0.last?.date })
  }
}
