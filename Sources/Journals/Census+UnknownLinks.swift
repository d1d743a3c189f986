internal import Notes

/// Links that reach nobody (rules M6, M7).
extension Census {
  private typealias UnknownLink = (path: String, reference: Reference)

  /// What is to be said of references that reach nothing, each with the name that may have been
  /// meant.
  ///
  /// Handles are checked only where they are in use.
  func unknownLinks(in harvests: [Harvest]) -> [Finding] {
    let unknown = harvests.flatMap(\.unknown)
    guard !unknown.isEmpty else { return [] }
    let usesHandles =
      harvests.contains(where: \.hasResolvedHandle)
      || notes.contains { $0.profile?.handles.isEmpty == false }
    let near = nearKeys(to: unknown)
    let headings = headings()
    return unknown.compactMap { path, reference in
      guard usesHandles || reference.form != .handle else { return nil }
      let key = key(of: reference)
      let hint =
        near.key(near: key).map { "; did you mean \(link(to: $0, like: reference))?" }
        ?? headings[key].map { ", but \($0) has it as its heading: add it as `name:`" }
      return finding(reference, in: path, hint: hint)
    }
  }

  /// The paths of people by the headings that give them their display names without being keys: a
  /// link to one reaches nobody, which nothing else would tell.
  private func headings() -> [String: String] {
    var paths: [String: String] = [:]
    for person in people where !person.isPrivate {
      let key = person.name.looseKey
      if paths[key] == nil { paths[key] = person.path }
    }
    return paths
  }

  private func finding(_ reference: Reference, in path: String, hint: String?) -> Finding? {
    let isHandle = reference.form == .handle
    guard isHandle || hint != nil || !hasFileExtension(reference.spelling) else { return nil }
    return Finding(
      path: path, line: reference.line, column: reference.column,
      severity: isHandle || hint != nil ? .warning : .hint,
      code: isHandle ? "unknown-handle" : "broken-link",
      message: isHandle
        ? "no one has the handle \(reference.written)\(hint ?? "")"
        : "\(reference.written) leads to no note\(hint ?? "")")
  }

  private func nearKeys(to unknown: [UnknownLink]) -> NearKeys {
    NearKeys(to: Set(unknown.map { key(of: $0.reference) }), among: names.openKeys)
  }

  /// What a link of the same form to the owner of a loose key looks like.
  private func link(to key: String, like reference: Reference) -> String {
    switch reference.form {
    case .handle where key.canBeHandle: return "@" + key.replacing(" ", with: "-")
    case .handle, .wikilink: return "[[\(spelling(of: key, like: reference.spelling))]]"
    case .key: return spelling(of: key, like: reference.spelling)
    case .link, .path: return owner(of: key)?.path ?? key
    }
  }

  /// How a loose key is written: as what was written for it, but for one letter, if it can be.
  private func spelling(of key: String, like written: String) -> String {
    let all = owner(of: key)?.spelled.map(\.withoutAt) ?? []
    let spellings = all.filter { $0.looseKey == key }
    return spellings.first { EditDistance.isOne($0.lowercased(), written.lowercased()) }
      ?? spellings.first ?? key
  }

  /// Nil if it is a group's, or that of several.
  private func owner(of key: String) -> Person? {
    var buffer = KeyBuffer()
    guard case .person(let id) = names.key(key, &buffer) else { return nil }
    return people[id]
  }

  private func key(of reference: Reference) -> String {
    let spelling = reference.spelling
    let last = spelling.utf8.split(separator: UInt8(ascii: "/")).last
    return (last.map { String(Substring($0)) } ?? spelling).looseKey
  }

  /// Pictures and other files are linked too; whether those exist is not for us to say.
  private func hasFileExtension(_ spelling: String) -> Bool {
    let known = [
      "png", "jpg", "jpeg", "gif", "svg", "webp", "heic", "pdf", "txt", "html", "csv", "json",
      "yml", "yaml", "xml", "zip", "mp3", "m4a", "wav", "mp4", "mov", "webm", "doc", "docx", "xls",
      "xlsx", "ppt", "pptx", "odt", "ods", "ics", "vcf", "eml", "canvas", "base",
    ]
    guard let dot = spelling.utf8.lastIndex(of: UInt8(ascii: ".")) else { return false }
    return known.contains(spelling[spelling.index(after: dot)...].lowercased())
  }
}

extension Reference {
  /// As it stands in the note.
  var written: String {
    switch form {
    case .wikilink: "[[\(spelling)]]"
    case .handle: "@\(spelling)"
    default: spelling
    }
  }
}

extension String {
  /// Whether it is one of rule M4 with `-` for its spaces.
  fileprivate var canBeHandle: Bool {
    last != "." && allSatisfy { $0.isLetter || $0.isNumber || " -_.".contains($0) }
  }
}
