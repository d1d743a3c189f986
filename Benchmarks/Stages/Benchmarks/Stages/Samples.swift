import Journals
import Notes
import SyntheticJournals

/// What the stages are measured on.
struct Samples: Sendable {
  struct File: Sendable {
    let path: NotePath
    let bytes: [UInt8]
  }

  let files: [File]
  let person: File
  /// What stands above the body of the person's note.
  let frontMatter: File
  let daily: File
  let meeting: File
  /// Without private people, as all outputs get it.
  let journal: Journal
  private let vocabulary = Vocabulary()

  init() {
    var notes: [SyntheticNote] = []
    SyntheticJournal(notes: 1_000, seed: 1).forEachNote { notes.append($0) }
    notes.sort { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    func first(in folder: String) -> SyntheticNote {
      notes.first { $0.path.hasPrefix(folder) } ?? notes[0]
    }
    let person = first(in: "people/")
    let heading = person.text.firstRange(of: "\n# ")?.lowerBound ?? person.text.endIndex
    self.person = Samples.file(person.path, person.text)
    frontMatter = Samples.file(person.path, String(person.text[..<heading]))
    daily = Samples.file(first(in: "daily/").path, first(in: "daily/").text)
    meeting = Samples.file(first(in: "meetings/").path, first(in: "meetings/").text)
    files = notes.map { Samples.file($0.path, $0.text) }
    journal =
      Samples.assembled(files.map { [vocabulary] in Samples.parsed($0, vocabulary) })
      .withoutPrivatePeople
  }

  func parsed(_ file: File) -> Note { Samples.parsed(file, vocabulary) }

  func assembled(_ notes: [Note]) -> Journal { Samples.assembled(notes) }

  private static func file(_ path: String, _ text: String) -> File {
    File(path: NotePath(path), bytes: Array(text.utf8))
  }

  private static func parsed(_ file: File, _ vocabulary: Vocabulary) -> Note {
    Note(parsing: file.bytes, at: file.path, vocabulary: vocabulary)
  }

  private static func assembled(_ notes: [Note]) -> Journal {
    Journal(of: notes, on: Day(SyntheticJournal.date) ?? Day(number: 0))
  }
}
