public import Journals
public import Notes

/// How to get in touch with somebody, chosen for them.
public struct WayChoice: Sendable {
  /// What the table of ways calls it: `lunch`.
  public let name: String
  /// A sentence without a full stop that names whom it serves beside the person:
  /// `Lunch with Bo Lind too: both of Platform are due`.
  public let sentence: Sentence
  /// Who else is served by it, in path order.
  public let companions: [PersonID]
  /// When it was last used with the person, up to the day it is chosen for.
  public let lastUsed: Day?
}
