/// The passages of each of a note's entries: the entry itself, then its details in order.
struct EntryPassages {
  private var passages: [Int] = []
  /// Where the passages of each passage that is an entry end, and those of the next begin.
  private var ends: [Int] = []

  /// - Parameter roots: for each passage its entry, which is not behind it, or -1.
  init(_ roots: [Int]) {
    guard roots.contains(where: { $0 >= 0 }) else { return }
    ends = Array(repeating: 0, count: roots.count)
    for root in roots where root + 1 < roots.count && root >= 0 { ends[root + 1] += 1 }
    for index in ends.indices.dropFirst() { ends[index] += ends[index - 1] }
    passages = Array(repeating: 0, count: roots.count)
    for (passage, root) in roots.enumerated() where root >= 0 {
      passages[ends[root]] = passage
      ends[root] += 1
    }
  }

  subscript(entry: Int) -> ArraySlice<Int> {
    passages[(entry > 0 ? ends[entry - 1] : 0)..<ends[entry]]
  }
}
