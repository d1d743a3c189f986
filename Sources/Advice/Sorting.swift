import Notes

extension Sequence {
  /// By the day that each element is about, those without one last; equals keep their order.
  func sorted(byDay day: (Element) -> Day?) -> [Element] {
    let elements = Array(self)
    guard elements.count > 1 else { return elements }
    let keys = elements.enumerated().map { (key: day($1)?.number ?? .max, offset: $0) }
    return keys.sorted(by: <).map { elements[$0.offset] }
  }

  /// By the day that each element is about, the newest first, those without one last; equals keep
  /// their order.
  func newestFirst(by day: (Element) -> Day?) -> [Element] {
    let elements = Array(self)
    guard elements.count > 1 else { return elements }
    let keys = elements.enumerated().map { (key: day($1)?.number ?? .min, offset: $0) }
    return keys.sorted { ($1.key, $0.offset) < ($0.key, $1.offset) }.map { elements[$0.offset] }
  }

  /// At most `count` results, looking no further than it takes to find them.
  func first<Result>(_ count: Int, _ transform: (Element) -> Result?) -> [Result] {
    var results: [Result] = []
    for element in self {
      guard results.count < count else { break }
      if let result = transform(element) { results.append(result) }
    }
    return results
  }
}
