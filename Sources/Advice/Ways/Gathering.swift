public import Journals

/// Several people who are due and whom one occasion serves.
public struct Gathering: Sendable {
  /// What the table of ways calls it: `lunch`.
  public let way: String
  /// Without a full stop: `Lunch with Ana Ruiz, Bo Lind and Cy Moss`.
  public let sentence: Sentence
  /// At least two, at most five, in path order.
  public let people: [PersonID]
  /// A phrase that says why: `all three of Platform are due`.
  public let reason: Sentence
}
