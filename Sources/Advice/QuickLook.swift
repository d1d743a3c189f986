import Notes

extension String {
  /// A quick look for words in lower case, in any case, before text is taken apart: whether their
  /// bytes are there. Of words that are not ASCII nothing can be told so.
  func mayHold(_ words: String) -> Bool {
    guard let initial = words.utf8.first, words.utf8.isASCII else { return true }
    var rest = utf8[...]
    while let start = rest.firstIndex(where: { $0.lowercase == initial }) {
      rest = rest[start...]
      if rest.lazy.map(\.lowercase).starts(with: words.utf8) { return true }
      rest.removeFirst()
    }
    return false
  }
}
