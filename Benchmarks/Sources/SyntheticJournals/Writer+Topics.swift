extension Writer {
  mutating func topicNote(_ number: Int) -> SyntheticNote {
    let project = Topics.projects[number % Topics.projects.count]
    let turn = number / Topics.projects.count
    let name = turn == 0 ? project : "\(project) \(turn + 1)"
    var note = SyntheticNote(at: "topics/\(name).md")
    if random.chance(percent: 50) { note.frontMatter(["tags: [\(random.pick(Topics.interests))]"]) }
    note.add("# \(name)\n")
    let size = random.between(800...2_300)
    fill(&note, to: size / 2)
    if random.chance(percent: 50) { addCode(to: &note) }
    note.heading(2, "People")
    for person in company(3) {
      note.add("- \(mention(person, in: note)) knows about \(random.pick(Topics.subjects))")
    }
    note.add("")
    fill(&note, to: size)
    return note
  }

  /// The people of a circle.
  mutating func groupNote(_ circle: Int) -> SyntheticNote {
    var note = SyntheticNote(at: "groups/team-\(circle).md")
    let members = cast.circles[circle].map { "  - \"[[\(cast.people[$0].name)]]\"" }
    note.frontMatter(["aliases: Circle \(circle)", "members:"] + members)
    note.add("# Circle \(circle)\n")
    fill(&note, to: 900)
    return note
  }
}
