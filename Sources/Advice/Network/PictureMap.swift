import Journals
import Notes
import Relationships

/// What decides who is in a ``NetworkPicture``: how everybody and I stand, and who leads where nobody
/// else does.
struct PictureMap {
  let situation: Situation
  /// False for me, and for whom nothing can be learnt or asked.
  let isIn: [Bool]
  let standing: [Standing]
  /// The number of a person's team or organisation, -1 without one.
  private let unit: [Int32]
  private(set) var isBridge: [Bool]
  /// The pairs of units between which there is a single link.
  private var soleLinks: Set<Int64> = []
  /// Whom I never met, by the only person I know who leads there.
  private let strangers: [PersonID: [PersonID]]

  init(of situation: Situation, bridges: [PersonID]) {
    self.situation = situation
    let people = situation.journal.people.indices
    isIn = people.map { situation.isInNetwork($0) }
    standing = people.map { situation.standing(of: $0) }
    unit = situation.units(
      of: people.filter { [isIn, standing] in isIn[$0] && standing[$0] != .unmet })
    isBridge = people.map { _ in false }
    strangers = situation.strangersByDoor
    for person in bridges { isBridge[person] = true }
    for person in strangers.keys { isBridge[person] = true }
    findSoleLinks()
  }

  func figure(_ id: PersonID, isBridge: Bool) -> NetworkPicture.Figure {
    NetworkPicture.Figure(
      person: id, standing: standing[id], isBridge: isBridge,
      last: situation.record(of: id).last?.date)
  }

  /// The people for whom a condition holds, those with most days of contact first.
  func ranked(_ holds: (PersonID) -> Bool) -> [PersonID] {
    situation.journal.people.indices.filter { isIn[$0] && holds($0) }
      .map { (-situation.record(of: $0).contactDays, $0) }
      .sorted(by: <).map(\.1)
  }

  /// Whether there was more than a contact or two, as for the reason "dormant".
  func wasClose(_ id: PersonID) -> Bool {
    situation.record(of: id).contactDays >= 4 || situation.wasStrong(id)
  }

  /// Of each of these people the first, in path order, to whom nobody else leads.
  func strangers(behind people: some Sequence<PersonID>) -> [PersonID] {
    people.compactMap { strangers[$0]?.first }
  }

  /// The bridges of whom both sides are among these people.
  func bridges(among people: [PersonID]) -> Set<PersonID> {
    var bridges = Set<PersonID>()
    forEachDyad(among: people) { dyad in
      guard isSole(dyad) else { return }
      bridges.formUnion([dyad.lower, dyad.higher].filter { standing[$0] != .unmet })
    }
    return bridges
  }

  /// What joins some people, in the order of all.
  func forEachDyad(among people: [PersonID], _ body: (Dyad) -> Void) {
    var isChosen = isIn.map { _ in false }
    for person in people { isChosen[person] = true }
    forEachDyad { dyad in
      if isChosen[dyad.lower], isChosen[dyad.higher] { body(dyad) }
    }
  }

  func forEachDyad(_ body: (Dyad) -> Void) {
    situation.graph.forEachDyad { dyad in
      if isIn[dyad.lower], isIn[dyad.higher] { body(dyad) }
    }
  }

  /// Whether it leads where no other does.
  func isSole(_ dyad: Dyad) -> Bool {
    if let units = units(joinedBy: dyad) { return soleLinks.contains(units) }
    return strangers[dyad.lower]?.contains(dyad.higher) ?? false
      || strangers[dyad.higher]?.contains(dyad.lower) ?? false
  }

  /// The two units that a link between people I know joins; nil if it joins none.
  private func units(joinedBy dyad: Dyad) -> Int64? {
    let one = unit[dyad.lower]
    let other = unit[dyad.higher]
    return one >= 0 && other >= 0 && one != other
      ? Int64(min(one, other)) << 32 | Int64(max(one, other)) : nil
  }

  /// The only link between two teams, of two people I know each, makes bridges of its ends, as the
  /// only way to somebody I never met does: a local bridge (Granovetter, "The Strength of Weak Ties",
  /// American Journal of Sociology 78, 1973) between groups instead of people.
  ///
  /// Takes time linear in links.
  private mutating func findSoleLinks() {
    var joints: [Int64: Joint] = [:]
    forEachDyad { dyad in
      guard let units = units(joinedBy: dyad) else { return }
      joints[units, default: .none].add(dyad)
    }
    for (units, joint) in joints {
      guard case .single(let lower, let higher) = joint else { continue }
      soleLinks.insert(units)
      isBridge[lower] = true
      isBridge[higher] = true
    }
  }
}

/// What joins two units.
private enum Joint {
  case none
  case single(PersonID, PersonID)
  case several

  mutating func add(_ dyad: Dyad) {
    if case .none = self { self = .single(dyad.lower, dyad.higher) } else { self = .several }
  }
}
