import Advice
public import Journals
import Notes

extension Page {
  /// Contacts with one person, or with anybody, the oldest first; then plans.
  ///
  /// - Parameter last: how many contacts to show, the last ones; nil for all.
  init(timelineWith person: PersonID?, last: Int?, in edition: Edition) {
    self.init()
    let whole = edition.counsel.timeline(with: person)
    let timeline = last.map(whole.keeping) ?? whole
    let name = person.map { edition.journal.people[$0] }
    if let name { heading(1, "\(person: name)") }
    if timeline.contacts.isEmpty, timeline.plans.isEmpty {
      let whom: Sentence = name.map { " with \(text: $0.name)" } ?? ""
      paragraph("No contact\(whom) is noted yet.")
    }
    for contact in timeline.contacts {
      entry("\(contact.date)", edition.counsel.sentence(on: contact, with: person))
    }
    for plan in timeline.plans {
      entry("\(plan.date)", "planned: \(edition.counsel.sentence(on: plan, with: person))", .soon)
    }
  }
}

extension Edition {
  /// Contacts with one person, or with anybody, for a terminal.
  public func timelineText(with person: PersonID?, last: Int?, style: TextStyle) -> String {
    TerminalWriter.text(
      of: Page(timelineWith: person, last: last, in: self), style: style)
  }

  /// The same as JSON, schema `rapport.timeline/1`.
  public func timelineJSON(with person: PersonID?, last: Int?) -> [UInt8] {
    let whole = counsel.timeline(with: person)
    let timeline = last.map(whole.keeping) ?? whole
    var json = JSONWriter()
    json.object {
      $0.field("schema", "rapport.timeline/1")
      $0.field("date", journal.date.description)
      $0.field("person", person.map { journal.people[$0].path })
      $0.list("contacts", timeline.contacts, write)
      $0.optionalList("plans", timeline.plans, write)
    }
    json.endLine()
    return json.bytes
  }

  /// A contact with all that is noted of it.
  func write(_ json: inout JSONWriter, _ contact: Interaction) {
    json.field("date", contact.date.description)
    json.field("kind", contact.kind)
    json.field("channel", contact.channel?.rawValue)
    json.field("participants", paths(of: contact.participants))
    json.field("topics", paths(of: contact.topics))
    json.field("tags", contact.tags)
    json.field("text", contact.text)
    json.field("remarks", contact.remarks.map(\.text))
    json.field(contact.place)
  }

  func paths(of people: [PersonID]) -> [String] { journal.people.paths(of: people) }
}

extension [Person] {
  /// How JSON names people.
  func paths(of people: [PersonID]) -> [String] { people.map { self[$0].path } }
}
