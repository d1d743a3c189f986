import ArgumentParser
import Digests
import Drafts
import JournalFiles
import Journals
import Notes

struct New: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Make a note about somebody.",
    discussion: """
      It has the keys that Rapport knows, those that are not given as comments to fill in. A note that \
      is there already is never touched. The journal is --journal, RAPPORT_JOURNAL or the nearest \
      folder above.

      Examples:
        rapport new "Zoe Brandt"
        rapport new "Zoe Brandt" --relation client --cadence 2m --org Acme
      """)

  @Argument(help: ArgumentHelp("What the person is called.", valueName: "person"))
  var person: [String]

  @Option(
    help: ArgumentHelp("Who they are to you, such as peer or client.", valueName: "word"),
    completion: .relation)
  var relation: String?

  @Option(
    help: ArgumentHelp("How often you mean to be in contact.", valueName: "period"),
    completion: .cadence, transform: New.cadence)
  var cadence: String?

  @Option(help: ArgumentHelp("Where they work.", valueName: "name"))
  var org: String?

  @Option(help: ArgumentHelp("An address to reach them.", valueName: "address"))
  var email: String?

  @OptionGroup var options: CommonOptions

  private static func cadence(_ text: String) throws -> String {
    guard Period(text) != nil || text.lowercased() == "never" else {
      throw ValidationError("expected a period such as 30d or monthly, or never")
    }
    return text
  }

  func run() async throws {
    let source = try JournalSource(options)
    let values = [("relation", relation), ("cadence", cadence), ("org", org), ("email", email)]
    let draft = PersonDraft(
      name: person.joined(separator: " "),
      values.compactMap { key, text in text.map { PersonDraft.Value(key, $0) } })
    guard let draft else { throw PersonArgument.usage("a person needs a name with a letter") }
    let census = await Heads(of: source).census
    if let namesake = Journal(census, []).namesake(of: draft) {
      let who = namesake.isPrivate ? "somebody of that name" : namesake.name
      let path = namesake.isPrivate ? "" : ": \(namesake.path)"
      Terminal.report("rapport: there is a note about \(who) already\(path)")
      throw ExitCode(1)
    }
    let path = draft.path(in: PeoplePlace(among: census, source.configuration))
    try source.requireNote(at: path, "the note would be")
    do throws(FileError) {
      try source.folder.makeNote(at: path, Array(draft.markdown(at: path, among: census).utf8))
    } catch {
      throw JournalSource.failure(error)
    }
    let mentions = draft.mentions(at: path, among: census)
    let names = mentions.isEmpty ? "a link to it" : mentions.joined(separator: " or ")
    try Terminal.answer("\(path): \(names) names them in notes\n")
  }
}

extension Journal {
  /// Somebody whom the draft's name or file name links already.
  fileprivate func namesake(of draft: PersonDraft) -> Person? {
    for spelling in [draft.name, draft.fileName] {
      switch lookUp(spelling) {
      case .found(let id): return people[id]
      case .ambiguous(let ids): return people[ids[0]]
      case .unknown: continue
      }
    }
    return nil
  }
}
