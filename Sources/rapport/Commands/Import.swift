import AddressBooks
import ArgumentParser
import Digests
import Drafts
import JournalFiles
import Journals
import Notes

struct Import: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Make notes about the people of an address book.",
    discussion: """
      One note for each person who is new. Whoever has a note already, by e-mail address or by a name \
      that links them, is named and left alone. Nothing is asked, and no note that is there is changed.

      Examples:
        rapport import vcard contacts.vcf --dry-run
        rapport import csv Connections.csv
        rapport import friends ~/friends.md
      """,
    subcommands: [ImportVCard.self, ImportCSV.self, ImportFriends.self])
}

/// What all kinds of import take.
struct ImportOptions: ParsableArguments {
  @Flag(help: "Say what would be made, and make nothing.")
  var dryRun = false

  @Option(
    help: ArgumentHelp(
      "How often you mean to be in contact with them; the first time is another day for each.",
      valueName: "period"),
    completion: .period, transform: ImportOptions.cadence)
  var cadence: String?

  @OptionGroup var common: CommonOptions

  private static func cadence(_ text: String) throws -> String {
    guard Period(text) != nil else {
      throw ValidationError("expected a period such as 30d or monthly")
    }
    return text.lowercased()
  }
}

struct ImportVCard: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "vcard",
    abstract: "Make notes about the people of vCards (.vcf).",
    discussion: """
      Versions 2.1, 3.0 and 4.0, as phones, mail programs and Google write them. Pictures, keys and \
      places on the map stay behind.

      Examples:
        rapport import vcard contacts.vcf --dry-run
        rapport import vcard contacts.vcf --cadence 6m
      """)

  @Argument(
    help: ArgumentHelp("Files of vCards; - reads standard input.", valueName: "file"),
    completion: .file(extensions: ["vcf"]))
  var files: [String]

  @OptionGroup var options: ImportOptions

  func run() async throws {
    try await Intake(options).takeIn(files) { AddressBook(vCards: $0, path: $1) }
  }
}

struct ImportCSV: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "csv",
    abstract: "Make notes about the people of a table (.csv).",
    discussion: """
      Exports of Google Contacts, Outlook, LinkedIn (Connections.csv), Thunderbird and Rapport itself are \
      understood. For others --map says what a column is: name, given, family, email, phone, org, role, \
      location, birthday, note and so on.

      Examples:
        rapport import csv Connections.csv --dry-run
        rapport import csv team.csv --map name="Full name" --map org=Firm
      """)

  @Argument(
    help: ArgumentHelp("Tables with a row of headers; - reads standard input.", valueName: "file"),
    completion: .file(extensions: ["csv", "tsv"]))
  var files: [String]

  @Option(help: ArgumentHelp("What a column holds; can be repeated.", valueName: "what=column"))
  var map: [String] = []

  @OptionGroup var options: ImportOptions

  func run() async throws {
    let map = try columns()
    try await Intake(options).takeIn(files) { bytes, path in
      do throws(ColumnMap.Problem) {
        return try AddressBook(table: bytes, path: path, map)
      } catch {
        Terminal.report("rapport: \(path): \(error.message)")
        return nil
      }
    }
  }

  private func columns() throws -> ColumnMap {
    do throws(ColumnMap.Problem) {
      return try ColumnMap(map)
    } catch {
      throw ValidationError(error.message)
    }
  }
}

struct ImportFriends: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "friends",
    abstract: "Make notes of a friends.md, as the program friends writes it.",
    discussion: """
      Friends become notes about people, what was noted of them facts in there. Activities become one \
      note with an entry each, which is contact with those whom it names.

      Examples:
        rapport import friends ~/friends.md --dry-run
        rapport import friends ~/friends.md
      """)

  @Argument(
    help: ArgumentHelp("A friends.md; - reads standard input.", valueName: "file"),
    completion: .file(extensions: ["md"]))
  var file: String

  @OptionGroup var options: ImportOptions

  func run() async throws {
    try await Intake(options).takeIn([file]) { AddressBook(friends: $0, path: $1) }
  }
}
