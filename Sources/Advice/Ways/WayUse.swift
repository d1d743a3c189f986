import Journals
import Notes
import Relationships

/// What in an entry says that a way was used: any of these.
struct WayUse: Sendable {
  /// Kind words or tags (rule E3), in lower case.
  var kinds: Set<String> = []
  /// Words of the text, in lower case; of each list all must occur.
  var words: [[String]] = []
  /// The meaning of a tag (rule E8); which tag that is, the configuration says.
  var meaning: Vocabulary.Meaning?

  init(
    kinds: Set<String> = [], anyWord words: [String] = [], meaning: Vocabulary.Meaning? = nil
  ) {
    self.kinds = kinds
    self.words = words.map { [$0] }
    self.meaning = meaning
  }

  /// With the tag that has the meaning.
  func resolved(by configuration: Configuration) -> WayUse {
    guard let meaning else { return self }
    var use = self
    use.kinds.insert((configuration.words.tags[meaning] ?? meaning.rawValue).lowercased())
    return use
  }
}

/// One contact with somebody, as far as it tells in which way it took place.
struct PastContact: Sendable {
  let date: Day
  private let kinds: Set<String>
  private let words: Set<String>

  init(_ interaction: Interaction) {
    date = interaction.date
    kinds = Set(([interaction.kind] + interaction.tags).map { $0.lowercased() })
    let texts = [interaction.text].compactMap(\.self) + interaction.remarks.map(\.text)
    words = Set(texts.flatMap(\.lowercasedWords))
  }

  func shows(_ use: WayUse) -> Bool {
    !kinds.isDisjoint(with: use.kinds)
      || use.words.contains { $0.allSatisfy(says) }
  }

  /// A word of five letters or more is found in its longer forms too: `climb` in `climbing`.
  private func says(_ word: String) -> Bool {
    words.contains(word) || word.count >= 5 && words.contains { $0.hasPrefix(word) }
  }
}

extension Situation {
  /// The contacts with a person, newest first.
  func history(of id: PersonID) -> [PastContact] {
    graph.encounters(of: id).reversed().map { PastContact(journal.interactions[$0.interaction]) }
  }
}

extension String {
  /// Its words in lower case, hyphens and apostrophes kept: `third-party`, `won't`.
  var lowercasedWords: [String] {
    if utf8.allSatisfy({ $0 < 0x80 }) {
      return utf8.split { !($0.isLetter || $0.isDigit || $0 == 0x27 || $0 == 0x2D) }
        .map { String(Substring($0)).lowercased() }
    }
    return split { !($0.isLetter || $0.isNumber || $0 == "'" || $0 == "’" || $0 == "-") }
      .map { String($0.map { $0 == "’" ? "'" : $0 }).lowercased() }
  }
}
