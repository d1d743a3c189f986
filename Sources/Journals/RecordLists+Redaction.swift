internal import Notes

extension RecordLists {
  /// Leaves private people out of the records from `starts` on, but for the paths of these.
  ///
  /// - Parameter paths: hears all of their paths.
  mutating func redact(
    by redaction: Redaction, from starts: Lengths = Lengths(), _ paths: inout PathSearch
  ) {
    mentions.keep(from: starts.mentions) { mention in
      guard paths.isOpen(mention.path, redaction) else { return false }
      mention.person = redaction.numbers[mention.person]
      return mention.person >= 0
    }
    interactions.keep(from: starts.interactions) { redaction.redact(&$0, &paths) }
    plans.keep(from: starts.plans) { redaction.redact(&$0, &paths) }
    topics.keep(from: starts.topics) { redaction.redact(&$0, &paths) }
    followUps.keep(from: starts.followUps) { redaction.redact(&$0, &paths) }
    redactEvents(by: redaction, from: starts.events, &paths)
    memos.keep(from: starts.memos) { redaction.redact(&$0, &paths) }
    settledMemos.keep(from: starts.settledMemos) { redaction.redact(&$0.memo, &paths) }
  }

  private mutating func redactEvents(
    by redaction: Redaction, from start: Int, _ paths: inout PathSearch
  ) {
    // An entry with many dates gives as many events with one text and the same people.
    var last: (text: String?, isOpen: Bool) = (nil, true)
    var people: (old: [PersonID], new: [PersonID]) = ([], [])
    events.keep(from: start) { event in
      if event.people != people.old {
        people.old = event.people
        redaction.renumber(&event.people)
        people.new = event.people
      }
      event.people = people.new
      guard paths.isOpen(event.place.path, redaction), !event.people.isEmpty else { return false }
      if event.text != last.text { last = (event.text, redaction.isOpen(event.text)) }
      if !event.isQuotable || !last.isOpen { event.text = nil }
      return true
    }
  }
}

extension Redaction {
  fileprivate func redact(_ interaction: inout Interaction, _ paths: inout PathSearch) -> Bool {
    renumber(&interaction.participants)
    renumber(&interaction.topics)
    guard paths.isOpen(interaction.place.path, self), !interaction.participants.isEmpty else {
      return false
    }
    hide(&interaction.tags, as: .tag)
    if !isOpen(interaction.kind) { interaction.kind = "contact" }
    guard isQuotable(interaction) else {
      interaction.text = nil
      interaction.remarks = []
      return true
    }
    for index in interaction.remarks.indices {
      renumber(&interaction.remarks[index].people)
      hide(&interaction.remarks[index].tags, as: .tag)
    }
    return true
  }

  private func isQuotable(_ interaction: Interaction) -> Bool {
    interaction.isQuotable && isOpen(interaction.text)
      && interaction.remarks.allSatisfy { isOpen($0.text) }
  }

  fileprivate func redact(_ topic: inout Topic, _ paths: inout PathSearch) -> Bool {
    renumber(&topic.people)
    guard paths.isOpen(topic.place.path, self), !topic.people.isEmpty else { return false }
    hide(&topic.tags, as: .tag)
    if !topic.isQuotable || !isOpen(topic.text) { topic.text = nil }
    return true
  }

  fileprivate func redact(_ followUp: inout FollowUp, _ paths: inout PathSearch) -> Bool {
    renumber(&followUp.people)
    guard paths.isOpen(followUp.place.path, self), !followUp.people.isEmpty else { return false }
    if !followUp.isQuotable || !isOpen(followUp.text) { followUp.text = nil }
    return true
  }

  fileprivate func redact(_ memo: inout Memo, _ paths: inout PathSearch) -> Bool {
    let isForAnybody = memo.people.isEmpty
    renumber(&memo.people)
    guard paths.isOpen(memo.place.path, self), isForAnybody || !memo.people.isEmpty else {
      return false
    }
    hide(&memo.topics, as: .tag)
    guard !isQuotable(memo) else { return true }
    memo.text = nil
    memo.links = []
    return !memo.people.isEmpty
  }

  private func isQuotable(_ memo: Memo) -> Bool {
    memo.isQuotable && isOpen(memo.text)
      && memo.links.allSatisfy { isOpen($0.text) && isOpen($0.address) }
  }
}
