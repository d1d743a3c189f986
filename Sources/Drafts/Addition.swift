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
  /// Why the entry should not be written; nil if all is well.
  public private(set) var obstacle: Obstacle?

  public enum Obstacle: Sendable {
    /// The note is not UTF-8.
    case encoding
    /// What the note ends in, such as an open code block, hides what the entry says.
    case hidden
    /// The entry would change what the note said before.
    case changesOthers
  }

  /// - Parameters:
  ///   - present: what the note holds; empty if there is none.
  ///   - census: who is who.
  public init(_ entry: Entry, to note: DailyNote, holding present: [UInt8], _ census: Census) {
    let end = NoteEnd(of: present)
    let alone = Journal(of: Array(entry.markdown().utf8), at: "undated.md", from: 1, census)
    let hasOwnDate = !alone.dates.isEmpty
    let leads = hasOwnDate ? [nil] : [nil, note.date]
    let dated = Array(entry.markdown(leadingWith: note.date).utf8)
    let wanted = hasOwnDate ? alone : Journal(of: dated, at: "undated.md", from: 1, census)
    // A heading above, or a note whose name tells no day, would give the entry another date or none;
    // and some blocks go on until a blank line.
    for (gap, lead) in [false, true].flatMap({ gap in leads.map { (gap, $0) } }) {
      let text = end.joined(to: entry.markdown(leadingWith: lead), withBlankLine: gap)
      let addition = Addition(text, end.line + (gap ? 1 : 0), note, present, census)
      if addition.gives(wanted) {
        self = addition
        obstacle = end.isForeign ? .encoding : addition.spoils(present, note, census)
        return
      }
    }
    self.init(
      end.joined(to: entry.markdown(), withBlankLine: false), end.line, note, present, census)
    obstacle = end.isForeign ? .encoding : .hidden
  }

  private init(
    _ text: [UInt8], _ line: Int, _ note: DailyNote, _ present: [UInt8], _ census: Census
  ) {
    bytes = text
    self.line = line
    records = Journal(of: present + bytes, at: note.path, from: line, census)
  }

  /// Whether the entry gives as much as it does alone, on the same days.
  private func gives(_ wanted: Journal) -> Bool {
    records.recordLines.count == wanted.recordLines.count
      && (records.dates.isSubset(of: wanted.dates) || wanted.recordLines.isEmpty)
  }

  private func spoils(_ present: [UInt8], _ note: DailyNote, _ census: Census) -> Obstacle? {
    let before = Journal(of: present, at: note.path, from: 1, census)
    let after = Journal(of: present + bytes, at: note.path, from: 1, census)
    return after.recordLines.filter { $0 < line } == before.recordLines ? nil : .changesOthers
  }
}

/// The end of a note, and how to go on there.
private struct NoteEnd {
  /// The line that comes next.
  let line: Int
  /// Whether the note is in an encoding to which UTF-8 can't be added.
  let isForeign: Bool
  private let lineBreak: [UInt8]
  private let isInLine: Bool

  init(of bytes: [UInt8]) {
    let (lineFeed, carriageReturn) = (UInt8(ascii: "\n"), UInt8(ascii: "\r"))
    var line = 1
    var lineBreak = [lineFeed]
    for (index, byte) in bytes.enumerated() where byte == lineFeed || byte == carriageReturn {
      let isSecond = byte == lineFeed && index > 0 && bytes[index - 1] == carriageReturn
      lineBreak = isSecond ? [carriageReturn, lineFeed] : [byte]
      line += isSecond ? 0 : 1
    }
    self.lineBreak = lineBreak
    isInLine = bytes.last.map { $0 != lineFeed && $0 != carriageReturn } ?? false
    self.line = line + (isInLine ? 1 : 0)
    isForeign = bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF])
  }

  /// The text with the note's own line breaks, on a line of its own.
  func joined(to text: String, withBlankLine hasBlankLine: Bool) -> [UInt8] {
    let breaks = (isInLine ? 1 : 0) + (hasBlankLine ? 1 : 0)
    let lines = text.utf8.flatMap { $0 == UInt8(ascii: "\n") ? lineBreak : [$0] }
    return Array(repeatElement(lineBreak, count: breaks).joined()) + lines
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

  /// The lines of all records, ascending.
  fileprivate var recordLines: [Int] {
    let entries = (interactions + plans).map(\.place.line) + topics.map(\.place.line)
    let others = followUps.map(\.place.line) + memos.map(\.place.line) + events.map(\.place.line)
    return (entries + others).sorted()
  }
}
