import Journals
import Notes
import Relationships

extension Situation {
  /// They did me a favour (`#helped-me`, `#referral`) after the last one that I did them.
  ///
  /// One of mine on the same day has returned it. Size: the number of favours.
  func favour(_ id: PersonID) -> Reason? {
    let favours = unreturnedFavours(of: id)
    guard let last = favours.last, let day = journal.memos[last].date else { return nil }
    let count = favours.count
    return reason(
      .favour, size: Double(count), reckoning: count == 1 ? "1 favour" : "\(count) favours",
      day: day,
      "\(favourInWords(last, of: count)) (\(link: "\(day)", to: journal.memos[last].place)), none from you since",
      evidence: favours.map { journal.memos[$0].place })
  }

  /// What they did after the last favour of mine, by date, as indices of memos; a line with both
  /// tags is one good word.
  private func unreturnedFavours(of id: PersonID) -> [Int] {
    let memos = memos.items(of: id).map { Int($0) }
    func dated(_ meaning: Vocabulary.Meaning) -> [Int] {
      memos.filter { index in
        journal.memos[index].meaning == meaning
          && journal.memos[index].date.map { $0 <= date } ?? false
      }
    }
    let words = dated(.referral)
    let help = dated(.helpedMe)
    guard !words.isEmpty || !help.isEmpty else { return [] }
    let spoken = help.isEmpty ? [] : Set(words.map { journal.memos[$0].place })
    let returned = dated(.helped).compactMap { journal.memos[$0].date }.max()
    return (words + help.filter { !spoken.contains(journal.memos[$0].place) })
      .sorted(byDay: { journal.memos[$0].date })
      .filter { index in
        returned.map { returned in journal.memos[index].date.map { $0 > returned } ?? false }
          ?? true
      }
  }

  private func favourInWords(_ last: Int, of count: Int) -> Sentence {
    let what: Sentence =
      switch (count, journal.memos[last].meaning) {
      case (1, .referral): "put in a good word for you"
      case (1, _): "did you a favour"
      default: "did you \(words: String(count)) favours, the last"
      }
    guard let text = journal.memos[last].text else { return what }
    return count == 1 ? "\(what), \(quote: text)" : "\(what) \(quote: text)"
  }
}
