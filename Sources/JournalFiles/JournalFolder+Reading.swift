private import Digests
package import Notes

extension JournalFolder {
  /// Files larger than this are left out (rule J2).
  package static let largestNote = 16 << 20

  /// Reads files and makes something of each: the one place where Rapport works in parallel.
  ///
  /// Equal files give equal results in the order of `paths`, however many `jobs` there are. Files
  /// that Rapport generated are left out; what can't be read or is too large is a finding.
  ///
  /// - Parameters:
  ///   - paths: from the root, as `notes(output:exclude:)` lists them.
  ///   - jobs: how many tasks may run at once.
  ///   - progress: hears now and then how many files are done with.
  ///   - transform: gets the bytes of a file, which are gone afterwards; nil leaves it out.
  package func read<Result: Sendable>(
    _ paths: [String], jobs: Int, progress: (_ done: Int) -> Void = { _ in },
    _ transform: @escaping @Sendable (_ path: String, _ bytes: Span<UInt8>) -> Result?
  ) async -> (results: [Result], findings: [Finding]) {
    let slices = stride(from: 0, to: paths.count, by: 32).map { start in
      paths[start..<min(start + 32, paths.count)]
    }
    let root = realPath
    let parts = await withTaskGroup(of: (Int, Part<Result>).self) { group in
      var parts = [Part<Result>](repeating: Part(), count: slices.count)
      var count = 0
      func take(_ part: Part<Result>, at index: Int) {
        parts[index] = part
        count += slices[index].count
        progress(count)
      }
      for (index, slice) in slices.enumerated() {
        if index >= max(jobs, 1), let (done, part) = await group.next() { take(part, at: done) }
        group.addTask { (index, Part(reading: slice, below: root, transform)) }
      }
      for await (done, part) in group { take(part, at: done) }
      return parts
    }
    return (parts.flatMap(\.results), parts.flatMap(\.findings))
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

/// What a slice of the files gave.
private struct Part<Result: Sendable>: Sendable {
  var results: [Result] = []
  var findings: [Finding] = []

  init() {}

  init(
    reading paths: ArraySlice<String>, below root: String,
    _ transform: (_ path: String, _ bytes: Span<UInt8>) -> Result?
  ) {
    var buffer = [UInt8](repeating: 0, count: 16 << 10)
    for path in paths {
      do throws(ErrorNumber) {
        let count = try read("\(root)/\(path)", into: &buffer)
        guard let count else {
          findings.append(
            Finding(of: path, .warning, "too-large", "the file is over 16 MiB and is left out"))
          continue
        }
        let bytes = buffer.span.extracting(first: count)
        if isGenerated(bytes) { continue }
        if let result = transform(path, bytes) { results.append(result) }
      } catch {
        findings.append(Finding(of: path, .error, "unreadable", "the file can't be read: \(error)"))
      }
    }
  }

  private func read(_ path: String, into buffer: inout [UInt8]) throws(ErrorNumber) -> Int? {
    try Descriptor(opening: path, .reading)
      .contents(into: &buffer, limit: JournalFolder.largestNote)
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
