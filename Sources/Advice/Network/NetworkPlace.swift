public import Journals
import Relationships

/// The place that one person has in my network.
///
/// It is measured for the person whom somebody asks for, and for nobody else: for everybody every
/// night it would take longer than all the rest.
public struct NetworkPlace: Hashable, Sendable {
  /// Those tied to the person, me left out, in path order; never empty.
  public let ties: [PersonID]
  /// How much of those around us we share; see `Network.overlap(of:_:)`.
  public let overlap: Double
  /// See `Network.constraint(of:)`.
  public let constraint: Double
  /// See `Network.effectiveSize(of:)`; of the ties and me.
  public let effectiveSize: Double
}

extension Counsel {
  /// The place of a person in the network; nil for those who are tied to nobody but me.
  public func networkPlace(of person: PersonID) -> NetworkPlace? {
    let network = situation.network
    let me = situation.graph.me
    let ties = network.neighbours(of: person).filter { $0 != me }
    guard !ties.isEmpty, let constraint = network.constraint(of: person),
      let effectiveSize = network.effectiveSize(of: person)
    else { return nil }
    return NetworkPlace(
      ties: ties, overlap: network.overlap(of: person, me), constraint: constraint,
      effectiveSize: effectiveSize)
  }
}
