import ArgumentParser
import Digests
import JournalFiles
import Journals
import Notes

struct Digest: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Write all digests: the nightly job.",
    discussion: """
      A file that others wrote or edited is left alone, unless --force is given. Problems in the \
      notes are reported and don't make this fail.

      Examples:
        rapport digest
        rapport digest --quiet ~/notes    every night: says nothing if all is well
        rapport digest --dry-run          what would change
      """)

  @OptionGroup var options: JournalOptions

  @Flag(help: "Write nothing; exit with 1 if a digest is not as it should be.")
  var check = false

  @Flag(help: "Write nothing; show what would be written.")
  var dryRun = false

  @Flag(help: "Replace digests that somebody has edited, and files in their place.")
  var force = false

  @Flag(help: "Print nothing if all goes well.")
  var quiet = false

  func run() async throws {
    let source = try JournalSource(options.common, directory: options.directory)
    let (bulletin, changes): (Bulletin, [Change])
    do throws(FileError) {
      let folder = try DigestFolder(in: source.folder, output: source.configuration.output)
      (bulletin, changes) = try await replace(folder, from: source)
    } catch {
      throw JournalSource.failure(error)
    }
    try report(changes, of: bulletin.edition.journal, bulletin.edition)
    let isStale = check && changes.contains(where: \.isChange)
    if isStale || changes.contains(where: \.isKept) { throw ExitCode(1) }
  }

  private func replace(
    _ folder: DigestFolder, from source: JournalSource
  ) async throws(FileError) -> (Bulletin, [Change]) {
    if check || dryRun {
      let (bulletin, files, permissions) = await write(source)
      let changes = try folder.changes(for: files, permissions: permissions, force: force)
      return (bulletin, changes)
    }
    let lock = try await folder.lock(patience: .seconds(60)) {
      if !quiet { Terminal.report("waiting for another run that writes to \(folder.path)") }
    }
    let (bulletin, files, permissions) = await write(source)
    let changes = try folder.changes(for: files, permissions: permissions, force: force)
    return (bulletin, try folder.apply(changes, permissions: permissions, holding: lock))
  }

  /// Makes all files of notes that are read just now.
  private func write(
    _ source: JournalSource
  ) async -> (bulletin: Bulletin, files: [GeneratedFile], permissions: UInt32) {
    let loaded = await LoadedJournal(source, quiet: quiet)
    let bulletin = await Bulletin(of: loaded.journal, jobs: source.jobs)
    UntilExit.keep((loaded, bulletin))
    return (bulletin, await bulletin.files(jobs: source.jobs), loaded.permissions)
  }

  private func report(_ changes: [Change], of journal: Journal, _ edition: Edition) throws {
    let output = journal.configuration.output
    for change in changes {
      if case .keep(let reason) = change.action {
        Terminal.report("\(output)/\(change.name) was left alone: \(reason)")
      }
    }
    if check || dryRun {
      for change in changes where change.isChange {
        try Terminal.answer("\(change.action.verb) \(output)/\(change.name)".visible + "\n")
      }
    } else if !quiet {
      Terminal.reportAsIs(
        Diagnostics.text(journal.findings.filter { $0.severity != .hint }, style: plain))
      try Terminal.answer(edition.summaryText(style: Terminal.style(options.common.color)))
    }
  }

  private var plain: TextStyle { TextStyle(color: false, width: 0) }
}

extension Change {
  fileprivate var isKept: Bool {
    if case .keep = action { return true }
    return false
  }
}

extension Change.Action {
  /// What would be done.
  fileprivate var verb: String {
    switch self {
    case .create: "would create"
    case .update, .repair: "would update"
    case .remove: "would remove"
    case .unchanged, .keep: "would keep"
    }
  }
}
