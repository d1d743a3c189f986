import ArgumentParser
import SyntheticJournals

@main
struct Bench: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "How long does rapport take, beside what it has to do at least?",
    discussion: """
      Makes journals, runs all programs on them in turns, and prints medians as a Markdown table. \
      The unit is parse1: to open, read and parse each note with libcmark, on one thread.
      """)

  @Option(help: "The program to measure.")
  var rapport: String

  @Option(help: "The small journal for the time to start.")
  var sample: String

  @Option(help: "The folder for journals; it is emptied.")
  var scratch: String

  @Option(help: "What to say of the compiler.")
  var compiler = ""

  @Option(help: "About how many seconds to measure for, all in all.")
  var seconds = 200

  @Argument(help: "How many notes each journal has, small ones first.")
  var sizes: [Int] = [1_000, 10_000, 100_000]

  func run() throws {
    let folder = try Scratch(scratch)
    let tools = try Tools(rapport: rapport)
    var table = ResultTable()
    for size in sizes {
      let journal = try folder.journal(notes: size, with: tools)
      let budget = Duration.seconds(seconds * size / max(1, sizes.reduce(0, +)))
      let race = try Race(tools.contenders(on: journal), budget: max(budget, .seconds(15)))
      table.add(race, on: journal)
      Progress.report("\(grouped(size)) notes: \(race.rounds) rounds")
      folder.remove(journal)
    }
    print(try Machine(compiler: compiler, floor: tools.memoryFloor()).text)
    print("\n\(table.text)")
    let missing = tools.missing.map { "\n\($0) is not installed and was left out." }
    print(missing.joined())
    print(try StartUp(of: tools, sample: folder.copy(of: sample)).text)
  }
}
