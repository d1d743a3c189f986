import Advice
import Journals
import Notes
import Relationships

extension Page {
  /// One page that prepares for a meeting with a person.
  init(briefOn person: PersonID, in edition: Edition) {
    self.init()
    let subject = edition.journal.people[person]
    let briefing = edition.counsel.briefing(on: person)
    heading(1, "\(person: subject)")
    addProfile(of: subject, briefing, edition)
    if !briefing.points.isEmpty {
      heading(2, subject.status == .deceased ? "Memories" : "Talk about")
    }
    for point in briefing.points { bullet(point.sentence) }
    addContacts(briefing, edition)
    addFacts(of: subject)
    addAcquaintances(briefing, of: subject, edition)
  }

  private mutating func addContacts(_ briefing: Briefing, _ edition: Edition) {
    guard !briefing.contacts.isEmpty else { return }
    heading(2, "Contacts")
    for contact in briefing.contacts {
      entry("\(contact.date)", edition.counsel.sentence(on: contact, with: briefing.person))
    }
    if briefing.earlierContacts > 0, let first = briefing.firstContact {
      let name = edition.journal.people[briefing.person].name
      paragraph(
        "And \(words: String(briefing.earlierContacts)) more with \(text: name) since \(first).")
    }
  }

  /// How many facts are told; the note has the rest.
  private static let factLimit = 30

  private mutating func addFacts(of person: Person) {
    guard !person.facts.isEmpty else { return }
    heading(2, "Facts")
    for fact in person.facts.prefix(Page.factLimit) {
      let label: Sentence = fact.heading.map { "\(text: $0)" } ?? "Noted"
      let text = fact.text.onOneLine.shortened(to: MarkdownWriter.quoteLimit)
      let place = Place(path: person.path, line: fact.line)
      entry(label, of: person.name, "\(link: text, to: place)")
    }
    let rest = person.facts.count - Page.factLimit
    if rest > 0 { paragraph("And \(words: String(rest)) more in the note of \(person: person).") }
  }

  private mutating func addAcquaintances(
    _ briefing: Briefing, of person: Person, _ edition: Edition
  ) {
    guard !briefing.acquaintances.isEmpty else { return }
    heading(2, "People you both know")
    for acquaintance in briefing.acquaintances {
      var parts = acquaintance.edges.map { edge -> Sentence in
        let label: Sentence = "\(link: edge.label, to: edge.place)"
        return edge.from == briefing.person ? label : "\(label): \(text: person.name)"
      }
      if let last = acquaintance.lastTogether {
        let days = Count(acquaintance.daysTogether, "day", "days").description
        parts.append("with you both on \(words: days), last on \(last)")
      }
      entry(
        "\(person: edition.journal.people[acquaintance.person])", of: person.name,
        .joined(parts, separator: "; "))
    }
  }
}
