public import Journals

/// Several people who are due and whom one occasion serves.
public struct Gathering: Sendable {
  /// What joins them, the best bond first.
  public enum Bond: String, Sendable, CaseIterable {
    case team, client, organisation, friends, group
    /// They live in one town that is not mine.
    case town
    case interest
    /// They know each other, or somebody they all know.
    case acquaintance
  }

  /// What the table of ways calls it: `lunch`.
  public let way: String
  public let bond: Bond
  /// Without a full stop: `Lunch with Ana Ruiz, Bo Lind and Cy Moss`.
  public let sentence: Sentence
  /// At least two, at most five, in path order.
  public let people: [PersonID]
  /// A phrase that says what joins them, and who is due: `all three of Platform are due`.
  public let reason: Sentence
}

extension Gathering {
  init(_ shared: SharedChoice) {
    way = shared.way.name
    bond = shared.guests.unit.bond
    people = shared.guests.members.map(\.id)
    sentence = "\(shared.invitation.lead) \(Sentence.names(of: shared.guests.members))"
    let guests = shared.guests.bondInWords
    reason = shared.invitation.because.map { "\($0), and \(guests)" } ?? guests
  }
}

extension GuestUnit {
  var bond: Gathering.Bond {
    switch self {
    case .team: .team
    case .organisation: .organisation
    case .client: .client
    case .friends: .friends
    case .group: .group
    case .town: .town
    case .interest: .interest
    case .acquaintance: .acquaintance
    }
  }
}
