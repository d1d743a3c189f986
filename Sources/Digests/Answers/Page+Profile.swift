import Advice
import Journals
import Notes
import Relationships

extension Page {
  /// Who somebody is, how I know them, and what is due.
  mutating func addProfile(of person: Person, _ briefing: Briefing, _ edition: Edition) {
    func add(_ label: Sentence, _ parts: [String]) {
      guard !parts.isEmpty else { return }
      entry(label, of: person.name, "\(text: parts.joined(separator: ", "))")
    }
    let suggestion = edition.counsel.suggestions[briefing.person]
    add("relation", person.standing)
    add("work", [person.role, person.team, person.org].compactMap(\.self))
    add("location", [person.location].compactMap(\.self))
    if let silence = suggestion.silence?.inWords {
      entry("status", of: person.name, "\(words: silence)")
    }
    addRhythm(of: person, suggestion, edition)
    for date in briefing.dates { entry("dates", "\(date.day), \(date.sentence)") }
    addAcquaintance(with: person, edition)
    add("phase", person.phases)
    add("lists", person.lists)
    add("interests", person.interests)
    add("expertise", person.expertise)
    add("asks", person.asks)
    add("offers", person.offers)
    add("not with", person.avoid.map { edition.journal.people[$0].name })
    for address in person.addresses {
      entry("\(text: address.key)", of: person.name, "\(text: address.value)")
    }
  }

  /// Cadence and due date, last contact, and what speaks for contact beside the things that there
  /// are to talk about.
  private mutating func addRhythm(of person: Person, _ suggestion: Suggestion, _ edition: Edition) {
    if person.isNeverDue {
      entry("rhythm", of: person.name, "none wanted")
    } else if let cadence = person.cadence {
      let isDue = suggestion.due.map { $0 <= edition.journal.date } ?? false
      let due: Sentence = suggestion.due.map { isDue ? ", due since \($0)" : ", due \($0)" } ?? ""
      entry("rhythm", of: person.name, "\(words: cadence.inWords)\(due)", isDue ? .overdue : .plain)
    }
    if let last = edition.counsel.lastContactInWords(suggestion) {
      entry("last", of: person.name, last)
    }
    for reason in suggestion.reasons where !reason.kind.isToldElsewhere {
      entry("why now", of: person.name, reason.sentence)
    }
  }

  private mutating func addAcquaintance(with person: Person, _ edition: Edition) {
    if let met = person.met { entry("met", of: person.name, "\(met)") }
    if let text = person.metText { entry("met", of: person.name, "\(quote: text)") }
    guard !person.introducers.isEmpty else { return }
    let names = person.introducers.map { id -> Sentence in "\(person: edition.journal.people[id])" }
    entry("introduced by", of: person.name, .enumeration(of: names))
  }
}

extension Person {
  /// Relations and circle; where there is no relation, the ladder.
  fileprivate var standing: [String] {
    let ladder: String? =
      switch self.ladder {
      case .above?: "above you"
      case .below?: "below you"
      case .peer?: "peer"
      case nil: nil
      }
    let first = self.relations.isEmpty ? [ladder].compactMap(\.self) : self.relations
    return first + [self.circle?.rawValue].compactMap(\.self)
  }
}

extension Silence {
  var inWords: String? {
    switch self {
    case .isMe, .isPrivate: nil
    case .deceased: "deceased"
    case .archived: "archived"
    case .paused: "paused until further notice"
    case .pausedUntil(let day): "paused until \(day)"
    }
  }
}

extension Reason.Kind {
  /// Whether the rhythm or the talking points tell it already.
  fileprivate var isToldElsewhere: Bool {
    switch self {
    case .overdue, .dueSoon, .promise, .theyOwe, .eventPassed, .birthday, .favour: true
    default: false
    }
  }
}
