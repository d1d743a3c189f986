internal import Notes

/// Names that are looked for in texts as whole words, in any case and with anything between them.
///
/// A name is also found with an `s` at its end, so that `Anas` names Ana where a language writes no
/// apostrophe.
struct WordSequences {
  private let wanted: WordTree
  /// Other names that hold a wanted one: what stands within them is none.
  private var others: WordTree
  private let quickLook: WordHashes

  /// - Parameters:
  ///   - names: what to look for; one without words, or of one letter or digit, is nowhere.
  ///   - others: names that have nothing to do with them, even where they hold one: `Sam Lee`, where
  ///     `Sam` is looked for.
  init(_ names: some Sequence<String>, butNotWithin others: some Sequence<String> = []) {
    wanted = WordTree(names)
    quickLook = WordHashes(of: wanted.names)
    self.others = WordTree([])
    self.others = WordTree(others.filter(areIn))
  }

  func areIn(_ text: String) -> Bool {
    quickLook.mayBeIn(text) && !places(in: text).isEmpty
  }

  /// The text with `…` in the place of each name.
  func masked(in text: String) -> String {
    guard quickLook.mayBeIn(text) else { return text }
    var masked = ""
    var end = text.startIndex
    for place in places(in: text) {
      masked += text[end..<place.lowerBound] + "…"
      end = place.upperBound
    }
    return masked + text[end...]
  }

  private func places(in text: String) -> [Range<String.Index>] {
    let words = NameWord.all(in: text)
    var places: [Range<String.Index>] = []
    var index = 0
    while index < words.count {
      let length = wanted.length(at: index, of: words)
      let other = others.length(at: index, of: words)
      if length > other {
        places.append(words[index].range.lowerBound..<words[index + length - 1].range.upperBound)
      }
      index += max(length, other, 1)
    }
    return places
  }
}

/// Names by their words.
private struct WordTree {
  /// The words of each name, by the first of them.
  private var byFirstWord: [String: [[String]]] = [:]

  init(_ names: some Sequence<String>) {
    for name in names {
      let words = NameWord.all(in: name).map(\.key)
      guard let first = words.first, let last = words.last else { continue }
      if words.count == 1, first.utf8.count == 1 { continue }
      let inflected = words.dropLast() + [last + "s"]
      byFirstWord[first, default: []].append(words)
      byFirstWord[inflected[0], default: []].append(Array(inflected))
    }
  }

  var names: some Sequence<[String]> { byFirstWord.values.joined() }

  /// How many words the longest name has that begins with the word at `index`; 0 if none does.
  func length(at index: Int, of words: [NameWord]) -> Int {
    let names = byFirstWord[words[index].key] ?? []
    return names.filter { name in
      words[index...].lazy.map(\.key).starts(with: name)
    }.map(\.count).max() ?? 0
  }
}
