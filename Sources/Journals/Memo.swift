public import Notes

/// Something that a tag marks for later use (rule E8): worth passing on, news of mine, a favour.
///
/// Unlike an entry it need not name anybody: `- The best climbing halls #share #climbing`.
public struct Memo: Sendable {
  /// What the tag means; a line with two such tags makes two memos.
  public var meaning: Vocabulary.Meaning
  /// When it was noted; nil in undated text.
  public var date: Day?
  /// Whom it names, else who took part in the entry it belongs to, ascending; may be empty.
  public var people: [PersonID]
  /// Its other tags, as written, without `#`.
  public var topics: [String]
  /// Plain text, of a contact what was noted; nil if it mentions a private person.
  public var text: String?
  /// Links to the web whose texts stand in the text, in order.
  public var links: [WebLink]
  public var place: Place
  /// False if what it says mentions a private person: it is never quoted then (rule P9).
  public var isQuotable = true

  public init(
    meaning: Vocabulary.Meaning, date: Day?, people: [PersonID] = [], topics: [String] = [],
    text: String?, links: [WebLink] = [], place: Place
  ) {
    self.meaning = meaning
    self.date = date
    self.people = people
    self.topics = topics
    self.text = text
    self.links = links
    self.place = place
  }
}

/// A memo that holds no longer, since the task that it stands on is done.
struct SettledMemo: Sendable {
  var memo: Memo
  /// When it was done: before that day the memo held.
  var day: Day

  init(memo: Memo, on day: Day) {
    self.memo = memo
    self.day = day
  }
}
