import ArgumentParser
import Digests
import Journals

struct Export: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Write everything that Rapport knows as JSON Lines.")

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case jsonl
  }

  @OptionGroup var options: JournalOptions

  @Option(help: "The format.")
  var format = Format.jsonl

  func run() async throws {
    let loaded = try await LoadedJournal(options)
    try Terminal.answer(ExportRecords.export(loaded.journal))
    loaded.reportProblemCount()
  }
}
