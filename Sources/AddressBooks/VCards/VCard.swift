internal import Notes

/// One card, read property by property.
struct VCard {
  struct Problem {
    let line: Int
    let message: String
  }

  let line: Int
  private(set) var problems: [Problem] = []
  private var properties: [ContentLine] = []
  private var version = VCardVersion.threeOrFour
  /// What Apple's and Google's programs call the properties of a group.
  private var labels: [String: String] = [:]

  init(line: Int) {
    self.line = line
  }

  /// The next card would be an agent's.
  var endsInAgent: Bool {
    properties.last.map { $0.name == "AGENT" && $0.rawValue.isEmpty } ?? false
  }

  mutating func add(_ property: ContentLine) {
    if property.name == "VERSION" {
      version = property.text(.threeOrFour)?.trimmed == "2.1" ? .two : .threeOrFour
    }
    if let charset = property.values("CHARSET").first, property.text(version) == nil {
      problems.append(
        Problem(
          line: property.line,
          message: "\(property.name) is in \(charset), which is not known here; it is left out"))
    } else if property.name == "X-ABLABEL", let group = property.group {
      labels[group] = property.text(version).flatMap(VCard.label)
    } else {
      properties.append(property)
    }
  }

  /// Apple marks its own words: `_$!<Spouse>!$_`
  private static func label(_ text: String) -> String? {
    let text = text.trimmed
    let isMarked = text.hasPrefix("_$!<") && text.hasSuffix(">!$_") && text.count > 8
    let label = isMarked ? text.dropFirst(4).dropLast(4) : text[...]
    return label.isEmpty ? nil : label.lowercased().replacing("_", with: " ")
  }

  private func label(of property: ContentLine) -> String? { property.group.flatMap { labels[$0] } }

  // MARK: Finding properties

  /// The properties of a name, the preferred ones first.
  private func all(_ names: String...) -> [ContentLine] {
    let found = properties.filter { names.contains($0.name) }
    return found.filter(\.isPreferred) + found.filter { !$0.isPreferred }
  }

  private func texts(_ names: String...) -> [String] {
    names.flatMap { all($0) }.compactMap { $0.text(version)?.trimmed }.filter { !$0.isEmpty }
  }

  private func list(_ names: String...) -> [String] {
    names.flatMap { all($0) }.flatMap { $0.parts(",", version) }.filter { !$0.isEmpty }
  }

  private func kind(of property: ContentLine) -> String {
    label(of: property)
      ?? property.types.first { !VCard.emptyTypes.contains($0) && !$0.hasPrefix("x-") } ?? ""
  }

  /// Types that don't tell one from another.
  private static let emptyTypes: Set = [
    "pref", "internet", "voice", "text", "postal", "parcel", "intl", "dom", "msg", "contact",
  ]
}

// MARK: What they say

extension VCard {
  /// Why the card is about nobody: organisations, groups, places and devices have cards too.
  var otherKind: String? {
    let kinds = texts("KIND", "X-ADDRESSBOOKSERVER-KIND", "X-ABSHOWAS").map { $0.lowercased() }
    let others: Set = ["org", "group", "location", "application", "device", "company"]
    if let kind = kinds.first(where: others.contains) { return "the card says \(kind)" }
    let isNamed = all("N").contains { $0.parts(";", version).contains { !$0.isEmpty } }
    let names = Set(texts("FN"))
    if isNamed || all("ORG").allSatisfy({ !names.contains($0.parts(";", version)[0]) }) {
      return nil
    }
    return "its only name is that of its organisation; rapport new makes a note of somebody"
  }

  var contact: Contact {
    var contact = Contact(line: line)
    setNames(of: &contact)
    setWork(of: &contact)
    setAddresses(of: &contact)
    setDates(of: &contact)
    setRelatives(of: &contact)
    contact.isPrivate = texts("CLASS").contains {
      ["private", "confidential"].contains($0.lowercased())
    }
    contact.expertise = texts("EXPERTISE")
    contact.interests = texts("INTEREST", "HOBBY")
    contact.addCategories(list("CATEGORIES"))
    for note in texts("NOTE") { contact.addNote(note) }
    return contact
  }

  /// Whatever else may link the person is an alias: first and last name where the full name has titles.
  private func setNames(of contact: inout Contact) {
    let parts = all("N").first?.parts(";", version) ?? []
    func part(_ index: Int) -> String { parts.indices.contains(index) ? parts[index] : "" }
    let (family, given) = (part(0), part(1))
    let whole = [part(3), given, part(2), family, part(4)].inOneLine
    let nicknames = list("NICKNAME")
    contact.name = texts("FN").first?.inOneLine ?? whole
    if contact.name.isEmpty { contact.name = nicknames.first ?? "" }
    let plain = [given, family].inOneLine
    if !given.isEmpty, !family.isEmpty { contact.aliases.appendNew(plain) }
    for nickname in nicknames { contact.aliases.appendNew(nickname.inOneLine) }
    contact.aliases.removeAll { $0 == contact.name }
  }

  private func setWork(of contact: inout Contact) {
    let orgs = all("ORG").map { $0.parts(";", version).filter { !$0.isEmpty } }.filter {
      !$0.isEmpty
    }
    contact.org = orgs.first?.first
    contact.team = (orgs.first?.dropFirst().joined(separator: ", ")).flatMap {
      $0.isEmpty ? nil : $0
    }
    for other in orgs.dropFirst() { contact.addDetail("also at", other.joined(separator: ", ")) }
    let roles = texts("TITLE") + texts("ROLE")
    contact.role = roles.first
    for role in roles.dropFirst() where role != roles[0] { contact.addDetail("also", role) }
  }

