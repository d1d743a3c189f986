import JournalFiles
import Notes
import Testing

@Suite struct NoteListTests {
  let scratch: Scratch

  init() throws { scratch = try Scratch() }

  private func list(
    output: String = "digests", exclude: [String] = []
  ) throws -> (paths: [String], findings: [Finding]) {
    try scratch.journal.notes(output: output, exclude: exclude.map(Glob.init))
  }

  @Test("J2: notes end in .md or .markdown in any case; dot names and tools' folders are left out")
  func endings() throws {
    let notes = ["a.md", "b.MD", "c.markdown", "d.MarkDown", "sub/deep/e.md", "mytemplates/f.md"]
    let others = [
      "a.txt", "md", "b.mdx", ".hidden.md", ".obsidian/a.md", "templates/a.md", "x/Templates/a.md",
      "node_modules/x/a.md", "x/Node_Modules/a.md", "sub/.git/a.md",
    ]
    for name in notes + others { try scratch.write(name) }
    try scratch.run("mkdir folder.md")
    let found = try list()
    #expect(found.paths == notes.sorted())
    #expect(found.findings.isEmpty)
  }

  @Test("J2: only the output folder itself is left out, wherever it lies")
  func output() throws {
    for name in ["a/out/x.md", "out/x.md", "digests/x.md", "a/output.md"] {
      try scratch.write(name)
    }
    let expected = ["a/output.md", "digests/x.md", "out/x.md"]
    #expect(try list(output: "a/out").paths == expected)
    #expect(try list(output: "./a//out/").paths == expected)
  }

  @Test("J2: a note in the output folder is warned of, what Rapport or git left there is not")
  func strangers() throws {
    let marker = "<!-- rapport:generated 1 0: edit the notes, not this file -->\n"
    for (name, text) in [
      ("digests/index.md", marker), ("digests/broken.md", "<<<<<<< HEAD\n" + marker),
      ("digests/2026-10-02.md", "- Lunch\n"), ("digests/old/a.md", "x\n"), ("digests/a.txt", "x\n"),
    ] { try scratch.write(name, text) }
    #expect(try list().findings.map(\.path) == ["digests/2026-10-02.md", "digests/old/a.md"])
    #expect(try list().findings.allSatisfy { $0.code == "output" && $0.severity == .warning })
    #expect(try list(exclude: ["digests/old/**"]).findings.map(\.path) == ["digests/2026-10-02.md"])
    #expect(try list().paths.isEmpty)
  }

  @Test("J2: exclude globs match files and whole folders from the root")
  func exclude() throws {
    for name in ["archive/a.md", "archive/b/c.md", "sub/archive/a.md", "x.draft.md", "old/a.md"] {
      try scratch.write(name)
    }
    let found = try list(exclude: ["archive/**", "*.draft.md", "old"])
    #expect(found.paths == ["sub/archive/a.md"])
  }

  @Test("J3: the order is that of the bytes of the whole path")
  func order() throws {
    let names = ["B/a.md", "x-1/a.md", "x.1/a.md", "x/a.md", "x/é.md", "xa.md", "ź.md"]
    for name in names.reversed() { try scratch.write(name) }
    #expect(try list().paths == names)
  }

  @Test("J3: names that differ only in how an accent is written are two notes")
  func normalForms() throws {
    try scratch.write("e\u{301}.md", "1")
    try scratch.write("\u{E9}.md", "2")
    let areTwo = scratch.text("\u{E9}.md") == "2" && scratch.text("e\u{301}.md") == "1"
    #expect(try list().paths.count == (areTwo ? 2 : 1))
  }

  @Test("J2: a directory link is not followed")
  func folderLink() throws {
    try scratch.write("real/a.md")
    try scratch.link("linked", to: "real")
    try scratch.link("loop", to: ".")
    try scratch.link("folder.md", to: "real")
    #expect(try list().paths == ["real/a.md"])
  }

  @Test("J2: a file link counts once, by the real path of what it leads to")
  func fileLink() throws {
    try scratch.write("real/a.md")
    try scratch.write("plain.txt")
    try scratch.link("b.md", to: "real/a.md")
    try scratch.link("real/c.md", to: "../b.md")
    try scratch.link("d.md", to: "plain.txt")
    #expect(try list().paths == ["plain.txt", "real/a.md"])
  }

  @Test("C3: a link out of the root is not read, a dangling one does no harm")
  func outside() throws {
    let outside = try Scratch()
    try outside.write("secret.md")
    try scratch.write("a.md")
    try scratch.link("b.md", to: "\(outside.path)/secret.md")
    try scratch.link("c.md", to: "nowhere.md")
    try scratch.link("d.md", to: "d.md")
    let found = try list()
    #expect(found.paths == ["a.md"])
    #expect(found.findings.map(\.path) == ["b.md", "c.md", "d.md"])
    #expect(found.findings.allSatisfy { $0.code == "link" && $0.severity == .hint })
  }

  @Test("J2: a link does not bring back what is left out")
  func linkToLeftOut() throws {
    for name in [".trash/a.md", "templates/a.md", "digests/a.md", "old/a.md", ".b.md"] {
      try scratch.write(name)
    }
    try scratch.link("1.md", to: ".trash/a.md")
    try scratch.link("2.md", to: "templates/a.md")
    try scratch.link("3.md", to: "digests/a.md")
    try scratch.link("4.md", to: "old/a.md")
    try scratch.link("5.md", to: ".b.md")
    #expect(try list(exclude: ["old/**"]).paths.isEmpty)
  }

  @Test("J2: pipes and sockets are no notes")
  func pipes() throws {
    try scratch.makePipe("x.md")
    try scratch.makeSocket("y.md")
    #expect(try list().paths.isEmpty)
  }

  @Test(
    "J4: a folder that can't be read is an error, the run goes on", .disabled(if: Scratch.isRoot))
  func unreadable() throws {
    try scratch.write("a.md")
    try scratch.write("closed/b.md")
    try scratch.run("chmod 000 closed")
    let found = try list()
    #expect(found.paths == ["a.md"])
    #expect(found.findings.map(\.code) == ["unreadable"])
    #expect(found.findings.map(\.severity) == [.error])
    #expect(found.findings.map(\.path) == ["closed"])
  }

  @Test("J2: a name that is no UTF-8 is left out with a warning")
  func invalidName() throws {
    try scratch.write("a.md")
    try scratch.run("touch \"$(printf 'b\\377.md')\" \"$(printf 'c\\377.txt')\"")
    let found = try list()
    #expect(found.paths == ["a.md"])
    #expect(found.findings.map(\.path) == ["b\u{FFFD}.md"])
    #expect(found.findings.map(\.code) == ["file-name"])
  }
}
