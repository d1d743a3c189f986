package import Notes

extension JournalFolder {
  /// Lists the notes by their paths from the root (rule J2), in the order of their bytes (rule J3).
  ///
  /// Only names are looked at. What a folder can't say is a finding, and the search goes on.
  ///
  /// - Parameters:
  ///   - output: the output folder, from the root.
  ///   - exclude: what else is left out, files and whole folders.
  package func notes(
    output: String, exclude: [Glob]
  ) -> (paths: [String], findings: [Finding]) {
    let output = normalized(output)
    var search = NoteSearch(in: realPath, filter: NoteFilter(output: output, exclude: exclude))
    search.run()
    let strangers = strangers(in: output, exclude: exclude).map {
      Finding(of: $0, .warning, "output", "it lies in the output folder and is not read as a note")
    }
    return (search.paths, (search.findings + strangers).sorted())
  }

  /// Whether a file with this path from the root would be listed.
  package func isNote(at path: String, output: String, exclude: [Glob]) -> Bool {
    let filter = NoteFilter(output: normalized(output), exclude: exclude)
    return filter.isNote(file: path, name: split(path).name) && filter.allows(file: path)
  }

  /// Notes in the output folder: they would be lost silently if the wrong folder were configured.
  private func strangers(in output: String, exclude: [Glob]) -> [String] {
    guard (try? FileStatus(of: "\(realPath)/\(output)").kind) == .folder else { return [] }
    let filter = NoteFilter(output: "", exclude: exclude)
    var search = NoteSearch(in: realPath, filter: filter)
    search.run(from: output)
    return search.paths.filter { !isGenerated($0) }
  }
}

/// A walk through the folders of a journal.
private struct NoteSearch {
  private(set) var paths: [String] = []
  private(set) var findings: [Finding] = []
  private let root: String
  private let filter: NoteFilter
  /// What is still to be looked at, last first: files and folders by their paths from the root.
  private var pending: [(path: String, entry: FolderEntry)] = []

  init(in root: String, filter: NoteFilter) {
    self.root = root
    self.filter = filter
  }

  /// - Parameter folder: where to begin, from the root; the root itself is empty.
  mutating func run(from folder: String = "") {
    do throws(ErrorNumber) {
      let descriptor = try Descriptor(opening: root, .folder)
      list(folder, below: descriptor.number)
      while let (path, entry) = pending.popLast() { take(entry, path, below: descriptor.number) }
    } catch {
      findings.append(Finding(of: ".", .error, "unreadable", "the folder can't be read: \(error)"))
    }
    sortPaths()
    findings.sort()
  }

  private mutating func list(_ folder: String, below root: Int32) {
    do throws(ErrorNumber) {
      let descriptor = try Descriptor(
        opening: folder.isEmpty ? "." : folder, below: root, .folder)
      let entries = try descriptor.entries().sorted { $1.sortName.precedes($0.sortName) }
      pending += entries.map { (join(folder, $0.name), $0) }
    } catch {
      let path = folder.isEmpty ? "." : folder
      findings.append(Finding(of: path, .error, "unreadable", "the folder can't be read: \(error)"))
    }
  }

  private mutating func take(_ entry: FolderEntry, _ path: String, below root: Int32) {
    switch entry.kind {
    case .folder where !filter.leavesOut(folder: path, name: entry.name):
      if entry.isReachable { list(path, below: root) } else { reportName(path) }
    case .file where filter.isNote(file: path, name: entry.name):
      if entry.isReachable { paths.append(path) } else { reportName(path) }
    case .link where filter.isNote(file: path, name: entry.name):
      if entry.isReachable { follow(path) } else { reportName(path) }
    default: break
    }
  }

  /// A link counts as the file it leads to, if that lies where notes may lie.
  private mutating func follow(_ link: String) {
    do throws(ErrorNumber) {
      let target = try realPath(of: "\(root)/\(link)")
      guard let path = relativePath(of: target, below: root) else {
        findings.append(
          Finding(of: link, .hint, "link", "the link leads out of the journal and is not read"))
        return
      }
      if try FileStatus(of: target).kind == .file, filter.allows(file: path) { paths.append(path) }
    } catch {
      findings.append(Finding(of: link, .hint, "link", "the link leads nowhere: \(error)"))
    }
  }

  /// Sorted, and each note once: links lead to files that are listed already. Without links the paths
  /// come in order.
  private mutating func sortPaths() {
    let isInOrder = zip(paths, paths.dropFirst()).allSatisfy { $0.precedes($1) }
    if isInOrder { return }
    paths.sort { $0.precedes($1) }
    var previous: String?
    paths.removeAll { path in
      defer { previous = path }
      return previous.map { $0.utf8.elementsEqual(path.utf8) } ?? false
    }
  }

  private mutating func reportName(_ path: String) {
    findings.append(
      Finding(of: path, .warning, "file-name", "the name is not valid UTF-8; it is left out"))
  }
}
