public import Journals
internal import Notes

/// An entry at the end of a note, and what the journal makes of it.
public struct Addition: Sendable {
  /// What is appended, line breaks that the note lacks included.
  public let bytes: [UInt8]
  /// The entry's line in the note.
  public let line: Int
  /// Contacts, plans, tasks and the like that the entry gives, with nothing of the rest of the note.
  public let records: Journal

  /// - Parameters:
  ///   - present: what the note holds; empty if there is none.
  ///   - census: who is who.
  public init(_ entry: Entry, to note: DailyNote, holding present: [UInt8], _ census: Census) {
    let plain = Addition(entry.markdown(), note, present, census)
    // A heading above, or a note whose name tells no day, would give the entry another date or none.
    let isDated = plain.dates == [note.date] || entry.hasOwnDate(census)
    let dated = Addition(entry.markdown(leadingWith: note.date), note, present, census)
    self = isDated || dated.dates != [note.date] ? plain : dated
  }

  private init(_ markdown: String, _ note: DailyNote, _ present: [UInt8], _ census: Census) {
    let newline = UInt8(ascii: "\n")
    let gap: [UInt8] = present.isEmpty || present.last == newline ? [] : [newline]
    bytes = gap + Array(markdown.utf8)
    line = (present + gap).count { $0 == newline } + 1
    records = Journal(of: present + bytes, at: note.path, from: line, census)
  }

  private var dates: Set<Day> { records.dates }
}

extension Entry {
  fileprivate func hasOwnDate(_ census: Census) -> Bool {
    let bytes = Array(markdown().utf8)
    return !Journal(of: bytes, at: "undated.md", from: 1, census).dates.isEmpty
  }
}

extension Journal {
  /// Of all that entries give.
  fileprivate var dates: Set<Day> {
    var dates = Set((interactions + plans).map(\.date))
    dates.formUnion(topics.map(\.date))
    dates.formUnion(followUps.compactMap(\.noted))
    dates.formUnion(memos.compactMap(\.date))
    return dates
  }
}
