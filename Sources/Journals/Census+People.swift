internal import Notes

extension Note {
  /// Rule P2.
  var displayName: String {
    if let name = profile?.nameInOneLine { return name }
    if let title, !title.isEmpty { return title }
    return path.stem
  }
}

/// People, their edges and facts; members of groups.
extension Census {
  mutating func addPerson(_ note: Note) {
    guard let profile = note.profile else { return }
    let id = people.count
    var person = Person(path: note.path.text, name: note.displayName)
    person.isMe = id == me
    person.profile = profile
    person.ladder = profile.effectiveLadder
    person.circle = circle(of: profile)
    setCadence(of: &person, profile)
    if !person.isMe {
      harvest.open(note)
      for link in note.frontLinks { add(link, of: note, to: &person, id) }
    }
    people.append(person)
  }

  /// As given, else by whether the person's org is mine.
  private func circle(of profile: Profile) -> Person.Circle? {
    if let circle = profile.circle { return circle }
    guard let mine = myOrg, let theirs = profile.org else { return nil }
    return mine.lowercased() == theirs.lowercased() ? .internal : .external
  }

  private var myOrg: String? {
    meNote.flatMap { notes[$0].profile?.org }
  }

  /// The note's cadence, else the shortest that its relations have by configuration or built-in.
  private func setCadence(of person: inout Person, _ profile: Profile) {
    switch profile.cadence {
    case .every(let period)?: person.cadence = period
    case .never?: break
    case nil:
      guard profile.status != .deceased else { return }
      let choices = profile.relations.compactMap { relation in
        (configuration.cadences[relation] ?? nil).map { (relation, $0) }
      }
      guard let shortest = choices.min(by: { $0.1.days < $1.1.days }) else { return }
      person.cadence = shortest.1
      person.cadenceIsBuiltIn =
        !configuration.configuredRelations.contains(shortest.0)
    }
  }

  private mutating func add(_ link: FrontLink, of note: Note, to person: inout Person, _ id: Int) {
    let target = harvest.target(of: link.reference, among: names)
    if case .ambiguous(let candidates) = target {
      harvest.reportAmbiguous(link.reference, names.shown(candidates), in: note)
    }
    guard case .person(let other) = target, other != me, other != id else {
      if target == .unknown { harvest.addUnknown(link.reference, in: note) }
      return
    }
    switch link.purpose {
    case .introducer: person.introducers.append(other)
    case .avoid: person.avoid.append(other)
    case .edge(let label):
      edges.append(
        Edge(
          from: id, to: other, label: label,
          place: Place(path: note.path.text, line: link.keyLine)))
    case .attendee, .member: return
    }
    let place = Place(path: note.path.text, line: link.reference.line)
    harvest.records.mentions.append(
      Mention(
        place: place, column: link.reference.column, person: other, via: .frontMatter, role: .none))
  }

  /// Adds the groups, then to each the members of those that it names, and so on.
  mutating func addGroups() {
    var direct: [(people: [PersonID], groups: [Int])] = []
    for note in notes where note.role == .group { direct.append(membership(of: note)) }
    let groups = notes.filter { $0.role == .group }
    self.groups = groups.indices.map { index in
      let (reached, isWhole) = Census.reached(from: index) { direct[$0].groups }
      var members = Set(reached.flatMap { direct[$0].people })
      if let me { members.remove(me) }
      let note = groups[index]
      if !isWhole { harvest.reportDeepGroup(note) }
      return Group(path: note.path.text, name: note.displayName, members: members.sorted())
    }
  }

  /// How deep groups can lie in groups; without a limit each could hold all others.
  private static let groupDepth = 16

  /// A group, those in it, those in these and so on, and whether that are all.
  private static func reached(
    from group: Int, in groups: (Int) -> [Int]
  ) -> (groups: Set<Int>, isWhole: Bool) {
    var reached: Set<Int> = [group]
    var open = [group]
    for _ in 0..<groupDepth where !open.isEmpty {
      open = open.flatMap(groups).filter { reached.insert($0).inserted }
    }
    return (reached, open.allSatisfy { groups($0).allSatisfy(reached.contains) })
  }

  /// Who is named in front matter, and by person links in undated list items (rule P8).
  private mutating func membership(of note: Note) -> (people: [PersonID], groups: [Int]) {
    var references: [Reference] = []
    for link in note.frontLinks {
      if case .member = link.purpose { references.append(link.reference) }
    }
    let fromFront = references.count
    for passage in note.passages
    where passage.kind == .item && !passage.hasOwnDate && passage.day == note.day
      && passage.task == .none && passage.section < 0
    {
      references += passage.references.map { note.references[Int($0)] }
    }
    var found: (people: [PersonID], groups: [Int]) = ([], [])
    harvest.open(note)
    for (index, reference) in references.enumerated() {
      switch harvest.target(of: reference, among: names) {
      case .person(let person): found.people.append(person)
      case .group(let group): found.groups.append(group)
      case .unknown: if index < fromFront { harvest.addUnknown(reference, in: note) }
      case .ambiguous(let candidates):
        if index < fromFront {
          harvest.reportAmbiguous(reference, names.shown(candidates), in: note)
        }
      case .note: break
      }
    }
    return found
  }
}
