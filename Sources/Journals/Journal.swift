public import Notes

/// All notes together, read for one date: who is who, what was meant, what is wrong.
///
/// Every list is in path order, then line, then column; people are in path order, so that a
/// ``PersonID`` orders as the path does.
public struct Journal: Sendable {
  /// The day the journal is read for (rule D3).
  public var date: Day
  public var configuration: Configuration
  /// How many notes were read.
  public var noteCount: Int
  public var people: [Person]
  /// The me-note's person (rule P6).
  public var me: PersonID?
  public var groups: [Group]
  public var mentions: [Mention]
  /// Contacts up to the date.
  public var interactions: [Interaction]
  /// Entries after the date.
  public var plans: [Interaction]
  public var topics: [Topic]
  public var followUps: [FollowUp]
  public var events: [Event]
  public var edges: [Edge]
  /// What a tag marks for later use, up to the date.
  public var memos: [Memo]
  /// Those whose task was done on a known day up to the date.
  var settledMemos: [SettledMemo]
  public var findings: [Finding]
  /// Paths that are not told as they are, since they name private people: no link leads there.
  public internal(set) var maskedPaths: Set<String> = []

  public init(date: Day, configuration: Configuration = Configuration()) {
    self.date = date
    self.configuration = configuration
    noteCount = 0
    people = []
    groups = []
    mentions = []
    interactions = []
    plans = []
    topics = []
    followUps = []
    events = []
    edges = []
    memos = []
    settledMemos = []
    findings = []
  }
}
