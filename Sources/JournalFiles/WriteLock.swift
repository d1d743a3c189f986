/// Keeps other runs from writing to an output folder for as long as it lives (rule G6).
///
/// Take it before the notes are read: then whoever writes last has also read last, and what remains
/// tells of the notes as they are. A lock file of a run that crashed does no harm: the lock ends with the process.
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
  /// - Parameters:
  ///   - patience: how long to wait for another run to end.
  ///   - onWait: called if there is one, before waiting.
  package func lock(
    patience: Duration, onWait: () -> Void = {}
  ) async throws(FileError) -> WriteLock {
    let end = ContinuousClock.now + patience
    var isWaiting = false
    while true {
      do throws(FileError) {
        return try lock()
      } catch .locked where ContinuousClock.now < end {
        if !isWaiting { onWait() }
        isWaiting = true
        try? await Task.sleep(for: .milliseconds(20))
      }
    }
  }

  /// - Throws: `locked` if another run has the folder.
  package func lock() throws(FileError) -> WriteLock {
    do throws(ErrorNumber) {
      var folder = try Descriptor(opening: journal.realPath, .folder)
      for name in components(of: relativePath) {
        try folder.makeFolderIfMissing(name)
        folder = try Descriptor(opening: name, below: folder.number, .folderOrLink)
      }
      return try WriteLock(on: folder)
    } catch .busy {
      throw .locked(path: path)
    } catch {
      throw .failed(.write, path: path, error)
    }
  }
}
