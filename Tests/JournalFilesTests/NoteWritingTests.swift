import Testing

@testable import JournalFiles

@Suite struct NoteWritingTests {
  let scratch: Scratch

  init() throws { scratch = try Scratch() }

  private func append(_ text: String, to path: String) async throws {
    try await scratch.journal.append(to: path) { _ in Array(text.utf8) }
  }

  @Test("a note is made with its folders, and never instead of another")
  func make() throws {
    try scratch.journal.makeNote(at: "a/b/c.md", Array("one\n".utf8))
    #expect(scratch.text("a/b/c.md") == "one\n")
    let error = #expect(throws: FileError.self) {
      try scratch.journal.makeNote(at: "a/b/c.md", Array("two\n".utf8))
    }
    #expect(error == .exists(path: "\(scratch.path)/a/b/c.md"))
    #expect(scratch.text("a/b/c.md") == "one\n")
  }

  @Test("what is appended comes after what is there, byte for byte")
  func end() async throws {
    let bytes: [UInt8] = [0xFF, 0x00, 0x0D]
    try scratch.write("a.md", bytes: bytes)
    try await scratch.journal.append(to: "a.md") { present in
      #expect(present == bytes)
      return Array("- x\n".utf8)
    }
    #expect(try scratch.journal.noteBytes(at: "a.md") == bytes + Array("- x\n".utf8))
    try await append("- first\n", to: "2026/b.md")
    #expect(scratch.text("2026/b.md") == "- first\n")
    #expect(try scratch.journal.noteBytes(at: "c.md") == nil)
  }

  @Test("what somebody writes in between is looked at again")
  func changed() async throws {
    try scratch.write("a.md", "one\n")
    var seen: [String] = []
    try await scratch.journal.append(to: "a.md") { present in
      seen.append(String(decoding: present, as: UTF8.self))
      if seen.count == 1 { try scratch.write("a.md", "two\n") }
      return Array("- x\n".utf8)
    }
    #expect(seen == ["one\n", "two\n"])
    #expect(scratch.text("a.md") == "two\n- x\n")
  }

  @Test("a problem that is found on looking leaves the note as it is")
  func refused() async throws {
    try scratch.write("a.md", "one\n")
    let before = try scratch.stamp("a.md")
    await #expect(throws: ErrorNumber.self) {
      try await scratch.journal.append(to: "a.md") { _ in throw ErrorNumber.busy }
    }
    #expect(try scratch.stamp("a.md") == before)
  }

  @Test("a note that would be too large to read is left as it is")
  func tooLarge() async throws {
    try scratch.write("a.md", "one\n")
    let journal = try scratch.journal
    await #expect(throws: FileError.self) {
      try await journal.append(to: "a.md") { _ in Array(repeating: 0x61, count: 16 << 20) }
    }
    #expect(scratch.text("a.md") == "one\n")
  }

  @Test("nothing is made or written outside of the journal")
  func outside() async throws {
    try scratch.run("mkdir in")
    let journal = try JournalFolder(at: "\(scratch.path)/in")
    for path in ["../a.md", "x/../../a.md"] {
      #expect(throws: FileError.self) { try journal.makeNote(at: path, [0x61]) }
      await #expect(throws: FileError.self) { try await journal.append(to: path) { _ in [0x61] } }
    }
    #expect(!scratch.exists("a.md"))
  }

  @Test("links and folders are no notes to write to")
  func noNotes() async throws {
    let outside = try Scratch()
    try outside.write("secret.md", "x\n")
    try scratch.link("a.md", to: "\(outside.path)/secret.md")
    try scratch.link("out", to: outside.path)
    try scratch.run("mkdir folder.md")
    for path in ["a.md", "out/b.md", "folder.md"] {
      await #expect(throws: FileError.self) { try await append("- x\n", to: path) }
    }
    #expect(outside.text("secret.md") == "x\n")
    #expect(!outside.exists("b.md"))
  }

  @Test("a new note is open to nobody to whom its folder is closed")
  func permissions() async throws {
    try scratch.run("chmod 700 .")
    try await append("- x\n", to: "deep/a.md")
    #expect(try FileStatus(of: "\(scratch.path)/deep/a.md").permissions == 0o600)
  }

  @Test("of many who append at once none is lost")
  func many() async throws {
    let journal = try scratch.journal
    try await withThrowingTaskGroup { group in
      for number in 0..<20 {
        group.addTask { try await journal.append(to: "a.md") { _ in Array("- \(number)\n".utf8) } }
      }
      try await group.waitForAll()
    }
    let lines = scratch.text("a.md")?.split(separator: "\n").sorted()
    #expect(lines == (0..<20).map { "- \($0)" }.sorted().map { $0[...] })
  }
}
