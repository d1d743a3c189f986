import Advice
import ArgumentParser
import Digests
import Journals
import Notes
import Relationships

struct People: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "List people.",
    discussion: """
      Examples:
        rapport people --sort last                      who has waited longest
        rapport people --where relation=peer --where team=platform
      """)

  enum Order: String, ExpressibleByArgument, CaseIterable {
    case path, name, last, due, days
  }

  @OptionGroup var options: JournalOptions

  @Option(
    help: "What to sort by: path, name, last contact (oldest first), due date or contact days.")
  var sort = Order.path

  @Option(
    name: .customLong("where"),
    help: ArgumentHelp(
      """
      Show only people whose relation, ladder, org, team, circle, location, list or status is this. \
      May be repeated.
      """,
      valueName: "key=value"),
    completion: .condition, transform: Condition.init)
  var conditions: [Condition] = []

  @Option(help: "Columns, or one JSON object.")
  var format = OutputFormat.text

  func run() async throws {
    let loaded = try await LoadedJournal(options)
    let edition = Edition(of: loaded.journal)
    let people = sorted(edition.peopleShown, edition).filter { id in
      conditions.allSatisfy { $0.matches(loaded.journal.people[id]) }
    }
    switch format {
    case .text:
      try Terminal.answer(edition.peopleText(people, style: Terminal.style(options.common.color)))
    case .json: try Terminal.answer(edition.peopleJSON(people))
    }
    loaded.reportProblemCount()
    for condition in conditions {
      condition.reportIfIdle(among: edition.peopleShown.map { loaded.journal.people[$0] })
    }
  }

  /// Those without the date that is sorted by come last; ties are in path order.
  private func sorted(_ people: [PersonID], _ edition: Edition) -> [PersonID] {
    func rank(_ id: PersonID) -> (Int, String) {
      let record = edition.graph.records[id]
      switch sort {
      case .path: return (0, "")
      case .name: return (0, edition.journal.people[id].name.lowercased())
      case .last: return (record.last.map { Int($0.date.number) } ?? .max, "")
      case .due: return (edition.counsel.suggestions[id].due.map { Int($0.number) } ?? .max, "")
      case .days: return (-record.contactDays, "")
      }
    }
    return people.map { (rank($0), $0) }
      .sorted { ($0.0.0, $0.0.1, $0.1) < ($1.0.0, $1.0.1, $1.1) }
      .map(\.1)
  }
}

/// `key=value` of `people --where`.
struct Condition {
  enum Key: String, CaseIterable {
    case relation, org, team, circle, list, status, ladder, location

    /// What a person has of it.
    func values(of person: Person) -> [String] {
      switch self {
      case .relation: person.relations
      case .org: [person.org].compactMap(\.self)
      case .team: [person.team].compactMap(\.self)
      case .location: [person.location].compactMap(\.self)
      case .circle: [person.circle?.rawValue].compactMap(\.self)
      case .ladder: [person.ladder?.rawValue].compactMap(\.self)
      case .list: person.lists
      case .status: [person.status.rawValue]
      }
    }
  }

  let key: Key
  let value: String

  /// - Throws: what is wrong with it.
  init(_ argument: String) throws {
    let parts = argument.split(separator: "=", maxSplits: 1).map(String.init)
    guard parts.count == 2 else {
      throw ValidationError("expected a condition such as relation=peer")
    }
    let keys = Key.allCases.map(\.rawValue)
    guard let key = Key(rawValue: parts[0].lowercased()) else {
      let advice = EditDistance.advice(on: parts[0], among: keys)
      throw ValidationError("nothing is called '\(parts[0])'; \(advice)")
    }
    self.key = key
    let text = parts[1]
    value = key == .relation ? Profile.relationName(text) : text.lowercased()
  }

  func matches(_ person: Person) -> Bool {
    key.values(of: person).contains { $0.lowercased() == value }
  }

  /// Says so if nobody matches, which a slip may be the reason for.
  func reportIfIdle(among people: [Person]) {
    if people.contains(where: matches) { return }
    let values = Set(people.flatMap(key.values)).sorted { $0.precedes($1) }
    let near = EditDistance.nearest(to: value, among: values)
    let advice = near.map { "; did you mean \(key.rawValue)=\($0)?" } ?? ""
    Terminal.report("rapport: nobody has \(key.rawValue)=\(value)\(advice)")
  }
}
