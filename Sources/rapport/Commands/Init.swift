import ArgumentParser
import Digests
import Drafts
import JournalFiles
import Journals
import Notes

struct Init: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Begin a journal, in an empty folder or among notes you have.",
    discussion: """
      Makes what is missing of .rapport.yml (all settings, explained), .gitattributes, a note about \
      you, one about somebody, and one of today; says what it recognises in the notes that are there. \
      Nothing that is there is changed.

      Examples:
        rapport init ~/notes
        cd ~/vault && rapport init
      """)

  @OptionGroup var options: JournalOptions

  func run() async throws {
    let directory = options.directory ?? options.common.journal ?? "."
    if directory == "." { try refuseInner() }
    do throws(FileError) {
      try JournalFolder.make(at: directory)
    } catch {
      throw JournalSource.failure(error)
    }
    let source = try JournalSource(options.common, directory: directory)
    let heads = await Heads(of: source)
    let journal = await heads.withBodies(of: source).journal
    let survey = Survey(heads.census, journal)
    let starter = StarterJournal(
      survey, isConfigured: source.folder.holds(JournalFolder.configurationName), on: source.date,
      source.configuration)
    var lines: [String] = []
    for file in starter.files { lines.append(try make(file, in: source.folder)) }
    try Terminal.answer(survey.text + lines.joined() + next(directory))
  }

  /// Whoever names no folder may stand somewhere in a journal without knowing.
  private func refuseInner() throws {
    let here = try? JournalFolder(at: ".")
    let outer = try? JournalFolder.locate(argument: nil, environment: nil, from: ".")
    guard let here, let outer, outer.realPath != here.realPath else { return }
    Terminal.report(
      "rapport: this folder lies in the journal \(outer.realPath); to begin another one in it, name "
        + "it: rapport init ./")
    throw ExitCode(1)
  }

  private func make(_ file: StarterJournal.File, in folder: JournalFolder) throws -> String {
    do throws(FileError) {
      try folder.makeNote(at: file.path, Array(file.text.utf8))
      return "Made \(file.path.visible)\n"
    } catch .exists {
      return "Left \(file.path.visible) as it is\n"
    } catch {
      throw JournalSource.failure(error)
    }
  }

  private func next(_ directory: String) -> String {
    let folder = directory == "." || directory == "./" ? "" : " \(directory.visible)"
    return "Next: rapport check\(folder) shows what can't be understood, rapport digest\(folder) "
      + "writes the digests\n"
  }
}
