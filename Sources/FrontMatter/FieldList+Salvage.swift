extension FieldList {
  /// Keeps each top-level entry that parses alone (rule F2), after the whole has failed.
  init(salvaging bytes: Span<UInt8>, firstLine: Int, from failure: Problem) {
    self.init()
    var budget = Limits.events
    var line = firstLine
    var start = 0
    while start < bytes.count, budget >= 0 {
      let (end, lines) = FieldList.entry(from: start, in: bytes)
      let entry = bytes.extracting(start..<end)
      do throws(Problem) {
        try append(entry, firstLine: line, budget: &budget, strictly: false)
      } catch {
        problems.append(error)
      }
      budget -= 1
      start = end
      line += lines
    }
    if problems.isEmpty { problems.append(failure) }
    problems.sort { ($0.line, $0.column) < ($1.line, $1.column) }
  }

  /// Where the entry that begins at `start` ends, and how many lines it has: its own line and all
  /// that go on with it.
  private static func entry(from start: Int, in bytes: Span<UInt8>) -> (end: Int, lines: Int) {
    var end = nextLine(from: start, in: bytes)
    var lines = 1
    while end < bytes.count, goesOn(at: end, in: bytes) {
      end = nextLine(from: end, in: bytes)
      lines += 1
    }
    return (end, lines)
  }

  /// Whether the line at `start` belongs to the entry above: indented, blank, a comment or an item.
  private static func goesOn(at start: Int, in bytes: Span<UInt8>) -> Bool {
    switch bytes[start] {
    case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\r"), UInt8(ascii: "\n"),
      UInt8(ascii: "#"):
      return true
    case UInt8(ascii: "-"):
      let next = start + 1 < bytes.count ? bytes[start + 1] : UInt8(ascii: "\n")
      return next == UInt8(ascii: " ") || next == UInt8(ascii: "\n") || next == UInt8(ascii: "\r")
    default:
      return false
    }
  }
}
