public import Journals
public import Notes

/// Somebody whose view on a topic is worth asking for.
public struct Expert: Sendable {
  public let person: PersonID
  /// Why; never empty, the best first, of what was talked about the newest first.
  public let evidence: [Evidence]

  /// What kind of evidence the best is.
  public var source: Source { evidence[0].source }

  /// Where something stands that meets the topic, the most telling first.
  public enum Source: Int, Sendable, CaseIterable {
    case expertise, offers
    /// Role or team.
    case position
    case interests
    /// A fact in the person's note.
    case note
    /// An entry of a contact with the person, or one about them.
    case talk
  }

  /// One thing in the notes that meets the topic.
  public struct Evidence: Sendable {
    public let source: Source
    /// The words that meet the topic, as they stand there.
    public let words: [String]
    /// A phrase that goes on after the person's name, with a link to the place.
    public let sentence: Sentence
    public let place: Place
    /// When it was talked about; nil for what the person's note says.
    public let date: Day?
  }

  /// Of what was talked about, so much is told, the newest.
  static let talkLimit = 5
}
