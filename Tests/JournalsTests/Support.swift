import Notes

@testable import Journals

/// A date in a test; a wrong one stops the test.
func day(_ text: String) -> Day {
  guard let day = Day(text) else { preconditionFailure("no date: \(text)") }
  return day
}

/// The notes of Ana, Bo and Cy, who are people in every journal of these tests.
let trio = ["people/ana.md": "", "people/bo.md": "", "people/cy.md": ""]

/// Reads notes, given by path, together with those of Ana, Bo and Cy.
///
/// - Parameters:
///   - date: the day the journal is read for.
///   - configuration: the text of `.rapport.yml`; a wrong one stops the test.
func journal(
  _ notes: [String: String], on date: String = "2026-11-22", configuration text: String = ""
) -> Journal {
  let configuration = configuration(text)
  let vocabulary = Vocabulary(configuration.words)
  let all = trio.merging(notes) { $1 }.sorted { $0.key.precedes($1.key) }
  return Journal(
    of: all.map {
      Note(parsing: Array($0.value.utf8), at: NotePath($0.key), vocabulary: vocabulary)
    },
    on: day(date), configuration: configuration, vocabulary: vocabulary)
}

/// Reads the note of 2 October 2026.
func daily(
  _ text: String, on date: String = "2026-11-22", configuration: String = ""
) -> Journal {
  journal(["2026-10-02.md": text], on: date, configuration: configuration)
}

/// Reads the body of Ana's own note.
func ana(_ text: String, on date: String = "2026-11-22", configuration: String = "") -> Journal {
  journal(["people/ana.md": text], on: date, configuration: configuration)
}

/// Reads `.rapport.yml`; a wrong one stops the test.
func configuration(_ text: String) -> Configuration {
  do {
    return try Configuration(parsing: Array(text.utf8))
  } catch {
    preconditionFailure("\(error.line):\(error.column): \(error.message)")
  }
}

extension Journal {
  func name(_ person: PersonID) -> String { NotePath(people[person].path).stem }

  func names(_ people: [PersonID]) -> String { people.map(name).joined(separator: ", ") }

  func person(_ name: String) -> Person? { people.first { NotePath($0.path).stem == name } }

  private func written(_ interaction: Interaction) -> String {
    let topics = interaction.topics.isEmpty ? "" : " (\(names(interaction.topics)))"
    return "\(interaction.date) \(interaction.kind): \(names(interaction.participants))\(topics)"
  }

  /// `2026-10-02 lunch: ana, bo (cy)`: who took part, and in parentheses who was a topic.
  var contacts: [String] { interactions.map(written) }

  var plannedContacts: [String] { plans.map(written) }

  /// `ana, bo (cy)` of the only contact; "none" or "several" otherwise.
  var party: String {
    guard let only = interactions.first else { return "none" }
    guard interactions.count == 1 else { return "several" }
    let topics = only.topics.isEmpty ? "" : " (\(names(only.topics)))"
    return names(only.participants) + topics
  }

  /// `2026-10-02: ana` for each entry that was no contact.
  var thoughts: [String] { topics.map { "\($0.date): \(names($0.people))" } }

  /// `ana participant` for each mention, in order.
  var roles: [String] { mentions.map { "\(name($0.person)) \($0.role.rawValue)" } }

  /// `open both ana: write to Ana` for each follow-up.
  var tasks: [String] {
    followUps.map { "\($0.status) \($0.owner) \(names($0.people)): \($0.text ?? "-")" }
  }

  /// `2026-12-10 ana: exam` for each event.
  var eventList: [String] { events.map { "\($0.date) \(names($0.people)): \($0.text ?? "-")" } }

  /// `2026-10-02 joke ana: text (topic)` for each memo; `-` for what it has not.
  var memoList: [String] {
    memos.map { memo in
      let people = memo.people.isEmpty ? "-" : names(memo.people)
      let topics = memo.topics.isEmpty ? "" : " (\(memo.topics.joined(separator: ", ")))"
      let day = memo.date.map(\.description) ?? "-"
      return "\(day) \(memo.meaning.rawValue) \(people): \(memo.text ?? "-")\(topics)"
    }
  }

  /// `joke ana, bo` for each memo.
  var memoPeople: [String] { memos.map { "\($0.meaning.rawValue) \(names($0.people))" } }

  /// `ana spouse bo` for each edge.
  var edgeList: [String] { edges.map { "\(name($0.from)) \($0.label) \(name($0.to))" } }

  /// `path:line:column code` of errors and warnings.
  var problems: [String] { findings.filter { $0.severity != .hint }.map(\.written) }

  /// The same of what `check --strict` adds.
  var hints: [String] { findings.filter { $0.severity == .hint }.map(\.written) }
}

extension Finding {
  var written: String { "\(path):\(line):\(column) \(code)" }
}
