public import Journals
public import Notes
import Relationships

/// How the network is doing: the quarterly look.
///
/// It is measured on what was noted before the Monday of the week, like ``WeekPlan``: windows such as
/// "the last 90 days" close a little every night, so that it would otherwise change without news.
public struct NetworkReport: Sendable {
  /// How many introductions it tells.
  static let mostIntroductions = 10

  /// The day that everything is measured on.
  public let date: Day
  /// What the report can rest on.
  public let basis: Basis
  /// What to do about it, in at most ten sentences that stand alone; empty while it is too early.
  public let summary: [Sentence]
  /// Nil while it is too early to say anything.
  public let findings: Findings?

  /// How much is noted, all told.
  public struct Basis: Hashable, Sendable {
    /// People whom contact is noted with.
    public let people: Int
    /// Contact days, of all people together.
    public let contactDays: Int
    /// The first contact that is noted.
    public let first: Day?
    /// From then to the report's date.
    public let days: Int

    /// With less than any of these, numbers would only pretend to mean something.
    public static let least = Basis(people: 5, contactDays: 20, first: nil, days: 28)

    public var isEnough: Bool {
      people >= Basis.least.people && contactDays >= Basis.least.contactDays
        && days >= Basis.least.days
    }
  }

  /// What was found.
  public struct Findings: Sendable {
    public let standing: NetworkStanding
    public let picture: NetworkPicture
    public let strips: YearStrips
    public let bridges: [Bridge]
    public let toRevive: [TieToRevive]
    public let introductions: [Introduction]
    public let communities: [Community]
    public let balance: Balance
    /// Nil where nobody has a cadence.
    public let capacity: Capacity?
    public let groups: [GroupContact]
    public let lists: [ListProgress]
    public let phases: [PhaseOfLife]
    /// Colleagues who were seen with at most one other person in a year, in path order.
    public let alone: [PersonID]
  }
}

extension Counsel {
  /// The network as this counsel's day knows it; see ``WeekPlan/basis`` for that of Monday.
  public var networkReport: NetworkReport {
    let basis = situation.basis
    let findings = basis.isEnough ? networkFindings : nil
    return NetworkReport(
      date: situation.date, basis: basis,
      summary: findings.map { situation.summary(of: $0) } ?? [], findings: findings)
  }

  private var networkFindings: NetworkReport.Findings {
    let network = situation.network
    let others = network.without(situation.graph.me)
    let bridges = Bridge.all(in: situation, network)
    return NetworkReport.Findings(
      standing: NetworkStanding(in: situation, network),
      picture: networkPicture(bridges: bridges.map(\.person)),
      strips: YearStrips(in: situation),
      bridges: bridges,
      toRevive: TieToRevive.all(in: situation, network),
      introductions: introductions(atMost: NetworkReport.mostIntroductions, among: others),
      communities: Community.all(in: situation, others),
      balance: Balance(in: situation),
      capacity: Capacity(in: situation),
      groups: [GroupContact](in: situation),
      lists: [ListProgress](in: situation),
      phases: [PhaseOfLife](in: situation),
      alone: suggestions.filter { ($0.reasons + $0.heldBack).contains { $0.kind == .alone } }
        .map(\.person))
  }
}

extension Situation {
  fileprivate var basis: NetworkReport.Basis {
    let records = peopleInNetwork.map(record)
    let first = records.compactMap(\.first).min()
    return NetworkReport.Basis(
      people: records.count { $0.contactDays > 0 },
      contactDays: records.map(\.contactDays).reduce(0, +),
      first: first, days: first.map { $0.days(to: date) } ?? 0)
  }
}
