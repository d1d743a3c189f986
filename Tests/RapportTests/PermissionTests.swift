import Foundation
import Testing

@Suite(
  "Who may read and write what", .enabled(if: OrdinaryUser.exists, "needs setpriv where root tests")
)
struct PermissionTests {
  private static let digest = ["digest", "--date", "2026-11-22"]

  @Test("J4: a note that may not be read is an error, and the run goes on")
  func note() async throws {
    let journal = try TemporaryFolder(Samples.ana)
    try journal.write("- Tea with [[Ana Ruiz]]\n", to: "2026-11-20.md")
    try journal.setPermissions(0, of: "2026-11-20.md")
    let run = try await OrdinaryUser.run(PermissionTests.digest + [journal.path], in: journal)
    #expect(run.status == 0)
    #expect(
      run.report.contains("2026-11-20.md:1:1: error: the file can't be read: Permission denied"))
    #expect(run.answer.hasPrefix("2026-11-22: 1 overdue."))
  }

  @Test("J4: a folder that may not be listed is an error, and the run goes on")
  func folder() async throws {
    let journal = try TemporaryFolder(Samples.ana)
    try journal.write("- Tea with [[Ana Ruiz]]\n", to: "closed/2026-11-20.md")
    try journal.setPermissions(0, of: "closed")
    let run = try await OrdinaryUser.run(PermissionTests.digest + [journal.path], in: journal)
    try journal.setPermissions(0o755, of: "closed")
    #expect(run.status == 0)
    #expect(run.report.contains("closed:1:1: error: the folder can't be read: Permission denied"))
    #expect(run.answer.hasPrefix("2026-11-22: 1 overdue."))
  }

  @Test("a configuration that may not be read: status 2, nothing written")
  func configuration() async throws {
    let journal = try TemporaryFolder(Samples.ana)
    try journal.write("output: mine\n", to: ".rapport.yml")
    try journal.setPermissions(0, of: ".rapport.yml")
    let run = try await OrdinaryUser.run(PermissionTests.digest + [journal.path], in: journal)
    #expect(run.status == 2)
    #expect(run.report == "rapport: can't read \(journal.path)/.rapport.yml: Permission denied\n")
    #expect(!journal.exists("digests") && !journal.exists("mine"))
  }

  @Test("a digest that may not be read is left alone: status 1")
  func digest() async throws {
    let journal = try TemporaryFolder(Samples.ana)
    try journal.write("mine\n", to: "digests/index.md")
    try journal.setPermissions(0, of: "digests/index.md")
    let run = try await OrdinaryUser.run(PermissionTests.digest + [journal.path], in: journal)
    try journal.setPermissions(0o644, of: "digests/index.md")
    #expect(run.status == 1)
    #expect(run.report.contains("index.md was left alone: it can't be read: Permission denied"))
    #expect(try journal.text("digests/index.md") == "mine\n")
    #expect(journal.exists("digests/dates.md"))
  }

  @Test(
    "a journal or an output folder that may not be written to: status 2",
    arguments: ["", "digests"])
  func readOnly(_ folder: String) async throws {
    let journal = try TemporaryFolder(Samples.ana)
    if !folder.isEmpty {
      _ = try await OrdinaryUser.run(PermissionTests.digest + [journal.path], in: journal)
      try journal.write("- Tea with [[Ana Ruiz]]\n", to: "2026-11-20.md")
    }
    let before = try journal.files()
    try journal.setPermissions(0o555, of: folder)
    let run = try await OrdinaryUser.run(PermissionTests.digest + [journal.path], in: journal)
    try journal.setPermissions(0o755, of: folder)
    #expect(run.status == 2)
    #expect(run.report == "rapport: can't write \(journal.path)/digests: Permission denied\n")
    #expect(try journal.files() == before)
  }

  @Test("a journal that may not be written to can be read by all other commands")
  func onlyReading() async throws {
    let journal = try TemporaryFolder(Samples.ana)
    try journal.setPermissions(0o555, of: "")
    for command in ["digest --check", "digest --dry-run", "check", "next", "export", "people"] {
      let words = command.split(separator: " ").map(String.init)
      let run = try await OrdinaryUser.run(
        words + ["--date", "2026-11-22", journal.path], in: journal)
      #expect(run.status == (command == "digest --check" ? 1 : 0), "\(command)")
      #expect(run.report == "", "\(command)")
    }
    try journal.setPermissions(0o755, of: "")
  }
}

