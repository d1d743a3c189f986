internal import Notes

/// Links that reach nobody, or several (rules M6, M7).
extension JournalAssembly {
  mutating func reportAmbiguous(_ reference: Reference, _ candidates: [Int], in note: Note) {
    let shown = candidates.filter { notes[$0].profile?.isPrivate != true }
    var names = shown.map { notes[$0].path.text }
    if shown.count < candidates.count { names.append("others") }
    report(
      .error, "ambiguous",
      "\(written(reference)) could mean \(names.joined(separator: " or ")): no one is linked",
      note.path.text, line: reference.line, column: reference.column)
  }

  /// Keeps a reference that reaches nothing until all are known.
  mutating func reportUnknown(_ reference: Reference, in note: Note) {
    unknown.append((note.path.text, reference))
  }

  /// Reports references that reach nothing, each with the name that may have been meant.
  ///
  /// Handles are checked only where they are in use.
  mutating func reportUnknown() {
    let usesHandles =
      hasResolvedHandle || notes.contains { $0.profile?.handles.isEmpty == false }
    let near = nearKeys()
    let headings = headings()
    for (path, reference) in unknown where usesHandles || reference.form != .handle {
      let key = key(of: reference)
      let hint = near.key(near: key).map { ", did you mean \($0)?" }
      report(
        reference, in: path,
        hint: hint ?? headings[key].map { ", but \($0) has it as its heading: add it as `name:`" })
    }
  }

  /// The paths of people by the headings that give them their display names without being keys: a
  /// link to one reaches nobody, which nothing else would tell.
  private func headings() -> [String: String] {
    guard !unknown.isEmpty else { return [:] }
    var paths: [String: String] = [:]
    for person in journal.people where !person.isPrivate {
      let key = person.name.looseKey
      if paths[key] == nil { paths[key] = person.path }
    }
    return paths
  }

  private mutating func report(_ reference: Reference, in path: String, hint: String?) {
    let isHandle = reference.form == .handle
    guard isHandle || hint != nil || !hasFileExtension(reference.spelling) else { return }
    report(
      isHandle || hint != nil ? .warning : .hint, isHandle ? "unknown-handle" : "broken-link",
      isHandle
        ? "no one has the handle \(written(reference))\(hint ?? "")"
        : "\(written(reference)) leads to no note\(hint ?? "")",
      path, line: reference.line, column: reference.column)
  }

  private func nearKeys() -> NearKeys {
    guard !unknown.isEmpty else { return NearKeys(to: [], among: []) }
    let known = names.knownKeys { notes[$0].profile?.isPrivate == true }
    return NearKeys(to: Set(unknown.map { key(of: $0.reference) }), among: known)
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

  private func written(_ reference: Reference) -> String {
    switch reference.form {
    case .wikilink: "[[\(reference.spelling)]]"
    case .handle: "@\(reference.spelling)"
    default: reference.spelling
    }
  }
}
