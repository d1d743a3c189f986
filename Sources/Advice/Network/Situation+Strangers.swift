import Journals
import Relationships

extension Situation {
  /// Whom I never met, by the only person I know who leads there, as far as the notes tie them
  /// together; in path order.
  ///
  /// Takes time linear in ties.
  var strangersByDoor: [PersonID: [PersonID]] {
    let isIn = journal.people.indices.map(isInNetwork)
    var doors = [Door](repeating: .none, count: isIn.count)
    graph.forEachDyad { dyad in
      guard isIn[dyad.lower], isIn[dyad.higher] else { return }
      switch (isStranger(dyad.lower), isStranger(dyad.higher)) {
      case (true, false): doors[dyad.lower].open(to: dyad.higher)
      case (false, true): doors[dyad.higher].open(to: dyad.lower)
      case (true, true), (false, false): break
      }
    }
    var strangers: [PersonID: [PersonID]] = [:]
    for (stranger, door) in doors.enumerated() {
      if case .only(let person) = door { strangers[person, default: []].append(stranger) }
    }
    return strangers
  }
}

/// Who of those I know leads to somebody I never met.
private enum Door {
  case none
  case only(PersonID)
  case several

  mutating func open(to person: PersonID) {
    if case .none = self { self = .only(person) } else { self = .several }
  }
}
