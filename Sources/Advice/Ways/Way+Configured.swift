import Journals
import Notes

extension Way {
  /// The table for a configuration: its own ways first, then the built-in ones, but those whose
  /// name it gives anew.
  static func table(for configuration: Configuration) -> [Way] {
    let builtIn = builtIn.map { $0.resolved(by: configuration) }
    guard !configuration.ways.isEmpty else { return builtIn }
    let vocabulary = Vocabulary(configuration.words)
    let names = Set(configuration.ways.map { $0.way.looseKey })
    return configuration.ways.map { Way($0, vocabulary) }
      + builtIn.filter { !names.contains($0.name.looseKey) }
  }

  private init(_ configured: ConfiguredWay, _ vocabulary: Vocabulary) {
    let reading = Sentence(capitalising: configured.way)
    self.init(
      configured.way, configured.channel, for: "what the configuration says",
      use: WayUse(of: configured.way, vocabulary),
      usual: { configured.fits($0) ? reading : nil })
  }
}

extension ConfiguredWay {
  /// A way in person is for those nearby; external is whoever is no colleague.
  fileprivate func fits(_ addressee: Addressee) -> Bool {
    let relations = addressee.person.relations
    return (self.relations.isEmpty || self.relations.contains(where: relations.contains))
      && (circle == nil || (circle == .internal) == addressee.isColleague)
      && (channel != .inPerson || addressee.isNear)
  }
}

extension WayUse {
  /// The kind words in a name; where there is none, all of its words but the small ones.
  fileprivate init(of name: String, _ vocabulary: Vocabulary) {
    self.init()
    let words = name.lowercasedWords
    kinds = Set(words.compactMap { vocabulary.kind(named: $0)?.word.lowercased() })
    if kinds.isEmpty { self.words = [words.filter { !WayUse.small.contains($0) }] }
    if self.words == [[]] { self.words = [words] }
  }

  private static let small: Set<String> = [
    "a", "an", "the", "and", "or", "of", "for", "to", "at", "in", "on", "with", "together",
    "go", "their", "them",
  ]
}

extension Sentence {
  /// A user's words as a sentence: a capital at the start, no full stop at the end.
  fileprivate init(capitalising text: String) {
    let text = text.hasSuffix(".") ? String(text.dropLast()) : text
    self = "\(text: text.prefix(1).uppercased() + text.dropFirst())"
  }
}
