import Journals
import Notes

/// A memo that can meet somebody's topics, by its tags or by what it says.
struct MarkedMemo: Sendable {
  /// Of `Journal.memos`.
  let index: Int
  let date: Day?
  let text: String
  /// The text in lower case where it may say that it came from somebody; nil for most.
  private let origin: String?
  private let tags: [TopicPhrase]
  private let prose: TopicPhrase

  /// Nil if the memo may not be quoted.
  init?(_ index: Int, of journal: Journal) {
    guard let text = journal.memos[index].text, !text.isEmpty else { return nil }
    self.index = index
    self.text = text
    date = journal.memos[index].date
    origin = String.originWords.contains { text.mayHold($0) } ? text.lowercased() : nil
    tags = journal.memos[index].topics.map { TopicPhrase($0) }
    prose = TopicPhrase(text, isProse: true)
  }

  /// Whether the text says that it came from somebody who has one of these names.
  func isFrom(_ names: @autoclosure () -> [String]) -> Bool {
    guard let origin else { return false }
    return names().contains { name in
      String.origins.contains { word in
        let words = "\(word) \(name)"
        return origin.mayHold(words) && origin.contains(words.lowercased())
      }
    }
  }

  /// Calls `body` for the key of each word, those of tags first; some may come twice.
  func forEachKey(_ body: (String) -> Void) {
    for tag in tags {
      for word in tag.words { body(word.key) }
    }
    for word in prose.words { body(word.key) }
  }

  /// What it has in common with the first of the topics that it meets.
  ///
  /// The tags come first, since they say what it is about (rule E8): where there are any, a single
  /// word of the text is not enough.
  func match(_ topics: [ListedTopic]) -> TopicMatch? {
    for topic in topics {
      for tag in tags {
        if let match = topic.phrase.match(tag) { return match }
      }
    }
    for topic in topics {
      if let match = topic.phrase.match(prose), tags.isEmpty || match.keys.count > 1 {
        return match
      }
    }
    return nil
  }
}

extension String {
  /// What stands before the name of whoever something came from.
  fileprivate static let origins = ["from", "by", "via", "thanks to"]

  /// The same as they stand before it.
  fileprivate static let originWords = origins.map { Array("\($0) ".utf8)[...] }
}
