internal import Notes

/// The paths of a journal's records that name private people, and what stands in their place: no two
/// of them become one, since a path tells who somebody is.
struct MaskedPaths {
  private var shownPaths: [String: String] = [:]

  init(of journal: Journal, hiding names: WordSequences, butNot secretPaths: Set<String>) {
    var search = PathSearch(names: names)
    search.look(at: journal.people.lazy.map(\.path))
    search.look(at: journal.groups.lazy.map(\.path))
    search.look(at: journal.mentions.lazy.map(\.place.path))
    search.look(at: journal.interactions.lazy.map(\.place.path))
    search.look(at: journal.plans.lazy.map(\.place.path))
    search.look(at: journal.topics.lazy.map(\.place.path))
    search.look(at: journal.followUps.lazy.map(\.place.path))
    search.look(at: journal.events.lazy.map(\.place.path))
    search.look(at: journal.edges.lazy.map(\.place.path))
    search.look(at: journal.memos.lazy.map(\.place.path))
    search.look(at: journal.settledMemos.lazy.map(\.memo.place.path))
    search.look(at: journal.findings.lazy.map(\.path))
    var counts: [String: Int] = [:]
    for path in search.found.subtracting(secretPaths).sorted(by: { $0.precedes($1) }) {
      let shown = names.masked(in: path, as: .path)
      let count = counts[shown, default: 0] + 1
      counts[shown] = count
      shownPaths[path] = count == 1 ? shown : "\(shown)…\(count)"
    }
  }

  var isEmpty: Bool { shownPaths.isEmpty }

  var masked: Set<String> { Set(shownPaths.values) }

  func shown(_ path: String) -> String { isEmpty ? path : shownPaths[path] ?? path }
}

/// Finds the paths that hold names.
private struct PathSearch {
  let names: WordSequences
  private(set) var found: Set<String> = []
  private var last = ""

  init(names: WordSequences) { self.names = names }

  /// Most paths stand many times in a row.
  mutating func look(at paths: some Sequence<String>) {
    for path in paths where path != last {
      last = path
      if names.areIn(path, as: .path) { found.insert(path) }
    }
  }
}
