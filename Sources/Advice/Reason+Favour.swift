import Journals
import Notes
import Relationships

extension Situation {
  /// They did me a favour (`#helped-me`, `#referral`) after the last one that I did them.
  ///
  /// One of mine on the same day has returned it. Size: the number of favours.
  func favour(_ id: PersonID) -> Reason? {
    let dated = memos[id].map { journal.memos[$0] }.filter { $0.date.map { $0 <= date } ?? false }
    let mine = dated.filter { $0.meaning == .helped }.compactMap(\.date).max()
    let theirs = dated.filter { memo in
      (memo.meaning == .helpedMe || memo.meaning == .referral)
        && mine.map { mine in memo.date.map { $0 > mine } ?? false } ?? true
    }.sorted(byDay: \.date)
    guard let last = theirs.last, let day = last.date else { return nil }
    return Reason(
      .favour, size: Double(theirs.count),
      reckoning: theirs.count == 1 ? "1 favour" : "\(theirs.count) favours", day: day,
      "\(favour(last, of: theirs.count)) (\(link: "\(day)", to: last.place)), none from you since",
      evidence: theirs.map(\.place))
  }

  private func favour(_ memo: Memo, of count: Int) -> Sentence {
    let what: Sentence
    switch (memo.meaning, count) {
    case (.referral, 1): what = "put in a good word for you"
    case (_, 1): what = "did you a favour"
    default: what = "did you \(words: String(count)) favours, at last"
    }
    guard let text = memo.text else { return what }
    return count == 1 ? "\(what), \(quote: text)" : "\(what) \(quote: text)"
  }
}
