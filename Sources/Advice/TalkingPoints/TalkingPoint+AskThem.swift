import Journals
import Notes
import Relationships

extension Situation {
  /// My problems that they know something about, or that I noted for them, then what I ask for and
  /// they offer or know about.
  func pointsToAsk(_ id: PersonID, about challenges: MarkedMemos) -> [TalkingPoint] {
    pointsFromChallenges(challenges, for: id) + pointsFromMyAsks(for: id)
  }

  /// The newest first; what was told them already is not asked again.
  private func pointsFromChallenges(
    _ challenges: MarkedMemos, for id: PersonID
  ) -> [TalkingPoint] {
    guard !challenges.isEmpty else { return [] }
    let topics = person(id).listed(.expertise, .offers)
    return challenges.naming(id, orSharingWordsWith: topics)
      .first(TalkingPoint.newest) { challenge in
        guard !tookPart(id, inMemo: challenge.index) else { return nil }
        let match = challenge.match(topics)
        guard match != nil || names(id, inMemo: challenge.index) else { return nil }
        let why = match.map { "; both say \($0.sentence)" as Sentence } ?? ""
        return TalkingPoint(
          .askThem,
          """
          Ask \(text: name(id)) about your problem: \(quote: challenge.text) \
          (\(source(ofMemo: challenge.index))\(why)).
          """, source: journal.memos[challenge.index].place)
      }
  }

  private func pointsFromMyAsks(for id: PersonID) -> [TalkingPoint] {
    guard let me = journal.me.map(person) else { return [] }
    let asks = me.listed(.asks)
    let helps = asks.isEmpty ? [] : person(id).listed(.offers, .expertise)
    return asks.compactMap { ask in
      guard let help = helps.first(where: { $0.phrase.match(ask.phrase) != nil }),
        let match = help.phrase.match(ask.phrase)
      else { return nil }
      let verb = help.list == .offers ? "offers" : "knows about"
      let what: Sentence = match.isWhole ? "it" : "\(quote: ask.text)"
      return TalkingPoint(
        .askThem,
        """
        Ask \(text: name(id)), who \(words: verb) \(quote: help.text) \
        (\(link: help.place.label(noted: nil), to: help.place)): you ask for \(what).
        """, source: help.place, claimsLine: false)
    }
  }
}
