import ArgumentParser
import Journals
import Notes

/// What every command takes.
struct CommonOptions: ParsableArguments {
  @Option(help: ArgumentHelp("The folder of your notes.", valueName: "dir"), completion: .directory)
  var journal: String?

  @Option(
    help: ArgumentHelp("The day to look from, instead of today.", valueName: "yyyy-mm-dd"),
    transform: CommonOptions.day)
  var date: Day?

  @Option(help: "When to use colour.")
  var color = ColorChoice.auto

  @Option(
    help: ArgumentHelp("How many tasks may read at once.", valueName: "count"),
    transform: CommonOptions.count)
  var jobs: Int = Terminal.processorCount

  static func day(_ text: String) throws -> Day {
    guard let day = Day(text) else {
      throw ValidationError("expected a date such as 2026-11-22")
    }
    return day
  }

  static func count(_ text: String) throws -> Int {
    guard let count = Int(text), count > 0 else {
      throw ValidationError("expected a number from 1 on")
    }
    return count
  }
}

/// For commands without arguments of their own, which take the folder as one too.
struct JournalOptions: ParsableArguments {
  @Argument(help: "The folder of your notes, in place of --journal.", completion: .directory)
  var directory: String?

  @OptionGroup var common: CommonOptions

  mutating func validate() throws {
    if directory != nil, common.journal != nil {
      throw ValidationError("give the folder as an argument or as --journal, not both")
    }
  }
}

enum ColorChoice: String, ExpressibleByArgument, CaseIterable {
  case auto, always, never
}

enum OutputFormat: String, ExpressibleByArgument, CaseIterable {
  case text, json
}
