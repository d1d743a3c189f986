internal import Notes

/// Who is meant by a spelling (rules P3, M2–M6), among all notes or among people alone.
struct NameResolution {
  enum Target: Hashable {
    case person(PersonID)
    case group(Int)
    /// Some other note: a link, but no mention.
    case note
    case unknown
    /// Several could be meant: indices of notes, or of people.
    case ambiguous([Int])
  }

  /// What each note is: a person, a group or just a note.
  let targets: [Target]
  let paths: [String]
  private let isPrivate: [Bool]
  /// Notes by path without extension, and by its last component, both as `folded`.
  private var byPath: [String: [Int]] = [:]
  private var byName: [String: [Int]] = [:]
  private var exactKeys: [String: [Int]] = [:]
  private var looseKeys: [String: [Int]] = [:]

  init(_ notes: [Note]) {
    var people = 0
    var groups = 0
    targets = notes.map { note in
      switch note.role {
      case .person:
        people += 1
        return .person(people - 1)
      case .group:
        groups += 1
        return .group(groups - 1)
      case .other: return .note
      }
    }
    paths = notes.map(\.path.text)
    isPrivate = notes.map { $0.profile?.isPrivate == true }
    for (index, note) in notes.enumerated() {
      addPath(of: note.path, index)
      if note.role != .other { addKeys(of: note.path, note.profile, index) }
    }
  }

  init(_ people: [Person]) {
    targets = people.indices.map(Target.person)
    paths = people.map(\.path)
    isPrivate = people.map(\.isPrivate)
    for (index, person) in people.enumerated() {
      let path = NotePath(person.path)
      addPath(of: path, index)
      addKeys(of: path, person.profile, index)
    }
  }

  private mutating func addPath(of path: NotePath, _ index: Int) {
    let path = NameResolution.folded(NotePath.withoutExtension(path.text))
    byPath[path, default: []].append(index)
    byName[NameResolution.lastComponent(of: path), default: []].append(index)
  }

  private mutating func addKeys(of path: NotePath, _ profile: Profile?, _ index: Int) {
    let stem = path.stem.withoutAt
    let handles = profile?.handles ?? []
    for key in [stem] + handles {
      NameResolution.add(index, to: &exactKeys, NameResolution.folded(key))
    }
    var keys = [stem, NotePath.withoutExtension(path.text)] + handles
    if let name = profile?.name { keys.append(name) }
    keys += (profile?.aliases ?? []).map(\.withoutAt)
    for key in keys { NameResolution.add(index, to: &looseKeys, key.looseKey) }
  }

  /// Static, so that the table it changes is not held twice and copied.
  private static func add(_ index: Int, to keys: inout [String: [Int]], _ key: String) {
    guard !key.isEmpty, keys[key]?.contains(index) != true else { return }
    keys[key, default: []].append(index)
  }

  // MARK: Spellings

  /// Lower case; `String` compares by canonical equivalence already.
  static func folded(_ text: String) -> String { text.lowercased() }

  private static func lastComponent(of path: String) -> String {
    path.utf8.lastIndex(of: UInt8(ascii: "/")).map { String(path[path.index(after: $0)...]) }
      ?? path
  }

  /// Every loose key of a person or group that may be shown.
  var openKeys: some Sequence<String> {
    looseKeys.lazy.filter { key in !key.value.contains { isPrivate[$0] } }.map(\.key)
  }

  /// Paths of those who could be meant, private ones not by name.
  func shown(_ candidates: [Int]) -> [String] {
    let open = candidates.filter { !isPrivate[$0] }
    return open.map { paths[$0] } + (open.count < candidates.count ? ["others"] : [])
  }
}

extension NameResolution {
  /// Who a reference in a note of `folder` reaches.
  func target(of form: Reference.Form, _ spelling: String, from folder: String) -> Target {
    switch form {
    case .link, .path:
      let near = NotePath.resolve(spelling, from: folder).map(exactPath) ?? []
      return decide(near.isEmpty ? exactPath(spelling) : near)
    case .wikilink: return wikilink(spelling, from: folder)
    case .handle, .key: return key(spelling)
    }
  }

  /// Whether a wikilink leads to the same note whatever folder it stands in.
  func isSameFromEverywhere(_ target: String) -> Bool {
    guard !target.hasPrefix(".") else { return false }
    return (byName[NameResolution.lastComponent(of: NameResolution.folded(target))]?.count ?? 0) < 2
  }

  /// Notes at a path, letter for letter if there are several.
  private func exactPath(_ path: String) -> [Int] {
    let notes = byPath[NameResolution.folded(path)] ?? []
    guard notes.count > 1 else { return notes }
    let exact = notes.filter { NotePath.withoutExtension(paths[$0]).utf8.elementsEqual(path.utf8) }
    return exact.isEmpty ? notes : exact
  }

  private func wikilink(_ target: String, from folder: String) -> Target {
    if target.hasPrefix("./") || target.hasPrefix("../") {
      return NotePath.resolve(target, from: folder).map { decide(exactPath($0)) } ?? .unknown
    }
    let path = target.hasPrefix("/") ? String(target.dropFirst()) : target
    let key = NameResolution.folded(path)
    if let notes = byPath[key] { return decide(notes) }
    let named = byName[NameResolution.lastComponent(of: key)] ?? []
    if !named.isEmpty, !folder.isEmpty,
      let notes = byPath[NameResolution.folded(folder) + "/" + key]
    {
      return decide(notes)
    }
    let suffix = "/" + key
    let notes = named.filter {
      NameResolution.folded(NotePath.withoutExtension(paths[$0])).hasSuffix(suffix)
    }
    return notes.isEmpty ? self.key(target) : decide(notes)
  }

  /// An exact handle or stem wins before the loose comparison of all keys.
  func key(_ spelling: String) -> Target {
    let spelling = spelling.withoutAt
    if let notes = exactKeys[NameResolution.folded(spelling)] { return decide(notes) }
    return decide(looseKeys[spelling.looseKey] ?? [])
  }

  private func decide(_ notes: [Int]) -> Target {
    if notes.count == 1 { return targets[notes[0]] }
    if notes.isEmpty { return .unknown }
    return notes.allSatisfy { targets[$0] == .note } ? .note : .ambiguous(notes)
  }
}
