import Advice
import Journals
import Notes

extension Page {
  /// Whether the rhythms can be kept, and if not, which of them ask for more than need be.
  mutating func write(_ capacity: Capacity, people: [Person]) {
    heading(2, "Can the rhythms be kept?")
    let count = Count(capacity.people.count, "person", "people")
    let asked: Sentence = """
      The rhythms of \(words: count.description) ask for \(words: capacity.asked.inTenths) contacts \
      a week
      """
    guard let done = capacity.done else {
      return paragraph("\(asked). How many there are is told once your notes span four weeks.")
    }
    let facts: Sentence = """
      \(asked); in the last \(words: String(capacity.span)) days there \
      \(words: done == 0 ? "were none" : "were \(done.inTenths) a week") with the same people
      """
    guard capacity.asked > done else {
      return paragraph("\(facts): in all that is enough to keep them.")
    }
    guard !capacity.relaxations.isEmpty else {
      return paragraph("\(facts). Your notes don't tell which of them could be slower.")
    }
    let rest = capacity.relaxations.reduce(capacity.asked) { $0 - $1.saving }.inTenths
    let effect: Sentence =
      rest == capacity.asked.inTenths ? "" : "; with these it would be \(words: rest) a week"
    paragraph("\(facts). For some of them a slower one would fit what you do anyhow\(effect):")
    for relaxation in capacity.relaxations { bullet(relaxation.inWords(people)) }
    if capacity.relaxations.count == Capacity.mostRelaxations {
      paragraph("\(code: "cadences:") in \(code: ".rapport.yml") slows all people of a relation.")
    }
  }
}

extension Capacity.Relaxation {
  fileprivate func inWords(_ people: [Person]) -> Sentence {
    let person = people[person]
    let position: Sentence = person.position.map { " (\(text: $0))" } ?? ""
    let fact: Sentence =
      usual.map { "in touch about \(words: $0.inWords)" }
      ?? "last contact on \(last)"
    return """
      \(person: person)\(position): \(code: "cadence: \(proposed.asWritten)") instead of \
      \(words: cadence.inWords); \(fact).
      """
  }
}
