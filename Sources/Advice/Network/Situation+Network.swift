import Journals
import Notes
import Relationships

extension Situation {
  /// Who is tied to whom, me included: everybody but the deceased and archived, by whom nobody can
  /// be reached.
  var network: Network { Network(of: graph) { !isInNetwork($0) } }

  /// Everybody of the network whom contact is noted with, in path order.
  var contacts: [PersonID] {
    peopleInNetwork.filter { record(of: $0).last != nil }
  }

  /// Whether none of those tied to a person is in contact with me: an overlap with me of 0.
  func sharesNobody(_ id: PersonID, in network: Network) -> Bool {
    network.neighbours(of: id).allSatisfy { $0 == graph.me || isStranger($0) }
  }

  /// Whether no contact is noted with somebody.
  func isStranger(_ id: PersonID) -> Bool { record(of: id).last == nil }

  /// Whether contact is noted with somebody, or their note says when or how we met.
  func wasMet(_ id: PersonID) -> Bool {
    !isStranger(id) || person(id).met != nil || person(id).metText != nil
  }

  /// The strength of my tie to a person.
  func strength(of id: PersonID) -> Double { record(of: id).strength }

  /// Whether somebody was in contact with me in the last 365 days.
  func isInTouch(_ id: PersonID) -> Bool {
    record(of: id).last.map { isWithin(ContactDays.yearLength, $0.date) } ?? false
  }
}
