import Journals
import Notes
import Relationships

/// What one person and I did for each other, as far as it is noted.
struct FavourBalance: Sendable {
  /// What they did for me, a good word (`#referral`) included; newest first.
  let theirs: [Memo]
  /// What I did for them; newest first.
  let mine: [Memo]

  var isEmpty: Bool { theirs.isEmpty && mine.isEmpty }
}

extension Situation {
  /// The favours between a person and me; a line with two tags counts once on each side.
  func favours(with id: PersonID) -> FavourBalance {
    let memos = memos[id].map { journal.memos[$0] }
    func favours(_ meanings: Vocabulary.Meaning...) -> [Memo] {
      var seen: Set<Place> = []
      return memos.filter { meanings.contains($0.meaning) && seen.insert($0.place).inserted }
        .newestFirst(by: \.date)
    }
    return FavourBalance(theirs: favours(.helpedMe, .referral), mine: favours(.helped))
  }
}
