internal import Notes

/// The properties of a file of vCards, its folded lines made whole.
struct ContentLineReader {
  private(set) var lines: [ContentLine] = []
  /// Lines that are no property, by number.
  private(set) var strayLines: [Int] = []
  /// The line that may go on, and whether it is known to go on as quoted-printable text does.
  private var open: [UInt8] = []
  private var isQuotedPrintable: Bool?

  init(_ bytes: [UInt8]) {
    var openLine = 1
    for (index, line) in ContentLineReader.physicalLines(of: bytes).enumerated() {
      if goesOn {
        open.append(UInt8(ascii: "\n"))
        open += line
      } else if let first = line.first, first == UInt8(ascii: " ") || first == UInt8(ascii: "\t") {
        open += line.dropFirst()
      } else {
        close(openLine)
        open = Array(line)
        openLine = index + 1
      }
    }
    close(openLine)
  }

  /// Quoted-printable lines end in `=` where they go on. The mark stays: decoding drops it.
  private var goesOn: Bool {
    mutating get {
      guard open.last == UInt8(ascii: "=") else { return false }
      let known = isQuotedPrintable ?? (ContentLine(open, line: 0)?.isQuotedPrintable == true)
      isQuotedPrintable = known
      return known
    }
  }

  private mutating func close(_ line: Int) {
    defer {
      open = []
      isQuotedPrintable = nil
    }
    if open.allSatisfy({ $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }) { return }
    if let property = ContentLine(open, line: line) {
      lines.append(property)
    } else if lines.last?.isBinary != true {
      // vCard 2.1 lets pictures go on in lines of their own.
      strayLines.append(line)
    }
  }

  /// Some programs end lines by two carriage returns and a line feed.
  private static func physicalLines(of bytes: [UInt8]) -> [ArraySlice<UInt8>] {
    let (lineFeed, carriageReturn) = (UInt8(ascii: "\n"), UInt8(ascii: "\r"))
    let end = bytes.contains(lineFeed) ? lineFeed : carriageReturn
    return bytes.split(separator: end, omittingEmptySubsequences: false).map { line in
      line.lastIndex { $0 != carriageReturn }.map { line[...$0] } ?? []
    }
  }
}
