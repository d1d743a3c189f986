import ArgumentParser
import Digests
import Journals
import Notes

struct Next: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Show whom to contact now, why and how.",
    discussion: """
      Without -n these are the people of this week's plan who are still to be contacted. With it, \
      the first N of them; where the plan has fewer, others go on by how much speaks for contact.

      Examples:
        rapport next                  who of this week's plan is open
        rapport next -n 3             the first three
        rapport next --together       whom to bring together
      """)

  @OptionGroup var options: JournalOptions

  @Option(
    name: .customShort("n"), help: ArgumentHelp("Show N people.", valueName: "n"),
    transform: CommonOptions.count)
  var count: Int?

  @Flag(help: "Show whom to bring together instead: one occasion for several, introductions.")
  var together = false

  @Option(help: "Lines, or one JSON object.")
  var format = OutputFormat.text

  func run() async throws {
    let loaded = try await LoadedJournal(options)
    let edition = Edition(of: loaded.journal)
    let style = Terminal.style(options.common.color)
    switch (format, together) {
    case (.text, false): try Terminal.answer(edition.nextText(count, style: style))
    case (.text, true): try Terminal.answer(edition.togetherText(count, style: style))
    case (.json, false): try Terminal.answer(edition.nextJSON(count))
    case (.json, true): try Terminal.answer(edition.togetherJSON(count))
    }
    loaded.reportProblemCount()
  }
}
