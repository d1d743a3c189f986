public import Notes

/// What an address book knows about somebody.
public struct Contact: Hashable, Sendable {
  /// What the person is called; empty if the entry does not say.
  public var name = ""
  /// Other names that may link them.
  public var aliases: [String] = []
  public var relations: [String] = []
  public var org: String?
  public var team: String?
  public var role: String?
  public var location: String?
  /// The preferred one first, as with phones.
  public var emails: [String] = []
  public var phones: [String] = []
  public var links: [Link] = []
  public var birthday: ContactDate?
  /// Other days that come back each year, each with what it is.
  public var dates: [Labelled<ContactDate>] = []
  public var interests: [String] = []
  public var expertise: [String] = []
  public var tags: [String] = []
  /// How or when the two of you met, in words.
  public var met: String?
  /// As a note has it, unless they are active.
  public var status: Profile.Status?
  /// The entry says that it is for nobody else.
  public var isPrivate = false
  /// Who belongs to them: a spouse, a child, an assistant.
  public var relatives: [Labelled<String>] = []
  /// What has no key of its own, such as a postal address.
  public var details: [Labelled<String>] = []
  /// Text of any length, with its line breaks.
  public var notes: [String] = []
  /// What was noted about them on a day.
  public var facts: [DatedText] = []
  /// Line of the file where the entry begins, from 1.
  public var line: Int

  public init(line: Int) {
    self.line = line
  }

  /// A web address.
  public struct Link: Hashable, Sendable {
    /// The front-matter key for it, such as `linkedin` or `home-url`.
    public let key: String
    public let address: String
  }

  /// Something and the word for what it is.
  public struct Labelled<Value: Hashable & Sendable>: Hashable, Sendable {
    public let label: String
    public let value: Value
  }
}

extension Contact {
  /// Adds an address of the web, under a key that tells where it leads if that is known.
  mutating func addLink(_ address: String, label: String = "") {
    let address = address.trimmed
    if address.isEmpty || links.contains(where: { $0.address == address }) { return }
    let host = address.lowercased()
    let word = label.keyWord
    let key =
      host.contains("linkedin.com") || word == "linkedin"
      ? "linkedin" : word.isEmpty || word == "url" ? "url" : "\(word)-url"
    links.append(Link(key: key, address: address))
  }

  /// Adds what has no key of its own, if there is anything.
  package mutating func addDetail(_ label: String, _ value: String) {
    let value = value.trimmed
    if !value.isEmpty { details.append(Labelled(label: label, value: value)) }
  }

  mutating func addRelative(_ label: String, _ name: String) {
    let name = name.trimmed
    if !name.isEmpty { relatives.append(Labelled(label: label, value: name)) }
  }

  mutating func addDate(_ label: String, _ date: ContactDate?) {
    if let date { dates.append(Labelled(label: label, value: date)) }
  }

  mutating func addNote(_ text: String) {
    if !text.trimmed.isEmpty { notes.append(text) }
  }

  /// Adds words that are how somebody is filed: relations that Rapport knows, tags otherwise.
  mutating func addCategories(_ words: [String]) {
    for word in words.map(\.trimmed) where !word.isEmpty {
      let relation = Contact.relation(word)
      if Profile.knownRelations.contains(relation) {
        relations.appendNew(relation)
      } else {
        tags.appendNew(word)
      }
    }
  }

  /// Groups of people are called by the plural: `Friends`, `Coworkers`.
  static func relation(_ word: String) -> String {
    let relation = Profile.relationName(word)
    let one = Profile.relationName(String(relation.dropLast()))
    return relation.hasSuffix("s") && Profile.knownRelations.contains(one) ? one : relation
  }
}

extension Array where Element: Equatable {
  mutating func appendNew(_ element: Element) {
    if !contains(element) { append(element) }
  }
}
