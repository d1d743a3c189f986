public import Journals

/// Who met whom and when, as flat arrays over the integer ids of a journal's people.
///
/// Made from contacts only, never from plans. Me is nobody's neighbour.
public struct Graph: Sendable {
  /// One for each person, in path order.
  public let records: [ContactRecord]
  /// Ordered by ``Tie/lower``, then ``Tie/higher``.
  public let ties: [Tie]
  /// Labelled links between person notes, in path order of the notes they stand in.
  public let edges: [Edge]

  private let allEncounters: [Encounter]
  private let encounterRows: Rows
  private let tieRows: Rows

  init(
    records: [ContactRecord], ties: [Tie], edges: [Edge], encounters: [Encounter],
    encounterRows: Rows
  ) {
    self.records = records
    self.ties = ties
    self.edges = edges
    allEncounters = encounters
    self.encounterRows = encounterRows
    tieRows = Rows(rowCount: records.count, itemCount: ties.count) { index, add in
      add(ties[index].lower)
      add(ties[index].higher)
    }
  }

  /// A person's encounters, oldest first; those of one day in path order of the notes.
  public func encounters(of person: PersonID) -> ArraySlice<Encounter> {
    allEncounters[encounterRows.range(of: person)]
  }

  /// The ties that a person has, by the other's path.
  public func ties(of person: PersonID) -> some RandomAccessCollection<Tie> {
    tieRows[person].lazy.map { ties[$0] }
  }
}
