import Journals
import Notes
import Relationships

extension Situation {
  /// What was marked `#share` after the last contact and names the person, or meets what they are
  /// interested in or ask for; the newest first.
  func pointsToPassOn(to id: PersonID) -> [TalkingPoint] {
    let topics = person(id).listed(.interests, .asks)
    return shares.first(TalkingPoint.newest) { share in
      guard let date = share.memo.date, isAfterLastContact(date, with: id),
        !tookPart(id, in: share.memo)
      else { return nil }
      let match = share.match(topics)
      guard match != nil || share.memo.people.contains(id), !share.isFrom(names(of: id)) else {
        return nil
      }
      let why = match.map { "; both say \($0.sentence)" as Sentence } ?? ""
      return TalkingPoint(
        .passOn,
        "Pass on to \(text: name(id)): \(quote: share.text) (\(source(of: share.memo))\(why)).",
        source: share.memo.place)
    }
  }

  /// Whether a memo was noted at a contact with the person, who knows of it then.
  func tookPart(_ id: PersonID, in memo: Memo) -> Bool {
    memo.people.contains(id)
      && graph.encounters(of: id).contains { encounter in
        encounter.date == memo.date
          && journal.interactions[encounter.interaction].place.path == memo.place.path
      }
  }

  /// What a text may call the person.
  private func names(of id: PersonID) -> [String] {
    [name(id)] + person(id).aliases + person(id).handles.map { "@" + $0 }
  }

  /// A link to where a memo is noted.
  func source(of memo: Memo) -> Sentence {
    "\(link: memo.place.label(noted: memo.date), to: memo.place)"
  }
}

extension TopicMatch {
  /// The words, emphasised.
  var sentence: Sentence {
    .joined(words.map { "\(emphasis: $0)" }, separator: ", ")
  }
}
