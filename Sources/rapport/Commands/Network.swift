import ArgumentParser
import Digests

struct Network: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Show how your network is doing, and what to do about it.",
    discussion: """
      The quarterly look of network.md: strong, weak and dormant ties, who bridges to others, where \
      your attention goes. It is measured on what was noted before Monday, and stands still for a \
      week.

      Examples:
        rapport network
        rapport network --date 2026-10-05    how it looked in that week
      """)

  @OptionGroup var options: JournalOptions

  @Option(help: "A page, or one JSON object.")
  var format = OutputFormat.text

  func run() async throws {
    let loaded = try await LoadedJournal(options)
    let edition = Edition(of: loaded.journal)
    switch format {
    case .text:
      try Terminal.answer(edition.networkText(style: Terminal.style(options.common.color)))
    case .json: try Terminal.answer(edition.networkJSON)
    }
    loaded.reportProblemCount()
  }
}
