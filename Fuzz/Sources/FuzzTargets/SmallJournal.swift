import Journals
import Notes

/// Some notes by path, read for one day.
struct SmallJournal {
  static let today = Day("2026-11-22")!
  static let vocabulary = Vocabulary()
  private(set) var notes: [String: [UInt8]] = [:]

  /// Read once for all inputs.
  private static let companyAsRead = company.reduce(into: [String: Note]()) { read, note in
    read[note.key] = Note(parsing: note.value, at: NotePath(note.key), vocabulary: vocabulary)
  }

  /// Two people, me, a group and a day, for what is put beside them to meet.
  static let company: [String: [UInt8]] = [
    "people/ana.md": Array("---\nname: Ana Ruiz\nhandle: ana\norg: Acme\n---\n".utf8),
    "people/bo.md": Array("---\naliases: [Bob]\nprivate: true\n---\n".utf8),
    "people/me.md": Array("---\nme: true\norg: Acme\n---\n".utf8),
    "groups/team.md": Array("---\nmembers: [ana]\n---\n- [[bo]]\n".utf8),
    "2026-10-02.md": Array("- Lunch with @ana\n".utf8),
  ]

  private var asRead: [String: Note] = [:]

  init(_ notes: [String: [UInt8]]) {
    self.notes = notes
  }

  /// With the company, but for those whose notes are given.
  init(withCompany notes: [String: [UInt8]]) {
    self.notes = SmallJournal.company.merging(notes) { $1 }
    asRead = SmallJournal.companyAsRead.filter { notes[$0.key] == nil }
  }

  /// Read in one go.
  var journal: Journal {
    let read = paths.map { path in
      asRead[path]
        ?? Note(
          parsing: notes[path] ?? [], at: NotePath(path), vocabulary: SmallJournal.vocabulary)
    }
    return Journal(of: read, on: SmallJournal.today, vocabulary: SmallJournal.vocabulary)
  }

  /// Read as the program does it: heads, then bodies, those in several parts.
  var journalOfHeads: Journal {
    let heads = paths.map { path in
      let bytes = notes[path] ?? []
      return Note(headOf: bytes.span, at: NotePath(path), vocabulary: SmallJournal.vocabulary)
    }
    let census = Census(
      of: heads, on: SmallJournal.today, vocabulary: SmallJournal.vocabulary)
    var harvests = [Harvest(), Harvest()]
    for (index, path) in census.paths.enumerated() {
      let bytes = notes[path] ?? []
      harvests[index * 2 / census.paths.count].add(index, bytes.span, of: census)
    }
    return Journal(census, harvests)
  }

  private var paths: [String] { notes.keys.sorted { $0.precedes($1) } }
}

extension [UInt8] {
  /// What stands between lines of four equals signs.
  var parts: [ArraySlice<UInt8>] {
    let mark = Array("\n====\n".utf8)
    var parts: [ArraySlice<UInt8>] = []
    var start = 0
    var index = 0
    while index + mark.count <= count {
      if self[index] == mark[0], self[index..<(index + mark.count)].elementsEqual(mark) {
        parts.append(self[start..<index])
        index += mark.count
        start = index
      } else {
        index += 1
      }
    }
    return parts + [self[start...]]
  }
}
