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

  mutating func reportUnknown(_ reference: Reference, in note: Note) {
    let near = near(reference.spelling)
    let hint = near.map { ", did you mean \($0)?" } ?? ""
    let isHandle = reference.form == .handle
    guard isHandle || near != nil || !hasFileExtension(reference.spelling) else { return }
    let finding = Finding(
      path: note.path.text, line: reference.line, column: reference.column,
      severity: isHandle || near != nil ? .warning : .hint,
      code: isHandle ? "unknown-handle" : "broken-link",
      message: isHandle
        ? "no one has the handle \(written(reference))\(hint)"
        : "\(written(reference)) leads to no note\(hint)")
    if isHandle {
      unknownHandles.append(finding)
    } else {
      journal.findings.append(finding)
    }
  }

  /// Pictures and other files are linked too; whether those exist is not for us to say.
  private func hasFileExtension(_ spelling: String) -> Bool {
    guard let dot = spelling.utf8.lastIndex(of: UInt8(ascii: ".")) else { return false }
    let ending = spelling.utf8[spelling.utf8.index(after: dot)...]
    return (1...5).contains(ending.count)
      && ending.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x7A).contains($0 | 0x20) }
  }

  /// Handles are checked only where they are in use.
  mutating func reportHandles() {
    let areDeclared = notes.contains { $0.profile?.handles.isEmpty == false }
    if areDeclared || hasResolvedHandle { journal.findings += unknownHandles }
  }

  private func written(_ reference: Reference) -> String {
    switch reference.form {
    case .wikilink: "[[\(reference.spelling)]]"
    case .handle: "@\(reference.spelling)"
    default: reference.spelling
    }
  }

  private mutating func near(_ spelling: String) -> String? {
    let last = spelling.split(separator: "/").last.map(String.init) ?? spelling
    return nearKeys.key(near: NameResolution.loose(last))
  }
}

/// Finds keys one edit away by what is left of both when a letter is taken out, so that not every
/// pair is compared (the symmetric-delete idea of SymSpell).
struct NearKeys {
  private let keys: [String]
  private var byRest: [[UInt8]: [Int]] = [:]
  private var known: [String: String?] = [:]

  init(_ keys: [String]) {
    self.keys = keys
    for (index, key) in keys.enumerated() where key.utf8.count > 3 {
      for rest in NearKeys.rests(of: key) { byRest[rest, default: []].append(index) }
    }
  }

  /// The first key one edit away from a spelling of more than three letters.
  mutating func key(near spelling: String) -> String? {
    guard spelling.utf8.count > 3 else { return nil }
    if let known = known[spelling] { return known }
    let candidates = NearKeys.rests(of: spelling).flatMap { byRest[$0] ?? [] }
    let near = candidates.sorted().first { EditDistance.isOne(spelling, keys[$0]) }.map { keys[$0] }
    known[spelling] = .some(near)
    return near
  }

  /// A key and what is left of it when one character is taken out; long keys are cut.
  private static func rests(of key: String) -> [[UInt8]] {
    let bytes = Array(key.utf8.prefix(64))
    var rests = [bytes]
    var start = 0
    while start < bytes.count {
      var end = start + 1
      while end < bytes.count, bytes[end] & 0xC0 == 0x80 { end += 1 }
      rests.append(Array(bytes[..<start] + bytes[end...]))
      start = end
    }
    return rests
  }
}
