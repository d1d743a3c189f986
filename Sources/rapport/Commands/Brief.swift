import ArgumentParser
import Digests
import Journals
import Notes

struct Brief: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Prepare a meeting: who they are, what to talk about, what was last.",
    discussion: """
      A private person is shown as text on a terminal only. The journal is --journal, \
      RAPPORT_JOURNAL or the nearest folder above.

      Examples:
        rapport brief "Ana Ruiz"      by name
        rapport brief ana | less      by handle, a page at a time
      """)

  @Argument(help: PersonArgument.help, completion: .person)
  var person: String

  @OptionGroup var options: CommonOptions

  @Option(help: "A page, or one JSON object.")
  var format = OutputFormat.text

  func run() async throws {
    let loaded = try await LoadedJournal(
      options, revealing: format == .text && Terminal.isTerminal)
    let (journal, person) = try loaded.revealedPerson(person)
    let edition = Edition(of: journal)
    switch format {
    case .text:
      try Terminal.answer(edition.briefText(on: person, style: Terminal.style(options.color)))
    case .json: try Terminal.answer(edition.briefJSON(on: person))
    }
    loaded.reportProblemCount()
  }
}
