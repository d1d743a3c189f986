internal import Journals
internal import Notes

extension Edition {
  /// Everybody who is alive as vCards of version 4.0 (RFC 6350; expertise and interests by RFC 6715), in
  /// path order.
  public var addressBook: [UInt8] {
    var lines = ContentLines()
    for id in peopleShown where journal.people[id].status != .deceased {
      lines.add(journal.people[id])
    }
    return lines.bytes
  }
}

extension ContentLines {
  fileprivate mutating func add(_ person: Person) {
    add("BEGIN", "VCARD")
    add("VERSION", "4.0")
    add("KIND", "individual")
    add("UID", "urn:uuid:\(StableIdentifier(["person", person.path]).uuid)")
    add("FN", text: person.name)
    add("N", ContentLines.structured(person.name))
    add("NICKNAME", list: person.aliases)
    if let birthday = person.birthday { add("BDAY", ContentLines.birthday(birthday)) }
    if person.org != nil || person.team != nil {
      let units = [person.org ?? "", person.team ?? ""].map(ContentLines.text)
      add("ORG", units.joined(separator: units[1].isEmpty ? "" : ";"))
    }
    add("TITLE", text: person.role)
    if let location = person.location { add("ADR", ";;;\(ContentLines.text(location));;;") }
    for address in person.addresses { add(address) }
    for topic in person.expertise { add("EXPERTISE", text: topic) }
    for topic in person.interests { add("INTEREST", text: topic) }
    add("CATEGORIES", list: person.relations + person.lists)
    add("END", "VCARD")
  }

  private mutating func add(_ name: String, list: [String]) {
    if !list.isEmpty { add(name, list.map(ContentLines.text).joined(separator: ",")) }
  }

  private mutating func add(_ address: Profile.Address) {
    let key = address.key.lowercased()
    let isWeb = ["http://", "https://"].contains { address.value.lowercased().hasPrefix($0) }
    if isWeb {
      let address = address.value.unicodeScalars.filter { !$0.isHarmful && $0 != " " }
      add("URL", String(String.UnicodeScalarView(address)))
    } else if key.contains("mail") {
      add("EMAIL", text: address.value)
    } else if ["phone", "mobile", "tel", "cell"].contains(where: key.contains) {
      add("TEL;VALUE=text", text: address.value)
    } else {
      let service = key.filter { $0.isASCII && $0.isLetter }
      let type = service.isEmpty ? "" : ";SERVICE-TYPE=\(service)"
      add("SOCIALPROFILE\(type);VALUE=text", text: address.value)
    }
  }

  /// Family name last, as most write it, unless a comma or the script tells otherwise; a guess, since
  /// notes don't tell.
  private static func structured(_ name: String) -> String {
    let comma = name.split(separator: ",", maxSplits: 1).map(ContentLines.words)
    if comma.count == 2, !comma[0].isEmpty, !comma[1].isEmpty { return field(comma[0], comma[1]) }
    let words = ContentLines.words(of: name[...])
    let titles = words.dropLast().prefix { honorifics.contains($0.lowercased()) }
    let rest = Array(words.dropFirst(titles.count))
    if rest.count < 2 { return field([], rest, Array(titles)) }
    return isFamilyFirst(name)
      ? field([rest[0]], Array(rest.dropFirst()), Array(titles))
      : field([rest[rest.count - 1]], rest.dropLast(), Array(titles))
  }

  private static func words(of name: Substring) -> [String] {
    name.split(whereSeparator: \.isWhitespace).map(String.init)
  }

  private static func field(
    _ family: [String], _ given: [String], _ titles: [String] = []
  ) -> String {
    let parts = [family, given, titles].map { text($0.joined(separator: " ")) }
    return "\(parts[0]);\(parts[1]);;\(parts[2]);"
  }

  private static let honorifics: Set = [
    "dr", "dr.", "prof", "prof.", "mr", "mr.", "mrs", "mrs.", "ms", "ms.", "sir", "rev.", "ing.",
    "dipl.-ing.",
  ]

  /// Names in Chinese characters, kana and Hangul.
  private static func isFamilyFirst(_ name: String) -> Bool {
    name.unicodeScalars.allSatisfy { scalar in
      switch scalar.value {
      case 0x3005, 0x3041...0x30FF, 0x3400...0x9FFF, 0xAC00...0xD7A3, 0x20000...0x3FFFF: true
      default: scalar.properties.isWhitespace
      }
    }
  }

  /// `19900417`, or `--0417` without a year.
  private static func birthday(_ date: YearlyDate) -> String {
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    let year = date.year.map { String(repeating: "0", count: 4 - "\($0)".count) + "\($0)" } ?? "--"
    return "\(year)\(two(date.month))\(two(date.day))"
  }
}
