import ArgumentParser
import Digests
import JournalFiles
import Journals
import Notes

struct Export: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Write the journal for other programs.",
    discussion: """
      jsonl: everything that Rapport knows, one record a line. ics: birthdays, yearly dates, due \
      dates, plans and promises, for a calendar; read again, it updates its entries. vcard: people, \
      for an address book. csv: people, for a spreadsheet.

      Examples:
        rapport export ics > rapport.ics
        rapport export vcard ~/notes > people.vcf
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case jsonl, ics, vcard, csv
  }

  @Argument(
    help: ArgumentHelp("jsonl, ics, vcard or csv.", valueName: "format"),
    completion: .list(Format.allCases.map(\.rawValue)))
  var words: [String] = []

  @OptionGroup var options: CommonOptions

  @Option(name: .customLong("format"), help: "The format, in place of the argument.")
  var formatOption: Format?

  mutating func validate() throws {
    if words.count > 1, named == nil { throw neither }
    if words.count > 2 {
      throw ValidationError("give the format and the folder of your notes, no more")
    }
    if named != nil, formatOption != nil {
      throw ValidationError("give the format as an argument or as --format, not both")
    }
    if directory != nil, options.journal != nil {
      throw ValidationError("give the folder as an argument or as --journal, not both")
    }
  }

  func run() async throws {
    if let word = words.first, named == nil, formatOption == nil,
      (try? JournalFolder(at: word)) == nil
    {
      throw neither
    }
    let loaded = try await LoadedJournal(options, directory: directory)
    let journal = loaded.journal
    switch named ?? formatOption ?? .jsonl {
    case .jsonl: try Terminal.answer(ExportRecords.export(journal))
    case .ics: try Terminal.answer(Edition(of: journal).calendar)
    case .vcard: try Terminal.answer(Edition(of: journal).addressBook)
    case .csv: try Terminal.answer(Edition(of: journal).peopleTable)
    }
    loaded.reportProblemCount()
  }

  /// The first word is of no use.
  private var neither: ValidationError {
    let near = EditDistance.didYouMean(words[0], among: Format.allCases.map(\.rawValue))
    let advice = near.map { "; \($0)" } ?? ""
    return ValidationError(
      "'\(words[0])' is neither jsonl, ics, vcard or csv nor a folder\(advice)")
  }

  /// The format that the first word names; a folder of that name is `./csv`.
  private var named: Format? { words.first.flatMap(Format.init) }

  private var directory: String? { named == nil ? words.first : words.dropFirst().first }
}
