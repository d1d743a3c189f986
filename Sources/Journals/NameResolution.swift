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
  /// Notes by what they can be meant by, in lower case. Of the endings of paths all have the last
  /// component; the others only those notes that share that with many.
  private var keys = KeyTable()

  init(_ notes: [Note]) {
    var people = 0
    var groups = 0
    // By index: a note taken out of the list is a copy of its many parts.
    targets = notes.indices.map { index in
      switch notes[index].role {
      case .person:
        people += 1
        return .person(people - 1)
      case .group:
        groups += 1
        return .group(groups - 1)
      case .other: return .note
      }
    }
    paths = notes.indices.map { notes[$0].path.text }
    isPrivate = notes.indices.map {
      notes[$0].role != .other && notes[$0].profile?.isPrivate == true
    }
    var buffer = KeyBuffer()
    for index in notes.indices {
      let path = notes[index].path
      addPath(of: path, index, &buffer)
      if notes[index].role != .other { addKeys(of: path, notes[index].profile, index, &buffer) }
    }
    addEndings(&buffer)
  }

  init(_ people: [Person]) {
    targets = people.indices.map(Target.person)
    paths = people.map(\.path)
    isPrivate = people.map(\.isPrivate)
    var buffer = KeyBuffer()
    for (index, person) in people.enumerated() {
      let path = NotePath(person.path)
      addPath(of: path, index, &buffer)
      addKeys(of: path, person.profile, index, &buffer)
    }
    addEndings(&buffer)
  }

  private mutating func addPath(of path: NotePath, _ index: Int, _ buffer: inout KeyBuffer) {
    buffer.fold(NotePath.withoutExtension(path.text))
    keys.add(index, to: buffer.key, as: .path)
    keys.add(index, to: buffer.lastComponent, as: .ending)
  }

  /// Namesakes are looked through one by one while they are few.
  private static let fewNamesakes = 8

  private mutating func addEndings(_ buffer: inout KeyBuffer) {
    guard keys.mostNotes > NameResolution.fewNamesakes else { return }
    for (index, path) in paths.enumerated() {
      buffer.fold(NotePath.withoutExtension(path))
      let namesakes = keys[keys[buffer.lastComponent], .ending]
      guard namesakes.count > NameResolution.fewNamesakes else { continue }
      for ending in buffer.endings { keys.add(index, to: ending, as: .ending) }
    }
  }

  private mutating func addKeys(
    of path: NotePath, _ profile: Profile?, _ index: Int, _ buffer: inout KeyBuffer
  ) {
    let stem = path.stem.withoutAt
    let handles = profile?.handles ?? []
    for key in [stem] + handles {
      buffer.fold(key)
      keys.add(index, to: buffer.key, as: .exactKey)
    }
    var names = [stem, NotePath.withoutExtension(path.text)] + handles
    if let name = profile?.name { names.append(name) }
    names += (profile?.aliases ?? []).map(\.withoutAt)
    for name in names {
      buffer.foldLoosely(name)
      keys.add(index, to: buffer.key, as: .looseKey)
    }
  }

  // MARK: Spellings

  /// Every loose key of a person or group that may be shown.
  var openKeys: [String] { keys.keys(as: .looseKey) { !isPrivate[$0] } }

  /// How many of those who could be meant are named.
  private static let mostShown = 5

  /// Paths of the first who could be meant, private ones not by name.
  func shown(_ candidates: [Int]) -> String {
    let open = candidates.lazy.filter { !isPrivate[$0] }.prefix(NameResolution.mostShown)
    var shown: [String] = open.map { paths[$0] }
    let rest = candidates.count - shown.count
    if rest > 0 { shown.append(shown.count < NameResolution.mostShown ? "others" : "\(rest) more") }
    return shown.joined(separator: " or ")
  }
}

extension NameResolution {
  /// Who a reference in a note of `folder` reaches.
  ///
  /// - Parameter buffer: any; what was in it is lost.
  func target(
    of form: Reference.Form, _ spelling: String, from folder: String, _ buffer: inout KeyBuffer
  ) -> Target {
    switch form {
    case .link, .path:
      let near = exactPath(spelling, from: folder, &buffer)
      return decide(near.isNone ? exactPath(spelling, from: nil, &buffer) : near)
    case .wikilink: return wikilink(spelling, from: folder, &buffer)
    case .handle, .key: return key(spelling, &buffer)
    }
  }

