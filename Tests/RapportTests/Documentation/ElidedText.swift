/// Lines as a page shows them, where `...` alone stands for lines left out.
struct ElidedText {
  private let segments: [[String]]

  init(_ lines: some Sequence<String>) {
    segments = lines.split(separator: "...", omittingEmptySubsequences: false).map(Array.init)
  }

  var lines: [String] { Array(segments.joined(separator: ["..."])) }

  /// Whether the text is this one, with something in each place that is left out.
  func matches(_ text: [String]) -> Bool {
    guard segments.count > 1 else { return text == segments[0] }
    let (head, tail) = (segments[0], segments[segments.count - 1])
    guard text.starts(with: head), text.reversed().starts(with: tail.reversed()) else {
      return false
    }
    guard text.count >= head.count + tail.count else { return false }
    var rest = text[head.count..<(text.count - tail.count)]
    for segment in segments.dropFirst().dropLast() {
      guard let found = rest.firstRange(of: segment) else { return false }
      rest = rest[found.upperBound...]
    }
    return true
  }

  /// As much of another text: as many lines at its beginning and end, and what lies between from
  /// where the first line of a segment is found again.
  func adapted(to text: [String]) -> ElidedText {
    guard segments.count > 1 else { return ElidedText(text) }
    let (head, tail) = (segments[0].count, segments[segments.count - 1].count)
    guard text.count > head + tail else { return ElidedText(text) }
    var rest = text[head..<(text.count - tail)]
    var adapted: [[String]] = [Array(text.prefix(head))]
    for segment in segments.dropFirst().dropLast() {
      guard let line = segment.first, let start = rest.firstIndex(of: line) else { continue }
      adapted.append(Array(rest[start...].prefix(segment.count)))
      rest = rest[start...].dropFirst(segment.count)
    }
    adapted.append(Array(text.suffix(tail)))
    return ElidedText(adapted.joined(separator: ["..."]))
  }
}
