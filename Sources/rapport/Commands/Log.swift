import ArgumentParser
import Digests
import Drafts
import JournalFiles
import Journals
import Notes

struct Log: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Add an entry to today's note.",
    discussion: """
      The note is the one that daily-note in .rapport.yml names, YYYY/YYYY-MM-DD.md by default, and \
      is made if there is none. What it holds is not touched: the entry comes to its end. Whom the \
      entry names is looked up first. The journal is --journal, RAPPORT_JOURNAL or the nearest folder \
      above.

      Examples:
        rapport log "Lunch with @ana-ruiz: her move"
        rapport log --task --due 2026-12-01 "Send @ana-ruiz the photos #promised"
        pbpaste | rapport log -       several lines: the entry and its details
      """)

  @Argument(
    help: ArgumentHelp("What to note; - reads it from standard input.", valueName: "text"),
    completion: .mention)
  var text: [String]

  @Flag(help: "Note something to do: a box to tick.")
  var task = false

  @Option(
    help: ArgumentHelp("Until when it is to be done; implies --task.", valueName: "yyyy-mm-dd"),
    transform: CommonOptions.day)
  var due: Day?

  @Flag(help: "Note it even if it names somebody whom no note is about.")
  var anyway = false

  @OptionGroup var options: CommonOptions

  func run() async throws {
    let source = try JournalSource(options)
    let text = try self.text == ["-"] ? Terminal.input() : self.text.joined(separator: " ")
    guard let entry = Entry(text, isTask: task || due != nil, due: due) else {
      throw PersonArgument.usage("there is nothing to note")
    }
    let note = DailyNote(of: source.date, source.configuration)
    try source.requireNote(at: note.path, "daily-note names")
    let census = await Heads(of: source).census
    var addition: Addition?
    do {
      try await source.folder.append(to: note.path) { present in
        let next = Addition(entry, to: note, holding: present, census)
        try check(next, entry, note, census)
        addition = next
        return next.bytes
      }
    } catch let error as FileError {
      throw JournalSource.failure(error)
    }
    guard let addition else { return }
    let lines = addition.records.recordLines.map { "\(note.path):\(addition.line): \($0)" }
    try Terminal.answer(lines.map(\.visible).joined(separator: "\n") + "\n")
  }

  /// Nothing is written that would not count as it is meant.
  private func check(
    _ addition: Addition, _ entry: Entry, _ note: DailyNote, _ census: Census
  ) throws {
    let problems = addition.records.findings.filter {
      $0.severity != .hint || $0.code == "broken-link"
    }
    for problem in problems { Terminal.report("rapport: \(problem.message)") }
    let isNobody = addition.records.mentions.isEmpty && addition.records.followUps.isEmpty
    let isSuggested = problems.contains { $0.message.contains("did you mean") }
    let mayHint =
      (isNobody || !problems.isEmpty) && !isSuggested && addition.obstacle == nil
    let hints = mayHint ? NameHints(in: entry, for: note, census).sentences : []
    for hint in hints { Terminal.report("rapport: \(hint)") }
    if let obstacle = addition.obstacle { Terminal.report("rapport: \(obstacle.sentence)") }
    if addition.obstacle == .encoding { throw ExitCode(2) }
    if !anyway, !problems.isEmpty || !hints.isEmpty || addition.obstacle != nil {
      Terminal.report(
        "rapport: nothing was written; correct it, make a note by rapport new, or add --anyway")
      throw ExitCode(1)
    }
  }
}

extension Addition.Obstacle {
  fileprivate var sentence: String {
    switch self {
    case .encoding: "the note is not UTF-8: save it as that, then nothing in it is lost"
    case .hidden:
      "what the note ends in, such as an open code block or comment, hides what the entry says"
    case .changesOthers: "the entry would change what the note said before, as %% does"
    }
  }
}
