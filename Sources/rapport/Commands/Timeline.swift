import ArgumentParser
import Digests
import Journals
import Notes

struct Timeline: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Show contacts in order, the last ones and plans at the end.",
    discussion: """
      The journal is --journal, RAPPORT_JOURNAL or the nearest folder above.

      Examples:
        rapport timeline -n 20        the last twenty contacts with anybody
        rapport timeline ana-ruiz     all with Ana
      """)

  @Argument(help: PersonArgument.help, completion: .person)
  var person: String?

  @OptionGroup var options: CommonOptions

  @Option(
    name: .customShort("n"), help: ArgumentHelp("Show the last N contacts.", valueName: "n"),
    transform: CommonOptions.count)
  var count: Int?

  @Option(help: "Lines, or one JSON object.")
  var format = OutputFormat.text

  func run() async throws {
    let loaded = try await LoadedJournal(options)
    let person = try person.map { try loaded.personButMe($0) }
    let edition = Edition(of: loaded.journal)
    switch format {
    case .text:
      let style = Terminal.style(options.color)
      try Terminal.answer(edition.timelineText(with: person, last: count, style: style))
    case .json:
      try Terminal.answer(edition.timelineJSON(with: person, last: count))
    }
    loaded.reportProblemCount()
  }
}
