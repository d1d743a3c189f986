internal import CommonMark

/// The note's title, and the date that it may give (rules P2, D2).
extension NoteReader {
  mutating func readTitle(in bytes: ByteView) {
    let blocks = document.blocks
    guard let first = blocks.firstIndex(where: { $0.level == 1 }) else { return }
    layOut(blocks[first], of: bytes)
    note.title = scanner.bytes.collapsed
    guard note.day == nil, note.role != .person else { return }
    guard !blocks[(first + 1)...].contains(where: { $0.level == 1 }) else { return }
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
