extension RandomAccessCollection {
  /// The first index whose element satisfies a condition that, once it holds, holds to the end.
  ///
  /// - Returns: `endIndex` if no element does. Complexity: O(log n).
  @inlinable
  package func partitioningIndex(where belongsToTail: (Element) -> Bool) -> Index {
    var low = startIndex
    var length = count
    while length > 0 {
      let half = length / 2
      let middle = index(low, offsetBy: half)
      if belongsToTail(self[middle]) {
        length = half
      } else {
        low = index(after: middle)
        length -= half + 1
      }
    }
    return low
  }
}
