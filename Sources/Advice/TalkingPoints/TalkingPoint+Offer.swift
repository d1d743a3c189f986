import Journals
import Notes
import Relationships

extension Situation {
  /// What I offer and they ask for, then the best introductions that would help them and another.
  func pointsToOffer(_ id: PersonID) -> [TalkingPoint] {
    pointsOfMyOffers(to: id)
      + introductionsToTell(to: id).map { pair in
        TalkingPoint(
          .offer, "\(sentence(on: pair.ground, id, pair.other(than: id))).",
          source: place(of: id, in: pair.ground), worth: pair.ground.worth, claimsLine: false)
      }
  }

  /// Those with the most in common, then with whoever I have met on more days; of those that rest
  /// on a single shared topic no more than one.
  ///
  /// Not by the score of an introduction: it creeps from day to day, and so would the lines of a
  /// digest.
  private func introductionsToTell(to id: PersonID) -> [PossibleIntroduction] {
    let best = conceivableIntroductions(for: id).map { (pair: $0, other: $0.other(than: id)) }
      .sorted { left, right in
        let (days, otherDays) = (
          record(of: left.other).contactDays, record(of: right.other).contactDays
        )
        return (-left.pair.ground.weight, -days, left.other)
          < (-right.pair.ground.weight, -otherDays, right.other)
      }
      .first(Introduction.perPerson) { nothingForbids($0.pair) ? $0.pair : nil }
    let strong = best.filter { $0.ground.weight > 1 }
    return strong.isEmpty ? Array(best.prefix(1)) : strong
  }

  private func pointsOfMyOffers(to id: PersonID) -> [TalkingPoint] {
    guard let me = journal.me.map(person) else { return [] }
    let offers = me.listed(.offers)
    guard !offers.isEmpty else { return [] }
    return person(id).listed(.asks).compactMap { ask in
      guard let offer = offers.first(where: { $0.phrase.match(ask.phrase) != nil }),
        let match = offer.phrase.match(ask.phrase)
      else { return nil }
      let what: Sentence = match.isWhole ? "it" : "\(quote: ask.text)"
      return TalkingPoint(
        .offer,
        """
        Offer \(text: name(id)) your \(quote: offer.text): they ask for \(what) \
        (\(link: ask.place.label(noted: nil), to: ask.place)).
        """, source: ask.place, claimsLine: false)
    }
  }
}

extension CommonGround {
  /// A hobby that two people share is no great reason to bring them together.
  fileprivate var worth: Double {
    if !asksMet.isEmpty { return TalkingPoint.Kind.offer.worth }
    return shared.count > 1 ? 4 : 1.5
  }
}
