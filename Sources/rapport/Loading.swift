import ArgumentParser
import CArena
import Digests
import JournalFiles
import Journals
import Notes

/// A journal read from its folder.
struct LoadedJournal {
  let folder: JournalFolder
  /// Without private people.
  let journal: Journal
  /// With them, as if they were not private, where that was asked for.
  let revealed: Journal?

  init(_ options: JournalOptions, quiet: Bool = false) async throws {
    try await self.init(options.common, directory: options.directory, quiet: quiet)
  }

  /// Finds, configures and reads the journal that the options name.
  ///
  /// - Parameters:
  ///   - revealing: whether private people are wanted too, for the eyes of whoever wrote the notes.
  ///   - quiet: whether to say nothing of how far it is, even on a terminal.
  /// - Throws: an exit code of 2, after saying why, if that can't be done.
  init(
    _ options: CommonOptions, directory: String? = nil, revealing: Bool = false,
    quiet: Bool = false
  ) async throws {
    folder = try LoadedJournal.locate(directory ?? options.journal)
    let configuration = try LoadedJournal.configuration(of: folder)
    let globs = configuration.exclude.map { Glob($0) }
    let listing = folder.notes(output: configuration.output, exclude: globs)
    let complete = await LoadedJournal.read(
      listing, in: folder, on: try LoadedJournal.date(options), configuration, jobs: options.jobs,
      quiet: quiet)
    journal = complete.withoutPrivatePeople
    revealed = revealing ? complete.withPrivatePeopleRevealed : nil
  }

  /// Reads the notes twice: who is who must be known before a body tells what was meant, and to keep
  /// all bodies until then would take more memory than the rest of Rapport. Each time counts for
  /// half of the progress.
  private static func read(
    _ listing: (paths: [String], findings: [Finding]), in folder: JournalFolder, on date: Day,
    _ configuration: Configuration, jobs: Int, quiet: Bool
  ) async -> Journal {
    give_large_blocks_back()
    let vocabulary = Vocabulary(configuration.words)
    let paths = listing.paths
    var progress = quiet ? nil : ReadingProgress.onTerminal
    let heads = await folder.read(
      paths, jobs: jobs, into: [Note](),
      progress: { progress?.show($0 / 2, of: paths.count) },
      { heads, index, bytes in
        heads.append(Note(headOf: bytes, at: NotePath(paths[index]), vocabulary: vocabulary))
      })
    let census = Census(
      of: heads.parts.flatMap(\.self), on: date, configuration: configuration,
      vocabulary: vocabulary)
    let bodies = await folder.read(
      census.paths, jobs: jobs, into: Harvest(),
      progress: { progress?.show((paths.count + $0) / 2, of: paths.count) },
      { harvest, index, bytes in harvest.add(index, bytes, of: census) })
    progress?.clear()
    return Journal(
      census, bodies.parts, findings: listing.findings + heads.findings + bodies.findings)
  }

  private static func locate(_ argument: String?) throws -> JournalFolder {
    do throws(FileError) {
      return try JournalFolder.locate(
        argument: argument, environment: Terminal.environment("RAPPORT_JOURNAL"), from: ".")
    } catch {
      throw failure(error)
    }
  }

  private static func configuration(of folder: JournalFolder) throws -> Configuration {
    let bytes: [UInt8]?
    do throws(FileError) {
      bytes = try folder.configurationBytes()
    } catch {
      throw failure(error)
    }
    do throws(ConfigurationError) {
      return try bytes.map { bytes throws(ConfigurationError) in
        try Configuration(parsing: bytes)
      } ?? Configuration()
    } catch {
      let place = "\(JournalFolder.configurationName):\(error.line):\(error.column)"
      Terminal.report("\(place): error: \(error.message) [configuration]")
      throw ExitCode(2)
    }
  }

  private static func date(_ options: CommonOptions) throws -> Day {
    if let date = options.date { return date }
    guard let text = Terminal.environment("RAPPORT_DATE"), !text.isEmpty else {
      return Terminal.today
    }
    guard let date = Day(text) else {
      Terminal.report("rapport: RAPPORT_DATE expects a date such as 2026-11-22, found '\(text)'")
      throw ExitCode(2)
    }
    return date
  }

  /// Says what could not be done; the exit code for that is 2.
  static func failure(_ error: FileError) -> ExitCode {
    Terminal.report("rapport: \(error)")
    return ExitCode(2)
  }

  /// Errors and warnings, which a command that is not about them counts in one line.
  func reportProblemCount() {
    let count = journal.findings.count { $0.severity != .hint }
    guard count > 0 else { return }
    Terminal.report(
      "\(count) \(count == 1 ? "problem" : "problems") in the notes: rapport check shows them")
  }
}
