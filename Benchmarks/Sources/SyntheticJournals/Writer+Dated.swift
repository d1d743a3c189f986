extension Writer {
  mutating func dailyNote(on day: CalendarDay) -> SyntheticNote {
    today = day
    var note = SyntheticNote(at: "daily/\(day.year)/\(day.month)/\(day.text).md")
    if random.chance(percent: 40) {
      note.frontMatter(["tags: [daily]", "weather: \(random.pick(["fair", "rain", "snow"]))"])
    }
    note.add("# \(day.weekday), \(day.text)\n")
    addBody(of: company(random.between(3...7)), to: &note)
    return note
  }

  mutating func meetingNote(on day: CalendarDay, number: Int) -> SyntheticNote {
    today = day
    let subject = random.pick(Topics.projects)
    let name = subject.lowercased().replacing(" ", with: "-")
    var note = SyntheticNote(
      at: "meetings/\(day.year)/\(day.month)/\(day.text) \(name) \(number).md")
    let present = company(random.between(2...6))
    let names = present.map { "\"[[\($0.name)]]\"" }.joined(separator: ", ")
    let isListed = random.chance(percent: 60)
    note.frontMatter(
      ["type: meeting", "date: \(day.text)"] + (isListed ? ["attendees: [\(names)]"] : []))
    note.add("# \(subject)\n")
    if !isListed {
      let mentions = present.map { mention($0, in: note) }.joined(separator: ", ")
      note.add("Present: \(mentions)")
      if random.chance(percent: 30) { note.add("Regrets: \(mention(somebody(), in: note))") }
      note.add("")
    }
    addBody(of: present, to: &note)
    return note
  }

  private mutating func addBody(of company: [Character], to note: inout SyntheticNote) {
    let size = random.between(800...2_300)
    for title in ["Morning", "At work", "Later"].prefix(random.between(1...2)) {
      note.heading(2, title)
      let count = random.between(2...4)
      addList(count, of: company, to: &note)
      if random.chance(percent: 10) { addTable(of: company, to: &note) }
      if random.chance(percent: 12) { addCode(to: &note) }
      if random.chance(percent: 15) { note.add("> \(entry(with: company, in: note))\n") }
      if random.chance(percent: 10) { addReferences(of: company, to: &note) }
      if random.chance(percent: 40) { note.add(remark() + "\n" + remark() + "\n") }
    }
    fill(&note, to: size)
  }

  /// A link by reference, whose destination stands below.
  private mutating func addReferences(of company: [Character], to note: inout SyntheticNote) {
    let person = random.pick(company)
    note.add("Dinner with [\(person.given)][guest] and a long way home.\n")
    note.add("[guest]: \(note.wayUp)people/\(person.stem).md\n")
  }
}
