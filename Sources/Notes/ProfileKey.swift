/// The keys that mean something in front matter, with the synonyms that other tools write.
enum ProfileKey: String, CaseIterable {
  case name, aliases, handle, relation, ladder, org, team, role, location, circle, cadence
  case status, birthday, dates, met, interests, expertise, asks, offers, lists, phase, avoid
  case email, phone, linkedin, goals, values, me, type, tags, categories, date, kind, members
  case lastContact = "last contact"
  case snoozeUntil = "snooze until"
  case introducedBy = "introduced by"
  case isPrivate = "private"
  case ignored = "ignore"
  case people

  private static let synonyms: [String: ProfileKey] = [
    "title": .name, "alias": .aliases, "nicknames": .aliases, "handles": .handle,
    "relationship": .relation, "prm relationship": .relation, "company": .org,
    "organisation": .org, "organization": .org, "department": .team, "group": .team,
    "job": .role, "position": .role, "city": .location, "prm location": .location,
    "frequency": .cadence, "contact frequency": .cadence, "prm cadence": .cadence,
    "prm last contacted": .lastContact, "prm snooze until": .snoozeUntil,
    "prm paused": .ignored, "bday": .birthday, "birth date": .birthday,
    "prm birthday": .birthday, "anniversary": .dates, "how met": .met,
    "introducer": .introducedBy, "skills": .expertise, "attendees": .people,
    "participants": .people, "present": .people, "with": .people,
  ]

  private static let table = WordTable(
    synonyms.merging(allCases.map { ($0.rawValue, $0) }, uniquingKeysWith: { $1 }))

  /// The key that a text names, however it is spelt (rule F3).
  init?(spelling text: String) {
    if case .found(let key) = ProfileKey.table.find(text) {
      self = key
    } else if case .found(let key) = ProfileKey.table.find(text.looseKey) {
      self = key
    } else {
      return nil
    }
  }

  /// The code of findings about the key's value.
  var code: String { String(rawValue.map { $0 == " " ? "-" : $0 }) }

  /// All spellings, for "did you mean".
  static let spellings: [String] =
    (allCases.map(\.rawValue) + synonyms.keys).sorted { $0.precedes($1) }

  /// The key as digests name it, if they say where its value stands.
  var quoted: KeyLines.Key? {
    switch self {
    case .interests: .interests
    case .expertise: .expertise
    case .asks: .asks
    case .offers: .offers
    case .goals: .goals
    case .values: .values
    case .role: .role
    case .team: .team
    default: nil
    }
  }

  /// Keys whose values are people, so that plain keys count as links (rule F6).
  var holdsPeople: Bool {
    switch self {
    case .people, .members, .introducedBy, .avoid: true
    default: false
    }
  }
}
