import Advice
public import Journals
import Notes
import Relationships

extension Edition {
  /// What prepares for a meeting with a person as JSON, schema `rapport.brief/1`.
  public func briefJSON(on person: PersonID) -> [UInt8] {
    let briefing = counsel.briefing(on: person)
    let subject = journal.people[person]
    var json = JSONWriter()
    json.object {
      $0.field("schema", "rapport.brief/1")
      $0.field("date", journal.date.description)
      $0.object("person") { writeProfile(&$0, briefing) }
      $0.optionalList("reasons", counsel.suggestions[person].reasons, write)
      $0.optionalList("talking_points", briefing.points) { json, point in
        json.field("kind", point.kind.name)
        json.field("text", point.sentence.plain)
        json.field(point.source)
      }
      $0.optionalList("contacts", briefing.contacts, write)
      if briefing.earlierContacts > 0 { $0.field("earlier_contacts", briefing.earlierContacts) }
      $0.optionalList("facts", subject.facts) { json, fact in
        json.field("heading", fact.heading)
        json.field("text", fact.text)
        json.field(Place(path: subject.path, line: fact.line))
      }
      $0.optionalList("acquaintances", briefing.acquaintances, write)
    }
    json.endLine()
    return json.bytes
  }

  /// What the list of people says, and the rest of the front matter.
  private func writeProfile(_ json: inout JSONWriter, _ briefing: Briefing) {
    let person = journal.people[briefing.person]
    write(&json, briefing.person)
    json.field("relation", person.relations)
    json.field("ladder", person.ladder?.rawValue)
    json.field("circle", person.circle?.rawValue)
    json.field("role", person.role)
    json.field("team", person.team)
    json.field("org", person.org)
    json.field("location", person.location)
    json.field("status", person.status.rawValue)
    json.field("snoozed_until", person.snoozedUntil?.description)
    json.field("met", person.met?.description ?? person.metText)
    json.field("introduced_by", paths(of: person.introducers))
    json.field("avoid", paths(of: person.avoid))
    json.field("phase", person.phases)
    json.field("lists", person.lists)
    json.field("interests", person.interests)
    json.field("expertise", person.expertise)
    json.field("asks", person.asks)
    json.field("offers", person.offers)
    json.optionalList("addresses", person.addresses) { json, address in
      json.field("key", address.key)
      json.field("value", address.value)
    }
    json.optionalList("dates", briefing.dates) { json, date in
      json.field("date", date.day.description)
      json.field("kind", date.kind.rawValue)
      json.field("text", date.sentence.plain)
      json.field(date.place)
    }
  }

  private func write(_ json: inout JSONWriter, _ acquaintance: Briefing.Acquaintance) {
    let person = journal.people[acquaintance.person]
    json.field("path", person.path)
    json.field("name", person.name)
    json.field("days_together", acquaintance.daysTogether)
    json.field("last_together", acquaintance.lastTogether?.description)
    json.optionalList("links", acquaintance.edges) { json, edge in
      json.field("from", journal.people[edge.from].path)
      json.field("label", edge.label)
      json.field(edge.place)
    }
  }

  /// One reason, in words and with its evidence.
  func write(_ json: inout JSONWriter, _ reason: Reason) {
    json.field("reason", reason.kind.rawValue)
    json.field("text", reason.sentence.plain)
    json.optionalList("evidence", reason.evidence) { $0.field($1) }
  }
}

extension TalkingPoint.Kind {
  fileprivate var name: String {
    switch self {
    case .since: "since"
    case .followUp: "follow-up"
    case .lastTime: "last time"
    case .comingUp: "coming up"
    case .passOn: "pass on"
    case .offer: "offer"
    case .askThem: "ask them"
    case .myNews: "my news"
    case .personal: "personal"
    case .favours: "favours"
    }
  }
}
