public import Notes

extension Journal {
  /// The journal as it stood when `day` began: read for that day, without anything dated on it or
  /// later.
  ///
  /// A task that was done since is open again. What has no date, such as front matter, is as it is
  /// today. For days after the journal's date nothing is known that is not known on its date.
  public func before(_ day: Day) -> Journal {
    var past = self
    past.date = day
    for id in people.indices where people[id].lastContactFloor.map({ $0 >= day }) ?? false {
      past.people[id].lastContactFloor = nil
    }
    past.interactions.removeAll { $0.date >= day }
    past.plans = []
    past.topics.removeAll { $0.date >= day }
    past.events.removeAll { $0.noted >= day }
    past.memos.removeAll { $0.date.map { $0 >= day } ?? false }
    past.followUps = followUps.compactMap { followUp in
      if let noted = followUp.noted, noted >= day { return nil }
      guard let done = followUp.done, done >= day else { return followUp }
      var open = followUp
      open.status = .open
      open.done = nil
      return open
    }
    return past
  }
}
