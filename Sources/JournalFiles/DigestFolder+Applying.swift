extension DigestFolder {
  /// The name of a file while it is written; what has it is left from a run that crashed.
  private static let temporaryName = ".rapport-new.tmp"

  /// Makes the changes, one file after the other; at any instant each file is whole, old or new.
  ///
  /// - Throws: at the first file that can't be written or removed; those before it are done.
  package func apply(
    _ changes: [Change], holding lock: borrowing WriteLock
  ) throws(FileError) {
    try removeLeftovers(in: lock.folder)
    let changes = changes.filter(\.isChange)
    for change in changes {
      if change.action == .remove {
        try remove(change.name, in: lock.folder)
      } else {
        try write(change, in: lock.folder)
      }
    }
    try flushFolders(of: changes.map(\.name), in: lock.folder)
  }

  private func write(_ change: Change, in output: borrowing Descriptor) throws(FileError) {
    do throws(ErrorNumber) {
      let path = split(change.name)
      let folder = try output.openFolder(path.folder, creating: true)
      try replace(path.name, in: folder, with: change.content ?? [])
    } catch {
      throw .failed(.write, path: path(of: change.name), error)
    }
  }

  /// Writes to a new file and gives it the name when the disk has all of it.
  private func replace(
    _ name: String, in folder: borrowing Descriptor, with content: [UInt8]
  ) throws(ErrorNumber) {
    let temporary = DigestFolder.temporaryName
    let present = try? FileStatus(of: name, below: folder.number)
    do throws(ErrorNumber) {
      let file = try Descriptor(opening: temporary, below: folder.number, .creating)
      try file.append(content)
      if let present { try file.setPermissions(present.permissions) }
      try file.flush()
      try folder.rename(temporary, to: name)
    } catch {
      try? folder.removeFile(temporary)
      throw error
    }
  }

  private func remove(_ name: String, in output: borrowing Descriptor) throws(FileError) {
    do throws(ErrorNumber) {
      let path = split(name)
      try output.openFolder(path.folder).removeFile(path.name)
    } catch .missing {
      return
    } catch {
      throw .failed(.remove, path: path(of: name), error)
    }
    removeEmptyFolders(above: name, in: output)
  }

  private func removeEmptyFolders(above name: String, in output: borrowing Descriptor) {
    for folder in folders(above: name).reversed() where !folder.isEmpty {
      do throws(ErrorNumber) {
        let path = split(folder)
        try output.openFolder(path.folder).removeFolder(path.name)
      } catch {
        return
      }
    }
  }

  /// What a crashed run left: under the lock nobody else writes such files.
  private func removeLeftovers(in output: borrowing Descriptor) throws(FileError) {
    var leftovers: [String] = []
    output.walk { folder, entry in
      let name = entry.name.utf8
      let isOurs = name.starts(with: ".rapport-".utf8) && name.suffix(4).elementsEqual(".tmp".utf8)
      if isOurs, entry.kind == .file {
        leftovers.append(join(folder, entry.name))
      }
    }
    for name in leftovers { try remove(name, in: output) }
  }

  /// Makes sure that the new names are on disk too.
  private func flushFolders(
    of names: [String], in output: borrowing Descriptor
  ) throws(FileError) {
    for folder in Set(names.flatMap(folders)).sorted() {
      do throws(ErrorNumber) {
        try output.openFolder(folder).flush()
      } catch .missing, .notSupported {
        continue
      } catch {
        throw .failed(.write, path: folder.isEmpty ? path : path(of: folder), error)
      }
    }
  }

  /// The folders of a file from the output folder, which is empty, down.
  private func folders(above name: String) -> [String] {
    var folders = [""]
    for component in components(of: name).dropLast() {
      folders.append(join(folders.last ?? "", component))
    }
    return folders
  }
}
