import Journals
import Notes

/// How the files of briefs are called: `people/ana-ruiz.brief.md`.
///
/// No two are alike, not even where case does not count, and none is loosely a key of a person or
/// group, so that a link to a person can't reach a brief. A name depends on all people, not on who has a brief tonight.
struct BriefNames {
  private let stems: [String]

  /// Leaves room for `.brief-1234.md` in the 255 bytes that a file name may have.
  private static let longestStem = 220

  init(of journal: Journal) {
    var taken = BriefNames.keys(of: journal)
    stems = journal.people.map { person in
      let stem = BriefNames.cut(NotePath(person.path).stem.withoutAt)
      var name = "\(stem).brief"
      var number = 2
      while !taken.insert(BriefNames.key(name)).inserted {
        name = "\(stem).brief-\(number)"
        number += 1
      }
      return name
    }
  }

  /// The path below the output folder.
  func fileName(for person: PersonID) -> String { "people/\(stems[person]).md" }

  /// Equal for names that a link takes for one, or a file system that ignores case: `straße` and
  /// `STRASSE`.
  private static func key(_ name: String) -> String { name.uppercased().looseKey }

  private static func keys(of journal: Journal) -> Set<String> {
    var keys: Set<String> = []
    for person in journal.people {
      keys.insert(key(NotePath(person.path).stem.withoutAt))
      for key in [person.name] + person.aliases + person.handles {
        keys.insert(BriefNames.key(key.withoutAt))
      }
    }
    for group in journal.groups {
      keys.insert(key(NotePath(group.path).stem.withoutAt))
      keys.insert(key(group.name.withoutAt))
    }
    return keys
  }

  private static func cut(_ stem: String) -> String {
    guard stem.utf8.count > longestStem else { return stem }
    var cut = stem
    while cut.utf8.count > longestStem { cut.removeLast() }
    return cut
  }
}
