import Journals
import Notes

/// A memo that can meet somebody's topics, by its tags or by what it says.
struct MarkedMemo: Sendable {
  let memo: Memo
  let text: String
  /// The text in lower case where it may say from whom it came; nil for most.
  private let origin: String?
  private let tags: [TopicPhrase]
  private let prose: TopicPhrase

  /// Nil if the memo may not be quoted.
  init?(_ memo: Memo) {
    guard let text = memo.text, !text.isEmpty else { return nil }
    self.memo = memo
    self.text = text
    origin = text.lowercased().ifTellingOrigin
    tags = memo.topics.map { TopicPhrase($0) }
    prose = TopicPhrase(text, isProse: true)
  }

  /// Whether the text says that it came from somebody who has one of these names.
  func isFrom(_ names: @autoclosure () -> [String]) -> Bool {
    guard let origin else { return false }
    return names().map { $0.lowercased() }.contains { name in
      String.origins.contains { origin.contains("\($0) \(name)") }
    }
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

  /// Nil where none of these stands in it, in lower case.
  fileprivate var ifTellingOrigin: String? {
    String.origins.contains { contains("\($0) ") } ? self : nil
  }
}

extension Journal {
  /// The memos of a meaning that may be quoted, newest first, undated ones last.
  func marked(_ meaning: Vocabulary.Meaning) -> [MarkedMemo] {
    memos.filter { $0.meaning == meaning }.compactMap(MarkedMemo.init)
      .newestFirst(by: \.memo.date)
  }
}
