public import Journals
import Notes
public import Relationships

/// A weak or dormant tie, and the phase of life that it comes from.
public struct TieToRevive: Sendable {
  public let person: PersonID
  /// When I knew them, else the organisation or team; nil where the note says nothing of it.
  public let phase: String?
  /// Whether the tie was strong at some time.
  public let wasStrong: Bool
  /// No contact for 365 days; the others are weak.
  public let isDormant: Bool
  /// Whether they share no acquaintance with me.
  public let isBridge: Bool
  public let last: LastContact
}

extension TieToRevive {
  /// From this strength on a weak tie is a moderately weak one: about what is left of a lunch after a
  /// year and a half, or of a message after a year.
  static let moderatelyWeak = 0.1

  /// Days of silence after which a tie may be revived: before, it is alive.
  static let leastSilence = 90

  /// Everybody who was in contact on at least two days, or once close, and whose tie is weak or
  /// dormant by now; likes and comments do not count. Who asked for no rhythm (`cadence: never`), or
  /// is paused, is left alone.
  ///
  /// First the moderately weak and the well bridging ones, which help most in finding work (Rajkumar
  /// et al., Science 2022; Granovetter 1973), with them the dormant ones that were strong, which
  /// bring what is new with trust (Levin, Walter & Murnighan 2011). Then the newest contact first.
  static func all(in situation: Situation, _ network: Network) -> [TieToRevive] {
    situation.contacts.compactMap { id -> TieToRevive? in
      guard situation.silence(of: id) == nil, !situation.person(id).isNeverDue,
        situation.strength(of: id) < TieStrength.medium,
        let last = situation.record(of: id).lastDirect,
        last.date.days(to: situation.date) >= leastSilence
      else { return nil }
      let wasStrong = situation.wasStrong(id)
      guard wasStrong || situation.graph.directContactDays(of: id).count > 1 else { return nil }
      return TieToRevive(
        person: id, phase: situation.phase(of: id), wasStrong: wasStrong,
        isDormant: !situation.isInTouch(id),
        isBridge: situation.sharesNobody(id, in: network), last: last)
    }
    .map { ($0, rank: $0.rank(situation)) }
    .sorted {
      ($0.rank, -$0.0.last.date.number, $0.0.person) < (
        $1.rank, -$1.0.last.date.number, $1.0.person
      )
    }
    .map(\.0)
  }

  /// How many of the things that speak for a tie are missing.
  private func rank(_ situation: Situation) -> Int {
    let isModeratelyWeak = situation.strength(of: person) >= TieToRevive.moderatelyWeak
    return (isModeratelyWeak || wasStrong ? 0 : 1) + (isBridge ? 0 : 1)
  }
}

extension Situation {
  /// The phase of life in which I knew somebody, else where they work.
  fileprivate func phase(of id: PersonID) -> String? {
    let person = person(id)
    return person.phases.last ?? person.org ?? person.team
  }
}
