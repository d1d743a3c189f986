import Journals
import Notes

/// How the files of briefs are called: `people/ana-ruiz.brief.md`.
///
/// No two are alike, and none is loosely a key of a person or group, so that a link to a person
/// can't reach a brief. A name depends on all people, not on who has a brief tonight.
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
      while !taken.insert(name.looseKey).inserted {
        name = "\(stem).brief-\(number)"
        number += 1
      }
      return name
    }
  }

  /// The path below the output folder.
  func fileName(for person: PersonID) -> String { "people/\(stems[person]).md" }

  private static func keys(of journal: Journal) -> Set<String> {
    var keys: Set<String> = []
    for person in journal.people {
      keys.insert(NotePath(person.path).stem.withoutAt.looseKey)
      for key in [person.name] + person.aliases + person.handles {
        keys.insert(key.withoutAt.looseKey)
      }
    }
    for group in journal.groups {
      keys.insert(NotePath(group.path).stem.withoutAt.looseKey)
      keys.insert(group.name.withoutAt.looseKey)
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
