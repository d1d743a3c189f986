import ArgumentParser
import Digests
import Journals
import Notes

struct Path: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Show who can introduce you to somebody.",
    discussion: """
      The ways with the fewest people in between come first, of these the ones along the strongest \
      ties, with what the notes say of each step. Nobody is sent to somebody whom they avoid. The \
      journal is --journal, RAPPORT_JOURNAL or the nearest folder above.

      Examples:
        rapport path "Saoirse Devlin"              who can introduce me
        rapport path saoirse-devlin --from ana     who can introduce Ana
      """)

  @Argument(help: PersonArgument.help, completion: .person)
  var person: String

  @Option(
    help: ArgumentHelp("Who is to be introduced, instead of you.", valueName: "person"),
    completion: .person)
  var from: String?

  @OptionGroup var options: CommonOptions

  @Option(help: "Lines, or one JSON object.")
  var format = OutputFormat.text

  func run() async throws {
    let loaded = try await LoadedJournal(options)
    let start = try from.map { try loaded.person($0) }
    let person = start == nil ? try loaded.personButMe(person) : try loaded.person(person)
    if person == start {
      let name = loaded.journal.people[person].name
      throw PersonArgument.usage("\(name) needs no introduction to \(name)")
    }
    let edition = Edition(of: loaded.journal)
    switch format {
    case .text:
      let style = Terminal.style(options.color)
      try Terminal.answer(edition.pathText(to: person, from: start, style: style))
    case .json: try Terminal.answer(edition.pathJSON(to: person, from: start))
    }
    loaded.reportProblemCount()
  }
}
