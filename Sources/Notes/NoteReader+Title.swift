internal import CommonMark

/// The note's title, and the date that it may give (rules P2, D2).
extension NoteReader {
  mutating func readTitle(in bytes: ByteView) {
    let headings = document.blocks.filter { $0.kind == .heading && $0.level == 1 }
    guard let first = headings.first else { return }
    layOut(first, of: bytes)
    note.title = scanner.bytes.collapsed
    guard headings.count == 1, note.day == nil, note.role != .person else { return }
    let dates = datesInFlatText()
    if dates.count == 1 { note.day = Day(dates[0]) }
  }

  private func datesInFlatText() -> [String] {
    var dates: [String] = []
    var index = 0
    while index + 10 <= scanner.bytes.count {
      let isFree = index == 0 || !scanner.bytes[index - 1].isWordByte
      let end = index + 10
      if isFree, Day.looksLikeDate(scanner.bytes[index..<end]),
        end == scanner.bytes.count || !scanner.bytes[end].isWordByte
      {
        dates.append(String(scanner.bytes[index..<end]))
        index = end
      } else {
        index += 1
      }
    }
    return dates
  }
}
