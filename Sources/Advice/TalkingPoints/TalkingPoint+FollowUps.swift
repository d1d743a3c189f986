import Journals
import Notes
import Relationships

extension Situation {
  /// Open follow-ups: mine, theirs, what is to be brought up; each by due date, undated ones last.
  ///
  /// Then the items below a heading such as "Next time" in the person's note.
  func pointsToFollowUp(_ id: PersonID) -> [TalkingPoint] {
    let open = followUps[id].map { journal.followUps[$0] }
    let points = [FollowUp.Owner.me, .them, .both].flatMap { owner in
      open.filter { $0.owner == owner }.sorted(byDay: \.due).map { point(for: $0, with: id) }
    }
    let items = person(id).nextTime.map { item in
      let place = Place(path: person(id).path, line: item.line)
      return TalkingPoint(
        .followUp,
        """
        To bring up with \(text: name(id)): \(quote: item.text) \
        (\(link: place.label(noted: nil), to: place)).
        """, source: place)
    }
    return points + items
  }

  private func point(for followUp: FollowUp, with id: PersonID) -> TalkingPoint {
    let lead: Sentence
    let what: Sentence
    if let text = followUp.text {
      what = ": \(quote: text)"
    } else {
      what = ": a private matter"
    }
    switch followUp.owner {
    case .me: lead = "You promised \(text: name(id))"
    case .them: lead = "\(text: name(id)) promised you"
    case .both: lead = "To bring up with \(text: name(id))"
    }
    return TalkingPoint(
      .followUp, "\(lead)\(what)\(dueDate(of: followUp)) (\(source(of: followUp))).",
      source: followUp.place)
  }
}
