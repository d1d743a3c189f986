import ArgumentParser
import JournalFiles
import Journals
import Notes

/// Where the journal lies that the options name, how it is configured, and the day to look from.
struct JournalSource {
  let folder: JournalFolder
  let configuration: Configuration
  let date: Day
  /// How many tasks may read at once.
  let jobs: Int

  /// - Throws: an exit code of 2, after saying why, if there is none or it can't be read.
  init(_ options: CommonOptions, directory: String? = nil) throws {
    folder = try JournalSource.locate(directory ?? options.journal, isArgument: directory != nil)
    configuration = try JournalSource.configuration(of: folder)
    date = try JournalSource.date(options)
    jobs = options.jobs
  }

  private static func locate(_ argument: String?, isArgument: Bool) throws -> JournalFolder {
    do throws(FileError) {
      return try JournalFolder.locate(
        argument: argument, environment: Terminal.environment("RAPPORT_JOURNAL"), from: ".")
    } catch {
      if isArgument, case .failed(.open, let path, .missing) = error, path.first?.isLetter == true,
        !path.contains("/")
      {
        Terminal.report(
          "rapport: there is no folder '\(path)'; rapport brief, explain and timeline take a person"
        )
        throw ExitCode(2)
      }
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

  /// What is not read.
  var exclude: [Glob] { configuration.exclude.map { Glob($0) } }

  /// - Throws: an exit code of 2, after saying why, if a file at this path would not be read.
  func requireNote(at path: String, _ lead: String) throws {
    if folder.isNote(at: path, output: configuration.output, exclude: exclude) { return }
    Terminal.report("rapport: \(lead) \(path), which is not read as a note")
    throw ExitCode(2)
  }

  /// Says what could not be done; the exit code for that is 2.
  static func failure(_ error: FileError) -> ExitCode {
    Terminal.report("rapport: \(error)")
    return ExitCode(2)
  }
}
