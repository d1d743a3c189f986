import Journals
import Notes
import Relationships

/// Memos of one meaning that may be quoted, by whom they name and by their words, so that not each
/// is compared with everybody's topics.
struct MarkedMemos: Sendable {
  /// Newest first, undated ones last.
  private let memos: [MarkedMemo]
  /// Indices of `memos`, by person named.
  private let byPerson: Rows
  /// The same by the keys of words, ascending.
  private let byWord: [String: [Int32]]

  /// - Parameter indices: of `Journal.memos`, newest first.
  init(_ indices: [Int], of journal: Journal) {
    let memos = indices.compactMap { MarkedMemo($0, of: journal) }
    self.memos = memos
    byPerson = Rows(rowCount: journal.people.count, itemCount: memos.count) { item, add in
      journal.memos[memos[item].index].people.forEach(add)
    }
    var byWord: [String: [Int32]] = [:]
    for (item, memo) in memos.enumerated() {
      memo.forEachKey { key in
        if byWord[key]?.last != Int32(item) { byWord[key, default: []].append(Int32(item)) }
      }
    }
    self.byWord = byWord
  }

  var isEmpty: Bool { memos.isEmpty }

  /// When the newest was noted.
  var newest: Day? { memos.first?.date }

  /// Those that name a person, or share a word with one of their topics; newest first.
  func naming(
    _ id: PersonID, orSharingWordsWith topics: [ListedTopic]
  ) -> some Sequence<MarkedMemo> {
    var rows = topics.flatMap(\.phrase.words).compactMap { byWord[$0.key]?[...] }
    rows.append(byPerson.items(of: id))
    return MergedRows(rows: rows).lazy.map { memos[$0] }
  }
}

/// The items of several ascending rows in order, each once, found one by one.
private struct MergedRows: Sequence, IteratorProtocol {
  var rows: [ArraySlice<Int32>]

  mutating func next() -> Int? {
    var least: Int32?
    for row in rows {
      if let item = row.first { least = Swift.min(least ?? item, item) }
    }
    guard let least else { return nil }
    for row in rows.indices where rows[row].first == least { rows[row] = rows[row].dropFirst() }
    return Int(least)
  }
}
