public import AddressBooks
internal import Digests
public import Notes

extension PersonDraft {
  /// When contact is wanted with somebody who comes out of an address book.
  public struct Rhythm: Hashable, Sendable {
    /// As a note has it, such as `3m`.
    public let cadence: String
    /// From when on.
    public let start: Day
  }

  /// What an address book says about somebody.
  ///
  /// - Returns: nil if the name has no letter or digit.
  public init?(_ contact: Contact, _ rhythm: Rhythm?) {
    self.init(
      name: contact.name, values: PersonDraft.values(contact, rhythm),
      body: PersonDraft.body(contact))
  }

  private static func values(_ contact: Contact, _ rhythm: Rhythm?) -> [Value] {
    var values: [Value] = []
    func add(_ key: String, list: [String]) {
      if !list.isEmpty { values.append(Value(key, list: list)) }
    }
    func add(_ key: String, _ texts: String?...) { add(key, texts.compactMap(\.self)) }
    /// One address as it is, several as a list.
    func add(_ key: String, _ texts: [String]) {
      if texts.count == 1 { values.append(Value(key, texts[0])) } else { add(key, list: texts) }
    }
    add("aliases", list: contact.aliases)
    add("relation", list: contact.relations)
    if let rhythm {
      values.append(Value("cadence", plain: rhythm.cadence))
      values.append(Value("snooze-until", plain: rhythm.start.description))
    }
    add("org", contact.org)
    add("team", contact.team)
    add("role", contact.role)
    add("location", contact.location)
    if let day = contact.birthday?.day { values.append(Value("birthday", plain: day.written)) }
    add("dates", list: contact.dates.compactMap { $0.value.day?.written(with: $0.label) })
    add("met", contact.met)
    add("interests", list: contact.interests)
    add("expertise", list: contact.expertise)
    add("email", contact.emails)
    add("phone", contact.phones)
    for (key, links) in contact.linksByKey { add(key, links) }
    add("tags", list: contact.tags.map(tag).filter { !$0.isEmpty })
    add("status", contact.status?.rawValue)
    if contact.isPrivate { values.append(Value("private", plain: "true")) }
    return values
  }

  private static func tag(_ text: String) -> String {
    text.split { !$0.isLetter && !$0.isNumber && $0 != "-" && $0 != "_" && $0 != "/" }
      .joined(separator: "-")
  }

  private static func body(_ contact: Contact) -> String {
    let family = contact.relatives.filter { familyWords.contains($0.label.lowercased()) }
    let others = contact.relatives.filter { !familyWords.contains($0.label.lowercased()) }
    let undated = ([("birthday", contact.birthday)] + contact.dates.map { ($0.label, $0.value) })
      .compactMap { label, date in date?.text.map { item(label, withoutDate($0)) } }
    let details =
      others.map { item($0.label, $0.value) } + undated
      + contact.details.map { item($0.label, $0.value) }
    let facts = contact.facts.map { fact in
      "- \(PlainText.atStart(sentence(fact, about: contact.name)))\n"
    }
    let notes = contact.notes.map(PlainText.quoted).filter { !$0.isEmpty }
    return section("Family", family.map { item($0.label, $0.value) })
      + section("Details", details) + section("Notes", facts)
      + (notes.isEmpty
        ? "" : (facts.isEmpty ? "\n## Notes\n" : "") + notes.map { "\n\($0)" }.joined())
  }

  /// Digits that would be read as a day that there is none of, such as `1966-02-30`, with full stops.
  private static func withoutDate(_ text: String) -> String {
    text.contains(where: \.isLetter) ? text : text.replacing("-", with: ".")
  }

  private static func section(_ heading: String, _ items: [String]) -> String {
    items.isEmpty ? "" : "\n## \(heading)\n\n\(items.joined())"
  }

  private static func item(_ label: String, _ text: String) -> String {
    let lines = text.split(whereSeparator: \.isNewline).map(String.init)
    let label = PlainText.atStart(PlainText.inLine(label))
    return "- \(label): \(PlainText.inLine(lines.joined(separator: ", ")))\n"
  }

  /// The day stands last: an item that begins with one is an entry.
  /// Others whom it names are linked.
  static func sentence(_ fact: DatedText, about name: String) -> String {
    var paths: [String: String] = [:]
    for other in fact.people where other != name {
      paths[other] = PersonDraft(name: other)?.fileName
    }
    let links = PersonLinks(paths)
    return "\(fact.markdown { links[$0] }) (\(fact.date))"
  }

  private static let familyWords: Set = [
    "spouse", "partner", "domestic partner", "domesticpartner", "husband", "wife", "child",
    "children", "son", "daughter", "parent", "mother", "father", "brother", "sister", "sibling",
    "family", "kin", "relative",
  ]
}

extension Contact {
  fileprivate var linksByKey: [(key: String, addresses: [String])] {
    Dictionary(grouping: links, by: \.key).map { ($0, $1.map(\.address)) }
      .sorted { $0.key < $1.key }
  }
}

extension ContactDate {
  fileprivate var day: YearlyDate? {
    if case .yearly(let day) = self { day } else { nil }
  }

  fileprivate var text: String? {
    if case .text(let text) = self { text } else { nil }
  }
}

extension YearlyDate {
  fileprivate func written(with label: String) -> String { "\(written) \(label)" }

  /// `1990-04-17`, or `04-17` if the year is not known.
  fileprivate var written: String {
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    let year = year.map { String(repeating: "0", count: 4 - "\($0)".count) + "\($0)-" } ?? ""
    return "\(year)\(two(month))-\(two(day))"
  }
}
