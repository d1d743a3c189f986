import Notes

extension Sequence {
  /// By the day that each element is about, those without one last; equals keep their order.
  func sorted(byDay day: (Element) -> Day?) -> [Element] {
    let keyed = enumerated().map { (key: day($1)?.number ?? .max, offset: $0, element: $1) }
    return keyed.sorted { ($0.key, $0.offset) < ($1.key, $1.offset) }.map(\.element)
  }

  /// By the day that each element is about, the newest first, those without one last; equals keep
  /// their order.
  func newestFirst(by day: (Element) -> Day?) -> [Element] {
    let keyed = enumerated().map { (key: day($1)?.number ?? .min, offset: $0, element: $1) }
    return keyed.sorted { ($1.key, $0.offset) < ($0.key, $1.offset) }.map(\.element)
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
