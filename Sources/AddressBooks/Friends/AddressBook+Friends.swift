internal import Notes

extension AddressBook {
  /// Reads a `friends.md` of the program friends: `**Name**` is a person there, `_Place_` a place, `@word` a
  /// tag.
  ///
  /// - Parameter path: of the file, as messages name it.
  public init(friends bytes: [UInt8], path: String) {
    self.init(path: path, code: "friends")
    var section = Section.none
    var facts: [DatedText] = []
    let text = String(decoding: Encoding.withoutMark(bytes), as: UTF8.self)
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    for (index, line) in lines.enumerated() {
      let line = line.trimmed
      if line.isEmpty { continue }
      if line.hasPrefix("#") {
        section = Section(heading: line)
      } else {
        add(line, index + 1, section, &facts)
      }
    }
    attach(facts)
    if contacts.isEmpty, activities.isEmpty, findings.isEmpty {
      report(
        .warning, "there are no friends here; expected a heading such as ### Friends:", line: 1)
    }
  }

  private enum Section {
    case none, activities, notes, friends, locations

    init(heading: String) {
      switch heading.bare {
      case "activities": self = .activities
      case "notes": self = .notes
      case "friends": self = .friends
      case "locations": self = .locations
      default: self = .none
      }
    }
  }

  private mutating func add(
    _ line: String, _ number: Int, _ section: Section, _ facts: inout [DatedText]
  ) {
    guard line.hasPrefix("- ") else {
      report(.warning, "expected an item that begins with -", line: number)
      return
    }
    let item = line.dropFirst(2).trimmed
    switch section {
    case .friends: contacts.append(FriendsLine.friend(item, line: number))
    case .activities, .notes:
      guard let text = FriendsLine.dated(item, line: number) else {
        report(.warning, "expected a date such as 2018-11-01: at its beginning", line: number)
        return
      }
      if section == .activities {
        activities.append(text)
      } else if text.people.isEmpty {
        report(.hint, "names no friend, left out", line: number)
      } else {
        facts.append(text)
      }
    case .locations: break
    case .none: report(.hint, "stands in no section that is known, left out", line: number)
    }
  }

  /// Gives each fact to whom it names. Whoever is named and not listed is somebody too.
  private mutating func attach(_ facts: [DatedText]) {
    var places: [String: Int] = [:]
    for (index, contact) in contacts.enumerated() {
      places[contact.name] = places[contact.name] ?? index
    }
    func place(_ name: String, _ line: Int) -> Int {
      if let known = places[name] { return known }
      var contact = Contact(line: line)
      contact.name = name
      contacts.append(contact)
      places[name] = contacts.count - 1
      return contacts.count - 1
    }
    for activity in activities { for name in activity.people { _ = place(name, activity.line) } }
    for fact in facts {
      for name in fact.people { contacts[place(name, fact.line)].facts.append(fact) }
    }
  }
}
