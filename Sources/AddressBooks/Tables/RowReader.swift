internal import Notes

/// Turns the rows of a table into contacts.
struct RowReader {
  private let columns: [(index: Int, column: Column)]
  private let headers: [String]
  private let addresses: [AddressColumns]
  private let pairs: [LabelledColumn]
  private let birth: BirthColumns?
  private let birthdays: DateOrder
  private let anniversaries: DateOrder

  init(_ headers: [String], _ map: ColumnMap, _ rows: [[String]]) {
    self.headers = headers.map(\.trimmed)
    birth = BirthColumns(headers)
    let inBirth = Set(birth?.indices ?? [])
    columns = map.columns(of: headers).filter { !inBirth.contains($0.index) }
    let used = inBirth.union(columns.map(\.index))
    let rest = headers.indices.filter { !used.contains($0) }
    addresses = AddressColumns.all(in: headers, rest)
    pairs = rest.compactMap { LabelledColumn($0, headers, rows) }
    let columns = columns
    func values(_ wanted: Column) -> [String] {
      let indices = columns.filter { $0.column == wanted }.map(\.index)
      return rows.flatMap { row in indices.compactMap { row.indices.contains($0) ? row[$0] : nil } }
    }
    birthdays = DateOrder(values(.birthday))
    anniversaries = DateOrder(values(.anniversary))
  }

  func contact(_ row: SeparatedValues.Row) -> Contact {
    var contact = Contact(line: row.line)
    var names: [Column: String] = [:]
    for (index, column) in columns {
      let text = row.fields.cell(index)
      guard !text.isEmpty else { continue }
      if Name.columns.contains(column) {
        names[column] = names[column] ?? text.inOneLine
      } else {
        add(text, column, to: &contact)
      }
    }
    Name(names, hasFamilyColumn: columns.contains { $0.column == .family }).set(&contact)
    contact.birthday = contact.birthday ?? birth?.date(row.fields)
    for columns in addresses { columns.add(row.fields, to: &contact) }
    for column in pairs { column.add(row.fields, to: &contact) }
    return contact
  }

  private func add(_ text: String, _ column: Column, to contact: inout Contact) {
    switch column {
    case .org: contact.org = contact.org ?? text
    case .team: contact.team = contact.team ?? text
    case .role: contact.role = contact.role ?? text
    case .location: contact.location = contact.location ?? text
    case .email:
      for value in text.values { contact.emails.appendNew(value.withoutScheme("mailto:")) }
    case .phone: for value in text.values { contact.phones.appendNew(value.asPhone) }
    case .linkedin, .url:
      for value in text.values { contact.addLink(value, label: column.rawValue) }
    case .aliases: for value in text.values { contact.aliases.appendNew(value.inOneLine) }
    case .relation:
      for value in text.items { contact.relations.appendNew(Contact.relation(value)) }
    case .interests: for value in text.items { contact.interests.appendNew(value) }
    case .expertise: for value in text.items { contact.expertise.appendNew(value) }
    case .tags: contact.addCategories(text.items.filter { $0.bare != "mycontacts" })
    case .birthday: contact.birthday = contact.birthday ?? birthdays.date(text)
    case .anniversary: contact.addDate("anniversary", anniversaries.date(text))
    case .met: contact.met = contact.met ?? text
    case .connected: contact.met = contact.met ?? RowReader.connection(text)
    case .spouse, .child, .manager, .assistant:
      for value in text.values { contact.addRelative(column.rawValue, value) }
    case .address: contact.addDetail("address", text)
    case .note: contact.addNote(text)
    case .isPrivate:
      contact.isPrivate = ["private", "confidential", "true", "yes"].contains(text.lowercased())
    case .status:
      let status = Profile.Status(rawValue: text.lowercased())
      contact.status = status == .active ? nil : status
    case .name, .given, .middle, .family, .prefix, .suffix, .title: break
    }
  }

  /// A connection is no meeting, so that no reminder counts from it.
  private static func connection(_ text: String) -> String {
    guard case .yearly(let day)? = DateOrder([]).date(text), let year = day.year,
      let date = Day(year: year, month: day.month, day: day.day)
    else { return "connected on LinkedIn, \(text)" }
    return "connected on LinkedIn on \(date)"
  }

  /// Columns that say something, but nothing that is understood.
  func unread(_ rows: [[String]]) -> [String] {
    let read = Set(columns.map(\.index) + addresses.flatMap(\.indices) + pairs.map(\.index))
      .union(birth?.indices ?? [])
    return headers.indices.filter { index in
      !read.contains(index) && !headers[index].isEmpty && !LabelledColumn.isLabel(headers[index])
        && rows.contains { !$0.cell(index).isEmpty }
    }.map { headers[$0] }
  }
}

/// A name that may stand in parts.
private struct Name {
  static let columns: Set<Column> = [.name, .given, .middle, .family, .prefix, .suffix]

  private let parts: [Column: String]

  /// - Parameter hasFamilyColumn: where the table has none beside one of given names, as in
  ///   `Name;Vorname`, a name of one word that is not the given one is that of the family.
  init(_ parts: [Column: String], hasFamilyColumn: Bool) {
    var parts = parts
    if !hasFamilyColumn, let name = parts[.name], let given = parts[.given],
      !name.contains(where: \.isWhitespace), name.lowercased() != given.lowercased()
    {
      parts[.family] = name
      parts[.name] = nil
    }
    self.parts = parts
  }

  func set(_ contact: inout Contact) {
    let all = [Column.prefix, .given, .middle, .family, .suffix].compactMap { parts[$0] }
      .inOneLine
    let plain = [Column.given, .family].compactMap { parts[$0] }.inOneLine
    contact.name = parts[.name] ?? (plain.isEmpty ? "" : all)
    if contact.name.isEmpty { contact.name = contact.aliases.first ?? "" }
    if parts[.given] != nil, parts[.family] != nil { contact.aliases.insert(plain, at: 0) }
    contact.aliases.removeAll { $0 == contact.name }
  }
}

extension [String] {
  /// What a row has in a column, without white space around it; rows may be short.
  func cell(_ index: Int) -> String { indices.contains(index) ? self[index].trimmed : "" }
}

extension String {
  /// Google separates several values by three colons.
  var values: [String] {
    split(separator: ":::").map { $0.trimmed }.filter { !$0.isEmpty }
  }

  /// Words that are separated by semicolons or commas; Google marks its own by `*`.
  fileprivate var items: [String] {
    values.flatMap { $0.split { $0 == ";" || $0 == "," } }
      .map { ($0.hasPrefix("* ") ? $0.dropFirst(2) : $0).trimmed }.filter { !$0.isEmpty }
  }
}
