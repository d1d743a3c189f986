internal import Notes

extension Journal {
  /// The journal as if nobody in it were private: for the eyes of whoever wrote the notes, never
  /// for a file (rule P9).
  public var withPrivatePeopleRevealed: Journal {
    guard people.contains(where: \.isPrivate) else { return self }
    var journal = self
    for id in people.indices { journal.people[id].isPrivate = false }
    return journal
  }
}
