import Journals
import Notes
import Relationships

extension Situation {
  /// How somebody and I stand.
  func standing(of id: PersonID) -> Standing {
    let record = record(of: id)
    guard record.last != nil else { return .unmet }
    guard isInTouch(id) else { return .silent }
    if record.strength >= TieStrength.strong { return .strong }
    return record.strength >= TieStrength.medium ? .medium : .weak
  }

  /// Whether the tie was strong at some time.
  func wasStrong(_ id: PersonID) -> Bool {
    graph.peak(of: id).map { $0.strength >= TieStrength.strong } ?? false
  }

  /// What somebody is known by: colleagues by their team, others by their organisation.
  func unitName(of id: PersonID) -> String? {
    isColleague(id) ? person(id).team ?? person(id).org : person(id).org
  }

  /// The number of each of these people's unit; -1 for all others, and for who is alone in theirs.
  func units(of people: [PersonID]) -> [Int32] {
    var units = [Int32](repeating: -1, count: journal.people.count)
    var numbers: [String: Int32] = [:]
    var sizes: [Int32] = []
    for id in people {
      guard let name = unitName(of: id)?.looseKey else { continue }
      let number = numbers[name] ?? Int32(sizes.count)
      if number == sizes.count {
        numbers[name] = number
        sizes.append(0)
      }
      sizes[Int(number)] += 1
      units[id] = number
    }
    return units.map { $0 >= 0 && sizes[Int($0)] > 1 ? $0 : -1 }
  }
}
