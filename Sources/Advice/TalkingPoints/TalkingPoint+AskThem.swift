import Journals
import Notes
import Relationships

extension Situation {
  /// My problems that they know something about, or that I noted for them, then what I ask for and
  /// they offer or know about.
  func pointsToAsk(_ id: PersonID) -> [TalkingPoint] {
    pointsFromChallenges(for: id) + pointsFromMyAsks(for: id)
  }

  /// `#challenge` memos of the last 180 days, the newest first; what was told them already is not
  /// asked again.
  private func pointsFromChallenges(for id: PersonID) -> [TalkingPoint] {
    let topics = person(id).listed(.expertise, .offers)
    return challenges.first(TalkingPoint.newest) { challenge in
      let memo = challenge.memo
      guard memo.date.map({ $0.days(to: date) <= 180 }) ?? true, !tookPart(id, in: memo) else {
        return nil
      }
      let match = challenge.match(topics)
      guard match != nil || memo.people.contains(id) else { return nil }
      let why = match.map { "; both say \($0.sentence)" as Sentence } ?? ""
      return TalkingPoint(
        .askThem,
        """
        Ask \(text: name(id)) about your problem: \(quote: challenge.text) \
        (\(source(of: memo))\(why)).
        """, source: memo.place)
    }
  }

  private func pointsFromMyAsks(for id: PersonID) -> [TalkingPoint] {
    guard let me = journal.me.map(person) else { return [] }
    let helps = person(id).listed(.offers, .expertise)
    return me.listed(.asks).compactMap { ask in
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
