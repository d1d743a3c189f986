import Advice
import Digests
import Journals
import Notes
import Relationships
import Testing

/// Documentation/library.md shows this function.
private func peopleToContact(_ notes: [(path: String, text: String)], on today: Day) -> [String] {
  let vocabulary = Vocabulary()
  let journal = Journal(
    of: notes.sorted { $0.path.precedes($1.path) }.map {
      Note(parsing: Array($0.text.utf8), at: NotePath($0.path), vocabulary: vocabulary)
    },
    on: today
  ).withoutPrivatePeople
  let counsel = Counsel(for: journal, graph: Graph(of: journal))
  return counsel.ranked.map { suggestion in
    let person = journal.people[suggestion.person]
    let reasons = suggestion.reasons.map { $0.kind.rawValue }
    return "\(person.name): \(reasons.joined(separator: ", "))"
  }
}

@Suite("The libraries")
struct LibraryExampleTests {
  @Test("what the documentation shows tells who is due")
  func example() {
    let notes = [
      ("people/ana-ruiz.md", "---\ncadence: monthly\n---\n# Ana Ruiz\n"),
      ("people/zed.md", "---\nprivate: true\ncadence: monthly\n---\n# Zed Quist\n"),
      ("2026-10-02.md", "- Lunch with [[Ana Ruiz]]: the new office\n"),
    ]
    #expect(peopleToContact(notes, on: day("2026-11-22")) == ["Ana Ruiz: overdue"])
  }
}
