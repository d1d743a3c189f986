/// The lines of a note's file on which certain keys of its front matter stand.
public struct KeyLines: Hashable, Sendable {
  /// A key whose value digests name, so that they can say where it stands.
  public enum Key: String, Sendable, CaseIterable {
    case interests, expertise, asks, offers, goals, values, role, team
  }

  /// One for each key, 0 where there is no such key; no allocation for each person.
  private var lines = SIMD8<Int32>()

  public init() {}

  /// The 1-based line of a key, the first of its synonyms; nil where the note has no such key.
  public subscript(key: Key) -> Int? {
    get { lines[key.index] > 0 ? Int(lines[key.index]) : nil }
    set { lines[key.index] = Int32(newValue ?? 0) }
  }
}

extension KeyLines.Key {
  fileprivate var index: Int {
    switch self {
    case .interests: 0
    case .expertise: 1
    case .asks: 2
    case .offers: 3
    case .goals: 4
    case .values: 5
    case .role: 6
    case .team: 7
    }
  }
}
