private import Notes

/// Notes are only ever made, or made longer at their end.
extension JournalFolder {
  /// Makes the folder of a journal, and those above it, where they are missing.
  package static func make(at path: String) throws(FileError) {
    do throws(ErrorNumber) {
      let start = path.utf8.first == UInt8(ascii: "/") ? "/" : "."
      var folder = try Descriptor(opening: start, .folderOrLink)
      for name in components(of: path) where name != "." {
        if name != ".." { try folder.makeFolderIfMissing(name) }
        folder = try Descriptor(opening: name, below: folder.number, .folderOrLink)
      }
    } catch {
      throw .failed(.write, path: path, error)
    }
  }

  /// Whether there is a file or anything else.
  package func holds(_ path: String) -> Bool {
    (try? FileStatus(of: "\(realPath)/\(path)")) != nil
  }

  /// Reads a note; nil if there is none.
  package func noteBytes(at path: String) throws(FileError) -> [UInt8]? {
    do throws(ErrorNumber) {
      let place = split(path)
      let root = try Descriptor(opening: realPath, .folder)
      let folder = try root.openFolder(place.folder)
      return try folder.noteBytes(place.name)
    } catch .missing {
      return nil
    } catch {
      throw .failed(.read, path: shown(path), error)
    }
  }

  /// Makes a note that the disk has when this returns, with the folders it needs.
  ///
  /// - Throws: `exists` if there is one, which is left as it is.
  package func makeNote(at path: String, _ bytes: [UInt8]) throws(FileError) {
    do throws(ErrorNumber) {
      let place = split(path)
      let root = try Descriptor(opening: realPath, .folder)
      let folder = try root.openFolder(place.folder, creating: true)
      try folder.makeNote(place.name, bytes)
    } catch .exists {
      throw .exists(path: shown(path))
    } catch {
      throw .failed(.write, path: shown(path), error)
    }
  }

  /// Adds to the end of a note, in one go, or makes it; the disk has it when this returns.
  ///
  /// - Parameters:
  ///   - bytes: made of what the note holds, since others may write to it meanwhile: it is called again
  ///     when they did.
  package func append(
    to path: String, _ bytes: (_ present: [UInt8]) throws -> [UInt8]
  ) async throws {
    let mostTries = 2000
    for _ in 0..<mostTries {
      let present = try noteBytes(at: path)
      let addition = try bytes(present ?? [])
      guard (present?.count ?? 0) + addition.count <= JournalFolder.largestNote else {
        throw FileError.tooLarge(path: shown(path), limit: JournalFolder.largestNote)
      }
      if try isAppended(addition, to: path, after: present) { return }
      try? await Task.sleep(for: .milliseconds(5))
    }
    throw FileError.failed(.write, path: shown(path), .busy)
  }

  /// False if the note does not hold `present` any more.
  private func isAppended(
    _ bytes: [UInt8], to path: String, after present: [UInt8]?
  ) throws(FileError) -> Bool {
    guard let present else { return try isMade(bytes, at: path) }
    do throws(ErrorNumber) {
      let place = split(path)
      let root = try Descriptor(opening: realPath, .folder)
      let folder = try root.openFolder(place.folder)
      let file = try Descriptor(opening: place.name, below: folder.number, .appending)
      try file.lock()
      let status = try file.status()
      guard try folder.status(of: place.name)?.identity == status.identity else { return false }
      guard try folder.noteBytes(place.name) == present else { return false }
      try folder.append(bytes, to: file, named: place.name, after: present)
      return true
    } catch .missing, .busy {
      return false
    } catch {
      throw .failed(.write, path: shown(path), error)
    }
  }

  private func isMade(_ bytes: [UInt8], at path: String) throws(FileError) -> Bool {
    do throws(FileError) {
      try makeNote(at: path, bytes)
      return true
    } catch .exists {
      return false
    }
  }
}

extension Descriptor {
  fileprivate func noteBytes(_ name: String) throws(ErrorNumber) -> [UInt8] {
    let file = try Descriptor(opening: name, below: number, .reading)
    var bytes: [UInt8] = []
    guard let count = try file.contents(into: &bytes, limit: JournalFolder.largestNote) else {
      throw .tooLarge
    }
    bytes.removeLast(bytes.count - count)
    return bytes
  }

  /// What the disk has no room for is taken back, unless somebody else has written meanwhile.
  fileprivate func append(
    _ bytes: [UInt8], to file: borrowing Descriptor, named name: String, after present: [UInt8]
  ) throws(ErrorNumber) {
    do throws(ErrorNumber) {
      try file.append(bytes)
      try file.flush()
    } catch {
      if let found = try? noteBytes(name), found.starts(with: present),
        bytes.starts(with: found.dropFirst(present.count))
      {
        try? file.truncate(to: present.count)
      }
      throw error
    }
  }

  /// The note has its name when the disk has all of it, where the system can do that.
  fileprivate func makeNote(_ name: String, _ bytes: [UInt8]) throws(ErrorNumber) {
    let permissions = try status().permissions & 0o666 | 0o600
    #if os(Linux)
      if let file = try? Descriptor(
        opening: ".", below: number, .nameless, permissions: permissions)
      {
        try file.append(bytes)
        try file.flush()
        do throws(ErrorNumber) {
          try file.takeName(name, in: number)
          try flushNames()
          return
        } catch .missing {
          // Without /proc there is no way to name it.
        }
      }
    #endif
    try makeNoteInPlace(name, bytes, permissions: permissions)
  }

  /// Where the disk has no room for all of the note, there is none. Others see it when it has its name
  /// and may write to it before we do: then it is theirs.
  private func makeNoteInPlace(
    _ name: String, _ bytes: [UInt8], permissions: UInt32
  ) throws(ErrorNumber) {
    let file = try Descriptor(opening: name, below: number, .creating, permissions: permissions)
    do throws(ErrorNumber) { try file.lock() } catch .busy { throw .exists }
    guard try file.status().size == 0 else { throw .exists }
    do throws(ErrorNumber) {
      try file.append(bytes)
      try file.flush()
    } catch {
      try? removeFile(name)
      throw error
    }
    try flushNames()
  }
}
