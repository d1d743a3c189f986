/// The word lists of the configuration, with their defaults (rule C1).
public struct Words: Sendable {
  public var people = ["people", "contacts"]
  public var groups = ["groups"]
  /// Kind words over the built-in ones; a nil channel removes one.
  public var kinds: [String: Channel?] = [:]
  public var contact = ["with", "met", "saw", "told", "asked", "visited"]
  public var topic = [
    "about", "re", "regarding", "concerning", "heard", "remember", "who", "whose",
  ]
  public var noContact = [
    "cancelled", "canceled", "missed", "no-show", "rescheduled", "postponed", "need", "needs",
    "should", "must", "plan", "want", "try", "will", "tomorrow", "if", "forgot", "never", "not",
    "no", "without", "didn't", "couldn't", "can't", "won't", "haven't", "hasn't", "hadn't",
    "skipped", "planned", "scheduled", "booked",
  ]
  public var logHeadings = ["Log", "Contact", "Contacts", "Interactions", "History", "Meetings"]
  public var attendeeHeadings = [
    "Present", "Attendees", "Attendance", "Attending", "Participants", "Members", "In attendance",
    "Chair", "Moderator", "Facilitator", "Notetaker", "Scribe",
  ]
  public var nextHeadings = ["Next time", "Ask", "Talk about"]
  /// The user's own tags by meaning.
  public var tags: [Vocabulary.Meaning: String] = [:]

  public init() {}

  /// The table of rule E3; words in `tags` count as tags only.
  static let builtInKinds: [(channel: Channel, list: (words: [String], tags: [String]))] = [
    (
      .inPerson,
      (
        [
          "met", "meet", "lunch", "breakfast", "dinner", "coffee", "tea", "drinks", "beer",
          "pizza", "walk", "visit", "visited", "1:1", "one-on-one", "workshop", "conference",
          "outing", "golf",
        ], ["party", "event", "game", "gallery", "ride", "desk", "meeting"]
      )
    ),
    (.video, (["zoom", "facetime"], ["video", "teams"])),
    (.phone, (["call", "called", "phone", "phoned"], [])),
    (
      .message,
      (
        ["emailed", "email", "messaged", "message", "texted", "chat", "chatted", "dm", "wrote"],
        ["mail", "text", "im", "letter"]
      )
    ),
    (.social, (["linkedin", "liked", "commented"], ["posted"])),
  ]

  /// Labels of those who were not there (rule E4).
  static let absentees: Set<String> = ["regrets", "absent", "excused", "apologies"]

  /// Labels that say how people attended, or as what: those do not end a list of attendees (rule E4).
  static let waysToAttend: Set<String> = [
    "remote", "online", "virtual", "dialled in", "dialed in", "in person", "on site", "onsite",
    "zoom", "teams", "phone", "guest", "guests", "host", "hosts", "joined", "minutes",
    "minute taker",
    "note taker", "secretary", "organiser", "organizer", "speaker", "speakers", "also present",
  ]
}
