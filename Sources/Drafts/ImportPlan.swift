public import AddressBooks
public import Journals
public import Notes

/// What becomes of the entries of an address book: one note each for people who are new.
public struct ImportPlan: Sendable {
  public enum Outcome: Hashable, Sendable {
    /// A note to make.
    case new(path: String, note: [UInt8])
    /// A note has their e-mail address or a name that links them.
    case known(Census.Owner, by: Sign)
    /// An entry before it, counted from 0, has.
    case double(of: Int, by: Sign)
    /// It does not say who it is, or not in letters.
    case unnamed
  }

  /// How somebody is recognised.
  public enum Sign: Hashable, Sendable {
    case email(String)
    /// A name or what a file of that name would be called.
    case name
  }

  /// One for each entry, in their order.
  public private(set) var outcomes: [Outcome] = []

  private let census: Census
  private let emails: [String: Census.Owner]
  private let shownNames: [String: Census.Owner]
  /// What entries so far have: e-mail addresses, and keys that link them.
  private var taken: [String: Int] = [:]

  /// - Parameters:
  ///   - census: who is known already.
  ///   - cadence: how often contact is wanted with those who are new, if it is; as a note has it.
  ///   - date: from which on; the first contacts are spread over one cadence.
  public init(
    _ contacts: [Contact], among census: Census, _ configuration: Configuration,
    cadence: String? = nil, from date: Day
  ) {
    self.census = census
    emails = census.ownersOfEmails
    shownNames = census.ownersOfShownNames
    let old = contacts.indices.map { oldOutcome(of: contacts[$0], $0) }
    let new = contacts.indices.filter { old[$0] == nil }
    let aliases = sharedAliases(of: new.map { contacts[$0] })
    let place = PeoplePlace(among: census, configuration)
    let days = cadence.flatMap { Period($0)?.days } ?? 0
    var made = 0
    outcomes = contacts.indices.map { index in
      if let outcome = old[index] { return outcome }
      let start = date.adding(days: 1 + made * days / new.count)
      made += 1
      return note(
        about: contacts[index].without(aliases),
        cadence.map { PersonDraft.Rhythm(cadence: $0, start: start) }, place)
    }
  }

  /// Nil for somebody new.
  private mutating func oldOutcome(of contact: Contact, _ index: Int) -> Outcome? {
    guard let draft = PersonDraft(contact, nil) else { return .unnamed }
    let addresses = contact.emails.map { $0.lowercased() }
    let names = [draft.name, draft.fileName]
    for name in names {
      if let owner = census.owner(ofKey: name) ?? shownNames[name.linkKey] {
        return .known(owner, by: .name)
      }
    }
    for address in addresses {
      if let owner = emails[address] { return .known(owner, by: .email(address)) }
    }
    for name in names {
      if let other = taken[name.linkKey] { return .double(of: other, by: .name) }
    }
    for address in addresses {
      if let other = taken[address] { return .double(of: other, by: .email(address)) }
    }
    for key in addresses + names.map(\.linkKey) { taken[key] = index }
    return nil
  }

  private func note(
    about contact: Contact, _ rhythm: PersonDraft.Rhythm?, _ place: PeoplePlace
  ) -> Outcome {
    guard let draft = PersonDraft(contact, rhythm) else { return .unnamed }
    let path = draft.path(in: place)
    return .new(path: path, note: Array(draft.markdown(at: path, among: census).utf8))
  }

  /// Link keys that would make what links one person mean two.
  private func sharedAliases(of contacts: [Contact]) -> Set<String> {
    var shared: Set<String> = []
    var seen: Set<String> = []
    for alias in contacts.flatMap(\.aliases) {
      let key = alias.linkKey
      let isKnown = taken[key] != nil || census.owner(ofKey: alias) != nil
      if !seen.insert(key).inserted || isKnown { shared.insert(key) }
    }
    return shared
  }
}

extension Contact {
  /// Aliases that would make a link ambiguous are only told.
  fileprivate func without(_ shared: Set<String>) -> Contact {
    let own = [name, PersonDraft(name: name)?.fileName].compactMap { $0?.linkKey }
    var contact = self
    contact.aliases = aliases.filter { !shared.contains($0.linkKey) }
    for alias in aliases where shared.contains(alias.linkKey) && !own.contains(alias.linkKey) {
      contact.addDetail("also called", alias)
    }
    return contact
  }
}

extension String {
  /// As links are compared (rule P3).
  fileprivate var linkKey: String { withoutAt.looseKey }
}
