import ArgumentParser
import SyntheticJournals

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

@main
struct MakeJournal: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Write an invented journal.",
    discussion: "It ends on \(SyntheticJournal.date). The same seed gives the same bytes.")

  @Argument(help: "The folder to write it to, which must not exist.")
  var folder: String

  @Option(help: "How many notes.")
  var notes = 1_000

  @Option(help: "What to begin the random numbers with.")
  var seed: UInt64 = 1

  func run() throws {
    let root = URL(filePath: folder, directoryHint: .isDirectory)
    let files = FileManager.default
    guard !files.fileExists(atPath: root.path) else {
      throw ValidationError("\(folder) exists already")
    }
    var made: Set<String> = []
    try SyntheticJournal(notes: notes, seed: seed).forEachNote { note throws in
      let file = root.appending(path: note.path, directoryHint: .notDirectory)
      let parent = file.deletingLastPathComponent()
      if made.insert(parent.path).inserted {
        try files.createDirectory(at: parent, withIntermediateDirectories: true)
      }
      try Data(note.text.utf8).write(to: file)
    }
    try Data().write(to: root.appending(path: ".rapport.yml"))
  }
}
