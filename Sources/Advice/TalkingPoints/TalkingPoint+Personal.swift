import Journals
import Notes
import Relationships

extension Situation {
  /// What one can always come back to: shared jokes, the newest first, what is noted of family and
  /// interests, and the list of interests. None is worth more than the usual of its kind.
  func lastingPoints(about id: PersonID) -> [TalkingPoint] {
    pointsFromJokes(with: id) + pointsFromFacts(about: id) + pointsFromInterests(of: id)
  }

  /// Birthdays and yearly dates inside the horizon.
  func pointsFromYearlyDates(of id: PersonID) -> [TalkingPoint] {
    guard person(id).status != .deceased else { return [] }
    return yearlyDates(of: id).map { occasion in
      TalkingPoint(
        .personal, "Coming up for \(text: name(id)): \(occasion.sentence).",
        source: occasion.place, worth: occasion.isBirthday ? TalkingPoint.birthdayWorth : 5)
    }
  }

  private func pointsFromJokes(with id: PersonID) -> [TalkingPoint] {
    memos[id].filter { journal.memos[$0].meaning == .joke }
      .newestFirst { journal.memos[$0].date }.prefix(TalkingPoint.newest)
      .compactMap { joke in
        guard let text = journal.memos[joke].text else { return nil }
        return TalkingPoint(
          .personal,
          """
          A joke that you share with \(text: name(id)): \(quote: text) \
          (\(source(ofMemo: joke))).
          """, source: journal.memos[joke].place)
      }
  }

  private func pointsFromFacts(about id: PersonID) -> [TalkingPoint] {
    journal.people[id].facts.compactMap { fact in
      guard let heading = fact.heading, heading.isPersonal else { return nil }
      let place = Place(path: person(id).path, line: fact.line)
      let what: Sentence =
        heading.contains(" ")
        ? "\(text: name(id)), \(text: heading)" : "\(text: heading) of \(text: name(id))"
      return TalkingPoint(
        .personal,
        "\(what): \(quote: fact.text) (\(link: place.label(noted: nil), to: place)).",
        source: place)
    }
  }

  /// One point for the whole list, with what I am interested in too.
  private func pointsFromInterests(of id: PersonID) -> [TalkingPoint] {
    let interests = person(id).listed(.interests)
    guard let place = interests.first?.place else { return [] }
    let mine = journal.me.map { person($0).listed(.interests) } ?? []
    let common = interests.compactMap { interest in
      mine.lazy.compactMap { interest.phrase.match($0.phrase) }.first?.sentence
    }
    let names: Sentence = .enumeration(of: interests.map { "\(text: $0.text)" })
    let source: Sentence = "\(link: place.label(noted: nil), to: place)"
    let too: Sentence = common.isEmpty ? "" : "; you too say \(.joined(common, separator: ", "))"
    return [
      TalkingPoint(
        .personal, "\(text: name(id)) is interested in \(names) (\(source)\(too)).",
        source: place, claimsLine: false)
    ]
  }
}

extension String {
  /// Whether a heading of a person note holds a word for family, home or leisure.
  fileprivate var isPersonal: Bool {
    guard utf8.allSatisfy({ $0 < 0x80 }) else {
      return lowercased().split { !$0.isLetter }.contains { isPersonal(String($0)) }
    }
    return utf8.split { !$0.isLetter }.contains { isPersonal(String(Substring($0)).lowercased()) }
  }

  private func isPersonal(_ word: String) -> Bool { String.personalWords.contains(word) }

  private static let personalWords: Set<String> = [
    "family", "kids", "children", "child", "son", "sons", "daughter", "daughters", "partner",
    "husband", "wife", "spouse", "parents", "home", "pets", "dog", "cat", "interests", "hobbies",
    "likes", "loves", "personal",
  ]
}
