public import Journals
import Notes
import Relationships

extension Counsel {
  /// Everything there is to talk about with a person, in the order of ``TalkingPoint/Kind``.
  public func talkingPoints(with person: PersonID) -> [TalkingPoint] {
    guard !situation.person(person).isPrivate else { return [] }
    var seen: Set<Place> = []
    let kinds = [
      situation.pointsSince(person), situation.pointsToFollowUp(person),
      situation.pointsComingUp(person), situation.pointsFromLastTime(person),
    ]
    return kinds.flatMap { points in
      var rank = 0.0
      return points.filter { seen.insert($0.source).inserted }.map { point in
        var point = point
        rank += 1
        point.strength = point.kind.weight / rank
        return point
      }
    }
    .enumerated()
    .sorted { ($0.element.kind.rawValue, $0.offset) < ($1.element.kind.rawValue, $1.offset) }
    .map(\.element)
  }

  /// At most `count` of the talking points, the strongest, in their order.
  public func talkingPoints(with person: PersonID, atMost count: Int) -> [TalkingPoint] {
    let all = talkingPoints(with: person)
    let chosen = all.indices.sorted { (-all[$0].strength, $0) < (-all[$1].strength, $1) }
      .prefix(count)
    return chosen.sorted().map { all[$0] }
  }

  /// Whom to prepare for, in path order: whoever is due or soon will be, has a promise of mine, a
  /// birthday or an event inside the horizon, and whoever is in a plan of it.
  public var peopleToPrepareFor: [PersonID] {
    suggestions.filter { suggestion in
      let id = suggestion.person
      switch suggestion.silence {
      case .isMe, .isPrivate, .deceased: return false
      case .archived, .paused, .pausedUntil: return !situation.comingPlans(with: id).isEmpty
      case nil:
        return suggestion.reasons.contains { $0.kind.isDated }
          || !situation.comingPlans(with: id).isEmpty || !situation.comingEvents(of: id).isEmpty
          || !situation.yearlyDates(of: id).isEmpty
      }
    }
    .map(\.person)
  }
}
