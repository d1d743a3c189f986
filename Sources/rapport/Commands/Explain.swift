import ArgumentParser
import Digests
import Journals
import Notes

struct Explain: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Show the sum behind the advice to contact somebody, with its evidence.",
    discussion: """
      Each reason adds base + per unit × min(size, limit). A private person is shown as text on a \
      terminal only. The journal is --journal, RAPPORT_JOURNAL or the nearest folder above.

      Examples:
        rapport explain ana-ruiz
        rapport explain ana-ruiz --date 2026-11-16    the sum on another day
      """)

  @Argument(help: PersonArgument.help, completion: .person)
  var person: String

  @OptionGroup var options: CommonOptions

  @Option(help: "A page, or one JSON object.")
  var format = OutputFormat.text

  func run() async throws {
    let loaded = try await LoadedJournal(
      options, revealing: format == .text && Terminal.isTerminal)
    var (journal, person) = try loaded.revealedPerson(person)
    try PersonArgument.refuseMe(person, in: journal)
    // Who is in digests is explained as the digests have it, without a glance at private people.
    let path = journal.people[person].path
    if let open = loaded.journal.people.firstIndex(where: { $0.path == path }) {
      (journal, person) = (loaded.journal, open)
    }
    let edition = Edition(of: journal)
    switch format {
    case .text:
      let style = Terminal.style(options.color)
      try Terminal.answer(edition.explanationText(of: person, style: style))
    case .json: try Terminal.answer(edition.explanationJSON(of: person))
    }
    loaded.reportProblemCount()
  }
}
