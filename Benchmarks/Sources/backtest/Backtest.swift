import ArgumentParser
import Foundation
import Notes

@main
struct Backtest: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "How often were the people of This week contacted soon after?",
    discussion: """
      Replays a journal. A hit is a person of This week with whom a contact is noted in the 14 \
      days after. As many people are chosen in two other ways: whoever has been silent for \
      longest, and at random (the expected value, reckoned exactly); each of them once from \
      everybody who may be suggested at all, and once from those for whom there is a reason.

      Whoever wrote the journal did not read the advice, so this does not say whether advice is \
      good. It says how far it agrees with what people do of their own accord.
      """)

  @Argument(help: "The folder of the journal.")
  var journal: String

  @Option(
    help: "The first day to look from; a year before the last one or the first note by default.",
    transform: day)
  var from: Day?

  @Option(
    help: "The last day to look from; by default the last with 14 days of notes after it.",
    transform: day)
  var to: Day?

  func run() async throws {
    let history = History(of: try NoteFolder(URL(filePath: journal, directoryHint: .isDirectory)))
    let last = to ?? history.days.upperBound.adding(days: -Look.span)
    let first = from ?? max(last.adding(days: -364), history.days.lowerBound)
    guard first <= last else { throw ValidationError("--from is later than \(last)") }
    let looks = await history.looks(from: first, to: last)
    print("\(first) to \(last)")
    print(Report(looks.compactMap(\.wholeWeek), title: "All of This week, on Mondays").text)
    print(Report(looks.map(\.stillOpen), title: "Who still stands there, on every day").text)
  }

  @Sendable private static func day(_ text: String) throws -> Day {
    guard let day = Day(text) else { throw ValidationError("no date: \(text)") }
    return day
  }
}
