import Journals
import Notes

extension Situation {
  /// One line: what they did for me, what I did for them, and who has done more.
  ///
  /// A favour to return is worth more than my own good deeds.
  func pointsFromFavours(with id: PersonID) -> [TalkingPoint] {
    let favours = favours(with: id)
    let all = favours.theirs + favours.mine
    guard let newest = all.newestFirst(by: { journal.memos[$0].date }).first else { return [] }
    let sides = [("from them", favours.theirs), ("from you", favours.mine)]
    let told = sides.filter { !$0.1.isEmpty }.map { side, memos -> Sentence in
      "\(words: side) \(list(memos))"
    }
    return [
      TalkingPoint(
        .favours,
        """
        Favours with \(text: name(id)): \(.joined(told, separator: "; ")). \
        \(words: favours.leaning)
        """, source: journal.memos[newest].place,
        worth: favours.theirs.count > favours.mine.count ? TalkingPoint.favourWorth : nil,
        claimsLine: false)
    ]
  }

  /// The newest favours of one side with their places, and how many there were before.
  private func list(_ memos: [Int]) -> Sentence {
    let shown = memos.prefix(3).map { index -> Sentence in
      let what: Sentence = journal.memos[index].text.map { "\(quote: $0)" } ?? "a private matter"
      let kind: Sentence = journal.memos[index].meaning == .referral ? "a good word, " : ""
      return "\(kind)\(what) (\(source(ofMemo: index)))"
    }
    let rest = memos.count - shown.count
    let before: [Sentence] = rest > 0 ? ["\(words: String(rest)) before"] : []
    return .joined(shown + before, separator: ", ")
  }
}

extension FavourBalance {
  fileprivate var leaning: String {
    if theirs.count == mine.count { return "It is even." }
    return theirs.count > mine.count
      ? "They have done more for you." : "You have done more for them."
  }
}
