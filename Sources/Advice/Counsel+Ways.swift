public import Journals
import Notes
import Relationships

extension Counsel {
  /// A way to get in touch with each of several people, who are to be contacted together; nil for
  /// whom the table has none.
  public func ways(for people: [PersonID]) -> [WayChoice?] {
    people.map { id in
      let hasMet = situation.record(of: id).lastInPerson != nil
      return hasMet
        ? WayChoice(name: "coffee", sentence: "Coffee", companions: [], lastUsed: nil)
        : WayChoice(name: "message", sentence: "A friendly message", companions: [], lastUsed: nil)
    }
  }
}
