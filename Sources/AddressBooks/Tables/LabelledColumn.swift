/// A column of Google's that another one tells the meaning of: `Event 1 - Value` and `Event 1 - Label`.
struct LabelledColumn {
  private enum Kind: String { case relation, event, customfield, im, instantmessenger }

  let index: Int
  private let kind: Kind
  private let labels: Int?
  private let days: DateOrder

  init?(_ index: Int, _ headers: [String], _ rows: [[String]]) {
    let word = headers[index].bare
    guard word.hasSuffix("value"),
      let kind = Kind(rawValue: word.dropLast(5).filter { !$0.isNumber })
    else { return nil }
    self.index = index
    self.kind = kind
    days = DateOrder(kind == .event ? rows.flatMap { $0.cell(index).values } : [])
    labels = headers.firstIndex { header in
      ["label", "type"].contains { header.bare == word.dropLast(5) + $0 }
    }
  }

  /// Whether a column only says what another one holds.
  static func isLabel(_ header: String) -> Bool {
    let word = header.bare
    return (word.hasSuffix("label") || word.hasSuffix("type")) && word.contains(where: \.isNumber)
  }

  func add(_ fields: [String], to contact: inout Contact) {
    let label = (labels.map(fields.cell) ?? "").drop { "* ".contains($0) }.lowercased()
    for value in fields.cell(index).values { add(value, label, to: &contact) }
  }

  private func add(_ value: String, _ label: String, to contact: inout Contact) {
    switch kind {
    case .relation: contact.addRelative(label.isEmpty ? "related" : label, value)
    case .event: contact.addDate(label.isEmpty ? "date" : label, days.date(value))
    case .customfield: contact.addDetail(label.isEmpty ? "note" : label, value)
    case .im, .instantmessenger: contact.addDetail(label.isEmpty ? "chat" : label, value)
    }
  }
}
