public import Journals
import Notes
import Relationships

extension Counsel {
  /// Everything there is to talk about with a person, in the order of ``TalkingPoint/Kind``.
  ///
  /// A line of the notes gives one point at most: the first kind that claims it has it. What stands
  /// word for word in several lines is told once, unless it is to be done several times.
  public func talkingPoints(with person: PersonID) -> [TalkingPoint] {
    guard !situation.person(person).isMe else { return [] }
    var claims = Claims()
    claims.add(situation.pressingPoints(for: person))
    claims.add(situation.lastingPoints(about: person))
    return claims.pointsByKind
  }

  /// At most `count` of the talking points, the strongest, in their order.
  ///
  /// None for private people: this is what files are made of.
  public func talkingPoints(with person: PersonID, atMost count: Int) -> [TalkingPoint] {
    guard !situation.person(person).isPrivate, !situation.person(person).isMe else { return [] }
    var claims = Claims()
    claims.add(situation.pressingPoints(for: person))
    let pressing = claims.pointsByKind
    let enough = pressing.count { $0.strength >= TalkingPoint.Kind.personal.worth }
    guard enough < count else { return pressing.strongest(count) }
    claims.add(situation.lastingPoints(about: person))
    return claims.pointsByKind.strongest(count)
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

extension Situation {
  /// The points of all kinds, but for the ``lastingPoints(about:)``; those that tell most about a
  /// line come first. Of the dead there are only memories.
  fileprivate func pressingPoints(for id: PersonID) -> [TalkingPoint] {
    guard person(id).status != .deceased else { return pointsFromLastTime(id) }
    return pointsFromPassedEvents(of: id) + pointsToFollowUp(id) + pointsToPassOn(to: id)
      + pointsToAsk(id) + pointsComingUp(id) + pointsFromEntriesElsewhere(about: id)
      + pointsFromLastTime(id) + pointsToOffer(id) + pointsOfMyNews(for: id)
      + pointsFromYearlyDates(of: id) + pointsFromFavours(with: id)
  }
}

/// Points of which none claims the same line, or tells the same, as one before it.
private struct Claims {
  private var points: [TalkingPoint] = []
  private var places: Set<Place> = []
  private var quotes: Set<[String]> = []

  mutating func add(_ candidates: [TalkingPoint]) {
    for point in candidates where isNew(point) { points.append(point) }
  }

  private mutating func isNew(_ point: TalkingPoint) -> Bool {
    guard point.claimsLine else { return true }
    let isNew = point.kind == .followUp || quotes.insert(point.sentence.quotes).inserted
    return places.insert(point.source).inserted && isNew
  }

  /// In the order of the kinds; the n-th of a kind is worth the n-th part.
  var pointsByKind: [TalkingPoint] {
    let order = points.indices.map { (points[$0].kind.rawValue, $0) }.sorted(by: <)
    var rank = 0.0
    var last = -1
    return order.map { kind, index in
      rank = kind == last ? rank + 1 : 1
      last = kind
      var point = points[index]
      point.strength /= rank
      return point
    }
  }
}

extension [TalkingPoint] {
  /// At most so many, without those of no strength, in their order.
  fileprivate func strongest(_ count: Int) -> [TalkingPoint] {
    indices.filter { self[$0].strength > 0 }
      .map { (-self[$0].strength, $0) }.sorted(by: <).prefix(count)
      .map(\.1).sorted().map { self[$0] }
  }
}

extension Sentence {
  /// What it quotes; without a quote, its words.
  fileprivate var quotes: [String] {
    let quotes = fragments.compactMap { fragment -> String? in
      guard case .quote(let text) = fragment else { return nil }
      return text
    }
    return quotes.isEmpty ? [plain] : quotes
  }
}
