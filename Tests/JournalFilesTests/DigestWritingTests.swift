import Digests
import Testing

@testable import JournalFiles

@Suite struct DigestWritingTests {
  let scratch: Scratch
  let index = GeneratedFile(name: "index.md", body: "# Week\n".utf8)
  let brief = GeneratedFile(name: "people/ana.brief.md", body: "# Ana\n".utf8)

  init() throws { scratch = try Scratch() }

  private var folder: DigestFolder {
    get throws { try DigestFolder(in: scratch.journal, output: "deep/out") }
  }

  @discardableResult
  private func write(
    _ files: [GeneratedFile], force: Bool = false, permissions: UInt32 = 0o666,
    meanwhile: () throws -> Void = {}
  ) throws -> [Change] {
    let folder = try folder
    let lock = try folder.lock()
    let changes = try folder.changes(for: files, permissions: permissions, force: force)
    try meanwhile()
    return try folder.apply(changes, permissions: permissions, holding: lock)
  }

  private func permissions(_ name: String) throws -> UInt32 {
    try FileStatus(of: "\(scratch.path)/deep/out/\(name)").permissions
  }

  private func text(_ file: GeneratedFile) -> String {
    String(decoding: file.bytes, as: UTF8.self)
  }

  @Test("G6: files and their folders are made, and nothing else is left behind")
  func create() throws {
    try write([index, brief])
    #expect(scratch.text("deep/out/index.md") == text(index))
    #expect(scratch.text("deep/out/people/ana.brief.md") == text(brief))
    try scratch.run("test \"$(find deep -type f | wc -l)\" -eq 2")
  }

  @Test("G3: what is unchanged is not written at all")
  func unchanged() throws {
    try write([index, brief])
    let before = try scratch.stamp("deep/out/index.md")
    try write([index, GeneratedFile(name: brief.name, body: "# Ana, new\n".utf8)])
    #expect(try scratch.stamp("deep/out/index.md") == before)
    #expect(scratch.text("deep/out/\(brief.name)")?.hasSuffix("# Ana, new\n") == true)
  }

  @Test("G6: an update replaces the file and keeps who may read it")
  func permissions() throws {
    try write([index])
    try scratch.run("chmod 440 deep/out/index.md && ln deep/out/index.md old")
    try write([GeneratedFile(name: "index.md", body: "# New\n".utf8)])
    #expect(scratch.text("deep/out/index.md")?.hasSuffix("# New\n") == true)
    #expect(scratch.text("old") == text(index))
    #expect(try permissions("index.md") == 0o440)
  }

  @Test("G6: a digest is open to nobody to whom a note is closed, whatever it was before")
  func narrowPermissions() throws {
    try write([index], permissions: 0o600)
    #expect(try permissions("index.md") == 0o600)
    try write([brief])
    try scratch.run("chmod 666 deep/out/\(brief.name)")
    try write([GeneratedFile(name: brief.name, body: "# Ana, new\n".utf8)], permissions: 0o640)
    #expect(try permissions(brief.name) == 0o640)
  }

  @Test("G6: a folder that is made is open to nobody to whom the one around it is closed")
  func folderPermissions() throws {
    try scratch.run("chmod 750 . && mkdir deep && chmod 700 deep")
    try write([brief])
    #expect(try permissions("") == 0o700)
    #expect(try permissions("people") == 0o700)
  }

  @Test("G6: what somebody writes to a digest during a run stays, even if forced")
  func changedMeanwhile() throws {
    let gone = GeneratedFile(name: "gone.md", body: "old\n".utf8)
    try write([index, gone])
    let new = [GeneratedFile(name: "index.md", body: "# New\n".utf8), brief]
    for force in [false, true] {
      let changes = try write(new, force: force) {
        try scratch.write("deep/out/index.md", "# Mine\n")
        try scratch.write("deep/out/gone.md", "# Mine\n")
        try scratch.write("deep/out/\(brief.name)", "# Mine\n")
      }
      #expect(changes.allSatisfy { !$0.isChange })
      for name in ["index.md", "gone.md", brief.name] {
        #expect(scratch.text("deep/out/\(name)") == "# Mine\n")
      }
      #expect(changes.first?.action == .keep(.changedMeanwhile))
      try scratch.run("rm -r deep")
      try write([index, gone])
    }
    try scratch.run("test -z \"$(find deep -name '.rapport*')\"")
  }

  @Test("G6: a digest that somebody removes during a run is no failure")
  func removedMeanwhile() throws {
    let gone = GeneratedFile(name: "gone.md", body: "old\n".utf8)
    try write([gone])
    let changes = try write([index]) { try scratch.run("rm deep/out/gone.md") }
    #expect(changes.map(\.action) == [.remove, .create])
  }

  @Test("G6: what is kept stays as it is, what is forced is replaced")
  func kept() throws {
    try scratch.write("deep/out/index.md", "# Mine\n")
    let before = try scratch.stamp("deep/out/index.md")
    #expect(try write([index]).map(\.action) == [.keep(.foreign)])
    #expect(try scratch.stamp("deep/out/index.md") == before)
    try write([index], force: true)
    #expect(scratch.text("deep/out/index.md") == text(index))
  }

