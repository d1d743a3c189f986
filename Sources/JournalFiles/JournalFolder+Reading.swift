private import Digests
package import Notes

extension JournalFolder {
  /// Files larger than this are left out (rule J2).
  package static let largestNote = 16 << 20

  /// Reads files and makes something of slices of them, in parallel.
  ///
  /// Equal files give equal results in the order of `paths`, however many `jobs` there are. Files
  /// that Rapport generated are left out; what can't be read or is too large is a finding.
  ///
  /// - Parameters:
  ///   - paths: from the root, as `notes(output:exclude:)` lists them.
  ///   - jobs: how many tasks may run at once.
  ///   - empty: what each slice of the files begins with.
  ///   - progress: hears now and then how many files are done with.
  ///   - take: adds a file, of which it gets the index in `paths`, to what those before it in the
  ///     slice gave; its bytes are gone afterwards.
  /// - Returns: what the slices gave, in order.
  package func read<Result: Sendable>(
    _ paths: [String], jobs: Int, into empty: Result,
    progress: (_ done: Int) -> Void = { _ in },
    _ take: @escaping @Sendable (_ result: inout Result, _ index: Int, _ bytes: Span<UInt8>) -> Void
  ) async -> Reading<Result> {
    let slices = slices(of: paths, jobs: max(jobs, 1))
    let root = realPath
    let ownGroup = group
    let parts = await withTaskGroup(of: (Int, Part<Result>).self) { group in
      var parts = [Part<Result>?](repeating: nil, count: slices.count)
      var count = 0
      func keep(_ part: Part<Result>, at index: Int) {
        parts[index] = part
        count += slices[index].count
        progress(count)
      }
      for (index, slice) in slices.enumerated() {
        if index >= max(jobs, 1), let (done, part) = await group.next() { keep(part, at: done) }
        group.addTask {
          var part = Part(result: empty, group: ownGroup)
          part.read(slice, below: root, take)
          return (index, part)
        }
      }
      for await (done, part) in group { keep(part, at: done) }
      return parts.compactMap(\.self)
    }
    return Reading(
      parts: parts.map(\.result), findings: parts.flatMap(\.findings),
      permissions: parts.reduce(JournalFolder.allPermissions) { $0 & $1.permissions })
  }

  /// Slices large enough to be worth a task and small enough to keep all jobs busy to the end.
  private func slices(of paths: [String], jobs: Int) -> [ArraySlice<String>] {
    let size = min(max(paths.count / (jobs * 16), 32), 512)
    return stride(from: 0, to: paths.count, by: size).map { start in
      paths[start..<min(start + size, paths.count)]
    }
  }
}

extension JournalFolder {
  /// Whether Rapport wrote a file, or git has put a conflict into one; what can't be read counts.
  func isGenerated(_ path: String) -> Bool {
    var buffer = [UInt8](repeating: 0, count: 16 << 10)
    let count = try? Descriptor(opening: "\(realPath)/\(path)", .reading)
      .contents(into: &buffer, limit: JournalFolder.largestNote)
    guard let length = count else { return true }
    let conflict = Array("<<<<<<< ".utf8)
    return JournalFiles.isGenerated(buffer.span.extracting(first: length))
      || buffer.prefix(length).starts(with: conflict)
  }
}

/// What the files of a journal gave.
package struct Reading<Result: Sendable>: Sendable {
  /// Of each slice of the files, in their order.
  package var parts: [Result]
  package var findings: [Finding]
  /// Who may read and write every one of the notes, as the files themselves say, and the owner.
  package var permissions: UInt32

}

/// What a slice of the files gave.
private struct Part<Result: Sendable>: Sendable {
  var result: Result
  var findings: [Finding] = []
  var permissions = JournalFolder.allPermissions
  /// Of the journal's own folder.
  let group: UInt32?

  mutating func read(
    _ paths: ArraySlice<String>, below root: String,
    _ take: (_ result: inout Result, _ index: Int, _ bytes: Span<UInt8>) -> Void
  ) {
    var buffer = [UInt8](repeating: 0, count: 16 << 10)
    for index in paths.indices {
      let path = paths[index]
      do throws(ErrorNumber) {
        let file = try Descriptor(opening: "\(root)/\(path)", .reading)
        let status = try file.status()
        guard
          let count = try file.contents(status, into: &buffer, limit: JournalFolder.largestNote)
        else {
          findings.append(
            Finding(of: path, .warning, "too-large", "the file is over 16 MiB and is left out"))
          continue
        }
        let bytes = buffer.span.extracting(first: count)
        if isGenerated(bytes) { continue }
        permissions &= status.permissions(inJournalOf: group)
        take(&result, index, bytes)
      } catch {
        findings.append(Finding(of: path, .error, "unreadable", "the file can't be read: \(error)"))
      }
    }
  }
}

/// Whether line 1 begins as Rapport's own files do, after a byte-order mark or not.
func isGenerated(_ bytes: Span<UInt8>) -> Bool {
  let hasMark = bytes.count >= 3 && bytes[0] == 0xEF && bytes[1] == 0xBB && bytes[2] == 0xBF
  let rest = bytes.extracting(droppingFirst: hasMark ? 3 : 0)
  let prefix = GeneratedFile.markerPrefix.utf8
  guard rest.count >= prefix.count, rest[0] == prefix.first else { return false }
  return zip(prefix, rest.indices).allSatisfy { byte, index in rest[index] == byte }
}
