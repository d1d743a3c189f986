internal import FrontMatter
internal import Notes

/// What is wrong with `.rapport.yml`: it stops the run, lest reminders be lost silently (rule C2).
public struct ConfigurationError: Error, Hashable, Sendable {
  /// 1-based.
  public let line: Int
  /// 1-based, in UTF-8 bytes.
  public let column: Int
  /// One English sentence without a full stop.
  public let message: String
}

extension Configuration {
  /// Reads `.rapport.yml`; every key is optional (rule C1).
  ///
  /// - Throws: ``ConfigurationError`` for malformed YAML, an unknown key or a wrong value.
  public init(parsing bytes: [UInt8]) throws(ConfigurationError) {
    self.init()
    let list: FieldList
    do throws(Problem) {
      list = try FieldList(strictlyParsing: bytes.span)
    } catch {
      throw ConfigurationError(line: error.line, column: error.column, message: error.message)
    }
    for field in list.fields { try read(field) }
    if let field = list.fields.first(where: { $0.key.text == "output" }) {
      try checkOutput(ConfigurationValue(field))
    }
  }

  /// The output folder is left out when notes are read: it must not be one that has notes.
  private func checkOutput(_ value: ConfigurationValue) throws(ConfigurationError) {
    let components = output.split(separator: "/").map { $0.lowercased() }
    let folders = (words.people + words.groups).map { $0.lowercased() }
    if components.contains(where: folders.contains) {
      throw value.error("output expects a folder of its own, but \(output) holds notes of people")
    }
    if components.contains(where: { $0.hasPrefix(".") }) {
      throw value.error("output expects a folder that is not hidden, found '\(output)'")
    }
  }

  private mutating func read(_ field: Field) throws(ConfigurationError) {
    let value = ConfigurationValue(field)
    switch field.key.text {
    case "people": words.people = try value.folderNames()
    case "groups": words.groups = try value.folderNames()
    case "exclude": exclude = try value.texts()
    case "output": output = try value.innerPath()
    case "briefs": briefs = try value.choice("none, due or all") { Briefs(rawValue: $0) }
    case "horizon": horizon = try value.choice("a period such as 14d") { Period($0) }
    case "budget": budget = try value.choice("a number from 1 to 1000", Configuration.budget)
    case "cadences": try readCadences(value)
    case "kinds": try readKinds(value)
    case "contact-words": words.contact = try value.words()
    case "topic-words": words.topic = try value.words()
    case "no-contact-words": words.noContact = try value.words()
    case "log-headings": words.logHeadings = try value.texts()
    case "attendee-headings": words.attendeeHeadings = try value.texts()
    case "next-headings": words.nextHeadings = try value.texts()
    case "tags": try readTags(value)
    case "ways": try readWays(value)
    case "daily-note": dailyNote = try value.innerPath()
    default:
      throw value.error(
        "unknown key \(field.key.text)\(Configuration.suggestion(for: field.key.text))",
        at: (field.key.line, field.key.column))
    }
  }

  private static func budget(_ text: String) -> Int? {
    Int(text).flatMap { (1...1000).contains($0) ? $0 : nil }
  }

  static let keys = [
    "people", "groups", "exclude", "output", "briefs", "horizon", "budget", "cadences", "kinds",
    "contact-words", "topic-words", "no-contact-words", "log-headings", "attendee-headings",
    "next-headings", "tags", "ways", "daily-note",
  ]

  private static func suggestion(for key: String) -> String {
    let plain = String(key.map { $0 == "_" || $0 == " " ? "-" : $0 })
    return "; " + EditDistance.advice(on: plain, among: keys)
  }

  private mutating func readCadences(_ value: ConfigurationValue) throws(ConfigurationError) {
    for entry in try value.entries() {
      let relation = Profile.relationName(entry.key)
      let text = try entry.value.choice("a period such as 30d, or never") {
        $0.lowercased() == "never" ? .some(nil) : Period($0).map(Optional.some)
      }
      cadences[relation] = .some(text)
      configuredRelations.insert(relation)
    }
  }

  private mutating func readKinds(_ value: ConfigurationValue) throws(ConfigurationError) {
    for entry in try value.entries() {
      guard !entry.key.contains(where: \.isWhitespace) else {
        throw entry.value.error("a kind is one word, found '\(entry.key)'")
      }
      let expected = "in person, video, phone, message, social or none"
      words.kinds[entry.key] = .some(
        try entry.value.choice(expected) { text -> Channel?? in
          text == "none" ? .some(nil) : Channel(rawValue: text).map(Optional.some)
        })
    }
  }

  private mutating func readTags(_ value: ConfigurationValue) throws(ConfigurationError) {
    for entry in try value.entries() {
      guard let meaning = Vocabulary.Meaning(rawValue: entry.key) else {
        let known = Vocabulary.Meaning.allCases.map(\.rawValue)
        let near = EditDistance.didYouMean(entry.key, among: known)
        throw entry.value.error(
          "tags expects one of \(known.joined(separator: ", ")) before the colon, found "
            + "'\(entry.key)'\(near.map { "; \($0)" } ?? "")")
      }
      let tag = try entry.value.text()
      words.tags[meaning] = tag.hasPrefix("#") ? String(tag.dropFirst()) : tag
    }
  }

  private mutating func readWays(_ value: ConfigurationValue) throws(ConfigurationError) {
    ways = []
    for item in try value.items() {
      var way = ConfiguredWay(way: "", relations: [], circle: nil, channel: nil)
      for entry in try item.entries() {
        switch entry.key {
        case "way": way.way = try entry.value.text()
        case "for": way.relations = try entry.value.texts().map(Profile.relationName)
        case "circle":
          way.circle = try entry.value.choice("internal or external") {
            Person.Circle(rawValue: $0)
          }
        case "channel":
          way.channel = try entry.value.choice("in person, video, phone, message or social") {
            Channel(rawValue: $0)
          }
        default:
          throw entry.value.error(
            "unknown key \(entry.key) in a way; there are way, for, circle and channel")
        }
      }
      guard !way.way.isEmpty else { throw item.error("a way needs the key way") }
      ways.append(way)
    }
  }
}
