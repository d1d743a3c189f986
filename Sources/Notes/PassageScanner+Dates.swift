internal import CommonMark

/// Dates in text: events (rule E9) and what a task says of itself (rule E7).
extension PassageScanner {
  mutating func scanDigits() {
    let limit = index + 10
    guard limit <= end, isBoundary(before: index), isBoundary(after: limit),
      Day.looksLikeDate(bytes[index..<limit])
    else {
      scanWord()
      return
    }
    emit(.word([], kind: 0))
    let day = Day(bytes[index..<limit])
    if let marker = taskMarker(before: index) {
      addTaskDate(day, marker)
    } else {
      addDate(day, at: sourceOffset)
      index = limit
    }
  }

  private func isBoundary(before index: Int) -> Bool {
    guard index > 0 else { return true }
    let byte = bytes[index - 1]
    return !(byte.isLetter || byte.isDigit || byte.joinsDate)
  }

  private func isBoundary(after index: Int) -> Bool {
    guard index < end else { return true }
    let byte = bytes[index]
    if byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".") {
      return index + 1 >= end || !bytes[index + 1].isWordByte
    }
    return !(byte.isLetter || byte.isDigit || byte == UInt8(ascii: "_"))
  }

  /// Adds a date; one that does not exist is to be reported.
  mutating func addDate(_ day: Day?, at offset: Int) {
    if let day {
      output.dates.append(day)
    } else {
      output.impossibleDates.append(offset)
    }
  }

  /// What stands before a task date, and where it begins.
  struct TaskMarker {
    enum Meaning { case due, done, other }
    var meaning: Meaning
    var start: Int
    /// `]` or `)` that closes the field, 0 for none.
    var closer: UInt8 = 0
  }

  private mutating func addTaskDate(_ day: Day?, _ marker: TaskMarker) {
    let offset = sourceOffset
    if day == nil { output.impossibleDates.append(offset) }
    switch marker.meaning {
    case .due: output.due = output.due ?? day
    case .done: output.done = output.done ?? day
    case .other: break
    }
    index += 10
    if marker.closer != 0, index < end, bytes[index] == marker.closer { index += 1 }
    drop(from: marker.start, upTo: index)
    dropBlanksBeforeMark(at: index)
  }

  private static let emojiMarkers: [(String, TaskMarker.Meaning)] = [
    ("📅", .due), ("📆", .due), ("🗓", .due), ("✅", .done), ("➕", .other), ("🛫", .other),
    ("⏳", .other), ("⌛", .other), ("❌", .other),
  ]

  private static let fields: [(String, TaskMarker.Meaning)] = [
    ("due::", .due), ("completion::", .done), ("created::", .other), ("start::", .other),
    ("scheduled::", .other), ("cancelled::", .other),
  ]

  private func taskMarker(before index: Int) -> TaskMarker? {
    let text = bytes[0..<skipSpacesBack(from: index)]
    guard let last = text.last else { return nil }
    for (emoji, meaning) in PassageScanner.emojiMarkers where last >= 0x80 && text.hasSuffix(emoji)
    {
      return TaskMarker(meaning: meaning, start: text.count - emoji.utf8.count)
    }
    let mayBeField = last == UInt8(ascii: ":")
    for (field, meaning) in PassageScanner.fields where mayBeField && text.hasSuffix(field) {
      let start = text.count - field.utf8.count
      switch start > 0 ? text[start - 1] : 0 {
      case UInt8(ascii: "["):
        return TaskMarker(meaning: meaning, start: start - 1, closer: UInt8(ascii: "]"))
      case UInt8(ascii: "("):
        return TaskMarker(meaning: meaning, start: start - 1, closer: UInt8(ascii: ")"))
      default: break
      }
    }
    return dueWord(in: text)
  }

  private func dueWord(in text: ByteView) -> TaskMarker? {
    let word = text.last == UInt8(ascii: ":") ? text.dropLast() : text
    guard word.last == UInt8(ascii: "e"), word.hasSuffix("due") || word.hasSuffix("Due") else {
      return nil
    }
    let start = word.count - 3
    if start > 0, bytes[start - 1].isWordByte || bytes[start - 1] == UInt8(ascii: "-") {
      return nil
    }
    switch start > 0 ? bytes[start - 1] : 0 {
    case UInt8(ascii: "("):
      return TaskMarker(meaning: .due, start: start - 1, closer: UInt8(ascii: ")"))
    case UInt8(ascii: "["):
      return TaskMarker(meaning: .due, start: start - 1, closer: UInt8(ascii: "]"))
    default: return TaskMarker(meaning: .due, start: start)
    }
  }

  /// Passes blanks, no-break spaces and emoji variation selectors, backwards.
  private func skipSpacesBack(from index: Int) -> Int {
    var end = index
    while end > 0 {
      let text = bytes[0..<end]
      if text[end - 1].isBlank {
        end -= 1
      } else if text[end - 1] < 0x80 {
        break
      } else if text.hasSuffix("\u{A0}") {
        end -= 2
      } else if text.hasSuffix("\u{FE0F}") || text.hasSuffix("\u{202F}") {
        end -= 3
      } else {
        break
      }
    }
    return end
  }
}

extension ByteView {
  fileprivate func hasSuffix(_ text: String) -> Bool {
    count >= text.utf8.count && suffix(text.utf8.count).elementsEqual(text.utf8)
  }
}

extension UInt8 {
  /// What makes digits part of something longer, such as a path.
  fileprivate var joinsDate: Bool {
    switch self {
    case UInt8(ascii: "-"), UInt8(ascii: "/"), UInt8(ascii: "_"), UInt8(ascii: "."),
      UInt8(ascii: "="):
      true
    default: false
    }
  }
}
