package import Digests
private import Notes

extension DigestFolder {
  /// What would have to change for the folder to hold `files`, by name. Reads only (rule G7).
  ///
  /// - Parameters:
  ///   - permissions: who may see the notes; a file that is open to others is made anew.
  ///   - force: whether files that others wrote or edited are replaced too (rule G6).
  package func changes(
    for files: [GeneratedFile], permissions: UInt32, force: Bool
  ) throws(FileError) -> [Change] {
    guard let output = try open() else {
      return sorted(files.map { Change(name: $0.name, action: .create, content: $0.bytes) })
    }
    let wanted = files.map { change(to: $0, permissions: permissions, in: output, force: force) }
    let names = Set(files.map { Array($0.name.utf8) })
    let rest = fileNames(in: output).filter { !names.contains(Array($0.utf8)) }
    return sorted(wanted + rest.compactMap { change(toUnwanted: $0, in: output) })
  }

  private func sorted(_ changes: [Change]) -> [Change] {
    changes.sorted { $0.name.precedes($1.name) }
  }

  private func change(
    to file: GeneratedFile, permissions: UInt32, in output: borrowing Descriptor, force: Bool
  ) -> Change {
    let bytes = file.bytes
    let (state, seen) = look(at: file.name, in: output)
    let isClosed = seen.map { $0.permissions & 0o066 & ~permissions == 0 } ?? true
    let action: Change.Action =
      switch state {
      case .missing: .create
      case .ours(let present) where present == bytes && isClosed: .unchanged
      case .ours: .update
      case .conflicted: .repair
      case .kept(let reason): force && reason.canBeForced ? .update : .keep(reason)
      }
    return Change(name: file.name, action: action, content: bytes, seen: seen)
  }

  /// nil if the file is none of Rapport's business.
  private func change(toUnwanted name: String, in output: borrowing Descriptor) -> Change? {
    let (state, seen) = look(at: name, in: output)
    return switch state {
    case .ours: Change(name: name, action: .remove, seen: seen)
    case .conflicted, .kept(.edited): Change(name: name, action: .keep(.editedAndNoLongerProduced))
    case .missing, .kept: nil
    }
  }
}

extension DigestFolder {
  /// What stands at a path of the output folder.
  private enum State {
    case missing
    case ours([UInt8])
    case conflicted
    case kept(Change.Reason)
  }

  private func look(
    at name: String, in output: borrowing Descriptor
  ) -> (state: State, seen: FileStatus?) {
    var seen: FileStatus?
    do throws(ErrorNumber) {
      let path = split(name)
      let folder = try output.openFolder(path.folder)
      let status = try FileStatus(of: path.name, below: folder.number)
      seen = status
      guard status.kind == .file else { return (.kept(.notAFile), seen) }
      let file = try Descriptor(opening: path.name, below: folder.number, .reading)
      var bytes: [UInt8] = []
      guard let count = try file.contents(into: &bytes, limit: DigestFolder.largestFile) else {
        return (.kept(.foreign), seen)
      }
      bytes.removeLast(bytes.count - count)
      return (state(of: bytes), seen)
    } catch .missing {
      return (.missing, nil)
    } catch {
      let isBlocked = error == .link || error == .notAFolder
      return (.kept(isBlocked ? .blocked : .unreadable(error)), seen)
    }
  }

  private func state(of bytes: [UInt8]) -> State {
    if GeneratedFile.isUntouched(bytes) { return .ours(bytes) }
    let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    let marker = GeneratedFile.markerPrefix.utf8
    let opens = lines.firstIndex { $0.starts(with: "<<<<<<< ".utf8) }
    let closes = lines.lastIndex { $0.starts(with: ">>>>>>> ".utf8) }
    let isMarked = bytes.starts(with: marker)
    guard let opens, let closes, opens < closes else {
      return .kept(isMarked ? .edited : .foreign)
    }
    let conflictIsMarked =
      opens == 0 && lines[..<closes].contains { $0.starts(with: marker) }
    return isMarked || conflictIsMarked ? .conflicted : .kept(.foreign)
  }

  /// All files below the output folder that Rapport may have written: every digest is Markdown.
  private func fileNames(in output: borrowing Descriptor) -> [String] {
    var names: [String] = []
    output.walk { folder, entry in
      let name = entry.name.utf8
      let isHidden = name.first == UInt8(ascii: ".")
      if entry.kind == .file, !isHidden, name.suffix(3).elementsEqual(".md".utf8) {
        names.append(join(folder, entry.name))
      }
    }
    return names
  }
}

extension Change.Reason {
  /// Whether a file can take its place; a folder is never thrown away.
  fileprivate var canBeForced: Bool {
    switch self {
    case .foreign, .edited, .unreadable: true
    case .editedAndNoLongerProduced, .notAFile, .blocked, .changedMeanwhile: false
    }
  }
}
