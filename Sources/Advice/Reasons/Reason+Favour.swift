import Journals
import Notes
import Relationships

extension Situation {
  /// They did me a favour (`#helped-me`, `#referral`) after the last one that I did them.
  ///
  /// One of mine on the same day has returned it. Size: the number of favours.
  func favour(_ id: PersonID) -> Reason? {
    guard !memos[id].isEmpty else { return nil }
    let dated = memos[id].map { journal.memos[$0] }.filter { $0.date.map { $0 <= date } ?? false }
    let returned = dated.filter { $0.meaning == .helped }.compactMap(\.date).max()
    let favours = dated.favours.filter { favour in
      returned.map { returned in favour.date.map { $0 > returned } ?? false } ?? true
    }
    guard let last = favours.last, let day = last.date else { return nil }
    let count = favours.count
    return reason(
      .favour, size: Double(count), reckoning: count == 1 ? "1 favour" : "\(count) favours",
      day: day,
      "\(inWords(last, of: count)) (\(link: "\(day)", to: last.place)), none from you since",
      evidence: favours.map(\.place))
  }

  private func inWords(_ last: Memo, of count: Int) -> Sentence {
    let what: Sentence =
      switch (count, last.meaning) {
      case (1, .referral): "put in a good word for you"
      case (1, _): "did you a favour"
      default: "did you \(words: String(count)) favours, the last"
      }
    guard let text = last.text else { return what }
    return count == 1 ? "\(what), \(quote: text)" : "\(what) \(quote: text)"
  }
}

extension [Memo] {
  /// What others did, by date; a line with both tags is one good word.
  fileprivate var favours: [Memo] {
    let words = filter { $0.meaning == .referral }
    let spoken = Set(words.map(\.place))
    return (words + filter { $0.meaning == .helpedMe && !spoken.contains($0.place) })
      .sorted(byDay: \.date)
  }
}
