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
    var places: Set<Place> = []
    var quotes: Set<[String]> = []
    let points = situation.points(for: person).filter { point in
      guard point.claimsLine else { return true }
      let isNew = point.kind == .followUp || quotes.insert(point.sentence.quotes).inserted
      return places.insert(point.source).inserted && isNew
    }
    return TalkingPoint.Kind.allCases.flatMap { kind in
      var rank = 0.0
      return points.filter { $0.kind == kind }.map { point in
        var point = point
        rank += 1
        point.strength /= rank
        return point
      }
    }
  }

  /// At most `count` of the talking points, the strongest, in their order.
  ///
  /// None for private people: this is what files are made of.
  public func talkingPoints(with person: PersonID, atMost count: Int) -> [TalkingPoint] {
    guard !situation.person(person).isPrivate else { return [] }
    let all = talkingPoints(with: person)
    let chosen = all.indices.filter { all[$0].strength > 0 }
      .sorted { (-all[$0].strength, $0) < (-all[$1].strength, $1) }
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

extension Situation {
  /// The points of all kinds; those that tell most about a line come first. Of the dead there are
  /// only memories.
  fileprivate func points(for id: PersonID) -> [TalkingPoint] {
    guard person(id).status != .deceased else {
      return pointsFromLastTime(id) + personalPoints(about: id)
    }
    return pointsFromPassedEvents(of: id) + pointsToFollowUp(id) + pointsToPassOn(to: id)
      + pointsToAsk(id) + pointsFromEntriesElsewhere(about: id) + pointsComingUp(id)
      + pointsFromLastTime(id) + pointsToOffer(id) + pointsOfMyNews(for: id)
      + personalPoints(about: id) + pointsFromFavours(with: id)
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
