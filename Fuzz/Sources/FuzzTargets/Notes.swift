import Notes

/// Any bytes as front matter: of a person, of a group, of a meeting.
@Sendable func checkFrontMatter(_ bytes: [UInt8]) {
  let note = Array("---\n".utf8) + bytes + Array("\n---\n".utf8)
  check(note, at: ["people/ana.md", "groups/team.md", "2026-10-02.md"][bytes.count % 3])
}

/// Any bytes as a note.
@Sendable func checkNote(_ bytes: [UInt8]) {
  check(bytes, at: ["people/ana.md", "2026-10-02.md", "groups/team.md"][bytes.count % 3])
}

/// What is found stands in the file, and the head alone tells what the head of the whole note does.
private func check(_ bytes: [UInt8], at path: String) {
  let path = NotePath(path)
  let note = Note(parsing: bytes, at: path, vocabulary: SmallJournal.vocabulary)
  require(note.isWhole, "a note that was read is whole")
  let lines = LineLengths(of: bytes)
  for finding in note.findings {
    require(finding.path == path.text, "a finding is about its note")
    lines.expect(line: finding.line, column: finding.column)
  }
  let head = Note(headOf: bytes.span, at: path, vocabulary: SmallJournal.vocabulary)
  require(head.role == note.role, "a head tells the role")
  require(head.noteTags == note.noteTags, "a head tells the tags")
  require(head.profile?.name == note.profile?.name, "a head tells the name")
}
