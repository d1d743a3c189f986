/// Keeps other runs from writing to an output folder for as long as it lives (rule G6).
///
/// A lock file of a run that crashed does no harm: the lock ends with the process.
package struct WriteLock: ~Copyable {
  /// The output folder.
  let folder: Descriptor
  private let file: Descriptor

  private static let name = ".rapport.lock"

  deinit {
    try? folder.removeFile(WriteLock.name)
  }

  /// Fails with `busy` if another run holds the lock.
  init(on output: consuming Descriptor) throws(ErrorNumber) {
    while true {
      let file = try Descriptor(opening: WriteLock.name, below: output.number, .locking)
      try file.lock()
      if try WriteLock.isCurrent(file, below: output.number) {
        folder = output
        self.file = file
        return
      }
    }
  }

  /// Whether the file still has its name: the run that held it before may have removed it.
  private static func isCurrent(
    _ file: borrowing Descriptor, below folder: Int32
  ) throws(ErrorNumber) -> Bool {
    do throws(ErrorNumber) {
      return try FileStatus(of: name, below: folder).identity == file.status().identity
    } catch .missing {
      return false
    }
  }
}

extension DigestFolder {
  /// Takes the folder for this run, and makes it if there is none.
  ///
  /// Hold the lock while `changes(for:force:)` and `apply(_:holding:)` do their work.
  package func lock() throws(FileError) -> WriteLock {
    do throws(ErrorNumber) {
      let root = try Descriptor(opening: journal.realPath, .folder)
      var folder = ""
      for name in components(of: relativePath) {
        folder = join(folder, name)
        try root.makeFolderIfMissing(folder)
      }
      return try WriteLock(
        on: Descriptor(opening: relativePath, below: root.number, .folderOrLink))
    } catch .busy {
      throw .locked(path: path)
    } catch {
      throw .failed(.write, path: path, error)
    }
  }
}
