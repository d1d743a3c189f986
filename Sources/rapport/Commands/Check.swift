import ArgumentParser
import Digests
import Journals
import Notes

struct Check: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Show problems in the notes.",
    discussion: """
      Each has its place, path:line:column, which editors can jump to. The exit status is 1 if one is an \
      error: something that does not count, or could mean two things.

      Examples:
        rapport check
        rapport check --strict        hints too: what may be a slip, who is named without a link
      """)

  @OptionGroup var options: JournalOptions

  @Flag(help: "Show hints too: broken links, keys that look misspelt, names without contact.")
  var strict = false

  @Option(help: "Lines for people and editors, or one JSON object.")
  var format = OutputFormat.text

  func run() async throws {
    let journal = try await LoadedJournal(options).journal
    let findings = journal.findings.filter { strict || $0.severity != .hint }
    switch format {
    case .text:
      try Terminal.answer(Diagnostics.text(findings, style: Terminal.style(options.common.color)))
    case .json:
      try Terminal.answer(Diagnostics.json(findings))
    }
    if findings.contains(where: { $0.severity == .error }) { throw ExitCode(1) }
  }
}
