public import Journals
import Notes
public import Relationships

/// How many ties I have of which kind, and how far they reach.
public struct NetworkStanding: Sendable {
  /// Everybody in contact in the last 365 days, by how strong the tie is.
  public let strong: Int
  public let medium: Int
  public let weak: Int
  /// Whom there was contact with, but not in the last 365 days.
  public let silent: Int
  /// The strengths of all ties above 0; nil without any.
  public let strengths: Quantiles?
  /// To how many separate contacts mine come down, of `contactCount`: those who know each other
  /// tell me the same things. See `Network.effectiveSize(of:)`, rounded to a tenth.
  public let effectiveSize: Double?
  /// How much my contacts lean on each other, from near 0 to about 1; see
  /// `Network.constraint(of:)`, rounded to hundredths.
  public let constraint: Double?
  /// The contacts that effective size and constraint are about: whom a tie above 0 leads to.
  public let contactCount: Int
  /// The colleague whom my strongest tie at work is to.
  public let bestFriend: BestFriend?

  /// My strongest tie at work.
  ///
  /// Whoever has a best friend at work is the better for it (T. Rath, "Vital Friends", 2006); the
  /// notes can only tell whom I am most in touch with.
  public struct BestFriend: Sendable {
    public let person: PersonID
    public let isStrong: Bool
  }

  public var inTouch: Int { strong + medium + weak }

  init(in situation: Situation, _ network: Network) {
    let contacts = situation.contacts
    let inTouch = contacts.filter(situation.isInTouch)
    func count(_ standing: Standing) -> Int {
      contacts.count { situation.standing(of: $0) == standing }
    }
    strong = count(.strong)
    medium = count(.medium)
    weak = count(.weak)
    silent = count(.silent)
    let me = situation.graph.me
    contactCount = network.degree(of: me)
    effectiveSize = network.effectiveSize(of: me).map { ($0 * 10).rounded() / 10 }
    constraint = network.constraint(of: me).map { ($0 * 100).rounded() / 100 }
    strengths = situation.graph.strengthQuantiles { !situation.isInNetwork($0) }
    bestFriend = inTouch.filter(situation.isColleague)
      .max { (situation.strength(of: $0), $1) < (situation.strength(of: $1), $0) }
      .map { BestFriend(person: $0, isStrong: situation.strength(of: $0) >= TieStrength.strong) }
  }
}
