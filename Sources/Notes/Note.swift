internal import CommonMark

/// One note as a value: what it says, before it is known who is meant.
///
/// What a note means alone is decided here; who its references reach, and so which passages are
/// entries, is decided when all notes are together.
public struct Note: Sendable {
  /// What kind of note it is (rules P1, P8).
  public enum Role: Sendable { case person, group, other }

  public let path: NotePath
  public internal(set) var role = Role.other
  /// False if the note must be left out whole (rule J4).
  public internal(set) var isReadable = true
  /// False while only its head was read.
  public internal(set) var isWhole = false
  /// The date of text that no heading or lead dates; nil in person notes (rules D2, P7).
  public internal(set) var day: Day?
  /// Text of the first level-1 heading.
  public internal(set) var title: String?
  /// Typed front matter of person and group notes.
  public internal(set) var profile: Profile? {
    get { boxedProfile.first }
    set { boxedProfile = newValue.map { [$0] } ?? [] }
  }
  /// The word after `kind:` in front matter.
  public internal(set) var meetingKind: String?
  /// Tags in front matter, without `#`.
  public internal(set) var noteTags: [String] = []
  package internal(set) var frontLinks: [FrontLink] = []
  package internal(set) var passages: [Passage] = []
  package internal(set) var tokens: [LeadToken] = []
  package internal(set) var references: [Reference] = []
  /// Tags of passages, as written, without `#`.
  package internal(set) var tags: [String] = []
  /// The passages that carry a tag which makes a memo, in order.
  package internal(set) var marks: [Mark] = []
  /// Dates named in passages, other than leading and task dates.
  package internal(set) var dates: [Day] = []
  /// Plain text of all passages, UTF-8.
  package internal(set) var text: [UInt8] = []
  public internal(set) var findings: [Finding] = []

  /// None or one, outside of the note: a profile is large and most notes have none.
  private var boxedProfile: [Profile] = []

  init(path: NotePath) {
    self.path = path
  }

  /// Takes the findings out.
  package mutating func takeFindings() -> [Finding] {
    defer { findings = [] }
    return findings
  }

  /// The plain text of a passage from an offset on, white space made single spaces, without the
  /// border that ends a table row.
  package func text(of passage: Passage, from offset: Int32 = 0) -> String {
    let start = min(passage.text.lowerBound + offset, passage.text.upperBound)
    return text.view { text in
      var bytes = text[Int(start)..<Int(passage.text.upperBound)]
      while passage.kind == .row, let last = bytes.last, last.isBlank || last == UInt8(ascii: "|") {
        bytes = bytes.dropLast()
      }
      return bytes.collapsed
    }
  }
}
