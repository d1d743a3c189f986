public import Journals
import Notes

/// A journal as JSON Lines, schema `rapport.journal/1`: one record a line, in the order of types
/// journal, person, mention, interaction, plan, followup, event, edge.
public struct ExportRecords {
  private let journal: Journal
  /// The path of each person who may be shown, by id.
  private let paths: [String?]
  private var json = JSONWriter()

  private init(of journal: Journal) {
    self.journal = journal
    paths = journal.people.map { $0.isPrivate ? nil : $0.path }
  }

  /// The bytes to print, ending in a line feed.
  public static func export(_ journal: Journal) -> [UInt8] {
    var records = ExportRecords(of: journal)
    records.writeJournal()
    for person in journal.people where !person.isPrivate { records.write(person) }
    for mention in journal.mentions { records.write(mention) }
    for interaction in journal.interactions { records.write(interaction, as: "interaction") }
    for plan in journal.plans { records.write(plan, as: "plan") }
    for followUp in journal.followUps { records.write(followUp) }
    for event in journal.events { records.write(event) }
    for edge in journal.edges { records.write(edge) }
    return records.json.bytes
  }

  private mutating func record(_ type: String, _ fields: (inout JSONWriter) -> Void) {
    json.object {
      $0.field("type", type)
      fields(&$0)
    }
    json.endLine()
  }

  private func paths(of people: [PersonID]) -> [String] {
    people.compactMap { paths[$0] }
  }
}

extension ExportRecords {
  private mutating func writeJournal() {
    let journal = journal
    let people = paths.count { $0 != nil }
    record("journal") {
      $0.field("schema", "rapport.journal/1")
      $0.field("date", journal.date.description)
      $0.field("notes", journal.noteCount)
      $0.field("people", people)
      $0.field("interactions", journal.interactions.count)
      $0.field("mentions", journal.mentions.count)
    }
  }

  private mutating func write(_ person: Person) {
    record("person") {
      $0.field("path", person.path)
      $0.field("name", person.name)
      if person.isMe { $0.field("me", true) }
      $0.field("aliases", person.aliases)
      if !person.isMe {
        $0.field("relation", person.relations)
        $0.field("ladder", person.ladder?.rawValue)
        $0.field("circle", person.circle?.rawValue)
      }
      $0.field("org", person.org)
      $0.field("team", person.team)
      $0.field("role", person.role)
      $0.field("location", person.location)
      if !person.isMe {
        $0.field("cadence_days", person.cadenceIsBuiltIn ? nil : person.cadence?.days)
        $0.field("status", person.status.rawValue)
      }
    }
  }

  private mutating func write(_ mention: Mention) {
    guard let path = paths[mention.person] else { return }
    record("mention") {
      $0.field("path", mention.place.path)
      $0.field("line", mention.place.line)
      $0.field("column", mention.column)
      $0.field("person", path)
      $0.field("via", mention.via.rawValue)
      $0.field("role", mention.role.rawValue)
    }
  }

  private mutating func write(_ interaction: Interaction, as type: String) {
    let participants = paths(of: interaction.participants)
    guard !participants.isEmpty else { return }
    let topics = paths(of: interaction.topics)
    record(type) {
      $0.field("date", interaction.date.description)
      $0.field("kind", interaction.kind)
      $0.field("channel", interaction.channel?.rawValue)
      $0.field("participants", participants)
      $0.field("topics", topics)
      $0.field("tags", interaction.tags)
      $0.field(interaction.place)
    }
  }

  private mutating func write(_ followUp: FollowUp) {
    let people = paths(of: followUp.people)
    guard !people.isEmpty || followUp.people.isEmpty else { return }
    record("followup") {
      $0.field("status", followUp.status.rawValue)
      $0.field("owner", followUp.owner.rawValue)
      $0.field("due", followUp.due?.description)
      $0.field("done", followUp.done?.description)
      $0.field("people", people)
      $0.field("text", followUp.text)
      $0.field(followUp.place)
    }
  }

  private mutating func write(_ event: Event) {
    let people = paths(of: event.people)
    guard !people.isEmpty else { return }
    record("event") {
      $0.field("date", event.date.description)
      $0.field("people", people)
      $0.field(event.place)
    }
  }

  private mutating func write(_ edge: Edge) {
    guard let from = paths[edge.from], let to = paths[edge.to] else { return }
    record("edge") {
      $0.field("from", from)
      $0.field("to", to)
      $0.field("label", edge.label)
      $0.field(edge.place)
    }
  }
}

extension JSONWriter {
  /// `path` and, where one is known, `line`.
  mutating func field(_ place: Place) {
    field("path", place.path)
    field("line", place.line > 0 ? place.line : nil)
  }
}
