internal import Notes

/// The paths of a journal's records that name private people, and what stands in their place: no two
/// of them become one, since a path tells who somebody is.
struct MaskedPaths {
  private var shownPaths: [String: String] = [:]

  /// - Parameter paths: those that name somebody.
  init(of paths: Set<String>, _ redaction: Redaction) {
    var counts: [String: Int] = [:]
    let masked = paths.subtracting(redaction.secretPaths)
    for path in masked.sorted(by: { $0.precedes($1) }) {
      let shown = redaction.names.masked(in: path, as: .path)
      let count = counts[shown, default: 0] + 1
      counts[shown] = count
      shownPaths[path] = count == 1 ? shown : "\(shown)…\(count)"
    }
  }

  var isEmpty: Bool { shownPaths.isEmpty }

  var masked: Set<String> { Set(shownPaths.values) }

  func shown(_ path: String) -> String { isEmpty ? path : shownPaths[path] ?? path }

  func mask(_ place: inout Place) {
    if let shown = shownPaths[place.path] { place = Place(path: shown, line: place.line) }
  }
}

/// Finds the paths that name private people.
struct PathSearch: Sendable {
  private(set) var found: Set<String> = []
  private var last = (path: "", isOpen: true)

  /// Looks at the path of a record: false in a private person's own note. Most paths stand many times
  /// in a row.
  mutating func isOpen(_ path: String, _ redaction: Redaction) -> Bool {
    if path != last.path {
      last = (path, !redaction.secretPaths.contains(path))
      if redaction.names.areIn(path, as: .path) { add(path) }
    }
    return last.isOpen
  }

  /// Adds what another search found.
  mutating func add(_ other: PathSearch) { for path in other.found { add(path) } }

  /// Of paths that are the same text in other bytes, the first counts, wherever it was found.
  private mutating func add(_ path: String) {
    let known = found.insert(path)
    if !known.inserted, path.precedes(known.memberAfterInsert) { found.update(with: path) }
  }
}
