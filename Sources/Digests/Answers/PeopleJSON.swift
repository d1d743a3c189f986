import Advice
public import Journals
import Notes
import Relationships

extension Edition {
  /// People as JSON, schema `rapport.people/1`; by default everybody but me, in path order.
  public func peopleJSON(_ people: [PersonID]? = nil) -> [UInt8] {
    var json = JSONWriter()
    json.object {
      $0.field("schema", "rapport.people/1")
      $0.field("date", journal.date.description)
      $0.list("people", people ?? peopleShown, write)
    }
    json.endLine()
    return json.bytes
  }

  /// The fields of one person.
  func write(_ json: inout JSONWriter, _ id: PersonID) {
    let person = journal.people[id]
    let record = graph.records[id]
    json.field("path", person.path)
    json.field("name", person.name)
    if let last = record.last {
      json.object("last_contact") { write(&$0, last) }
    }
    json.field("first_contact", record.first?.description)
    json.field("contact_days", record.contactDays)
    json.field("cadence_days", person.cadence?.days)
    json.field("due", counsel.suggestions[id].due?.description)
    json.field("strength", record.strength)
    json.field("open_followups", counsel.openFollowUpCount(with: id))
  }

  private func write(_ json: inout JSONWriter, _ contact: LastContact) {
    json.field("date", contact.date.description)
    guard let index = contact.interaction else { return }
    let interaction = journal.interactions[index]
    json.field("kind", interaction.kind)
    json.field("channel", interaction.channel?.rawValue)
    json.field(interaction.place)
  }
}
