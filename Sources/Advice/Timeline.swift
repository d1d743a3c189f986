public import Journals
import Notes
import Relationships

/// Contacts in order.
public struct Timeline: Sendable {
  /// The oldest first; those of one day in path order.
  public let contacts: [Interaction]
  /// What is planned, by date.
  public let plans: [Interaction]

  /// With the last contacts only.
  public func keeping(last count: Int) -> Timeline {
    Timeline(contacts: contacts.suffix(count), plans: plans)
  }
}

extension Counsel {
  /// Contacts with one person, or with anybody.
  public func timeline(with person: PersonID? = nil) -> Timeline {
    let journal = situation.journal
    guard let person else {
      return Timeline(
        contacts: journal.interactions.sorted(byDay: \.date),
        plans: journal.plans.sorted(byDay: \.date))
    }
    return Timeline(
      contacts: situation.graph.encounters(of: person).map { journal.interactions[$0.interaction] },
      plans: situation.plans[person].map { journal.plans[$0] }.sorted(byDay: \.date))
  }
}

extension Counsel {
  /// How many names a line shows before it counts.
  private static let nameLimit = 5

  /// A contact without its day, linked to its note: `lunch with Ana Ruiz and Bo Lind: "the move"`.
  ///
  /// - Parameters:
  ///   - contact: what took place.
  ///   - person: who is named first; only what is for them is quoted.
  public func sentence(on contact: Interaction, with person: PersonID? = nil) -> Sentence {
    let what: Sentence = contact.gist(for: person).map { ": \(quote: $0)" } ?? ""
    return "\(link: contact.noun, to: contact.place) with \(names(in: contact, person))\(what)"
  }

  private func names(in contact: Interaction, _ person: PersonID?) -> Sentence {
    let others = contact.participants.filter { $0 != person }
    let people = (person.map { [$0] } ?? []) + others
    // One more name takes no more room than "1 other".
    guard people.count > Counsel.nameLimit + 1 else { return situation.names(of: people) }
    let rest = people.count - Counsel.nameLimit
    let names = people.prefix(Counsel.nameLimit).map { id -> Sentence in
      "\(person: situation.person(id))"
    }
    return .enumeration(of: names + ["\(words: "\(rest) others")"])
  }
}

extension Interaction {
  /// Its text, else the first detail that is for the person or for all.
  fileprivate func gist(for person: PersonID?) -> String? {
    if let text, !text.isEmpty { return text }
    return remarks.first { remark in
      remark.people.isEmpty || person == nil || remark.people.contains { $0 == person }
    }?.text
  }
}
