internal import Notes

/// What somebody can type so that one person is meant and nobody else, as ``Journal/lookUp(_:)``
/// finds them.
package struct Spellings: Sendable {
  private let people: [Person]
  private let names: NameResolution
  /// How many people are shown by a name, by its loose key.
  private let shown: [String: Int]

  package init(of journal: Journal) {
    people = journal.people
    names = NameResolution(journal.people)
    shown = Dictionary(journal.people.map { ($0.name.looseKey, 1) }, uniquingKeysWith: +)
  }

  /// The easiest first: file name, handles, name and aliases in lower case with `-` for spaces, then
  /// as they are written, at last the path. None twice.
  package subscript(person: PersonID) -> [String] {
    let written = people[person].spelled
    let path = NotePath.withoutExtension(people[person].path)
    var buffer = KeyBuffer()
    var seen: Set<String> = []
    return (written.map(\.typable) + written).filter { spelling in
      seen.insert(spelling).inserted && means(spelling, person, &buffer)
    } + [path]
  }

  /// What holds a `/` or ends like a file is looked up as a path.
  private func means(
    _ spelling: String, _ person: PersonID, _ buffer: inout KeyBuffer
  ) -> Bool {
    guard !spelling.isEmpty, !spelling.utf8.contains(UInt8(ascii: "/")),
      NotePath.withoutExtension(spelling).utf8.count == spelling.utf8.count
    else { return false }
    switch names.key(spelling, &buffer) {
    case .person(let found): return found == person
    case .ambiguous: return false
    case .group, .note, .unknown:
      let key = spelling.looseKey
      return people[person].name.looseKey == key && shown[key] == 1
    }
  }
}

extension Person {
  /// All that links them, as it is written, the file name first and the name that is shown.
  var spelled: [String] {
    [NotePath(path).stem] + profile.handles.map(\.withoutAt) + [name] + profile.aliases
  }
}

extension String {
  /// In lower case, with `-` where there are spaces.
  var typable: String {
    lowercased().split(whereSeparator: \.isWhitespace).joined(separator: "-")
  }
}
