import Foundation
import Journals
import Notes

/// The notes below a folder, parsed. Globs of `exclude:` are not heeded.
struct NoteFolder: Sendable {
  private let notes: [Note]
  private let configuration: Configuration
  private let vocabulary: Vocabulary
  /// The days that file names tell, first and last: what is dated later was only planned.
  let days: ClosedRange<Day>

  struct NoDailyNotes: Error, CustomStringConvertible {
    let description = "no note has a date in its file name, so the days it tells of are unknown"
  }

  init(_ folder: URL) throws {
    let settings = try? Data(contentsOf: folder.appending(path: ".rapport.yml"))
    let configuration = try settings.map { try Configuration(parsing: Array($0)) } ?? .init()
    let vocabulary = Vocabulary(configuration.words)
    self.configuration = configuration
    self.vocabulary = vocabulary
    let paths = try FileManager.default.subpathsOfDirectory(atPath: folder.path)
      .filter { path in
        path.hasSuffix(".md") && !path.hasPrefix("\(configuration.output)/")
          && path.split(separator: "/").allSatisfy { !$0.hasPrefix(".") }
      }
      .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    let days = paths.compactMap { $0.split(separator: "/").last.flatMap { Day($0.prefix(10)) } }
    guard let first = days.min(), let last = days.max() else { throw NoDailyNotes() }
    self.days = first...last
    notes = try paths.map { path in
      Note(
        parsing: Array(try Data(contentsOf: folder.appending(path: path))),
        at: NotePath(path), vocabulary: vocabulary)
    }
  }

  /// The journal as the program reads it, private people left out.
  func journal(on day: Day) -> Journal {
    Journal(of: notes, on: day, configuration: configuration, vocabulary: vocabulary)
      .withoutPrivatePeople
  }
}
