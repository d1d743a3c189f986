public import Journals
internal import Notes

/// A note about somebody whom the journal does not know yet.
public struct PersonDraft: Hashable, Sendable {
  /// What stands in the front matter, in this order; the rest of the known keys is there to be filled
  /// in.
  public struct Value: Hashable, Sendable {
    public let key: String
    public let text: String

    public init(_ key: String, _ text: String) {
      self.key = key
      self.text = text
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

  /// From the root: in the first folder for people that the configuration names.
  public func path(_ configuration: Configuration) -> String {
    let folder = configuration.words.people.first ?? "people"
    return "\(folder)/\(fileName).md"
  }

  public var markdown: String {
    let given = values.map { "\($0.key): \(PersonDraft.quoted($0.text))\n" }.joined()
    let open = PersonDraft.keys.filter { key, _ in !values.contains { $0.key == key } }
      .map { "# \($0): \($1)\n" }.joined()
    return "---\nname: \(PersonDraft.quoted(name))\n\(given)\(open)---\n\n## Next time\n\n## Log\n"
  }

  /// Each with an example of what it can hold.
  private static let keys = [
    ("relation", "peer"), ("cadence", "monthly"), ("org", "Acme"), ("team", "Sales"),
    ("role", "engineer"), ("location", "Porto"), ("birthday", "04-17"), ("met", "2026-11-23"),
    ("introduced-by", "\"[[Bo]]\""), ("interests", "[climbing, jazz]"),
    ("expertise", "[pricing]"), ("email", "ana@example.org"), ("aliases", "[Ana]"),
  ]

  /// As a YAML scalar, in quotes where it could be read as something else.
  private static func quoted(_ text: String) -> String {
    let plain = text.allSatisfy { $0.isLetter || $0.isNumber || " -_.@".contains($0) }
    let isSafe =
      plain && text.first?.isLetter == true && text.last != " "
      && !words.contains(text.lowercased())
    if isSafe { return text }
    let escaped = text.map { $0 == "\"" || $0 == "\\" ? "\\\($0)" : String($0) }.joined()
    return "\"\(escaped)\""
  }

  /// What YAML takes for a truth value or nothing.
  private static let words: Set = ["true", "false", "yes", "no", "on", "off", "null", "y", "n"]
}
