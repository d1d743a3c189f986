public import Journals
public import Notes
import Relationships

/// The people of one phase of my life, and how close we still are.
public struct PhaseOfLife: Hashable, Sendable {
  /// As the notes write it, in its first spelling.
  public let name: String
  /// In touch within a year, by the band of the tie (`TieStrength.band(of:)`).
  public let strong: [PersonID]
  public let medium: [PersonID]
  public let weak: [PersonID]
  /// No contact for a year, or none noted at all, however strong the tie once was.
  public let silent: [PersonID]
  /// The last contact with any of them.
  public let last: Day?

  public var people: [PersonID] { (strong + medium + weak + silent).sorted() }
}

extension [PhaseOfLife] {
  /// All phases of the people of my network, in the order of the first year in their names; those
  /// without a year after them, by name.
  init(in situation: Situation) {
    self = situation.named(situation.peopleInNetwork, by: \.phases)
      .map { PhaseOfLife(of: $0, in: situation) }
      .sorted { one, other in
        let (year, otherYear) = (one.name.firstYear ?? .max, other.name.firstYear ?? .max)
        return year == otherYear ? one.name.precedes(other.name) : year < otherYear
      }
  }
}

extension PhaseOfLife {
  fileprivate init(of phase: NamedPeople, in situation: Situation) {
    func those(_ standings: Standing...) -> [PersonID] {
      phase.people.filter { standings.contains(situation.standing(of: $0)) }
    }
    name = phase.name
    strong = those(.strong)
    medium = those(.medium)
    weak = those(.weak)
    silent = those(.silent, .unmet)
    last = situation.lastContact(with: phase.people)?.date
  }
}

extension String {
  /// The first number of four digits.
  fileprivate var firstYear: Int? {
    split { !("0"..."9").contains($0) }.first { $0.count == 4 }.flatMap { Int($0) }
  }
}
