/// The parts of a paragraph that are passages of their own: table rows, labelled lines and, in
/// person notes, lines that begin with a date.
struct Segments {
  struct Segment {
    var range: Range<Int>
    var isRow: Bool
    var label: Label.Match?
  }

  private(set) var all: [Segment] = []

  init(_ flat: FlatText, _ vocabulary: Vocabulary, splitsAtDates: Bool) {
    let lines = Segments.lines(of: flat.bytes)
    let isTable = lines.count > 1 && Segments.isDelimiter(flat.bytes[lines[1]])
    for line in lines {
      let isRow = isTable || flat.bytes[line].first == UInt8(ascii: "|")
      if isRow, Segments.isDelimiter(flat.bytes[line]) { continue }
      let label = isRow ? nil : Label.match(flat, line, vocabulary)
      let isDated = splitsAtDates && Segments.beginsWithDate(flat, line)
      if isRow || label != nil || isDated || all.last.map(\.isRow) ?? true {
        all.append(Segment(range: line, isRow: isRow, label: label))
      } else {
        all[all.count - 1].range = all[all.count - 1].range.lowerBound..<line.upperBound
        all[all.count - 1].label?.isEmpty = false
      }
    }
  }

  private static func lines(of text: [UInt8]) -> [Range<Int>] {
    var lines: [Range<Int>] = []
    var start = 0
    while start < text.count {
      let end = text[start...].firstIndex(of: UInt8(ascii: "\n")) ?? text.count
      if end > start { lines.append(start..<end) }
      start = end + 1
    }
    return lines
  }

  /// `| --- | :-: |` below a table's head.
  private static func isDelimiter(_ line: ArraySlice<UInt8>) -> Bool {
    line.contains(UInt8(ascii: "-")) && line.contains(UInt8(ascii: "|"))
      && line.allSatisfy { "|-: \t".utf8.contains($0) }
  }

  private static func beginsWithDate(_ flat: FlatText, _ line: Range<Int>) -> Bool {
    var lead = LeadStart(flat, line)
    lead.read(allowsTask: false)
    return lead.hasDate
  }
}
