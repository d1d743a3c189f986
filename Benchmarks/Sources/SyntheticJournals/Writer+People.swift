extension Writer {
  mutating func personNote(_ person: Character) -> SyntheticNote {
    var note = SyntheticNote(at: "people/\(person.stem).md")
    note.frontMatter(fields(of: person))
    note.add("# \(person.name)\n")
    note.add("Met at \(random.pick(Topics.places)). \(remark())")
    note.heading(2, "Family")
    for relation in ["daughter", "neighbour"].prefix(random.between(1...2)) {
      note.add("- \(relation) of \(mention(friend(of: person), in: note))")
    }
    note.heading(2, random.pick(["Interests", "Background"]))
    for _ in 0..<random.between(2...5) { note.add("- \(remark())") }
    if random.chance(percent: 50) {
      note.heading(2, "Next time")
      for _ in 0..<random.between(1...2) { note.add("- Ask about \(random.pick(Topics.subjects))") }
    }
    if random.chance(percent: 60) { addLog(of: person, to: &note) }
    let size = random.between(700...2_000)
    fill(&note, to: size)
    return note
  }

  private mutating func fields(of person: Character) -> [String] {
    let born = CalendarDay(number: random.between(-9_000...12_000))
    let isYearKnown = random.chance(percent: 60)
    var fields = [
      "name: \(person.name.contains("'") ? "\"\(person.name)\"" : person.name)",
      "handle: \(person.handle)",
      "relation: \(random.pick(Topics.relations))",
      "org: \(random.pick(Topics.organisations))",
      "team: Team \(person.circle)",
      "role: \(random.pick(Topics.roles))",
      "birthday: \(isYearKnown ? born.text : born.monthAndDay)",
      "met: \(lastDay.adding(-random.below(6_000)).text)",
      "interests: [\(random.pick(Topics.interests)), \(random.pick(Topics.interests))]",
      "email: \(person.handle)@example.org",
    ]
    if let alias = person.alias { fields.append("aliases:\n  - \"\(alias)\"") }
    if random.chance(percent: 50) {
      fields.append("cadence: \(random.pick(["14d", "2w", "1m", "monthly", "3m", "1y", "never"]))")
    }
    if random.chance(percent: 10) {
      fields.append("introduced-by: \"[[\(friend(of: person).name)]]\"")
    }
    if random.chance(percent: 10) { fields.append("spouse: \"[[\(friend(of: person).stem)]]\"") }
    if random.chance(percent: 5) { fields.append("dates:\n  - 06-12 wedding day") }
    if random.chance(percent: 3) { fields.append("status: archived") }
    if random.chance(percent: 1) { fields.append("private: true") }
    return fields
  }

  private mutating func addLog(of person: Character, to note: inout SyntheticNote) {
    note.heading(2, "Log")
    for _ in 0..<random.between(1...4) {
      let day = lastDay.adding(-random.below(900)).text
      let what = ["sent the plan", "a long call", "ran into each other", "wrote a card"]
      note.add("- \(day) \(random.pick(what)), about \(random.pick(Topics.subjects))")
    }
  }
}
