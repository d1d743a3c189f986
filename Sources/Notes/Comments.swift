internal import CommonMark

/// `%%…%%` comments (rule M1).
enum Comments {
  /// The source ranges between pairs of `%%` outside code and addresses, over all blocks.
  static func ranges(in document: Document, of source: ByteView) -> [Range<Int>] {
    guard source.holds(UInt8(ascii: "%")) else { return [] }
    var marks: [Int] = []
    for run in document.runs where run.kind == .text {
      addMarks(in: source[Int(run.start)..<Int(run.end)], to: &marks)
    }
    return stride(from: 0, to: marks.count - 1, by: 2).map { marks[$0]..<(marks[$0 + 1] + 2) }
  }

  private static func addMarks(in text: ByteView, to marks: inout [Int]) {
    lazy var hasAddress = text.holds(UInt8(ascii: ":"))
    var index = text.startIndex
    while let found = text.offset(of: UInt8(ascii: "%"), from: index) {
      index = found + 1
      guard index < text.endIndex, text[index] == UInt8(ascii: "%") else { continue }
      index += 1
      if !hasAddress || !isInAddress(found, of: text) { marks.append(found) }
    }
  }

  /// How far back an address is looked for, in bytes.
  private static let longestAddress = 2048

  private static func isInAddress(_ index: Int, of text: ByteView) -> Bool {
    let before = text[text.startIndex..<index].suffix(longestAddress)
    let start = before.lastIndex { $0.isBlank }.map { $0 + 1 } ?? before.startIndex
    return before[start..<before.endIndex].containsSchemeMark
  }
}
