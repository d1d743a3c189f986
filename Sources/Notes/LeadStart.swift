internal import CommonMark

/// What stands before the lead of an entry: task box, date, time and the punctuation after them
/// (rules E2, D2).
struct LeadStart {
  private let bytes: ByteView
  private let end: Int
  private let isHeading: Bool
  /// Where the lead begins.
  private(set) var start: Int
  private(set) var task = Passage.Task.none
  private(set) var hasDate = false
  private(set) var day: Day?
  /// Where a leading date stands that does not exist.
  private(set) var impossibleDate: Int?

  init(_ bytes: ByteView, _ range: Range<Int>, isHeading: Bool = false) {
    self.bytes = bytes
    self.isHeading = isHeading
    start = range.lowerBound
    end = range.upperBound
  }

  mutating func read(allowsTask: Bool) {
    skipBlanks()
    if allowsTask { readTask() }
    skipBorders()
    if isHeading { skipWeekday(beforeDate: true) }
    while readDate() || readTime() { skipPunctuation() }
  }

  private func byte(at index: Int) -> UInt8 {
    index < end ? bytes[index] : 0
  }

  private mutating func skipBlanks() {
    while start < end, bytes[start].isBlank { start += 1 }
  }

  /// The cell borders of a table row.
  private mutating func skipBorders() {
    while byte(at: start) == UInt8(ascii: "|") {
      start += 1
      skipBlanks()
    }
  }

  /// A box with one sign, followed by white space or nothing (rule E7).
  private mutating func readTask() {
    guard byte(at: start) == UInt8(ascii: "["), byte(at: start + 2) == UInt8(ascii: "]"),
      start + 3 >= end || bytes[start + 3].isBlank
    else { return }
    switch byte(at: start + 1) {
    case UInt8(ascii: " "), UInt8(ascii: "/"): task = .open
    case UInt8(ascii: "x"), UInt8(ascii: "X"): task = .done
    case UInt8(ascii: "-"): task = .cancelled
    case UInt8(ascii: ">"), UInt8(ascii: "<"): task = .moved
    default: return
    }
    start += 3
    skipBlanks()
  }

  /// A date, bare or in `[…]`, `(…)`, `[[…]]`; what is bold or linked looks bare here.
  private mutating func readDate() -> Bool {
    guard !hasDate else { return false }
    var index = start
    while index < start + 2, LeadStart.closer(of: byte(at: index)) != nil { index += 1 }
    let openers = start..<index
    let limit = index + 10
    guard limit <= end, Day.looksLikeDate(bytes[index..<limit]) else { return false }
    var next = limit
    for opener in openers.reversed() {
      guard byte(at: next) == LeadStart.closer(of: byte(at: opener)) else { return false }
      next += 1
    }
    let after = byte(at: next)
    guard !after.isWordByte || after >= 0x80, after != UInt8(ascii: "_") else { return false }
    if after == UInt8(ascii: "-"), byte(at: next + 1).isWordByte { return false }
    hasDate = true
    day = Day(bytes[index..<limit])
    if day == nil { impossibleDate = index }
    start = next
    if isHeading { skipWeekday(beforeDate: false) }
    return true
  }

  private static func closer(of byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "["): UInt8(ascii: "]")
    case UInt8(ascii: "("): UInt8(ascii: ")")
    default: nil
    }
  }

  /// `H:MM` or `HH:MM`.
  private mutating func readTime() -> Bool {
    var index = start
    while index < start + 2, byte(at: index).isDigit { index += 1 }
    guard index > start, byte(at: index) == UInt8(ascii: ":"), byte(at: index + 1).isDigit,
      byte(at: index + 2).isDigit, !byte(at: index + 3).isDigit, !byte(at: index + 3).isLetter
    else { return false }
    start = index + 3
    return true
  }

  /// Any `:`, `,` or dash.
  private mutating func skipPunctuation() {
    while start < end {
      skipBlanks()
      let length = punctuationLength
      if length == 0 { break }
      start += length
    }
    skipBorders()
  }

  private var punctuationLength: Int {
    switch byte(at: start) {
    case UInt8(ascii: ":"), UInt8(ascii: ","), UInt8(ascii: "-"): 1
    case 0x80...: isWidePunctuation ? 3 : 0
    default: 0
    }
  }

  private var isWidePunctuation: Bool {
    let rest = bytes[start..<end]
    return rest.starts(with: "–".utf8) || rest.starts(with: "—".utf8)
      || rest.starts(with: "：".utf8) || rest.starts(with: "，".utf8)
  }

  private static let weekdayNames = [
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "mon", "tue",
    "tues", "wed", "thu", "thur", "thurs", "fri", "sat", "sun",
  ]

  private static let weekdays = WordTable(
    Dictionary(uniqueKeysWithValues: weekdayNames.map { ($0, true) }))

  /// The weekday may stand before or after a heading's date, also in parentheses.
  private mutating func skipWeekday(beforeDate: Bool) {
    let before = start
    while start < end, !bytes[start].isWordByte, bytes[start] != UInt8(ascii: "[") {
      start += 1
    }
    var next = start
    while byte(at: next).isLetter { next += 1 }
    guard next >= start + 3, case .found = LeadStart.weekdays.find(bytes[start..<next]) else {
      start = before
      return
    }
    start = next
    while start < end, bytes[start].isBlank || ",.)".utf8.contains(bytes[start]) {
      start += 1
    }
    if beforeDate, !(byte(at: start).isDigit || LeadStart.closer(of: byte(at: start)) != nil) {
      start = before
    }
  }
}
