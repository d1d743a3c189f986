import Journals
import Notes
import Relationships

extension Situation {
  /// `#news` since the last contact, the newest first; then my goals, if the tie is medium or
  /// strong, and my values, if it is strong (``TieStrength``).
  ///
  /// A digest shows no more than the newest piece of news, and only where there is little else to
  /// say; goals and values are for briefs. With somebody who was never in contact there is nothing
  /// to go on telling.
  ///
  /// - Parameter news: indices of `Journal.memos`, newest first, undated ones last.
  func pointsOfMyNews(for id: PersonID, from news: [Int]) -> [TalkingPoint] {
    guard record(of: id).last != nil else { return [] }
    let newest = news.lazy.prefix { index in
      self.journal.memos[index].date.map { self.isAfterLastContact($0, with: id) } ?? false
    }
    .filter { !self.tookPart(id, inMemo: $0) }.prefix(TalkingPoint.newest)
    var points: [TalkingPoint] = []
    for index in newest {
      guard let text = journal.memos[index].text else { continue }
      points.append(
        TalkingPoint(
          .myNews,
          "Tell \(text: name(id)) your news: \(quote: text) (\(source(ofMemo: index))).",
          source: journal.memos[index].place,
          worth: points.isEmpty ? nil : TalkingPoint.olderNews))
    }
    return points + pointsOfMine(for: id)
  }

  private func pointsOfMine(for id: PersonID) -> [TalkingPoint] {
    guard let me = journal.me.map(person) else { return [] }
    func point(_ key: KeyLines.Key, _ lead: String, from strength: Double) -> [TalkingPoint] {
      let items = me.items(of: key)
      guard record(of: id).strength >= strength, !items.isEmpty else { return [] }
      let place = me.place(of: key)
      let quotes = Sentence.joined(items.map { "\(quote: $0)" }, separator: ", ")
      return [
        TalkingPoint(
          .myNews,
          """
          Tell \(text: name(id)) \(words: lead): \(quotes) \
          (\(link: place.label(noted: nil), to: place)).
          """, source: place, worth: 0, claimsLine: false)
      ]
    }
    return point(.goals, "what you aim for", from: TieStrength.medium)
      + point(.values, "what matters to you", from: TieStrength.strong)
  }
}
