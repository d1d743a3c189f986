import Testing

@testable import rapport

@Suite("Progress of reading")
struct ReadingProgressTests {
  /// What is written if a note is read at each of these moments, and all is done at the end.
  private static func written(_ moments: [Duration], of total: Int = 12_345) -> [String] {
    var now = Duration.zero
    var lines: [String] = []
    var progress = ReadingProgress(elapsed: { now }, write: { lines.append($0) })
    for (index, moment) in moments.enumerated() {
      now = moment
      progress.show(index + 1, of: total)
    }
    progress.clear()
    progress.clear()
    return lines
  }

  @Test("a run that reads for less than two seconds shows nothing")
  func short() {
    let moments = (0..<2_000).map { Duration.milliseconds($0) }
    #expect(ReadingProgressTests.written(moments) == [])
    #expect(ReadingProgressTests.written([]) == [])
  }

  @Test("a longer one shows how far it is, and takes the line back at the end")
  func long() {
    let moments = [1_999, 2_000].map { Duration.milliseconds($0) }
    let empty = "\r\u{1B}[K"
    #expect(
      ReadingProgressTests.written(moments)
        == ["\(empty)Reading notes: 2 of 12,345", empty])
  }

  @Test("the line changes ten times a second at most")
  func steady() {
    let moments = (0..<4_000).map { Duration.milliseconds($0) }
    let lines = ReadingProgressTests.written(moments, of: 4_000)
    #expect(lines.count == 21)
    #expect(lines.dropLast().last?.hasSuffix("Reading notes: 3,901 of 4,000") == true)
  }
}
