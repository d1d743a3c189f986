public import Journals
internal import Notes

/// A note about somebody whom the journal does not know yet.
public struct PersonDraft: Hashable, Sendable {
  /// What stands in the front matter, in this order; the rest of the known keys is there to be filled
  /// in.
  public struct Value: Hashable, Sendable {
    public let key: String
    public let text: String

    /// - Parameter text: what is one line in front matter: white space counts as one space.
    public init(_ key: String, _ text: String) {
      self.key = key
      self.text = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
  }

  public let name: String
  private let values: [Value]

  /// - Returns: nil if the name has no letter or digit.
  public init?(name: String, _ values: [Value] = []) {
    self.name = name.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    self.values = values
    if fileName.isEmpty { return nil }
  }

  /// Lower case, words joined by `-`, as handles are written; without what file systems or links
  /// dislike.
  public var fileName: String {
    var words: [String] = []
    for word in name.split(whereSeparator: { !$0.isLetter && !$0.isNumber && $0 != "'" }) {
      words.append(word.filter { $0 != "'" }.lowercased())
    }
    return words.filter { !$0.isEmpty }.joined(separator: "-")
  }

  /// From the root: where most notes about people lie, else in the first folder for them that the
  /// configuration names.
  public func path(among census: Census, _ configuration: Configuration) -> String {
    let folder = census.peopleFolder ?? configuration.words.people.first ?? "people"
    return folder.isEmpty ? "\(fileName).md" : "\(folder)/\(fileName).md"
  }

  public var markdown: String {
    let given = values.map { "\($0.key): \(YAMLScalar.written($0.text))\n" }.joined()
    let open = PersonDraft.keys.filter { key, _ in !values.contains { $0.key == key } }
      .map { "# \($0): \($1)\n" }.joined()
    return "---\nname: \(YAMLScalar.written(name))\n\(given)\(open)---\n\n## Next time\n\n## Log\n"
  }

  /// Each with an example of what it can hold.
  private static let keys = [
    ("relation", "peer"), ("cadence", "monthly"), ("org", "Acme"), ("team", "Sales"),
    ("role", "engineer"), ("location", "Porto"), ("birthday", "04-17"), ("met", "2026-11-23"),
    ("introduced-by", "\"[[Bo]]\""), ("interests", "[climbing, jazz]"),
    ("expertise", "[pricing]"), ("email", "ana@example.org"), ("aliases", "[Ana]"),
  ]
}
