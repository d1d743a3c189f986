import Foundation
import Testing

/// Somebody who may not read and write everything. Whoever runs the tests as root lends the journal and
/// the program to such a user.
enum OrdinaryUser {
  private static let isNeeded = geteuid() == 0
  private static let identifier = 65534
  private static let changer = Tool("setpriv")

  /// Whether there is one.
  static let exists = !isNeeded || (changer?.succeeds(options + ["true"]) ?? false)

  private static let options = [
    "--reuid", "\(identifier)", "--regid", "\(identifier)", "--clear-groups",
  ]

  /// Runs the program as that user, to whom all of the journal belongs from now on.
  static func run(_ arguments: [String], in journal: TemporaryFolder) async throws
    -> Program.Outcome
  {
    guard isNeeded else { return try await Program.run(arguments) }
    try chown(journal.url)
    for path in try FileManager.default.subpathsOfDirectory(atPath: journal.path) {
      try chown(journal.url(path))
    }
    let program = try TemporaryFolder()
    // The folder of build products may be closed to others. Another process makes the copy: a program
    // that a test starts meanwhile would hold one that this process writes, and it could not be run.
    let copier = try #require(Tool("cp"))
    let copy = try await copier.run(
      [Program.built().path, program.url("rapport").path], input: Data())
    try #require(copy.status == 0)
    let changer = try #require(changer)
    return try await changer.run(options + [program.url("rapport").path] + arguments, input: Data())
  }

  private static func chown(_ file: URL) throws {
    try #require(unsafe lchown(file.path, uid_t(identifier), gid_t(identifier)) == 0)
  }
}
