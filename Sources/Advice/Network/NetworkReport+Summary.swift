import Journals
import Notes
import Relationships

extension NetworkReport {
  /// Lines of the summary at most.
  static let mostLines = 10
}

extension Situation {
  /// What to do about the network, each in a sentence that stands alone: how it stands, where
  /// attention is missing, then whom to turn to.
  func summary(of findings: NetworkReport.Findings) -> [Sentence] {
    let lines: [[Sentence?]] = [
      [sentence(on: findings.standing), sentence(onFriendIn: findings.standing)],
      findings.balance.remarks.prefix(2).map(\.self),
      [
        findings.capacity.flatMap(sentence(on:)),
        sentence(onBridge: findings.bridges),
        sentence(onTieToRevive: findings.toRevive),
        findings.introductions.first.map { "\(sentenceInShort(on: $0))." },
        findings.groups.first { $0.days.quarter == 0 }?.sentence,
        sentence(onList: findings.lists),
        sentence(onAlone: findings.alone),
      ],
    ]
    return Array(lines.flatMap { $0 }.compactMap(\.self).prefix(NetworkReport.mostLines))
  }

  /// `You were in touch with 34 people in a year: 9 strong ties, 11 medium, 14 weak; 5 more have
  /// been silent for longer.`
  private func sentence(on standing: NetworkStanding) -> Sentence {
    guard standing.inTouch > 0 else {
      return "You were in touch with nobody in a year; \(words: silent(standing, more: ""))."
    }
    let bands = [("strong", standing.strong), ("medium", standing.medium), ("weak", standing.weak)]
      .filter { $1 > 0 }
    let counts = bands.map { band, count in
      "\(count) \(band)\(band == bands[0].0 ? count == 1 ? " tie" : " ties" : "")"
    }
    let rest = standing.silent == 0 ? "" : "; \(silent(standing, more: " more"))"
    return """
      You were in touch with \(words: standing.inTouch.people) in a year: \
      \(words: counts.joined(separator: ", "))\(words: rest).
      """
  }

  private func silent(_ standing: NetworkStanding, more: String) -> String {
    "\(standing.silent)\(more) \(standing.silent == 1 ? "has" : "have") been silent for longer"
  }

  private func sentence(onFriendIn standing: NetworkStanding) -> Sentence? {
    guard let friend = standing.bestFriend else { return nil }
    let person = person(friend.person)
    return friend.isStrong
      ? "Your closest tie at work is to \(person: person)."
      : """
      No tie at work is strong: the closest is to \(person: person), and a lunch or two would make \
      it one.
      """
  }

  private func sentence(on capacity: Capacity) -> Sentence? {
    guard let done = capacity.done, capacity.asked > done, !capacity.relaxations.isEmpty else {
      return nil
    }
    return """
      Your rhythms ask for \(words: capacity.asked.inTenths) contacts a week, and \
      \(words: done.inTenths) are made: some could be slower, see below.
      """
  }

  private func sentence(onBridge bridges: [Bridge]) -> Sentence? {
    guard let bridge = bridges.first else { return nil }
    let person = person(bridge.person)
    let keepUp = bridge.standing == .silent ? "Get back in touch with" : "Keep up with"
    guard let first = bridge.leadsTo.first else {
      return bridge.only.map { "\(words: keepUp) \(person: person), \($0.inWords)." }
    }
    let others = bridge.leadsTo.count - 1
    let more: Sentence = others == 0 ? "" : " and \(words: String(others)) more"
    return """
      \(words: keepUp) \(person: person), who leads to \(person: self.person(first))\(more), with whom \
      no contact is noted yet.
      """
  }

  private func sentence(onTieToRevive ties: [TieToRevive]) -> Sentence? {
    guard let tie = ties.first else { return nil }
    let phase: Sentence = tie.phase.map { " (\(text: $0))" } ?? ""
    return """
      Worth reviving: \(person: person(tie.person))\(phase), \
      \(words: tie.wasStrong ? "once close, " : "")last \(inWords(tie.last)).
      """
  }

  private func sentence(onList lists: [ListProgress]) -> Sentence? {
    for list in lists {
      guard let next = list.next else { continue }
      let met = list.metInPerson.count
      let introducers = next.introducers.map { "\(person: person($0))" as Sentence }
      let through: Sentence =
        introducers.isEmpty ? "" : ", through \(Sentence.enumeration(of: introducers))"
      return """
        Of your list \(quote: list.name) you have met \(words: String(met)) of \
        \(words: String(list.people.count)) in person; next: \(person: person(next.person))\(through).
        """
    }
    return nil
  }

  private func sentence(onAlone people: [PersonID]) -> Sentence? {
    guard let first = people.first else { return nil }
    let others = people.count - 1
    let more: Sentence =
      others == 0 ? "" : " and \(words: String(others)) more"
    return """
      \(person: person(first))\(more) \(words: others == 0 ? "is" : "are") seldom seen with others: \
      bring them along to something.
      """
  }
}
