internal import CommonMark

/// The parts of a paragraph that are passages of their own: table rows, labelled lines and, in
/// person notes, lines that begin with a date.
struct Segments {
  struct Segment {
    var range: Range<Int>
    var isRow: Bool
    var label: Label.Match?
  }

  private(set) var all: [Segment] = []

  /// Finds the parts of another paragraph.
  mutating func find(
    in flat: FlatText, _ vocabulary: Vocabulary, splitsAtDates: Bool
  ) {
    all.removeAll(keepingCapacity: true)
    let bytes = flat.bytes
    var lines = Lines(bytes)
    var isTable: Bool?
    // Whether the names of the last label stand in lines with labels of their own, such as teams.
    var isGrouped = false
    while let line = lines.next() {
      isTable = isTable ?? lines.second.map { Segments.isDelimiter(bytes[$0]) } ?? false
      let isRow = isTable == true || bytes[line].first == UInt8(ascii: "|")
      if isRow, Segments.isDelimiter(bytes[line]) { continue }
      let label = isRow ? nil : Label.match(flat, line, vocabulary)
      let isDated = splitsAtDates && Segments.beginsWithDate(bytes, line)
      let hasOtherLabel = label == nil && !isRow && endsRoster(bytes, line)
      let isOther = hasOtherLabel && !isGrouped && all.last?.label?.isEmpty == false
      if let label {
        all += Segments.parts(of: line, label, in: flat, vocabulary)
        isGrouped = false
      } else if isRow || isDated || isOther || all.last.map(\.isRow) ?? true {
        all.append(Segment(range: line, isRow: isRow, label: nil))
      } else {
        isGrouped = isGrouped || hasOtherLabel
        all[all.count - 1].range = all[all.count - 1].range.lowerBound..<line.upperBound
        all[all.count - 1].label?.isEmpty = false
      }
    }
  }

  /// The parts of a line that begins with a label, each with its own: "Present: Ana; regrets: Bo".
  static func parts(
    of line: Range<Int>, _ label: Label.Match, in flat: FlatText, _ vocabulary: Vocabulary
  ) -> [Segment] {
    var parts = [Segment(range: line, isRow: false, label: label)]
    for index in line where flat.bytes[index] == UInt8(ascii: ";") {
      let start = flat.bytes[(index + 1)..<line.upperBound].firstIndex { !$0.isBlank }
      guard let start, let label = Label.match(flat, start..<line.upperBound, vocabulary) else {
        continue
      }
      parts[parts.count - 1].range = parts[parts.count - 1].range.lowerBound..<index
      parts.append(Segment(range: start..<line.upperBound, isRow: false, label: label))
    }
    return parts
  }

  /// Whether a line begins with a label that is none of attendees, below a line with some: "Agenda:".
  /// Where a label has a line for itself, such lines may divide the attendees, and behind a comma
  /// the list goes on.
  private func endsRoster(_ bytes: ByteView, _ line: Range<Int>) -> Bool {
    guard let last = all.last, last.label != nil, Label.beginsOther(bytes, line) else {
      return false
    }
    return bytes[last.range].last { !$0.isBlank } != UInt8(ascii: ",")
  }

  /// The lines of a text that are not empty, one after the other.
  private struct Lines {
    private let text: ByteView
    private var start = 0

    init(_ text: ByteView) {
      self.text = text
    }

    mutating func next() -> Range<Int>? {
      while start < text.endIndex {
        let line = start..<(text.offset(of: UInt8(ascii: "\n"), from: start) ?? text.endIndex)
        start = line.upperBound + 1
        if !line.isEmpty { return line }
      }
      return nil
    }

    /// The line after the one at hand.
    var second: Range<Int>? {
      var rest = self
      return rest.next()
    }
  }

  /// `| --- | :-: |` below a table's head.
  private static func isDelimiter(_ line: ByteView) -> Bool {
    var hasDash = false
    var hasBorder = false
    for byte in line {
      switch byte {
      case UInt8(ascii: "-"): hasDash = true
      case UInt8(ascii: "|"): hasBorder = true
      case UInt8(ascii: ":"), UInt8(ascii: " "), UInt8(ascii: "\t"): break
      default: return false
      }
    }
    return hasDash && hasBorder
  }

  private static func beginsWithDate(_ bytes: ByteView, _ line: Range<Int>) -> Bool {
    var lead = LeadStart(bytes, line)
    lead.read(allowsTask: false)
    return lead.hasDate
  }
}
