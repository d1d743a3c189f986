import CArena
import Digests
import JournalFiles
import Journals
import Notes

/// A journal read from its folder.
struct LoadedJournal {
  /// Without private people.
  let journal: Journal
  /// With them, as if they were not private, where that was asked for.
  let revealed: Journal?
  /// Who may see the notes: what is made of them must be open to nobody else.
  let permissions: UInt32

  init(_ options: JournalOptions) async throws {
    try await self.init(options.common, directory: options.directory)
  }

  /// - Parameter revealing: whether private people are wanted too, for the eyes of whoever wrote the
  ///   notes.
  /// - Throws: an exit code of 2, after saying why, if there is no journal to read.
  init(
    _ options: CommonOptions, directory: String? = nil, revealing: Bool = false
  ) async throws {
    await self.init(try JournalSource(options, directory: directory), revealing: revealing)
  }

  /// - Parameter quiet: whether to say nothing of how far it is, even on a terminal.
  init(_ source: JournalSource, revealing: Bool = false, quiet: Bool = false) async {
    let (read, permissions) = await LoadedJournal.read(source, revealing: revealing, quiet: quiet)
    self.permissions = permissions
    journal = revealing ? read.withoutPrivatePeople : read
    revealed = revealing ? read.withPrivatePeopleRevealed : nil
  }

  /// Reads the notes twice: who is who must be known before a body tells what was meant, and to keep
  /// all bodies until then would take more memory than the rest of Rapport. Each time counts for
  /// half of the progress.
  private static func read(
    _ source: JournalSource, revealing: Bool, quiet: Bool
  ) async -> (journal: Journal, permissions: UInt32) {
    give_large_blocks_back()
    var progress = quiet ? nil : ReadingProgress.onTerminal
    let heads = await Heads(of: source) { done, all in progress?.show(done / 2, of: all) }
    let result = await heads.withBodies(of: source, revealing: revealing) { done, all in
      progress?.show((all + done) / 2, of: all)
    }
    progress?.clear()
    return result
  }

  /// Errors and warnings, which a command that is not about them counts in one line.
  func reportProblemCount() {
    let count = journal.findings.count { $0.severity != .hint }
    guard count > 0 else { return }
    Terminal.report(
      "\(count) \(count == 1 ? "problem" : "problems") in the notes: rapport check shows them")
  }
}
