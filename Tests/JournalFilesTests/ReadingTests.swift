import Digests
import JournalFiles
import Notes
import Testing

@Suite struct ReadingTests {
  let scratch: Scratch

  init() throws { scratch = try Scratch() }

  private func read(
    _ paths: [String], jobs: Int = 2
  ) async throws -> (results: [String], findings: [Finding]) {
    let read = try await scratch.journal.read(paths, jobs: jobs, into: [String]()) {
      results, index, bytes in
      let text = bytes.indices.map { bytes[$0] }
      results.append("\(paths[index]): \(String(decoding: text, as: UTF8.self))")
    }
    return (read.parts.flatMap(\.self), read.findings)
  }

  @Test("J3: results come in the order of the paths, whatever the number of jobs")
  func order() async throws {
    let paths = (0..<200).map { "\($0).md" }
    for (index, path) in paths.enumerated() {
      try scratch.write(path, String(repeating: "\(index)", count: index * 37))
    }
    try scratch.run("rm 77.md 150.md")
    let one = try await read(paths, jobs: 1)
    let eight = try await read(paths, jobs: 8)
    #expect(one.results.count == 198)
    #expect(one.results == eight.results)
    #expect(one.findings == eight.findings)
    #expect(one.findings.map(\.path) == ["77.md", "150.md"])
    #expect(one.results[2] == "2.md: \(String(repeating: "2", count: 74))")
    #expect(try await read(paths, jobs: 0).results == one.results)
  }

  @Test("progress counts up to all files, read or not", arguments: [1, 3])
  func progress(_ jobs: Int) async throws {
    let paths = (0..<100).map { "\($0).md" }
    for path in paths.dropLast() { try scratch.write(path, path) }
    var counts: [Int] = []
    let read = try await scratch.journal.read(
      paths, jobs: jobs, into: 0, progress: { counts.append($0) }, { sum, _, _ in sum += 1 })
    #expect(read.parts.reduce(0, +) == 99)
    #expect(counts.count > 1)
    #expect(counts == counts.sorted())
    #expect(counts.last == 100)
    _ = try await scratch.journal.read(
      [], jobs: jobs, into: 0, progress: { _ in Issue.record() }, { _, _, _ in })
  }

  @Test("J4: nothing to read, an empty file and bytes that are no text")
  func edges() async throws {
    #expect(try await read([]).results.isEmpty)
    try scratch.write("empty.md", "")
    try scratch.write("b.md", bytes: [0xFF, 0x00, 0x0A])
    #expect(try await read(["b.md", "empty.md"]).results == ["b.md: \u{FFFD}\0\n", "empty.md: "])
  }

  @Test("J4: an unreadable file is an error, the run goes on")
  func unreadable() async throws {
    try scratch.write("a.md", "a")
    try scratch.makePipe("pipe.md")
    try scratch.link("link.md", to: "a.md")
    try scratch.run("mkdir folder.md")
    let found = try await read(["folder.md", "gone.md", "link.md", "pipe.md", "a.md"])
    #expect(found.results == ["a.md: a"])
    #expect(found.findings.map(\.path) == ["folder.md", "gone.md", "link.md", "pipe.md"])
    #expect(found.findings.allSatisfy { $0.code == "unreadable" && $0.severity == .error })
    #expect(found.findings[1].message == "the file can't be read: No such file or directory")
  }

  @Test("J4: a file without permission is an error", .disabled(if: Scratch.isRoot))
  func forbidden() async throws {
    try scratch.write("a.md")
    try scratch.run("chmod 000 a.md")
    let found = try await read(["a.md"])
    #expect(found.findings.map(\.message) == ["the file can't be read: Permission denied"])
  }

  @Test("J2: a file over 16 MiB is left out with a warning, one of 16 MiB is read")
  func tooLarge() async throws {
    try scratch.run("head -c 16777216 /dev/zero > fits.md && head -c 16777217 /dev/zero > large.md")
    let found = try await scratch.journal.read(["fits.md", "large.md"], jobs: 1, into: 0) {
      sum, _, bytes in
      sum += bytes.count
    }
    #expect(found.parts == [16_777_216])
    #expect(found.findings.map(\.path) == ["large.md"])
    #expect(found.findings.map(\.code) == ["too-large"])
    #expect(found.findings.map(\.severity) == [.warning])
  }

  @Test("J2: a file with the generated-file marker is no note, wherever it lies")
  func generated() async throws {
    try scratch.write("a.md", "\(GeneratedFile.markerPrefix)abc -->\n")
    try scratch.write("b.md", "\u{FEFF}\(GeneratedFile.markerPrefix)abc -->\n")
    try scratch.write("c.md", "\n\(GeneratedFile.markerPrefix)abc -->\n")
    try scratch.write("d.md", "<!-- rapport:gen")
    let found = try await read(["a.md", "b.md", "c.md", "d.md"])
    #expect(found.results.map { $0.prefix(4) } == ["c.md", "d.md"])
    #expect(found.findings.isEmpty)
  }
}
