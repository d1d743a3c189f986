internal import CommonMark

/// What is commented out, `%%…%%`, or struck out, `~~…~~` (rule M1).
enum Comments {
  /// The source ranges between pairs of marks outside code and addresses, ascending: of `%%` over all
  /// blocks, of `~~` within one.
  static func ranges(in document: Document, of source: ByteView) -> [Range<Int>] {
    let comments = comments(in: document, of: source)
    let struck = struck(in: document, of: source)
    if struck.isEmpty { return comments }
    return merged((comments + struck).sorted { $0.lowerBound < $1.lowerBound })
  }

  private static func comments(in document: Document, of source: ByteView) -> [Range<Int>] {
    guard source.holds(UInt8(ascii: "%")) else { return [] }
    var marks: [Int] = []
    for run in document.runs where run.kind == .text {
      addMarks(of: UInt8(ascii: "%"), in: source[Int(run.start)..<Int(run.end)], to: &marks)
    }
    return stride(from: 0, to: marks.count - 1, by: 2).map { marks[$0]..<(marks[$0 + 1] + 2) }
  }

  private static func struck(in document: Document, of source: ByteView) -> [Range<Int>] {
    guard source.holds(UInt8(ascii: "~")) else { return [] }
    var ranges: [Range<Int>] = []
    var marks: [Int] = []
    for block in document.blocks where !block.runs.isEmpty {
      marks.removeAll(keepingCapacity: true)
      for run in document.runs[Int(block.runs.lowerBound)..<Int(block.runs.upperBound)]
      where run.kind == .text {
        addMarks(of: UInt8(ascii: "~"), in: source[Int(run.start)..<Int(run.end)], to: &marks)
      }
      addStruck(between: marks, of: source, to: &ranges)
    }
    return ranges
  }

  /// As GitHub and Obsidian have it, no blank stands inside next to a mark.
  private static func addStruck(
    between marks: [Int], of source: ByteView, to ranges: inout [Range<Int>]
  ) {
    var opening: Int?
    for mark in marks {
      if let start = opening, !source[mark - 1].isBlank, mark > start + 2 {
        ranges.append(start..<(mark + 2))
        opening = nil
      } else if mark + 2 < source.endIndex, !source[mark + 2].isBlank {
        opening = opening ?? mark
      }
    }
  }

  private static func merged(_ ranges: [Range<Int>]) -> [Range<Int>] {
    var merged: [Range<Int>] = []
    for range in ranges {
      if let last = merged.last, range.lowerBound <= last.upperBound {
        merged[merged.count - 1] =
          last.lowerBound..<Swift.max(last.upperBound, range.upperBound)
      } else {
        merged.append(range)
      }
    }
    return merged
  }

  private static func addMarks(of sign: UInt8, in text: ByteView, to marks: inout [Int]) {
    lazy var hasAddress = text.holds(UInt8(ascii: ":"))
    var index = text.startIndex
    while let found = text.offset(of: sign, from: index) {
      index = found + 1
      guard index < text.endIndex, text[index] == sign else { continue }
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