  /// Notes at a path, letter for letter if there are several; without a folder it is taken as it
  /// stands.
  private func exactPath(
    _ path: String, from folder: String?, _ buffer: inout KeyBuffer
  ) -> KeyTable.Matches {
    if let folder {
      guard buffer.foldPath(path, from: folder) else { return .none }
    } else {
      buffer.fold(path)
    }
    let notes = keys[keys[buffer.key], .path]
    guard case .several(let all) = notes else { return notes }
    let path = folder.flatMap { NotePath.resolve(path, from: $0) } ?? path
    let exact = all.filter { NotePath.withoutExtension(paths[$0]).utf8.elementsEqual(path.utf8) }
    return exact.isEmpty ? notes : .several(exact)
  }

  private func wikilink(
    _ target: String, from folder: String, _ buffer: inout KeyBuffer
  ) -> Target {
    let first = target.utf8.first
    if first == UInt8(ascii: "."),
      ["./", "../"].contains(where: { target.utf8.starts(with: $0.utf8) })
    {
      return decide(exactPath(target, from: folder, &buffer))
    }
    let path = first == UInt8(ascii: "/") ? String(Substring(target.utf8.dropFirst())) : target
    buffer.fold(path)
    let found = keys[buffer.key]
    let notes = keys[found, .path]
    guard notes.isNone else { return decide(notes) }
    let last = buffer.lastComponent
    let isPath = last.startIndex > 0
    let named = keys[isPath ? keys[last] : found, .ending]
    guard !named.isNone else {
      // As a key it is without the `@` before it, but with a slash.
      let isFound = first != UInt8(ascii: "@") && first != UInt8(ascii: "/")
      return isFound ? key(found, &buffer) : key(target, &buffer)
    }
    if !folder.isEmpty {
      buffer.fold(path, below: folder)
      let notes = keys[keys[buffer.key], .path]
      guard notes.isNone else { return decide(notes) }
    }
    let below = isPath ? notesBelow(path, among: named, &buffer) : named
    return below.isNone ? key(target, &buffer) : decide(below)
  }

  /// Those of which the path ends with `path`.
  private func notesBelow(
    _ path: String, among named: KeyTable.Matches, _ buffer: inout KeyBuffer
  ) -> KeyTable.Matches {
    guard named.count <= NameResolution.fewNamesakes else {
      buffer.fold(path)
      return keys[keys[buffer.key], .ending]
    }
    let suffix = "/" + path.lowercased()
    let notes = named.all.filter {
      NotePath.withoutExtension(paths[$0]).isBelow(suffix)
    }
    return notes.isEmpty ? .none : .several(notes)
  }

  /// Whether the last component of what is in the buffer is the file name of a note.
  func hasNote(named buffer: KeyBuffer) -> Bool {
    !keys[keys[buffer.lastComponent], .ending].isNone
  }

  /// An exact handle or stem wins before the loose comparison of all keys.
  func key(_ spelling: String, _ buffer: inout KeyBuffer) -> Target {
    buffer.fold(spelling.withoutAt)
    return key(keys[buffer.key], &buffer)
  }

  /// The same of what is in the buffer, which was looked for already.
  private func key(_ found: KeyTable.Found, _ buffer: inout KeyBuffer) -> Target {
    let notes = keys[found, .exactKey]
    guard notes.isNone else { return decide(notes) }
    return decide(keys[buffer.loosen() ? keys[buffer.key] : found, .looseKey])
  }

  private func decide(_ notes: KeyTable.Matches) -> Target {
    switch notes {
    case .none: .unknown
    case .one(let note): targets[note]
    case .several(let notes) where notes.count == 1: targets[notes[0]]
    case .several(let notes):
      notes.allSatisfy { targets[$0] == .note } ? .note : .ambiguous(notes)
    }
  }
}

extension String {
  /// Whether it ends with `suffix`, which is in lower case, in any case.
  fileprivate func isBelow(_ suffix: String) -> Bool {
    guard utf8.isASCII, suffix.utf8.isASCII else { return lowercased().hasSuffix(suffix) }
    return utf8.count >= suffix.utf8.count
      && zip(utf8.reversed(), suffix.utf8.reversed()).allSatisfy { $0.lowercase == $1 }
  }
}
