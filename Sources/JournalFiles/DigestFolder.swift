/// The folder below a journal's root that Rapport writes its digests to.
package struct DigestFolder: Hashable, Sendable {
  /// As the user names it; for messages.
  package let path: String
  /// From the journal's root, without `.` components: what a listing of notes leaves out.
  package let relativePath: String
  let journal: JournalFolder

  /// The largest file that is looked at; Rapport writes none as large.
  static let largestFile = 256 << 20

  /// - Parameter output: from the journal's root. The folder need not exist; if it does, it must
  ///   lie below the root even where links lead (rule C3).
  package init(in journal: JournalFolder, output: String) throws(FileError) {
    let names = components(of: normalized(output))
    let isSound =
      output.utf8.first != UInt8(ascii: "/") && !names.isEmpty && !names.contains("..")
      && !output.utf8.contains(0)
    guard isSound else { throw .outputOutside(path: output) }
    self.journal = journal
    relativePath = names.joined(separator: "/")
    path = journal.shown(relativePath)
    try checkLinks(on: names, output: output)
  }

  /// Follows as much of the path as exists.
  private func checkLinks(on names: [String], output: String) throws(FileError) {
    var folder = journal.realPath
    for name in names {
      do throws(ErrorNumber) {
        let next = try FileStatus(of: "\(folder)/\(name)")
        folder = try realPath(of: "\(folder)/\(name)")
        if next.kind == .link, try FileStatus(of: folder).kind != .folder { throw .notAFolder }
        if next.kind != .link, next.kind != .folder { throw .notAFolder }
      } catch .missing {
        return try refuseDanglingLink("\(folder)/\(name)", output: output)
      } catch .notAFolder {
        throw .notAFolder(path: path)
      } catch {
        throw .failed(.open, path: path, error)
      }
      guard JournalFiles.relativePath(of: folder, below: journal.realPath) != nil else {
        throw .outputOutside(path: output)
      }
    }
  }

  private func refuseDanglingLink(_ path: String, output: String) throws(FileError) {
    if (try? FileStatus(of: path)) != nil { throw .outputOutside(path: output) }
  }
}

extension DigestFolder {
  /// The path of a file of this folder, for messages.
  func path(of name: String) -> String { "\(path)/\(name)" }

  /// Opens the folder itself; nil if there is none yet.
  func open() throws(FileError) -> Descriptor? {
    do throws(ErrorNumber) {
      return try Descriptor(opening: "\(journal.realPath)/\(relativePath)", .folderOrLink)
    } catch .missing {
      return nil
    } catch {
      throw .failed(.open, path: path, error)
    }
  }
}

extension Descriptor {
  /// Opens a folder below this one, following no link.
  ///
  /// - Parameters:
  ///   - path: empty for this folder itself.
  ///   - creating: whether folders that are missing are made.
  func openFolder(_ path: String, creating: Bool = false) throws(ErrorNumber) -> Descriptor {
    var folder = try Descriptor(opening: ".", below: number, .folder)
    for name in components(of: path) {
      if name == ".." { throw .notSupported }
      if creating { try folder.makeFolderIfMissing(name) }
      folder = try Descriptor(opening: name, below: folder.number, .folder)
    }
    return folder
  }

  /// Makes sure that the disk knows of the folder too.
  func makeFolderIfMissing(_ name: String) throws(ErrorNumber) {
    do throws(ErrorNumber) { try makeFolder(name) } catch .exists { return }
    try flushNames()
  }
}
