public import Journals
internal import Notes

/// A note about somebody whom the journal does not know yet.
public struct PersonDraft: Hashable, Sendable {
  /// A line of front matter.
  public struct Value: Hashable, Sendable {
    public let key: String
    /// As YAML has it.
    let yaml: String

    /// - Parameter text: what is one line in front matter: white space counts as one space.
    public init(_ key: String, _ text: String) {
      self.key = key
      yaml = YAMLScalar.written(text.inOneLine)
    }

    init(_ key: String, list: [String]) {
      self.key = key
      let items = list.map { YAMLScalar.written($0.inOneLine) }
      yaml = "[\(items.joined(separator: ", "))]"
    }

    /// What needs no quotes.
    init(_ key: String, plain: String) {
      self.key = key
      yaml = plain
    }
  }

  public let name: String
  /// In this order, after the name.
  private let values: [Value]
  /// Keys to be filled in, as comments.
  private let hints: [Value]
  /// What follows the front matter.
  private let body: String

  init?(name: String, values: [Value], hints: [Value] = [], body: String) {
    self.name = name.inOneLine
    self.values = values
    self.hints = hints
    self.body = body
    if fileName.isEmpty { return nil }
  }

  /// A note to be filled in, with all known keys.
  ///
  /// - Returns: nil if the name has no letter or digit.
  public init?(name: String, _ values: [Value] = []) {
    let hints = PersonDraft.keys.filter { hint in !values.contains { $0.key == hint.key } }
    self.init(
      name: name, values: values, hints: hints, body: "\n## Next time\n\n## Log\n")
  }

  /// How long file names are made at most, in bytes: file systems take 255.
  private static let longestFileName = 120

  /// Lower case, words joined by `-`, as handles are written; without what file systems or links
  /// dislike.
  public var fileName: String {
    var words: [String] = []
    for word in name.split(whereSeparator: { !$0.isLetter && !$0.isNumber && $0 != "'" }) {
      words.append(word.filter { $0 != "'" }.lowercased())
    }
    return PersonDraft.shortened(words.filter { !$0.isEmpty }, joinedBy: "-")
  }

  /// The name, without what file systems or links dislike.
  private var fileNameAsWritten: String {
    let words = name.split { !$0.isLetter && !$0.isNumber && !"'-.,()&+_".contains($0) }
    let name = PersonDraft.shortened(words.map(String.init), joinedBy: " ")
    return name.first.map { $0.isLetter || $0.isNumber } == true && name.last != "."
      ? name : fileName
  }

  private static func shortened(_ words: [String], joinedBy separator: String) -> String {
    var name = ""
    for word in words {
      let longer = name.isEmpty ? word : name + separator + word
      if longer.utf8.count > longestFileName { return name.isEmpty ? beginning(of: word) : name }
      name = longer
    }
    return name
  }

  private static func beginning(of word: String) -> String {
    var beginning = String.UnicodeScalarView()
    var length = 0
    for scalar in word.unicodeScalars {
      length += UTF8.width(scalar)
      if length > longestFileName { break }
      beginning.append(scalar)
    }
    return String(beginning)
  }

  /// From the root; where a note that is about nobody has the file name, with a word more.
  public func path(in place: PeoplePlace) -> String {
    let name = place.filesByName ? fileNameAsWritten : fileName
    let more = place.filesByName ? " (person)" : "-person"
    let file = place.census.hasNote(named: name) ? name + more : name
    return place.folder.isEmpty ? "\(file).md" : "\(place.folder)/\(file).md"
  }

  /// What names the person in a note of the root, once the note at this path is there: a handle, if one
  /// does, and a link, if one does.
  public func mentions(at path: String, among census: Census) -> [String] {
    let note = Array(markdown(at: path, among: census).utf8)
    let census = census.adding([(path, note)])
    let links = LinkSpellings(census, in: "")
    guard let person = Journal(census, []).people.first(where: { $0.path == path }) else {
      return []
    }
    return [links.handle(of: person), links.wikilink(to: person)].compactMap(\.self)
  }

  /// The note. Its front matter says that it is about a person where its place does not.
  public func markdown(at path: String, among census: Census) -> String {
    let plain = markdown(hasType: false)
    return census.isAboutPerson(Array(plain.utf8), at: path) ? plain : markdown(hasType: true)
  }

  private func markdown(hasType: Bool) -> String {
    let type = hasType ? "type: person\n" : ""
    let given = values.map { "\($0.key): \($0.yaml)\n" }.joined()
    let open = hints.map { "# \($0.key): \($0.yaml)\n" }.joined()
    return "---\n\(type)name: \(YAMLScalar.written(name))\n\(given)\(open)---\n\(body)"
  }

  /// Each with an example of what it can hold.
  private static let keys = [
    Value("relation", "peer"), Value("cadence", "monthly"), Value("org", "Acme"),
    Value("team", "Sales"), Value("role", "engineer"), Value("location", "Porto"),
    Value("birthday", plain: "04-17"), Value("met", plain: "2026-11-23"),
    Value("introduced-by", plain: "\"[[Bo]]\""),
    Value("interests", plain: "[climbing, jazz]"), Value("expertise", plain: "[pricing]"),
    Value("email", plain: "name@example.org"), Value("aliases", plain: "[Nickname]"),
  ]
}
