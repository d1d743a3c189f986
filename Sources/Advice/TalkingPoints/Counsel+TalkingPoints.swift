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
    for source in situation.sources(for: person) {
      claims.add(situation.points(from: source, for: person))
    }
    return claims.pointsByKind
  }

  /// At most `count` of the talking points, the strongest, in their order.
  ///
  /// None for private people: this is what files are made of.
  public func talkingPoints(with person: PersonID, atMost count: Int) -> [TalkingPoint] {
    guard !situation.person(person).isPrivate, !situation.person(person).isMe else { return [] }
    var claims = Claims()
    var rest = situation.sources(for: person)[...]
    while let source = rest.first {
      // What a source would give is not asked where others gave enough that is worth more.
      if claims.hold(count, strongerThan: situation.mostWorth(of: rest, for: person)) { break }
      claims.add(situation.points(from: source, for: person))
      rest.removeFirst()
    }
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

/// Where talking points come from. Those that tell most about a line claim it first; what one can
/// always come back to comes last.
private enum PointSource: CaseIterable {
  case passedEvents, followUps, shares, asks, comingUp, entriesElsewhere, lastTime, offers, myNews
  case yearlyDates, favours, lasting
}

extension Situation {
  /// Of the dead there are only memories.
  fileprivate func sources(for id: PersonID) -> [PointSource] {
    journal.people[id].status == .deceased ? [.lastTime, .lasting] : PointSource.allCases
  }

  fileprivate func points(from source: PointSource, for id: PersonID) -> [TalkingPoint] {
    switch source {
    case .passedEvents: pointsFromPassedEvents(of: id)
    case .followUps: pointsToFollowUp(id)
    case .shares: pointsToPassOn(to: id, from: tidings.shares)
    case .asks: pointsToAsk(id, about: tidings.challenges)
    case .comingUp: pointsComingUp(id)
    case .entriesElsewhere: pointsFromEntriesElsewhere(about: id)
    case .lastTime: pointsFromLastTime(id)
    case .offers: pointsToOffer(id)
    case .myNews: pointsOfMyNews(for: id, from: tidings.news)
    case .yearlyDates: pointsFromYearlyDates(of: id)
    case .favours: pointsFromFavours(with: id)
    case .lasting: lastingPoints(about: id)
    }
  }

  /// How strong a point from any of some sources can be at most.
  fileprivate func mostWorth(of sources: ArraySlice<PointSource>, for id: PersonID) -> Double {
    sources.reduce(0) { max($0, mostWorth(of: $1, for: id)) }
  }

  private func mostWorth(of source: PointSource, for id: PersonID) -> Double {
    switch source {
    case .passedEvents, .entriesElsewhere: TalkingPoint.Kind.since.worth
    case .followUps: TalkingPoint.Kind.followUp.worth
    case .shares: TalkingPoint.Kind.passOn.worth
    case .asks: TalkingPoint.Kind.askThem.worth
    case .comingUp: TalkingPoint.Kind.comingUp.worth
    case .lastTime: TalkingPoint.Kind.lastTime.worth
    case .offers: TalkingPoint.Kind.offer.worth
    case .myNews: TalkingPoint.Kind.myNews.worth
    case .yearlyDates: hasYearlyDates(id) ? TalkingPoint.birthdayWorth : 0
    case .favours: memos[id].isEmpty ? 0 : TalkingPoint.favourWorth
    case .lasting: TalkingPoint.Kind.personal.worth
    }
  }
}

/// Points of which none claims the same line, or tells the same, as one before it; the n-th of a kind
/// is worth the n-th part.
private struct Claims {
  private var points: [TalkingPoint] = []
  private var counts = [Double](repeating: 0, count: TalkingPoint.Kind.allCases.count)
  private var places = Set<Place>(minimumCapacity: 16)
  private var quotes = Set<String>(minimumCapacity: 16)

  mutating func add(_ candidates: [TalkingPoint]) {
    for var point in candidates where isNew(point) {
      counts[point.kind.rawValue] += 1
      point.strength /= counts[point.kind.rawValue]
      points.append(point)
    }
  }

  private mutating func isNew(_ point: TalkingPoint) -> Bool {
    guard point.claimsLine else { return true }
    let isNew = point.kind == .followUp || quotes.insert(point.sentence.quoted).inserted
    return places.insert(point.source).inserted && isNew
  }

  /// Whether there are so many points above a strength.
  func hold(_ count: Int, strongerThan strength: @autoclosure () -> Double) -> Bool {
    guard points.count >= count else { return false }
    let strength = strength()
    return points.count { $0.strength > strength } >= count
  }

  /// In the order of the kinds.
  var pointsByKind: [TalkingPoint] {
    let order = points.indices.map { (points[$0].kind.rawValue, $0) }.sorted(by: <)
    return order.map { points[$0.1] }
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
  fileprivate var quoted: String {
    var quoted: String?
    for case .quote(let text) in fragments {
      quoted = quoted.map { "\($0)\n\(text)" } ?? text
    }
    return quoted ?? plain
  }
}