  @Test("G6: what is no longer produced goes, with the folders it leaves empty")
  func remove() throws {
    let old = GeneratedFile(name: "a/b/c.md", body: "old\n".utf8)
    try write([index, brief, old])
    try scratch.write("deep/out/people/mine.txt")
    try write([index])
    #expect(!scratch.exists("deep/out/a"))
    #expect(!scratch.exists("deep/out/people/ana.brief.md"))
    #expect(scratch.exists("deep/out/people/mine.txt"))
    try scratch.run("rm deep/out/people/mine.txt")
    try write([])
    #expect(scratch.exists("deep/out"))
  }

  @Test("G6: what a crashed run left does no harm and goes")
  func leftovers() throws {
    try scratch.write("deep/out/.rapport-new.tmp", "half")
    try scratch.write("deep/out/people/.rapport-new.tmp", "half")
    try scratch.write("deep/out/.rapport.lock", "")
    try scratch.write("deep/out/.rapport-mine", "")
    try write([index, brief])
    #expect(scratch.text("deep/out/index.md") == text(index))
    #expect(!scratch.exists("deep/out/.rapport-new.tmp"))
    #expect(!scratch.exists("deep/out/people/.rapport-new.tmp"))
    #expect(!scratch.exists("deep/out/.rapport.lock"))
    #expect(scratch.exists("deep/out/.rapport-mine"))
  }

  @Test("G6: where writing fails the old file stays whole and no other file is left")
  func failure() throws {
    try write([index])
    try scratch.run("mkdir deep/out/.rapport-new.tmp")
    let error = #expect(throws: FileError.self) {
      try write([GeneratedFile(name: "index.md", body: "# New\n".utf8)])
    }
    #expect(error?.description.contains("can't write \(scratch.path)/deep/out/index.md") == true)
    #expect(scratch.text("deep/out/index.md") == text(index))
    #expect(!scratch.exists("deep/out/.rapport.lock"))
  }

  @Test("G6: two runs don't write at once; afterwards the next may")
  func lock() throws {
    do {
      let lock = try folder.lock()
      let error = #expect(throws: FileError.self) { try write([index]) }
      #expect(error == .locked(path: "\(scratch.path)/deep/out"))
      #expect(scratch.exists("deep/out/.rapport.lock"))
      _ = consume lock
    }
    #expect(!scratch.exists("deep/out/.rapport.lock"))
    try write([index])
  }

  @Test("G6: a run waits for another one as long as it has patience")
  func patience() async throws {
    let folder = try folder
    let scratch = scratch
    var waits = 0
    do {
      let lock = try folder.lock()
      do throws(FileError) {
        _ = try await folder.lock(patience: .milliseconds(50)) { waits += 1 }
        Issue.record("two have the lock")
      } catch {
        #expect(error == .locked(path: "\(scratch.path)/deep/out"))
      }
      _ = consume lock
    }
    #expect(waits == 1)
    let other = Task {
      let lock = try folder.lock()
      try await Task.sleep(for: .milliseconds(100))
      _ = consume lock
    }
    while !scratch.exists("deep/out/.rapport.lock") { try await Task.sleep(for: .milliseconds(1)) }
    let lock = try await folder.lock(patience: .seconds(60)) { waits += 1 }
    #expect(waits == 2)
    _ = consume lock
    try await other.value
  }

  @Test("G6: many runs at once give whole files or an honest error")
  func contention() async throws {
    let folder = try folder
    let files = (0..<20).map { GeneratedFile(name: "\($0).md", body: "\($0)\n".utf8) }
    let outcomes = await withTaskGroup(of: Bool.self) { group in
      for _ in 0..<16 {
        group.addTask {
          do throws(FileError) {
            let lock = try folder.lock()
            _ = try folder.apply(
              folder.changes(for: files, permissions: 0o666, force: false), permissions: 0o666,
              holding: lock)
            return true
          } catch {
            return error == .locked(path: folder.path)
          }
        }
      }
      return await group.reduce(into: []) { $0.append($1) }
    }
    #expect(outcomes == Array(repeating: true, count: 16))
    #expect(
      try folder.changes(for: files, permissions: 0o666, force: false).allSatisfy {
        $0.action == .unchanged
      })
    #expect(!scratch.exists("deep/out/.rapport.lock"))
  }

  @Test("C3: a link that takes the place of a folder is not followed")
  func linkedSubfolder() throws {
    try scratch.run("mkdir -p deep/out elsewhere")
    try scratch.link("deep/out/people", to: "../../elsewhere")
    let folder = try folder
    let lock = try folder.lock()
    let change = Change(name: brief.name, action: .create, content: brief.bytes)
    #expect(throws: FileError.self) {
      try folder.apply([change], permissions: 0o666, holding: lock)
    }
    try scratch.run("test -z \"$(ls elsewhere)\"")
  }
}
