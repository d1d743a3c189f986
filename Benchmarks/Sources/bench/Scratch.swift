import SyntheticJournals

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// The folder for journals.
struct Scratch {
  private let root: URL

  init(_ path: String) throws {
    root = URL(filePath: path, directoryHint: .isDirectory)
    try? FileManager.default.removeItem(at: root)
    try FileManager.default.createDirectory(at: root, withIntermediateDirectories: true)
  }

  /// Makes a journal, with a list of its notes for xargs beside it.
  func journal(notes: Int, with tools: Tools) throws -> JournalOnDisk {
    let folder = root.appending(path: "notes-\(notes)", directoryHint: .isDirectory)
    _ = try Run(tools.makeJournal(notes: notes, at: folder))
    return try JournalOnDisk(folder, list: root.appending(path: "notes-\(notes).list"))
  }

  func remove(_ journal: JournalOnDisk) {
    try? FileManager.default.removeItem(at: journal.folder)
    try? FileManager.default.removeItem(at: journal.list)
  }

  func copy(of folder: String) throws -> String {
    let copy = root.appending(path: "sample", directoryHint: .isDirectory)
    try FileManager.default.copyItem(at: URL(filePath: folder), to: copy)
    return copy.path
  }
}

/// A journal that has been written.
struct JournalOnDisk {
  let folder: URL
  let list: URL
  let notes: Int
  let bytes: Int
  /// Somebody to brief on, who is not private: of those nothing is told.
  let person: String

  init(_ folder: URL, list: URL) throws {
    self.folder = folder
    self.list = list
    var paths = Data()
    var (notes, bytes, person) = (0, 0, "")
    for path in try FileManager.default.subpathsOfDirectory(atPath: folder.path).sorted()
    where path.hasSuffix(".md") {
      let file = "\(folder.path)/\(path)"
      paths.append(contentsOf: Array(file.utf8) + [0])
      notes += 1
      bytes += fileSize(file)
      if person.isEmpty, path.hasPrefix("people/"),
        try !String(contentsOfFile: file, encoding: .utf8).contains("private: true")
      {
        person = path
      }
    }
    try paths.write(to: list)
    (self.notes, self.bytes, self.person) = (notes, bytes, person)
  }
}
