internal import Notes

/// What kind of text names are looked for in: it tells where `will` is Will.
enum NameSetting {
  /// Sentences: a name has a capital.
  case prose
  /// A name of something, such as a firm or an interest: it has a capital and is all there is.
  case value
  case tag
  /// Paths of notes: a name has a capital, or is a whole part of the path.
  case path
  /// What is said of a note: prose with paths, links and quotations, in which any case will do.
  case finding
  /// Where nothing but names stands.
  case key

  /// Whether names can be in lower case elsewhere than in links, handles and addresses.
  var allowsLowerCase: Bool { self == .path || self == .finding || self == .key }
}

/// The words of a text, and which of them are written as a name is.
struct NameContext {
  let words: [NameWord]
  private let text: String
  private let setting: NameSetting
  /// Links and what stands in quotation marks, first to last.
  private var spans: ArraySlice<Range<String.Index>>

  init(_ text: String, _ setting: NameSetting) {
    self.text = text
    self.setting = setting
    words = NameWord.all(in: text)
    spans = text.wikilinks[...]
    if setting == .finding, let quotation = text.quotation {
      spans.append(quotation)
      spans.sort { $0.lowerBound < $1.lowerBound }
    }
  }

  /// Whether the word at `index`, which could be a name, is one; ask in ascending order.
  mutating func isName(at index: Int) -> Bool {
    let word = words[index]
    if setting == .key || isMarked(word) { return true }
    switch setting {
    case .value: return word.hasCapital && words.count == 1
    case .path: return (word.hasCapital || isPart(word)) && !isMonth(at: index)
    case .finding: return word.hasCapital || isInPath(word)
    case .prose, .tag, .key: return word.hasCapital
    }
  }

  /// Whether the word at `index` is in a tag.
  func isTag(at index: Int) -> Bool {
    let before = byte(before: words[index])
    return setting == .tag || before == UInt8(ascii: "#") || before == UInt8(ascii: "/")
  }

  /// Whether it is in a link, a handle or the name of an e-mail address.
  private mutating func isMarked(_ word: NameWord) -> Bool {
    let at = UInt8(ascii: "@")
    if byte(before: word) == at || byte(after: word) == at { return true }
    spans = spans.drop { $0.upperBound <= word.range.lowerBound }
    return spans.first?.contains(word.range.lowerBound) ?? false
  }

  private func byte(before word: NameWord) -> UInt8? { text.utf8[..<word.range.lowerBound].last }

  private func byte(after word: NameWord) -> UInt8? { text.utf8[word.range.upperBound...].first }
}

// MARK: Paths

extension NameContext {
  /// Whether it is a folder, or a file but for its extension.
  private func isPart(_ word: NameWord) -> Bool {
    let slash = UInt8(ascii: "/")
    let rest = text[word.range.upperBound...]
    return byte(before: word) ?? slash == slash
      && (rest.isEmpty || rest.utf8.first == slash
        || [".md", ".markdown"].contains(rest.lowercased()))
  }

  /// Whether it is the month of a folder such as `05-May`, or of `May` in a folder such as `2026`.
  private func isMonth(at index: Int) -> Bool {
    let word = words[index]
    guard Months.have(word.key), byte(after: word) == UInt8(ascii: "/"), index > 0 else {
      return false
    }
    let start = words[index - 1].range.upperBound
    let slashes = text.utf8[start..<word.range.lowerBound].count { $0 == UInt8(ascii: "/") }
    return words[index - 1].key.utf8.allSatisfy(\.isDigit) && slashes < 2
  }

  /// Whether it stands in a path, be it among other words.
  private func isInPath(_ word: NameWord) -> Bool {
    let before = text.utf8[..<word.range.lowerBound].reversed().prefix { !$0.isBlank }
    let after = text.utf8[word.range.upperBound...].prefix { !$0.isBlank }
    let slash = UInt8(ascii: "/")
    return before.contains(slash) || after.contains(slash) || after.starts(with: ".md".utf8)
  }
}

private enum Months {
  private static let all = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
  ]

  static func have(_ word: String) -> Bool {
    all.contains { $0 == word || $0.prefix(3) == word }
  }
}

extension String {
  /// What stands in `[[…]]`.
  fileprivate var wikilinks: [Range<String.Index>] {
    var links: [Range<String.Index>] = []
    var start: String.Index?
    var last: UInt8 = 0
    for index in utf8.indices {
      let byte = utf8[index]
      if byte == UInt8(ascii: "["), last == byte { start = index }
      if byte == UInt8(ascii: "]"), last == byte, let from = start {
        links.append(from..<index)
        start = nil
      }
      last = byte
    }
    return links
  }

  /// From the first to the last quotation mark: what is quoted can have some of its own.
  fileprivate var quotation: Range<String.Index>? {
    let mark = UInt8(ascii: "'")
    var before = UInt8(ascii: " ")
    for index in utf8.indices {
      if utf8[index] == mark, before == UInt8(ascii: " "), let last = utf8.lastIndex(of: mark) {
        return index..<last
      }
      before = utf8[index]
    }
    return nil
  }
}
