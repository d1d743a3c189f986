import Journals
import Notes
import Relationships

/// What one person and I did for each other, as far as it is noted; indices of `Journal.memos`.
struct FavourBalance: Sendable {
  /// What they did for me, a good word (`#referral`) included; newest first.
  let theirs: [Int]
  /// What I did for them; newest first.
  let mine: [Int]

  var isEmpty: Bool { theirs.isEmpty && mine.isEmpty }
}

extension Situation {
  /// The favours between a person and me; a line with two tags counts once on each side.
  func favours(with id: PersonID) -> FavourBalance {
    let memos = memos[id]
    func favours(_ isWanted: (Vocabulary.Meaning) -> Bool) -> [Int] {
      let wanted = memos.filter { isWanted(journal.memos[$0].meaning) }
      guard wanted.count > 1 else { return wanted }
      var seen: Set<Place> = []
      return wanted.filter { seen.insert(journal.memos[$0].place).inserted }
        .newestFirst { journal.memos[$0].date }
    }
    return FavourBalance(
      theirs: favours { $0 == .helpedMe || $0 == .referral }, mine: favours { $0 == .helped })
  }
}
