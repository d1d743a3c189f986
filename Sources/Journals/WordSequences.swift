internal import Notes

/// Names that are looked for in texts as whole words, with anything between them and with or without
/// accents.
///
/// A name of several words is found in any case. One that could be a word of the language, `Will`
/// or `art`, is found where it has a capital or stands as no word does; see ``NameSetting``. A name
/// is also found with an `s` at its end, so that `Anas` names Ana where a language writes no
/// apostrophe.
struct WordSequences {
  private let wanted: WordTree
  /// The names of several words with nothing between them, as tags write them.
  private let joined: WordTree
  /// Wanted names that could be words.
  private let words: Set<String>
  /// Other names that hold a wanted one: what stands within them is none.
  private var others: WordTree
  private let quickLook: WordHashes

  /// - Parameters:
  ///   - names: what to look for; one without words, or of one letter or digit, is nowhere.
  ///   - inAnyCase: those of them that are found in any case, even if they could be words.
  ///   - others: names that have nothing to do with them, even where they hold one: `Sam Lee`, where
  ///     `Sam` is looked for.
  init(
    _ names: some Sequence<String>, inAnyCase: some Sequence<String> = [],
    butNotWithin others: some Sequence<String> = []
  ) {
    let all = names.map { NameWord.all(in: $0).map(\.key) }
    wanted = WordTree(all)
    joined = WordTree(all.filter { $0.count > 1 }.map { [$0.joined()] })
    let sure = Set(inAnyCase.map { NameWord.all(in: $0).map(\.key) })
    words = Set(
      WordTree(all.filter { !sure.contains($0) }).names.lazy.filter { $0.count == 1 }.map { $0[0] }
        .filter { $0.utf8.allSatisfy(\.isLetter) })
    quickLook = WordHashes(
      of: Array(wanted.names) + Array(joined.names),
      couldBeWords: words.subtracting(joined.names.joined()))
    self.others = WordTree([])
    self.others = WordTree(
      others.filter { areIn($0, as: .key) }.map { NameWord.all(in: $0).map(\.key) })
  }

  func areIn(_ text: String, as setting: NameSetting = .prose) -> Bool {
    mayBe(in: text, as: setting) && !places(in: text, as: setting).isEmpty
  }

  /// The text with `…` in the place of each name.
  func masked(in text: String, as setting: NameSetting = .prose) -> String {
    guard mayBe(in: text, as: setting) else { return text }
    var masked = ""
    var end = text.startIndex
    for place in places(in: text, as: setting) {
      masked += text[end..<place.lowerBound] + "…"
      end = place.upperBound
    }
    return masked + text[end...]
  }

  private func mayBe(in text: String, as setting: NameSetting) -> Bool {
    quickLook.mayBeIn(text, inAnyCase: setting.allowsLowerCase)
  }

  private func places(in text: String, as setting: NameSetting) -> [Range<String.Index>] {
    var found = NameContext(text, setting)
    let words = found.words
    var places: [Range<String.Index>] = []
    var index = 0
    while index < words.count {
      let length = length(at: index, of: &found)
      let other = others.length(at: index, of: words)
      if length > other {
        places.append(words[index].range.lowerBound..<words[index + length - 1].range.upperBound)
      }
      index += max(length, other, 1)
    }
    return places
  }

  /// How many words the name has that begins with the word at `index`; 0 if none does.
  private func length(at index: Int, of context: inout NameContext) -> Int {
    let length = wanted.length(at: index, of: context.words)
    if length > 1 { return length }
    if length == 1 {
      let isSure = !words.contains(context.words[index].key)
      if isSure || context.isName(at: index) { return 1 }
    }
    let isJoined = joined.length(at: index, of: context.words) == 1
    return isJoined && context.isTag(at: index) ? 1 : 0
  }
}

/// Names by their words.
private struct WordTree {
  private(set) var names: Set<[String]> = []
  /// How many words the names have that begin with a word, the most first: many names may share one.
  private var lengths: [String: [Int]] = [:]

  init(_ names: some Sequence<[String]>) {
    for words in names {
      guard let first = words.first, let last = words.last else { continue }
      if words.count == 1, first.utf8.count == 1 { continue }
      add(words)
      add(words.dropLast() + [last + "s"])
    }
    lengths = lengths.mapValues { $0.sorted(by: >) }
  }

  private mutating func add(_ words: [String]) {
    names.insert(words)
    if lengths[words[0]]?.contains(words.count) != true {
      lengths[words[0], default: []].append(words.count)
    }
  }

  /// How many words the longest name has that begins with the word at `index`; 0 if none does.
  func length(at index: Int, of words: [NameWord]) -> Int {
    let rest = words[index...]
    return lengths[words[index].key]?.first { length in
      length <= rest.count && names.contains(rest.prefix(length).map(\.key))
    } ?? 0
  }
}
