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
  /// Notes by path without extension, and by its last component, both in lower case.
  private var byPath = KeyTable()
  private var byName = KeyTable()
  /// Notes that share their name with many, by all that their paths can end with, in lower case.
  private var byEnding = KeyTable()
  private var exactKeys = KeyTable()
  private var looseKeys = KeyTable()

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
    var buffer = KeyBuffer()
    for (index, note) in notes.enumerated() {
      addPath(of: note.path, index, &buffer)
      if note.role != .other { addKeys(of: note.path, note.profile, index, &buffer) }
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
    byPath.add(index, to: buffer.key)
    byName.add(index, to: buffer.lastComponent)
  }

  /// Namesakes are looked through one by one while they are few.
  private static let fewNamesakes = 8

  private mutating func addEndings(_ buffer: inout KeyBuffer) {
    guard byName.mostNotes > NameResolution.fewNamesakes else { return }
    for (index, path) in paths.enumerated() {
      buffer.fold(NotePath.withoutExtension(path))
      guard byName[buffer.lastComponent].count > NameResolution.fewNamesakes else { continue }
      for ending in buffer.endings { byEnding.add(index, to: ending) }
    }
  }

  private mutating func addKeys(
    of path: NotePath, _ profile: Profile?, _ index: Int, _ buffer: inout KeyBuffer
  ) {
    let stem = path.stem.withoutAt
    let handles = profile?.handles ?? []
    for key in [stem] + handles {
      buffer.fold(key)
      exactKeys.add(index, to: buffer.key)
    }
    var keys = [stem, NotePath.withoutExtension(path.text)] + handles
    if let name = profile?.name { keys.append(name) }
    keys += (profile?.aliases ?? []).map(\.withoutAt)
    for key in keys {
      buffer.foldLoosely(key)
      looseKeys.add(index, to: buffer.key)
    }
  }

  // MARK: Spellings

  /// Every loose key of a person or group that may be shown.
  var openKeys: [String] { looseKeys.keys { !isPrivate[$0] } }

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
    let notes = byPath[buffer.key]
    guard case .several(let all) = notes else { return notes }
    let path = folder.flatMap { NotePath.resolve(path, from: $0) } ?? path
    let exact = all.filter { NotePath.withoutExtension(paths[$0]).utf8.elementsEqual(path.utf8) }
    return exact.isEmpty ? notes : .several(exact)
  }

  private func wikilink(
    _ target: String, from folder: String, _ buffer: inout KeyBuffer
  ) -> Target {
    if target.utf8.starts(with: "./".utf8) || target.utf8.starts(with: "../".utf8) {
      return decide(exactPath(target, from: folder, &buffer))
    }
    let path =
      target.utf8.first == UInt8(ascii: "/") ? String(Substring(target.utf8.dropFirst())) : target
    buffer.fold(path)
    let notes = byPath[buffer.key]
    guard notes.isNone else { return decide(notes) }
    let named = byName[buffer.lastComponent]
    guard !named.isNone else { return key(target, &buffer) }
    if !folder.isEmpty {
      buffer.fold(path, below: folder)
      let notes = byPath[buffer.key]
      guard notes.isNone else { return decide(notes) }
    }
    let below =
      path.utf8.contains(UInt8(ascii: "/")) ? notesBelow(path, among: named, &buffer) : named
    return below.isNone ? key(target, &buffer) : decide(below)
  }

  /// Those of which the path ends with `path`.
  private func notesBelow(
    _ path: String, among named: KeyTable.Matches, _ buffer: inout KeyBuffer
  ) -> KeyTable.Matches {
    guard named.count <= NameResolution.fewNamesakes else {
      buffer.fold(path)
      return byEnding[buffer.key]
    }
    let suffix = "/" + path.lowercased()
    let notes = named.all.filter {
      NotePath.withoutExtension(paths[$0]).isBelow(suffix)
    }
    return notes.isEmpty ? .none : .several(notes)
  }

  /// Whether the last component of what is in the buffer is the file name of a note.
  func hasNote(named buffer: KeyBuffer) -> Bool { !byName[buffer.lastComponent].isNone }

  /// An exact handle or stem wins before the loose comparison of all keys.
  func key(_ spelling: String, _ buffer: inout KeyBuffer) -> Target {
    let spelling = spelling.withoutAt
    buffer.fold(spelling)
    let notes = exactKeys[buffer.key]
    guard notes.isNone else { return decide(notes) }
    buffer.loosen()
    return decide(looseKeys[buffer.key])
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
