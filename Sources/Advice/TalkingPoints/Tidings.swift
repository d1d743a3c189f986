import Journals
import Notes
import Relationships

/// What I bring to a talk, whoever it is with: what is worth passing on, problems and news of mine.
///
/// The same for all whom there is to prepare for; see ``Situation/tidings``.
struct Tidings: Sendable {
  /// What is worth passing on.
  let shares: MarkedMemos
  /// Problems of mine that are not older than ``challengeAge`` days.
  let challenges: MarkedMemos
  /// Indices of `#news` in `Journal.memos`, newest first, undated ones last.
  let news: [Int]

  /// For so many days a problem is thought to last.
  private static let challengeAge = 180

  init(of journal: Journal) {
    func newest(_ meaning: Vocabulary.Meaning) -> [Int] {
      journal.memos.indices.filter { journal.memos[$0].meaning == meaning }
        .newestFirst { journal.memos[$0].date }
    }
    shares = MarkedMemos(newest(.share), of: journal)
    challenges = MarkedMemos(
      newest(.challenge).filter { index in
        journal.memos[index].date.map { $0.days(to: journal.date) <= Tidings.challengeAge } ?? true
      }, of: journal)
    news = newest(.news)
  }
}
