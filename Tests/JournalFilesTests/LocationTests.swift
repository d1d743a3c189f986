import Testing

@testable import JournalFiles

@Suite struct LocationTests {
  let scratch: Scratch

  init() throws {
    scratch = try Scratch()
    try scratch.write("notes/.rapport.yml", "")
    try scratch.write("notes/deep/down/x.md")
    try scratch.write("other/x.md")
  }

  private func locate(
    _ argument: String?, _ environment: String? = nil, from folder: String = ""
  ) throws(FileError) -> String {
    try JournalFolder.locate(
      argument: argument, environment: environment, from: "\(scratch.path)\(folder)"
    ).realPath
  }

  @Test("J1: the argument wins over the environment, which wins over the working directory")
  func order() throws {
    let notes = "\(scratch.path)/notes"
    let other = "\(scratch.path)/other"
    #expect(try locate(other, notes, from: "/notes") == other)
    #expect(try locate(nil, other, from: "/notes") == other)
    #expect(try locate(nil, nil, from: "/notes") == notes)
    #expect(try locate(nil, "", from: "/notes") == notes)
  }

  @Test("J1: the nearest folder upwards that holds .rapport.yml")
  func upwards() throws {
    #expect(try locate(nil, from: "/notes/deep/down") == "\(scratch.path)/notes")
    try scratch.write("notes/deep/.rapport.yml", "")
    #expect(try locate(nil, from: "/notes/deep/down") == "\(scratch.path)/notes/deep")
  }

  @Test("J1: with none of them an error says how to make one")
  func none() {
    let error = #expect(throws: FileError.self) { try locate(nil, from: "/other") }
    #expect(error == .noJournal(from: "\(scratch.path)/other"))
    #expect(error?.description.contains("rapport init makes one") == true)
  }

  @Test("J1: a relative folder is taken from the working directory")
  func relative() throws {
    #expect(try locate("notes") == "\(scratch.path)/notes")
    #expect(try locate("../other", from: "/notes") == "\(scratch.path)/other")
  }

  @Test("J1: what is no folder is an error, and so is a name that is empty")
  func wrong() {
    let file = "\(scratch.path)/other/x.md"
    #expect(throws: FileError.notAFolder(path: file)) { try locate(file) }
    #expect(throws: FileError.self) { try locate("nowhere") }
    #expect(throws: FileError.self) { try locate("", from: "/notes") }
  }

  @Test("C2: the configuration is read from the root, and may be missing")
  func configuration() throws {
    try scratch.write("notes/.rapport.yml", "budget: 3\n")
    let notes = try JournalFolder(at: "\(scratch.path)/notes")
    #expect(try notes.configurationBytes() == Array("budget: 3\n".utf8))
    #expect(try JournalFolder(at: "\(scratch.path)/other").configurationBytes() == nil)
  }

  @Test("C3: the configuration is a regular file of at most 1 MiB, no link and no pipe")
  func strangeConfiguration() throws {
    let other = try JournalFolder(at: "\(scratch.path)/other")
    let file = "\(other.path)/.rapport.yml"
    try scratch.link("other/.rapport.yml", to: "../notes/.rapport.yml")
    #expect(throws: FileError.notAFile(path: file)) { try other.configurationBytes() }
    try scratch.run("rm other/.rapport.yml && mkfifo other/.rapport.yml")
    #expect(throws: FileError.notAFile(path: file)) { try other.configurationBytes() }
    try scratch.run("rm other/.rapport.yml && head -c 1048577 /dev/zero > other/.rapport.yml")
    #expect(throws: FileError.tooLarge(path: file, limit: 1 << 20)) {
      try other.configurationBytes()
    }
  }
}
