import Advice
import Journals
import Notes

extension Page {
  /// Whether the rhythms can be kept, and if not, which of them ask for more than need be.
  mutating func write(_ capacity: Capacity, in edition: Edition) {
    heading(2, "Can the rhythms be kept?")
    let people = Count(capacity.people.count, "person", "people")
    let asked: Sentence = """
      The rhythms of \(words: people.description) ask for \(words: capacity.asked.inTenths) contacts \
      a week
      """
    guard let done = capacity.done else {
      return paragraph("\(asked). How many there are is told once your notes span four weeks.")
    }
    let facts: Sentence = """
      \(asked); in the last \(words: String(capacity.span)) days there were \
      \(words: done.inTenths) a week with the same people
      """
    guard capacity.asked > done else { return paragraph("\(facts). So they can be kept.") }
    guard !capacity.relaxations.isEmpty else {
      return paragraph("\(facts). None of them is faster than what is usual with that person.")
    }
    let rest = capacity.relaxations.reduce(capacity.asked) { $0 - $1.saving }
    paragraph(
      """
      \(facts). A slower rhythm would fit what is usual with some of them anyhow, and ask for \
      \(words: rest.inTenths) a week in all:
      """)
    for relaxation in capacity.relaxations { bullet(edition.inWords(relaxation)) }
  }
}

extension Edition {
  fileprivate func inWords(_ relaxation: Capacity.Relaxation) -> Sentence {
    let person = journal.people[relaxation.person]
    let position: Sentence = person.position.map { " (\(text: $0))" } ?? ""
    let usual: Sentence =
      relaxation.usual.map { "in touch about \(words: $0.inWords)" }
      ?? "last contact on \(relaxation.last)"
    return """
      \(person: person)\(position): \(code: "cadence: \(relaxation.proposed.asWritten)") instead of \
      \(words: relaxation.cadence.inWords); \(usual).
      """
  }
}

extension Double {
  /// With one decimal at most.
  fileprivate var inTenths: String {
    let text = ((self * 10).rounded() / 10).description
    return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
  }
}
