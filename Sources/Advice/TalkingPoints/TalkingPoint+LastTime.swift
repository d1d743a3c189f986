import Journals
import Notes
import Relationships

extension Situation {
  /// What was noted at the last two contacts, the last one first and in each `#personal` first.
  ///
  /// A contact through a social channel is no occasion to come back to. The title of a meeting says
  /// that one has met, and little else: it is worth half.
  func pointsFromLastTime(_ id: PersonID) -> [TalkingPoint] {
    let contacts = graph.encounters(of: id).reversed().filter { $0.channel != .social }.prefix(2)
    let lastDay = contacts.first.map { journal.interactions[$0.interaction].date }
    return contacts.enumerated().flatMap { position, encounter in
      let interaction = journal.interactions[encounter.interaction]
      let isLast = position == 0 || interaction.date == lastDay
      let when: Sentence = "\(words: isLast ? "Last time" : "Earlier") with \(text: name(id))"
      return notes(of: interaction, for: id).map { note in
        let place = Place(path: interaction.place.path, line: note.line)
        let occasion: Sentence = "\(link: interaction.asNoun, to: place)"
        let isTitle = interaction.isTitled && note.line == interaction.place.line
        return TalkingPoint(
          .lastTime,
          isTitle
            ? "\(when): the \(occasion), \(quote: note.text)."
            : "\(when), \(occasion): \(quote: note.text).",
          source: place, worth: isTitle ? TalkingPoint.Kind.lastTime.worth / 2 : nil)
      }
    }
  }

  /// The entry's own text and its details, personal ones first; of a meeting's items those that
  /// are about others are left out, and those about the person come before its title.
  private func notes(of interaction: Interaction, for id: PersonID) -> [Remark] {
    var notes = interaction.remarks.filter { $0.people.isEmpty || $0.people.contains(id) }
    let isPersonal = { (note: Remark) in
      !note.tags.isEmpty && self.journal.configuration.tags(note.tags, hold: .personal)
    }
    if let text = interaction.text {
      let tags = notes.contains(where: isPersonal) ? [] : interaction.tags
      notes.insert(Remark(line: interaction.place.line, text: text, tags: tags), at: 0)
    }
    let people = interaction.participants + interaction.topics
    notes.removeAll { !says($0.text, moreThanNamesOf: people) }
    let personal = notes.filter(isPersonal)
    let others = notes.filter { !isPersonal($0) }
    return personal + others.filter { $0.people.contains(id) }
      + others.filter { !$0.people.contains(id) }
  }
}
