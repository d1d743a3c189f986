public import Notes

/// That one person took part in one interaction.
public struct Encounter: Hashable, Sendable {
  private let interactionIndex: Int32
  public let date: Day
  /// Nil where the kind of contact tells none.
  public let channel: Channel?

  init(interaction: Int, date: Day, channel: Channel?) {
    interactionIndex = Int32(interaction)
    self.date = date
    self.channel = channel
  }

  /// The index in `Journal.interactions`.
  public var interaction: Int { Int(interactionIndex) }
}

/// When somebody was last in contact, and where that is noted.
public struct LastContact: Hashable, Sendable {
  public let date: Day
  /// The index in `Journal.interactions`; nil where only `last-contact` in the note says so.
  public let interaction: Int?
}

/// What the contacts with one person add up to, up to the journal's date.
public struct ContactRecord: Hashable, Sendable {
  /// The first contact that is noted.
  public internal(set) var first: Day?
  /// The last contact through any channel.
  public internal(set) var last: LastContact?
  /// The last contact that was not through a social network: what a cadence counts from.
  public internal(set) var lastDirect: LastContact?
  public internal(set) var lastInPerson: LastContact?
  /// Distinct days with contact (rule E6).
  public internal(set) var contactDays = 0
  /// See ``TieStrength``; rounded to three decimals.
  public internal(set) var strength = 0.0
}
