public import Notes

/// A sentence of a day, in which people are marked.
public struct DatedText: Hashable, Sendable {
  public enum Piece: Hashable, Sendable {
    case text(String)
    /// Somebody's name.
    case person(String)
    case tag(String)
  }

  public let date: Day
  public let pieces: [Piece]
  /// Of the file, from 1.
  public let line: Int

  /// Each once, in the order in which they are named.
  public var people: [String] {
    var names: [String] = []
    for case .person(let name) in pieces { names.appendNew(name) }
    return names
  }
}
