import ArgumentParser
import Digests
import Journals
import Notes

struct WhoKnows: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "who-knows",
    abstract: "Show whose view on a topic to ask for, and why.",
    discussion: """
      Looks at expertise, offers, roles, interests and facts of people, and at what was noted of \
      talks with them. Several words are one topic. The journal is --journal, RAPPORT_JOURNAL or \
      the nearest folder above.

      Examples:
        rapport who-knows incident response
        rapport who-knows hiring -n 3
      """)

  @Argument(help: ArgumentHelp("One or more words.", valueName: "topic"))
  var topic: [String]

  @OptionGroup var options: CommonOptions

  @Option(
    name: .customShort("n"), help: ArgumentHelp("Show N people.", valueName: "n"),
    transform: CommonOptions.count)
  var count: Int?

  @Option(help: "Lines, or one JSON object.")
  var format = OutputFormat.text

  func run() async throws {
    let loaded = try await LoadedJournal(options)
    let edition = Edition(of: loaded.journal)
    let topic = topic.joined(separator: " ")
    switch format {
    case .text:
      let style = Terminal.style(options.color)
      try Terminal.answer(edition.expertsText(on: topic, atMost: count, style: style))
    case .json: try Terminal.answer(edition.expertsJSON(on: topic, atMost: count))
    }
    loaded.reportProblemCount()
  }
}
