public import Journals
public import Notes

/// The most telling people of my network, and what joins them: few enough to be drawn.
///
/// I am not in it, as is usual for the network of one person: a line from me to everybody would hide
/// how the others hang together. How each of them and I stand is a ``Standing``.
///
/// Only bands of strength, days of contact and dates decide who is in it and how, never a number
/// that creeps from day to day, so that the picture changes when something happens.
public struct NetworkPicture: Sendable {
  public struct Figure: Hashable, Sendable {
    public let person: PersonID
    public let standing: Standing
    /// Leads to somebody, or from one team to another, where nobody else among those I know does.
    public let isBridge: Bool
    /// The last contact, if there was one.
    public let last: Day?
  }

  /// People who belong together.
  public struct Cluster: Hashable, Sendable {
    /// A team, an organisation, or in our words.
    public let name: String
    /// Ascending, two at least.
    public let people: [PersonID]
  }

  /// What joins two people.
  public struct Link: Hashable, Sendable {
    public let one: PersonID
    public let other: PersonID
    /// What the other is to the one, where a note says so: a key such as `manager`.
    public let label: String?
  }

  /// Ascending by person; at most ``most``.
  public let figures: [Figure]
  /// By name; nobody is in two.
  public let clusters: [Cluster]
  /// The fewest that leave nobody without their strongest one and nothing apart that hangs together,
  /// with what notes declare and what joins bridges; at most ``mostLinks``, ascending.
  public let links: [Link]

  /// People.
  public static let most = 40
  public static let mostLinks = 60
}

extension Counsel {
  /// The picture of my network, as of the counsel's date.
  ///
  /// - Parameter bridges: who is to be in it before all others, and drawn as a bridge, since a text
  ///   beside it says so; by default the bridges of the report on the network.
  public func networkPicture(bridges: [PersonID]? = nil) -> NetworkPicture {
    let bridges = bridges ?? Bridge.all(in: situation, situation.network).map(\.person)
    return NetworkPicture(in: situation, bridges: Array(bridges.prefix(Bridge.mostDrawn)))
  }
}