@Suite("Who may read the digests")
struct DigestPermissionTests {
  @Test(
    "the user's mask and the notes say who may, the stricter of them",
    arguments: [
      ("022", 0o644, 0o644), ("077", 0o644, 0o600), ("022", 0o600, 0o600), ("002", 0o664, 0o664),
      ("000", 0o640, 0o640), ("022", 0o400, 0o600),
    ])
  func created(_ mask: String, _ note: Int, _ expected: Int) async throws {
    let journal = try TemporaryFolder(Samples.ana)
    for path in Samples.ana.keys { try journal.setPermissions(0o666, of: path) }
    try journal.setPermissions(note, of: "2026-10-02.md")
    let program = try Program.built().path
    let run = try await Tool("sh")?.run(
      ["-c", "umask \(mask); '\(program)' digest --quiet '\(journal.path)'"], input: Data())
    #expect(run?.status == 0)
    let modes = try journal.files(below: "digests").mapValues(\.permissions)
    #expect(modes.count == Samples.digests.count)
    #expect(modes.values.allSatisfy { $0 == expected }, "\(modes)")
  }

  @Test("a digest that was open to all is open to no more people than the notes when it is renewed")
  func renewed() async throws {
    let journal = try TemporaryFolder(Samples.ana)
    _ = try await Program.run("digest --date 2026-10-03", journal)
    for path in Samples.ana.keys { try journal.setPermissions(0o600, of: path) }
    _ = try await Program.run("digest --date 2026-11-22", journal)
    let mode = try journal.files(below: "digests")["who-to-contact.md"]?.permissions
    #expect(mode == 0o600)
  }
}

extension DigestPermissionTests {
  private static func modes(_ journal: TemporaryFolder) throws -> Set<Int> {
    Set(try journal.files(below: "digests").values.map(\.permissions))
  }

  @Test("a digest that was open to all is closed when the notes are, even if nothing else is new")
  func closed() async throws {
    let journal = try TemporaryFolder(Samples.ana)
    _ = try await Program.run("digest --date 2026-11-22", journal)
    let texts = try journal.texts(below: "digests")
    for path in Samples.ana.keys { try journal.setPermissions(0o600, of: path) }
    #expect(try await Program.run("digest --check --date 2026-11-22", journal).status == 1)
    _ = try await Program.run("digest --date 2026-11-22", journal)
    #expect(try DigestPermissionTests.modes(journal) == [0o600])
    #expect(try journal.texts(below: "digests") == texts)
    #expect(try await Program.run("digest --check --date 2026-11-22", journal).status == 0)
  }

  @Test("a folder of notes that others can't enter closes the digests to them")
  func folders() async throws {
    let journal = try TemporaryFolder(Samples.ana)
    try journal.setPermissions(0o711, of: "people")
    _ = try await Program.run("digest --date 2026-11-22", journal)
    #expect(try DigestPermissionTests.modes(journal) == [0o644])
    try journal.setPermissions(0o700, of: "people")
    _ = try await Program.run("digest --date 2026-11-22", journal)
    #expect(try DigestPermissionTests.modes(journal) == [0o600])
  }

  // Only root can give files to any group.
  @Test("another group is other people", .enabled(if: geteuid() == 0), arguments: [false, true])
  func groups(_ isWhole: Bool) async throws {
    let journal = try TemporaryFolder(Samples.ana)
    for path in Array(Samples.ana.keys) + (isWhole ? ["", "people"] : []) {
      try FileManager.default.setAttributes(
        [.groupOwnerAccountID: 65534],
        ofItemAtPath: path.isEmpty ? journal.path : journal.url(path).path)
      if Samples.ana[path] != nil { try journal.setPermissions(0o640, of: path) }
    }
    _ = try await Program.run("digest --date 2026-11-22", journal)
    #expect(try DigestPermissionTests.modes(journal) == [0o600])
  }
}

extension TemporaryFolder {
  func setPermissions(_ permissions: Int, of path: String) throws {
    try FileManager.default.setAttributes(
      [.posixPermissions: permissions], ofItemAtPath: path.isEmpty ? self.path : url(path).path)
  }
}
