/// The words and tags of a vocabulary, gathered from the lists of the configuration.
struct KindList {
  private(set) var kinds: [Vocabulary.Kind] = []
  private(set) var words: [String: Vocabulary.WordMeaning] = [:]
  private(set) var tags: [String: Vocabulary.TagMeaning] = [:]

  init(_ words: Words) {
    addKinds(words)
    add(words.contact, as: .contact)
    add(words.topic, as: .topic)
    add(words.noContact, as: .noContact)
    add(["and", "&", "a", "an", "the"], as: .filler)
    for meaning in Vocabulary.Meaning.allCases {
      let tag = Vocabulary.folded(words.tags[meaning] ?? meaning.rawValue)
      tags[tag, default: (nil, nil)].meaning = meaning
    }
  }

  private mutating func addKinds(_ words: Words) {
    for (channel, list) in Words.builtInKinds {
      for word in list.words { addKind(word, channel: channel, asWord: true) }
      for word in list.tags { addKind(word, channel: channel, asWord: false) }
    }
    addKind("meeting", channel: nil, asWord: true, asTag: false)
    for (word, channel) in words.kinds.sorted(by: { $0.key.precedes($1.key) }) {
      let key = Vocabulary.folded(word)
      self.words[key]?.classes.remove(.kind)
      tags[key] = nil
      if let channel { addKind(word, channel: channel, asWord: true) }
    }
  }

  private mutating func addKind(
    _ word: String, channel: Channel?, asWord: Bool, asTag: Bool = true
  ) {
    let key = Vocabulary.folded(word)
    let kind = kinds.count
    if asTag { tags[key] = (kind, nil) }
    if asWord { words[key] = (words[key]?.classes.union(.kind) ?? .kind, Int32(kind)) }
    kinds.append(Vocabulary.Kind(word: word, channel: channel))
  }

  private mutating func add(_ list: [String], as wordClass: Vocabulary.WordClass) {
    for word in list {
      words[Vocabulary.folded(word), default: ([], 0)].classes.insert(wordClass)
    }
  }
}
