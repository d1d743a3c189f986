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
    let parts = name.split(separator: ",", maxSplits: 1).map(ContentLines.words)
    guard parts.count == 2, !parts[0].isEmpty, !parts[1].isEmpty else {
      return structured(ContentLines.words(of: name[...]))
    }
    let isSuffix = parts[1].allSatisfy { suffixes.contains($0.lowercased()) }
    return isSuffix
      ? structured(parts[0], suffix: parts[1]) : field(family: parts[0], given: parts[1])
  }

  private static func structured(_ words: [String], suffix: [String] = []) -> String {
    let titles = Array(words.dropLast().prefix { honorifics.contains($0.lowercased()) })
    let rest = Array(words.dropFirst(titles.count))
    guard rest.count > 1 else { return field(given: rest, titles: titles, suffix: suffix) }
    let isFamilyFirst = isFamilyFirst(rest)
    return field(
      family: [isFamilyFirst ? rest[0] : rest[rest.count - 1]],
      given: Array(isFamilyFirst ? rest.dropFirst() : rest.dropLast()), titles: titles,
      suffix: suffix)
  }

  private static func words(of name: Substring) -> [String] {
    name.split(whereSeparator: \.isWhitespace).map(String.init)
  }

  private static func field(
    family: [String] = [], given: [String], titles: [String] = [], suffix: [String] = []
  ) -> String {
    [family, given, [], titles, suffix].map { text($0.joined(separator: " ")) }
      .joined(separator: ";")
  }

  private static let honorifics: Set = [
    "dr", "dr.", "prof", "prof.", "mr", "mr.", "mrs", "mrs.", "ms", "ms.", "sir", "rev.", "ing.",
    "dipl.-ing.",
  ]

  /// What may stand behind a name and a comma.
  private static let suffixes: Set = [
    "jr", "jr.", "sr", "sr.", "ii", "iii", "phd", "ph.d.", "md", "m.d.", "mba", "esq", "esq.",
  ]

  /// Names in Chinese characters, Hangul and Japanese, but for those in katakana alone, which are
  /// written as abroad.
  private static func isFamilyFirst(_ words: [String]) -> Bool {
    let letters = words.joined().unicodeScalars.map(\.value)
    let isKatakana = letters.allSatisfy { (0x30A0...0x30FF).contains($0) }
    return !isKatakana
      && letters.allSatisfy { value in
        switch value {
        case 0x3005, 0x3041...0x30FF, 0x3400...0x9FFF, 0xAC00...0xD7A3, 0x20000...0x3FFFF: true
        default: false
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
