import Digests
import Testing

@testable import JournalFiles

@Suite struct DigestChangeTests {
  let scratch: Scratch
  let index = GeneratedFile(name: "index.md", body: "# Week\n".utf8)
  let brief = GeneratedFile(name: "people/ana.brief.md", body: "# Ana\n".utf8)

  init() throws { scratch = try Scratch() }

  private func actions(
    _ files: [GeneratedFile], force: Bool = false
  ) throws -> [String: Change.Action] {
    let changes = try DigestFolder(in: scratch.journal, output: "out")
      .changes(for: files, permissions: 0o666, force: force)
    #expect(changes.map(\.name) == changes.map(\.name).sorted())
    return Dictionary(uniqueKeysWithValues: changes.map { ($0.name, $0.action) })
  }

  /// Lays a file into the output folder.
  private func lay(_ file: GeneratedFile, adding text: String = "") throws {
    try scratch.write("out/\(file.name)", bytes: file.bytes + Array(text.utf8))
  }

  @Test("G7: asking what would change makes nothing")
  func readsOnly() throws {
    #expect(try actions([brief, index]) == ["index.md": .create, "people/ana.brief.md": .create])
    #expect(!scratch.exists("out"))
    try lay(index)
    _ = try actions([brief, index])
    #expect(!scratch.exists("out/people"))
    #expect(!scratch.exists("out/.rapport.lock"))
  }

  @Test("G3: what is as it should be is unchanged, what is ours is updated")
  func ours() throws {
    try lay(index)
    try lay(GeneratedFile(name: brief.name, body: "# Ana, long ago\n".utf8))
    #expect(try actions([brief, index]) == ["index.md": .unchanged, brief.name: .update])
  }

  @Test("G6: what others wrote or edited is kept, unless forced")
  func othersWork() throws {
    try lay(index, adding: "- my own line\n")
    try scratch.write("out/\(brief.name)", "# Mine\n")
    #expect(
      try actions([brief, index]) == ["index.md": .keep(.edited), brief.name: .keep(.foreign)])
    #expect(
      try actions([brief, index], force: true) == ["index.md": .update, brief.name: .update])
  }

  @Test("G6: a folder, a link or a pipe at an output path is kept, even if forced")
  func noFiles() throws {
    try scratch.write("real.md")
    try scratch.run("mkdir -p out/a.md")
    try scratch.link("out/b.md", to: "../real.md")
    try scratch.makePipe("out/c.md")
    try scratch.link("out/people", to: "..")
    try scratch.write("out/file")
    let files = ["a.md", "b.md", "c.md"].map { GeneratedFile(name: $0, body: "x\n".utf8) }
    let blocked = GeneratedFile(name: "file/x.md", body: "x\n".utf8)
    for force in [false, true] {
      let found = try actions(files + [brief, blocked], force: force)
      #expect(files.allSatisfy { found[$0.name] == .keep(.notAFile) })
      #expect(found[brief.name] == .keep(.blocked))
      #expect(found[blocked.name] == .keep(.blocked))
    }
  }

  @Test("G6: what is no longer produced is removed if nobody touched it, at any depth")
  func noLongerProduced() throws {
    try lay(brief)
    try lay(GeneratedFile(name: "a/b/c.md", body: "old\n".utf8))
    try lay(GeneratedFile(name: "edited.md", body: "old\n".utf8), adding: "mine\n")
    try scratch.write("out/foreign.md", "# Mine\n")
    try scratch.write("out/.hidden.md", bytes: index.bytes)
    let expected: [String: Change.Action] = [
      "index.md": .create, brief.name: .remove, "a/b/c.md": .remove,
      "edited.md": .keep(.editedAndNoLongerProduced),
    ]
    #expect(try actions([index]) == expected)
    #expect(try actions([index], force: true) == expected)
  }

  @Test("G6: what only git's conflict markers have broken is made anew")
  func conflicts() throws {
    let ours = String(decoding: index.bytes, as: UTF8.self)
    let theirs = String(
      decoding: GeneratedFile(name: "index.md", body: "# Other\n".utf8).bytes, as: UTF8.self)
    let whole = "<<<<<<< HEAD\n\(ours)=======\n\(theirs)>>>>>>> main\n"
    try scratch.write("out/index.md", whole)
    #expect(try actions([index]) == ["index.md": .repair])
    try scratch.write("out/index.md", ours + "<<<<<<< HEAD\na\n=======\nb\n>>>>>>> main\nc\n")
    #expect(try actions([index]) == ["index.md": .repair])
    try scratch.write("out/index.md", "# Mine\n" + whole)
    #expect(try actions([index]) == ["index.md": .keep(.foreign)])
    try scratch.write("out/index.md", ours + "<<<<<<< HEAD\na\n")
    #expect(try actions([index]) == ["index.md": .keep(.edited)])
  }

  @Test("G6: of what can't be read nothing is lost", .disabled(if: Scratch.isRoot))
  func unreadable() throws {
    try lay(index)
    try scratch.run("chmod 000 out/index.md")
    guard case .keep(.unreadable) = try actions([index])["index.md"] else {
      Issue.record("not kept")
      return
    }
  }

  @Test(
    "C3: output must be a folder below the root",
    arguments: ["", ".", "/tmp/x", "..", "../x", "a/../../x", "a/..", "./", "../\u{301}x", "a\0b"])
  func outside(output: String) throws {
    let journal = try scratch.journal
    #expect(throws: FileError.outputOutside(path: output)) {
      try DigestFolder(in: journal, output: output)
    }
  }

  @Test("C3: links on the way to the output folder must not lead out of the root")
  func links() throws {
    let outside = try Scratch()
    try scratch.link("a", to: outside.path)
    try scratch.link("b", to: "nowhere")
    try scratch.link("c", to: ".")
    try scratch.write("real/x.md")
    try scratch.link("d", to: "real")
    try scratch.write("file")
    let journal = try scratch.journal
    for output in ["a", "a/deep", "b", "c"] {
      #expect(throws: FileError.outputOutside(path: output)) {
        try DigestFolder(in: journal, output: output)
      }
    }
    #expect(throws: FileError.notAFolder(path: "\(journal.path)/file")) {
      try DigestFolder(in: journal, output: "file")
    }
    #expect(try DigestFolder(in: journal, output: "./d//deep/").relativePath == "d/deep")
  }
}
