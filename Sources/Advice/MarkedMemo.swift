import Journals
import Notes

/// A memo that can meet somebody's topics, by its tags or by what it says.
struct MarkedMemo: Sendable {
  let memo: Memo
  let text: String
  /// The tags first: they say most plainly what it is about.
  private let phrases: [TopicPhrase]

  /// Nil if the memo may not be quoted.
  init?(_ memo: Memo) {
    guard let text = memo.text, !text.isEmpty else { return nil }
    self.memo = memo
    self.text = text
    phrases = memo.topics.map { TopicPhrase($0) } + [TopicPhrase(text, isProse: true)]
  }

  /// What it has in common with the first of the topics that it meets.
  func match(_ topics: [ListedTopic]) -> TopicMatch? {
    for phrase in phrases {
      for topic in topics {
        if let match = topic.phrase.match(phrase) { return match }
      }
    }
    return nil
  }
}

extension Journal {
  /// The memos of a meaning that may be quoted, newest first, undated ones last.
  func marked(_ meaning: Vocabulary.Meaning) -> [MarkedMemo] {
    memos.filter { $0.meaning == meaning }.compactMap(MarkedMemo.init)
      .newestFirst(by: \.memo.date)
  }
}
