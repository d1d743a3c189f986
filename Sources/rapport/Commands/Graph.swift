public import ArgumentParser
public import Digests
import Journals

struct GraphCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "graph",
    abstract: "Write the network of your people for other tools.",
    discussion: """
      mermaid is a picture of the most telling people, at most 40. dot (Graphviz), graphml and json \
      (as networkx reads it) hold everybody, you, and all that joins you.

      Examples:
        rapport graph > network.mmd
        rapport graph --format dot | dot -Tsvg > network.svg
        rapport graph --format graphml > network.graphml
      """)

  @OptionGroup var options: JournalOptions

  @Option(help: "The format.")
  var format = GraphFormat.mermaid

  func run() async throws {
    let loaded = try await LoadedJournal(options)
    try Terminal.answer(format.bytes(of: loaded.journal))
    loaded.reportProblemCount()
  }
}

extension GraphFormat: ExpressibleByArgument {}
