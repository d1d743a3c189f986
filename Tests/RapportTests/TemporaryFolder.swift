import Foundation

/// A folder that is gone when the test is: a journal, mostly.
final class TemporaryFolder: Sendable {
  let url: URL

  var path: String { url.path }

  /// An empty folder, or one with text files by path.
  init(_ files: [String: String] = [:]) throws {
    url = FileManager.default.temporaryDirectory
      .appending(path: "rapport-\(UUID().uuidString)", directoryHint: .isDirectory)
      .resolvingSymlinksInPath()
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    for (path, text) in files { try write(text, to: path) }
  }

  /// A copy of a folder, links as links.
  init(copying folder: URL) throws {
    url = FileManager.default.temporaryDirectory
      .appending(path: "rapport-\(UUID().uuidString)", directoryHint: .isDirectory)
    try FileManager.default.copyItem(at: folder, to: url)
  }

  deinit {
    try? FileManager.default.removeItem(at: url)
  }

  func url(_ path: String) -> URL { url.appending(path: path, directoryHint: .notDirectory) }

  func write(_ text: String, to path: String) throws { try write(Data(text.utf8), to: path) }

  func write(_ bytes: Data, to path: String) throws {
    try makeFolder(for: path)
    try bytes.write(to: url(path))
  }

  func link(_ path: String, to destination: String) throws {
    try makeFolder(for: path)
    try FileManager.default.createSymbolicLink(
      atPath: url(path).path, withDestinationPath: destination)
  }

  private func makeFolder(for path: String) throws {
    try FileManager.default.createDirectory(
      at: url(path).deletingLastPathComponent(), withIntermediateDirectories: true)
  }

  func bytes(_ path: String) throws -> Data { try Data(contentsOf: url(path)) }

  func text(_ path: String) throws -> String { String(decoding: try bytes(path), as: UTF8.self) }

  func exists(_ path: String) -> Bool { FileManager.default.fileExists(atPath: url(path).path) }
}

/// All that a command could change about a file.
struct FileState: Hashable {
  let bytes: Data
  let modified: Date
  /// The inode: a file that was replaced has another one, even within one tick of the clock.
  let number: Int
  let permissions: Int
}

extension TemporaryFolder {
  /// All regular files below `folder`, by path.
  func files(below folder: String = "") throws -> [String: FileState] {
    var files: [String: FileState] = [:]
    let top = folder.isEmpty ? url : url(folder)
    for path in try FileManager.default.files(below: top) {
      let file = top.appending(path: path)
      let facts = try FileManager.default.attributesOfItem(atPath: file.path)
      files[path] = FileState(
        bytes: try Data(contentsOf: file),
        modified: facts[.modificationDate] as? Date ?? .distantPast,
        number: (facts[.systemFileNumber] as? NSNumber)?.intValue ?? 0,
        permissions: (facts[.posixPermissions] as? NSNumber)?.intValue ?? 0)
    }
    return files
  }

  /// The text of all regular files below `folder`, by path.
  func texts(below folder: String = "") throws -> [String: String] {
    try files(below: folder).mapValues { String(decoding: $0.bytes, as: UTF8.self) }
  }
}

extension FileManager {
  /// The paths of all regular files below a folder, from there; none if there is no such folder.
  func files(below folder: URL) throws -> [String] {
    try (subpaths(atPath: folder.path) ?? []).filter { path in
      let facts = try attributesOfItem(atPath: folder.appending(path: path).path)
      return facts[.type] as? FileAttributeType == .typeRegular
    }
  }
}
