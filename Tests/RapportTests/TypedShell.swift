import Foundation

/// A real shell at a terminal, in a journal, with the completions that `make install` puts in their
/// places.
///
/// The `rapport` that it finds answers to its questions; on a command line it notes its arguments.
final class TypedShell {
  enum Kind: String, CaseIterable { case bash, zsh, fish }

  /// A line that was typed ran nothing.
  struct Hangs: Error { let shown: String }

  private static let session = Tool("setsid")

  static func exists(_ kind: Kind) -> Bool { session != nil && Tool(kind.rawValue) != nil }

  private let terminal = try? PseudoTerminal(columns: 200)
  private let process = Process()
  private let scratch: TemporaryFolder
  private var shown = ""

  init(_ kind: Kind, in journal: TemporaryFolder) async throws {
    scratch = try TemporaryFolder(["bin/rapport": "", "home/x": "", "ran": ""])
    let placed = try await Installation.put(in: scratch.url("installed"))
    try scratch.write(
      """
      #!/bin/sh
      if [ "$1" = ---completion ]; then exec "\(placed.program.path)" "$@"; fi
      for argument; do printf '<%s>' "$argument"; done >> "\(scratch.url("ran").path)"
      echo >> "\(scratch.url("ran").path)"

      """, to: "bin/rapport")
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o755], ofItemAtPath: scratch.url("bin/rapport").path)
    process.executableURL = TypedShell.session?.program
    process.arguments = ["--ctty", "--wait"] + TypedShell.command(kind)
    process.environment = environment(placed.share)
    process.currentDirectoryURL = journal.url
    process.standardInput = terminal?.side
    process.standardOutput = terminal?.side
    process.standardError = terminal?.side
    try process.run()
    _ = try await run(TypedShell.preparation(kind, placed.share) + "; rapport ready\n")
  }

  deinit {
    // The end of the terminal is the end of the shell.
    if process.isRunning { process.terminate() }
  }

  private static func command(_ kind: Kind) -> [String] {
    switch kind {
    case .bash: ["bash", "--norc", "--noprofile", "-i"]
    case .zsh: ["zsh", "-f", "-i"]
    case .fish: ["fish", "--private", "-i"]
    }
  }

  /// What a user's own settings do, or bash-completion.
  private static func preparation(_ kind: Kind, _ share: URL) -> String {
    switch kind {
    case .bash: "source '\(share.path)/bash-completion/completions/rapport'"
    case .zsh:
      "fpath=('\(share.path)/zsh/site-functions' $fpath); autoload -Uz compinit; compinit -D -u"
    case .fish: "true"
    }
  }

  private func environment(_ share: URL) -> [String: String] {
    let home = scratch.url("home").path
    return [
      "PATH": "\(scratch.url("bin").path):/usr/bin:/bin", "HOME": home, "LC_ALL": "C.UTF-8",
      "TERM": "xterm", "XDG_DATA_DIRS": share.path, "XDG_CONFIG_HOME": home, "XDG_DATA_HOME": home,
    ]
  }

  /// Types keys, the last of which ends a line, and waits for what the line runs.
  ///
  /// - Returns: the arguments, each in angle brackets.
  func run(_ keys: String) async throws -> String {
    let before = try scratch.text("ran")
    try terminal?.type(keys)
    for _ in 0..<500 {
      shown += try terminal?.shown() ?? ""
      let ran = try scratch.text("ran").dropFirst(before.count)
      if ran.hasSuffix("\n") { return String(ran.dropLast()) }
      try await Task.sleep(for: .milliseconds(20))
    }
    throw Hangs(shown: shown)
  }
}
