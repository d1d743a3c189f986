/// What `work` makes of each of the numbers below `count`, in their order, however many `jobs` there
/// are.
///
/// - Parameter jobs: how many tasks may run at once; with one, none is made.
func inParallel<Result: Sendable>(
  _ count: Int, jobs: Int, _ work: @escaping @Sendable (Int) -> Result
) async -> [Result] {
  guard jobs > 1, count > 1 else { return (0..<count).map(work) }
  return await withTaskGroup(of: (Int, Result).self) { group in
    var results = [Result?](repeating: nil, count: count)
    for index in 0..<count {
      if index >= jobs, let (done, result) = await group.next() { results[done] = result }
      group.addTask { (index, work(index)) }
    }
    for await (done, result) in group { results[done] = result }
    return results.compactMap(\.self)
  }
}

extension Array {
  /// The elements in their order, so many at a time.
  func chunks(of size: Int) -> [[Element]] {
    stride(from: 0, to: count, by: size).map { Array(self[$0..<Swift.min($0 + size, count)]) }
  }
}
