internal import CommonMark
internal import FrontMatter

extension Note {
  /// Reads a note from its bytes as they are on disk.
  ///
  /// Never fails: what is wrong is in `findings`, and the rest still counts. A note with git's
  /// conflict markers is not `isReadable` (rule J4).
  public init(parsing bytes: [UInt8], at path: NotePath, vocabulary: Vocabulary) {
    self.init(headOf: bytes.span, at: path, vocabulary: vocabulary)
    readBody(of: bytes.span, vocabulary)
  }

  /// Reads what tells who or what the note is: its front matter. Of the body only what tells more:
  /// the title of a person without a name, all of a group, for its members.
  public init(headOf bytes: Span<UInt8>, at path: NotePath, vocabulary: Vocabulary) {
    self.init(path: path)
    readFrontMatter(of: bytes, vocabulary)
    if let conflict = Source.conflict(in: bytes) {
      skip(becauseOfConflictOn: conflict + 1)
    } else if role == .group {
      readBody(of: bytes, vocabulary)
    } else if role == .person, profile?.nameInOneLine == nil {
      var whole = self
      whole.readBody(of: bytes, vocabulary)
      title = whole.title
    }
  }

  /// Reads the rest of a note of which only the head is known.
  ///
  /// The file may have changed since: conflict markers that have come leave the note out.
  ///
  /// - Parameters:
  ///   - bytes: the whole note.
  ///   - vocabulary: the words that mean something.
  public mutating func readBody(of bytes: Span<UInt8>, _ vocabulary: Vocabulary) {
    guard !isWhole else { return }
    isWhole = true
    if let conflict = Source.conflict(in: bytes) {
      skip(becauseOfConflictOn: conflict + 1)
      return
    }
    let source = Source(Array(copying: bytes))
    if let damage = source.firstDamage {
      let (line, column) = source.position(of: damage)
      report(
        .warning, "encoding", "invalid UTF-8 or NUL bytes from here on are read as U+FFFD",
        line: line, column: column)
    }
    guard !source.hasTooManyImages else {
      report(
        .error, "too-complex", "more than \(Source.imageLimit) images: the text is not read",
        line: 0, column: 0)
      return
    }
    let fence = Note.fence(in: source.bytes.span)
    var reader = NoteReader(source: source, note: self, vocabulary: vocabulary)
    reader.read(fromLine: (fence?.bodyFirstLine ?? 1) - 1)
    self = reader.note
  }

  /// Leaves the note out whole, but a private person stays private meanwhile (rules J4, P9).
  private mutating func skip(becauseOfConflictOn line: Int) {
    isReadable = profile?.isPrivate == true
    isWhole = true
    frontLinks = []
    findings = []
    report(
      .error, "conflict", "git conflict markers: the note is skipped until they are resolved",
      line: line, column: 1)
  }

  private mutating func readFrontMatter(of bytes: Span<UInt8>, _ vocabulary: Vocabulary) {
    var fields = FieldList()
    var source: Source?
    if let end = Note.fence(in: bytes)?.bodyStart {
      let front = Source(Array(copying: bytes.extracting(first: end)))
      if let fence = Note.fence(in: front.bytes.span) {
        fields = FieldList(
          parsing: front.bytes.span.extracting(fence.content), firstLine: fence.contentFirstLine)
        source = front
        if let line = fence.lastLineIfUnclosed { reportUnclosed(after: line) }
      }
    }
    let front = FrontMatterReader(fields, in: source, at: path)
    role = Note.role(at: path, front, vocabulary)
    findings += front.findings.filter { role == .person || Note.concernsAnyNote($0) }
    if role != .other { profile = front.profile }
    noteTags = front.tags
    meetingKind = front.meetingKind
    frontLinks = front.links.filter { link in
      if case .edge = link.purpose { return role == .person }
      return true
    }
    if role != .person { day = date(front) }
  }

  /// Where the front matter lies. One whose end was forgotten counts too: lost with it would be that a
  /// person is private.
  private static func fence(in bytes: Span<UInt8>) -> FieldList.Fence? {
    FieldList.fence(in: bytes)
      ?? FieldList.unclosedFence(in: bytes) { ProfileKey(spelling: $0) != nil }
  }

  private mutating func reportUnclosed(after lastLine: Int) {
    report(
      .error, "front-matter",
      "the front matter has no end: a line --- is missing after line \(lastLine)", line: 1,
      column: 1)
  }

  /// Keys of people, such as `status`, mean other things in other notes.
  private static func concernsAnyNote(_ finding: Finding) -> Bool {
    finding.code == "front-matter" || finding.code == "date"
  }

  /// `date:`, else the path's date (rule D2); none if the one that holds is impossible.
  private mutating func date(_ front: FrontMatterReader) -> Day? {
    if front.day != nil || front.hasImpossibleDate { return front.day }
    switch path.date {
    case .day(let day): return day
    case .none: return nil
    case .impossible:
      report(
        .error, "date", "the file's name has a date that does not exist", line: 0, column: 0)
      return nil
    }
  }

  /// Rules P1 and P8.
  private static func role(
    at path: NotePath, _ front: FrontMatterReader, _ vocabulary: Vocabulary
  ) -> Role {
    if front.types.contains("person") || front.types.contains("contact") { return .person }
    if front.types.contains("group") { return .group }
    let tags = front.tags.map { $0.lowercased() }
    if tags.contains(where: { $0 == "person" || $0.hasPrefix("person/") }) { return .person }
    let categories = front.categories.map { LinkSyntax.target(of: $0).lowercased() }
    if categories.contains("people") { return .person }
    guard front.types.isEmpty else { return .other }
    let role = role(ofFolders: path.folders, vocabulary)
    return role == .other || path.isIndex || path.hasDateInStem ? .other : role
  }

  /// What notes in a folder are, the innermost name that says it counting.
  private static func role(ofFolders folders: [String], _ vocabulary: Vocabulary) -> Role {
    for folder in folders.reversed() {
      let name = Vocabulary.folded(folder)
      if vocabulary.personFolders.contains(name) { return .person }
      if vocabulary.groupFolders.contains(name) { return .group }
    }
    return .other
  }

  mutating func report(
    _ severity: Finding.Severity, _ code: String, _ message: String, line: Int, column: Int
  ) {
    findings.append(
      Finding(
        path: path.text, line: line, column: column, severity: severity, code: code,
        message: message))
  }
}
