internal import Notes

extension AddressBook {
  /// Reads a table of people: an export of Google Contacts, Outlook, LinkedIn or Thunderbird, or any
  /// with a row of headers.
  ///
  /// - Parameters:
  ///   - path: of the file, as messages name it.
  ///   - map: which columns say what, where their headers don't tell.
  /// - Throws: if no column tells who the people are, or one that is assigned is not there.
  public init(table bytes: [UInt8], path: String, _ map: ColumnMap = ColumnMap.none)
    throws(ColumnMap.Problem)
  {
    self.init(path: path, code: "csv")
    let file = Encoding.file(bytes)
    if file.isGuess { report(.warning, "this is not UTF-8; it was read as Windows-1252", line: 1) }
    let table = SeparatedValues(file.bytes, map)
    if let line = table.openQuote {
      report(.warning, "no quotation mark closes this one", line: line)
    }
    let header = try AddressBook.header(of: table, map)
    let headers = table.rows[header].fields
    let rows = table.rows[(header + 1)...]
    let reader = RowReader(headers, map, rows.map(\.fields))
    contacts = rows.map(reader.contact)
    let unread = reader.unread(rows.map(\.fields))
    if !unread.isEmpty {
      report(
        .hint, "not brought in: \(unread.joined(separator: ", "))", line: table.rows[header].line)
    }
    sortFindings()
  }

  private static func header(
    of table: SeparatedValues, _ map: ColumnMap
  ) throws(ColumnMap.Problem) -> Int {
    guard let index = table.first.firstIndex(where: { map.isHeader($0.fields) }) else {
      let widest = table.first.max { $0.fields.count < $1.fields.count }
      let headers = (widest?.fields ?? []).map(\.trimmed).filter { !$0.isEmpty }
      let missing = map.missing(from: widest?.fields ?? [])
      let there =
        headers.isEmpty
        ? "there is no row of headers" : "there are \(headers.joined(separator: ", "))"
      throw ColumnMap.Problem(
        message: missing.isEmpty
          ? "no column is known to hold names; name it by --map name=…: \(there)"
          : "no column is called '\(missing[0])': \(there)")
    }
    return index
  }
}
