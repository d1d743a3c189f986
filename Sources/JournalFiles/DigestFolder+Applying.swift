extension DigestFolder {
  /// The name of a file while it is written; what has it is left from a run that crashed.
  private static let temporaryName = ".rapport-new.tmp"

  /// Makes the changes, one file after the other; at any instant each file is whole, old or new.
  ///
  /// - Parameter permissions: who may see the notes; nobody else may see what is made of them.
  /// - Returns: what became of each change: a file that somebody wrote to after it was looked at is
  ///   kept.
  /// - Throws: at the first file that can't be written or removed; those before it are done.
  package func apply(
    _ changes: [Change], permissions: UInt32, holding lock: borrowing WriteLock
  ) throws(FileError) -> [Change] {
    try removeLeftovers(in: lock.folder)
    var outcome = changes
    for (index, change) in changes.enumerated() where change.isChange {
      let isDone =
        change.action == .remove
        ? try remove(change, in: lock.folder)
        : try write(change, permissions: permissions, in: lock.folder)
      if !isDone { outcome[index].action = .keep(.changedMeanwhile) }
    }
    try flushFolders(of: outcome.filter(\.isChange).map(\.name), in: lock.folder)
    return outcome
  }

  private func write(
    _ change: Change, permissions: UInt32, in output: borrowing Descriptor
  ) throws(FileError) -> Bool {
    do throws(ErrorNumber) {
      let path = split(change.name)
      let folder = try output.openFolder(path.folder, creating: true)
      return try replace(path.name, in: folder, with: change, permissions: permissions)
    } catch {
      throw .failed(.write, path: path(of: change.name), error)
    }
  }

  /// Writes to a new file and gives it the name when the disk has all of it, if the old one is still
  /// what the change was decided on.
  private func replace(
    _ name: String, in folder: borrowing Descriptor, with change: Change, permissions: UInt32
  ) throws(ErrorNumber) -> Bool {
    let temporary = DigestFolder.temporaryName
    let permissions = permissions & (change.seen?.permissions ?? permissions)
    var isInPlace = false
    defer { if !isInPlace { try? folder.removeFile(temporary) } }
    let file = try Descriptor(
      opening: temporary, below: folder.number, .creating, permissions: permissions)
    let made = try file.status()
    let wanted = change.seen == nil ? made.permissions : permissions
    let closed = made.group == journal.group ? wanted : wanted & ~0o070
    if closed != made.permissions { try file.setPermissions(closed) }
    try file.append(change.content ?? [])
    try file.flush()
    guard try folder.status(of: name) == change.seen else { return false }
    try folder.rename(temporary, to: name)
    isInPlace = true
    return true
  }

  private func remove(
    _ change: Change, in output: borrowing Descriptor
  ) throws(FileError) -> Bool {
    do throws(ErrorNumber) {
      let path = split(change.name)
      let folder = try output.openFolder(path.folder)
      guard let present = try folder.status(of: path.name) else { return true }
      guard present == change.seen else { return false }
      try folder.removeFile(path.name)
    } catch .missing {
      return true
    } catch {
      throw .failed(.remove, path: path(of: change.name), error)
    }
    removeEmptyFolders(above: change.name, in: output)
    return true
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
    for name in leftovers { try removeLeftover(name, in: output) }
  }

  private func removeLeftover(
    _ name: String, in output: borrowing Descriptor
  ) throws(FileError) {
    do throws(ErrorNumber) {
      let path = split(name)
      try output.openFolder(path.folder).removeFile(path.name)
    } catch {
      throw .failed(.remove, path: path(of: name), error)
    }
    removeEmptyFolders(above: name, in: output)
  }

  /// Makes sure that the new names are on disk too.
  private func flushFolders(
    of names: [String], in output: borrowing Descriptor
  ) throws(FileError) {
    for folder in Set(names.flatMap(folders)).sorted() {
      do throws(ErrorNumber) {
        try output.openFolder(folder).flushNames()
      } catch .missing {
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
