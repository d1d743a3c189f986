internal import Advice
internal import Journals
internal import Notes
internal import Relationships

extension Edition {
  /// Everybody but me as comma-separated values (RFC 4180), a person a line, in path order.
  public var peopleTable: [UInt8] {
    var table = CSVWriter()
    table.add(Edition.columns.map(\.name))
    for id in peopleShown { table.add(Edition.columns.map { $0.value(self, id) ?? "" }) }
    return table.bytes
  }

  private typealias Column = (name: String, value: @Sendable (Edition, PersonID) -> String?)

  private static let columns: [Column] = [
    ("name", { $0.journal.people[$1].name }),
    ("path", { $0.journal.people[$1].path }),
    ("relation", { $0.journal.people[$1].relations.joined(separator: "; ") }),
    ("org", { $0.journal.people[$1].org }),
    ("team", { $0.journal.people[$1].team }),
    ("role", { $0.journal.people[$1].role }),
    ("location", { $0.journal.people[$1].location }),
    ("email", { $0.address("mail", of: $1) }),
    ("phone", { $0.address("phone", of: $1) }),
    ("linkedin", { $0.address("linkedin", of: $1) }),
    ("birthday", { $0.journal.people[$1].birthday.map(Edition.written) }),
    ("status", { $0.journal.people[$1].status.rawValue }),
    ("cadence_days", { $0.journal.people[$1].cadence.map { "\($0.days)" } }),
    ("last_contact", { $0.graph.records[$1].last.map { "\($0.date)" } }),
    ("due", { $0.counsel.suggestions[$1].due.map { "\($0)" } }),
    ("contact_days", { "\($0.graph.records[$1].contactDays)" }),
  ]

  private func address(_ kind: String, of id: PersonID) -> String? {
    journal.people[id].addresses.first { $0.key.lowercased().contains(kind) }?.value
  }

  /// `1990-04-17`, or `04-17` without a year.
  private static func written(_ date: YearlyDate) -> String {
    let day = Day(year: date.year ?? 2000, month: date.month, day: date.day)
    let text = day.map { "\($0)" } ?? ""
    return date.year == nil ? String(text.dropFirst(5)) : text
  }
}

/// Writes comma-separated values.
struct CSVWriter {
  private(set) var bytes: [UInt8] = []

  mutating func add(_ cells: [String]) {
    bytes += Array(cells.map(CSVWriter.cell).joined(separator: ",").utf8) + Array("\r\n".utf8)
  }

  private static func cell(_ text: String) -> String {
    let line = String(text.map { $0.isNewline ? " " : $0 })
    let clean = String(String.UnicodeScalarView(line.unicodeScalars.filter { !$0.isHarmful }))
    let safe = isFormula(clean) ? "'" + clean : clean
    // Scalars, since a comma and an accent after it are one character.
    guard safe.unicodeScalars.contains(where: { $0 == "," || $0 == "\"" }) else { return safe }
    return "\"" + safe.unicodeScalars.map { $0 == "\"" ? "\"\"" : String($0) }.joined() + "\""
  }

  /// Whether a spreadsheet would reckon with it: what stands in notes may come from anybody. A phone
  /// number such as `+34 600` is none.
  private static func isFormula(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first else { return false }
    if first == "=" || first == "@" { return true }
    let isNumber = text.unicodeScalars.allSatisfy { "+-0123456789 ().".unicodeScalars.contains($0) }
    return (first == "+" || first == "-") && !isNumber
  }
}
