import Journals
import Notes
import Relationships

extension Situation {
  /// What was marked `#share` after the last contact and names the person, or meets what they are
  /// interested in or ask for; the newest first.
  func pointsToPassOn(to id: PersonID, from shares: MarkedMemos) -> [TalkingPoint] {
    func isNew(_ day: Day?) -> Bool { day.map { isAfterLastContact($0, with: id) } ?? false }
    guard isNew(shares.newest) else { return [] }
    let topics = person(id).listed(.interests, .asks)
    return shares.naming(id, orSharingWordsWith: topics).prefix { isNew($0.date) }
      .first(TalkingPoint.newest) { share in
        guard !tookPart(id, inMemo: share.index) else { return nil }
        let match = share.match(topics)
        guard match != nil || names(id, inMemo: share.index), !share.isFrom(names(of: id)) else {
          return nil
        }
        let why = match.map { "; both say \($0.sentence)" as Sentence } ?? ""
        return TalkingPoint(
          .passOn,
          """
          Pass on to \(text: name(id)): \(quote: share.text) \
          (\(source(ofMemo: share.index))\(why)).
          """, source: journal.memos[share.index].place)
      }
  }

  /// Whether a memo names the person.
  func names(_ id: PersonID, inMemo index: Int) -> Bool {
    journal.memos[index].people.contains(id)
  }

  /// Whether a memo was noted at a contact with the person, who knows of it then.
  func tookPart(_ id: PersonID, inMemo index: Int) -> Bool {
    names(id, inMemo: index)
      && graph.encounters(of: id).contains { encounter in
        encounter.date == journal.memos[index].date
          && journal.interactions[encounter.interaction].place.path
            == journal.memos[index].place.path
      }
  }

  /// What a text may call the person.
  private func names(of id: PersonID) -> [String] {
    [name(id)] + person(id).aliases + person(id).handles.map { "@" + $0 }
  }

  /// A link to where a memo is noted.
  func source(ofMemo index: Int) -> Sentence {
    let place = journal.memos[index].place
    return "\(link: place.label(noted: journal.memos[index].date), to: place)"
  }
}

extension TopicMatch {
  /// The words, emphasised.
  var sentence: Sentence {
    .joined(words.map { "\(emphasis: $0)" }, separator: ", ")
  }
}
