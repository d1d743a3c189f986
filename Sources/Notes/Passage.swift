/// A heading, list item, paragraph or table row of a note: what can be an entry or a detail of one.
@usableFromInline package struct Passage: Sendable {
  // Frozen, so that other modules compare them in place.
  @frozen @usableFromInline package enum Kind: Sendable { case heading, item, paragraph, row }
  @frozen @usableFromInline package enum Task: Sendable {
    case none, open, done, cancelled
    /// It stands elsewhere now.
    case moved
  }
  /// Whether the passage stands in a list of attendees or of absentees (rule E4).
  @frozen @usableFromInline package enum Roster: Sendable { case none, present, absent }

  package var kind: Kind
  /// 1-based line of the file.
  package var line: Int32
  /// 1-based, in bytes.
  package var column: Int32
  /// Index of the list item that holds this passage, -1 if none does.
  package var parent: Int32 = -1
  /// Index of the last heading above, -1 if there is none.
  package var heading: Int32 = -1
  /// Index of the dated heading in whose section this is, -1 for the note itself.
  package var section: Int32 = -1
  /// Its date (rule D2).
  package var day: Day?
  /// The date leads the passage itself, or is the whole of the item above.
  package var hasOwnDate = false
  /// Of a heading, 1 to 6.
  package var level: UInt8 = 0
  /// Something else stands below it: nested blocks, or for a heading what it heads.
  package var hasDetails = false
  package var isQuoted = false
  /// The note's first level-1 heading.
  package var isTitle = false
  /// Below a heading such as "Log" (rule E2 d).
  package var isLogged = false
  /// Below a heading such as "Next time" (rule P7).
  package var isForNextTime = false
  package var roster = Roster.none
  /// The line of the label that makes it part of a roster.
  package var rosterLine: Int32 = 0
  package var task = Task.none
  package var due: Day?
  package var done: Day?
  /// Ranges in the note's flat arrays.
  package var tokens: Range<Int32> = 0..<0
  package var references: Range<Int32> = 0..<0
  package var tags: Range<Int32> = 0..<0
  package var dates: Range<Int32> = 0..<0
  /// Plain text, in bytes of the note's `text`.
  package var text: Range<Int32> = 0..<0
}
