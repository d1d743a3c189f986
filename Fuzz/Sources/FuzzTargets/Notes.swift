import Notes

private let vocabulary = Vocabulary()

/// Any bytes as front matter: of a person, of a group, of a meeting.
@Sendable func checkFrontMatter(_ bytes: [UInt8]) {
  let note = Array("---\n".utf8) + bytes + Array("\n---\n".utf8)
  for path in ["people/ana.md", "groups/team.md", "2026-10-02.md"] { check(note, at: path) }
}

/// Any bytes as a note.
@Sendable func checkNote(_ bytes: [UInt8]) {
  for path in ["people/ana.md", "2026-10-02.md"] { check(bytes, at: path) }
}

/// A note reads the same at once, twice, and head first; what is found stands in the file.
private func check(_ bytes: [UInt8], at path: String) {
  let path = NotePath(path)
  let note = Note(parsing: bytes, at: path, vocabulary: vocabulary)
  require(note.isWhole, "a note that was read is whole")
  let lines = LineLengths(of: bytes)
  for finding in note.findings {
    require(finding.path == path.text, "a finding is about its note")
    lines.expect(line: finding.line, column: finding.column)
  }
  var later = Note(headOf: bytes.span, at: path, vocabulary: vocabulary)
  later.readBody(of: bytes.span, vocabulary)
  expectSame(note, later)
}

private func expectSame(_ one: Note, _ other: Note) {
  require(one.findings == other.findings, "the same findings")
  require(one.title == other.title, "the same title")
  require(one.day == other.day, "the same day")
  require(one.role == other.role, "the same role")
  require(one.noteTags == other.noteTags, "the same tags")
  require(one.profile?.name == other.profile?.name, "the same name")
}