  private func setAddresses(of contact: inout Contact) {
    for address in texts("EMAIL") { contact.emails.appendNew(address.withoutScheme("mailto:")) }
    let numbers = all("TEL").filter { !$0.types.contains { ["fax", "pager"].contains($0) } }
    let mobile = numbers.filter { $0.types.contains("cell") }
    for number in mobile + numbers.filter({ !$0.types.contains("cell") }) {
      guard let text = number.text(version)?.trimmed, !text.isEmpty else { continue }
      contact.phones.appendNew(text.asPhone)
    }
    for link in all("URL") { contact.addLink(link.text(version) ?? "", label: kind(of: link)) }
    for profile in all("SOCIALPROFILE", "X-SOCIALPROFILE") { addProfile(profile, to: &contact) }
    for address in all("ADR") { addPostalAddress(address, to: &contact) }
    for line in properties {
      if let service = VCard.messengers[line.name], let text = line.text(version) {
        addChat(text, service, to: &contact)
      }
    }
  }

  /// `xmpp:ana@example.org` tells the service itself.
  private func addChat(_ text: String, _ service: String, to contact: inout Contact) {
    let parts = text.split(separator: ":", maxSplits: 1)
    if service == "chat", parts.count == 2, !parts[1].hasPrefix("//") {
      contact.addDetail(parts[0].trimmed, String(parts[1]))
    } else {
      contact.addDetail(service, text)
    }
  }

  private func addProfile(_ profile: ContentLine, to contact: inout Contact) {
    let service = profile.values("SERVICE-TYPE").first ?? kind(of: profile)
    let text = (profile.text(version)?.trimmed ?? "").withoutScheme("x-apple:")
    if text.hasPrefix("http") || service.lowercased() == "linkedin" {
      contact.addLink(text, label: service)
    } else {
      contact.addDetail(service.isEmpty ? "profile" : service, text)
    }
  }

  /// The town is where somebody is; the rest is a detail.
  private func addPostalAddress(_ address: ContentLine, to contact: inout Contact) {
    let parts = address.parts(";", version)
    if parts.count > 3, !parts[3].isEmpty, contact.location == nil { contact.location = parts[3] }
    let isTownOnly = parts.enumerated().allSatisfy { $0.offset == 3 || $0.element.isEmpty }
    if isTownOnly, contact.location == parts.joined() { return }
    let kind = kind(of: address)
    contact.addDetail(
      kind.isEmpty ? "address" : "\(kind) address",
      parts.filter { !$0.isEmpty }.joined(separator: ", "))
  }

  private func setDates(of contact: inout Contact) {
    contact.birthday = all("BDAY").first.flatMap { line in
      line.text(version).flatMap { ContactDate($0, unknownYear: line.omittedYear) }
    }
    for line in properties {
      guard let text = line.text(version) else { continue }
      switch line.name {
      case "ANNIVERSARY", "X-ANNIVERSARY", "X-EVOLUTION-ANNIVERSARY", "X-MS-ANNIVERSARY":
        contact.addDate("anniversary", ContactDate(text))
      case "X-ABDATE": contact.addDate(label(of: line) ?? "date", ContactDate(text))
      case "DEATHDATE":
        contact.status = .deceased
        contact.addDetail("died", text)
      default: break
      }
    }
  }

  private func setRelatives(of contact: inout Contact) {
    for line in properties {
      guard let text = line.text(version)?.trimmed, !text.hasPrefix("urn:") else { continue }
      if let word = VCard.relatives[line.name] {
        contact.addRelative(word, text)
      } else if line.name == "RELATED" || line.name == "X-ABRELATEDNAMES" {
        let kind = kind(of: line)
        contact.addRelative(kind.isEmpty ? "related" : kind, text)
      }
    }
  }

  private static let relatives = [
    "X-SPOUSE": "spouse", "X-EVOLUTION-SPOUSE": "spouse", "X-MS-SPOUSE": "spouse",
    "X-KADDRESSBOOK-X-SPOUSESNAME": "spouse", "X-MS-CHILD": "child",
    "X-MANAGER": "manager", "X-EVOLUTION-MANAGER": "manager", "X-MS-MANAGER": "manager",
    "X-ASSISTANT": "assistant", "X-EVOLUTION-ASSISTANT": "assistant",
    "X-MS-ASSISTANT": "assistant",
  ]

  private static let messengers = [
    "IMPP": "chat", "X-MS-IMADDRESS": "chat", "X-AIM": "AIM", "X-SKYPE": "Skype",
    "X-SKYPE-USERNAME": "Skype", "X-GTALK": "Google Talk", "X-GOOGLE-TALK": "Google Talk",
    "X-JABBER": "Jabber", "X-ICQ": "ICQ", "X-MSN": "MSN", "X-YAHOO": "Yahoo", "X-QQ": "QQ",
    "X-GADUGADU": "Gadu-Gadu", "X-TWITTER": "Twitter", "X-SIGNAL": "Signal",
    "X-TELEGRAM": "Telegram", "X-WHATSAPP": "WhatsApp", "X-MATRIX": "Matrix",
  ]
}

extension StringProtocol {
  func withoutScheme(_ scheme: String) -> String {
    lowercased().hasPrefix(scheme) ? String(dropFirst(scheme.count)) : String(self)
  }

  /// `tel:+1-418;ext=102` as people write it.
  var asPhone: String {
    guard lowercased().hasPrefix("tel:") else { return String(self) }
    return String(dropFirst(4)).replacing(";ext=", with: " ext. ")
  }
}

extension [String] {
  /// With single spaces, whatever is empty left out.
  var inOneLine: String { joined(separator: " ").inOneLine }
}
