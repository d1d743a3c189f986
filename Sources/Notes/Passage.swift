/// A heading, list item, paragraph or table row of a note: what can be an entry or a detail of one.
public struct Passage: Sendable {
  public enum Kind: Sendable { case heading, item, paragraph, row }
  public enum Task: Sendable { case none, open, done, cancelled }
  /// Whether the passage stands in a list of attendees or of absentees (rule E4).
  public enum Roster: Sendable { case none, present, absent }

  public var kind: Kind
  /// 1-based line of the file.
  public var line: Int32
  /// 1-based, in bytes.
  public var column: Int32
  /// Index of the list item that holds this passage, -1 if none does.
  public var parent: Int32 = -1
  /// Index of the last heading above, -1 if there is none.
  public var heading: Int32 = -1
  /// Index of the dated heading in whose section this is, -1 for the note itself.
  public var section: Int32 = -1
  /// Its date (rule D2).
  public var day: Day?
  /// The date leads the passage itself, or is the whole of the item above.
  public var hasOwnDate = false
  /// Something else stands below it: nested blocks, or for a heading what it heads.
  public var hasDetails = false
  public var isQuoted = false
  /// The note's first level-1 heading.
  public var isTitle = false
  /// Below a heading such as "Log" (rule E2 d).
  public var isLogged = false
  /// Below a heading such as "Next time" (rule P7).
  public var isForNextTime = false
  public var roster = Roster.none
  /// The line of the label that makes it part of a roster.
  public var rosterLine: Int32 = 0
  public var task = Task.none
  public var due: Day?
  public var done: Day?
  /// Ranges in the note's flat arrays.
  public var tokens: Range<Int32> = 0..<0
  public var references: Range<Int32> = 0..<0
  public var tags: Range<Int32> = 0..<0
  public var dates: Range<Int32> = 0..<0
  /// Plain text, in bytes of the note's `text`.
  public var text: Range<Int32> = 0..<0
}
