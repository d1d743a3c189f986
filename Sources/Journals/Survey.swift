internal import Notes

/// What Rapport recognises in a folder of notes, for whoever begins with it.
public struct Survey: Hashable, Sendable {
  public let notes: Int
  /// People whose notes lie in a folder for people.
  public let peopleByFolder: Int
  /// People whose notes say so in their front matter.
  public let peopleByFrontMatter: Int
  /// Notes whose name or front matter tells a day.
  public let datedNotes: Int
  /// `[Ana](people/ana.md)`
  public let links: Int
  /// `[[Ana]]`
  public let wikilinks: Int
  /// `@ana`
  public let handles: Int
  /// `people: ["[[Ana]]"]`
  public let frontMatter: Int
  /// Paths of notes that name people and tell no day, so that nothing in them counts; in order.
  public let undated: [String]
  /// Folder of most notes about people, empty for the root; nil if there are none.
  public let peopleFolder: String?
  /// Where most notes lie whose name is a date, such as `Daily/YYYY-MM-DD.md`; nil if there are none.
  public let dailyNote: String?
  public let hasMe: Bool

  /// - Parameters:
  ///   - census: of all notes.
  ///   - journal: what the notes of the census gave.
  public init(_ census: Census, _ journal: Journal) {
    let people = census.notes.filter { $0.role == .person }
    let folders = Set(census.configuration.words.people.map { $0.lowercased() })
    notes = census.notes.count
    peopleByFolder = people.count { $0.path.folders.contains { folders.contains($0.lowercased()) } }
    peopleByFrontMatter = people.count - peopleByFolder
    datedNotes = census.notes.count { $0.day != nil }
    func count(_ via: Mention.Via) -> Int { journal.mentions.count { $0.via == via } }
    (links, wikilinks) = (count(.link), count(.wikilink))
    (handles, frontMatter) = (count(.handle), count(.frontMatter))
    undated = Survey.undated(census, journal)
    peopleFolder = census.peopleFolder
    dailyNote = Survey.mostFrequent(census.notes.compactMap(Survey.pattern))
    hasMe = census.me != nil
  }

  private static func undated(_ census: Census, _ journal: Journal) -> [String] {
    let quiet = Set(
      census.notes.lazy.filter { $0.role == .other && $0.day == nil }.map(\.path.text))
    let naming = Set(journal.mentions.lazy.filter { $0.role == .none }.map(\.place.path))
    let telling = Set(journal.mentions.lazy.filter { $0.role != .none }.map(\.place.path))
    return naming.intersection(quiet).subtracting(telling).sorted { $0.precedes($1) }
  }

  private static func pattern(of note: Note) -> String? {
    guard let day = note.day, note.role == .other else { return nil }
    return Configuration.dailyNote(at: note.path, of: day)
  }

  /// Of several the first in order.
  static func mostFrequent(_ texts: some Sequence<String>) -> String? {
    var counts: [String: Int] = [:]
    for text in texts { counts[text, default: 0] += 1 }
    return counts.max { left, right in
      (left.value, right.key) < (right.value, left.key)
    }?.key
  }
}

extension Census {
  /// Folder of most notes about people, empty for the root; nil if there are none.
  public var peopleFolder: String? {
    Survey.mostFrequent(notes.lazy.filter { $0.role == .person }.map(\.path.folder))
  }
}
