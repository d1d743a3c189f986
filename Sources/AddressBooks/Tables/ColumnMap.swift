internal import Notes

/// Which columns of a table say what.
public struct ColumnMap: Sendable {
  /// Why a map can't be used.
  public struct Problem: Error, Hashable, Sendable {
    public let message: String
  }

  /// What the user says, such as `name` for `Wie heißt sie?`.
  private let chosen: [(column: Column, header: String)]

  /// Nothing that headers don't tell.
  public static let none = ColumnMap(chosen: [])

  private init(chosen: [(column: Column, header: String)]) {
    self.chosen = chosen
  }

  /// - Parameter assignments: each `what=header`, such as `name=Full name`.
  public init(_ assignments: [String]) throws(Problem) {
    let shown = Column.allCases.filter { $0 != .title }
    var chosen: [(Column, String)] = []
    for text in assignments {
      let parts = text.split(separator: "=", maxSplits: 1).map { $0.trimmed }
      guard parts.count == 2, !parts[1].isEmpty else {
        throw Problem(message: "expected what=column, such as name=\"Full name\", found '\(text)'")
      }
      guard let column = shown.first(where: { $0.rawValue == parts[0].lowercased() }) else {
        let known = shown.map(\.rawValue)
        let advice = EditDistance.advice(on: parts[0], among: known)
        throw Problem(message: "nothing is called '\(parts[0])'; \(advice)")
      }
      chosen.append((column, parts[1]))
    }
    self.chosen = chosen
  }

  /// What each column of a row of headers says, those first that the user has assigned.
  func columns(of headers: [String]) -> [(index: Int, column: Column)] {
    let isOutlook = headers.contains { $0.bare == "jobtitle" }
    var assigned: [(Int, Column)] = []
    var known: [(Int, Column)] = []
    for (index, header) in headers.enumerated() {
      let own = chosen.filter { $0.header.asHeader == header.asHeader }
      assigned += own.map { (index, $0.column) }
      if own.isEmpty, let column = Column(header: header) {
        known.append((index, column == .title ? (isOutlook ? .prefix : .role) : column))
      }
    }
    return assigned + known
  }

  /// Whether a row names a column of names, and all that the user has assigned.
  func isHeader(_ fields: [String]) -> Bool {
    let naming: Set<Column> = [.name, .given, .family]
    return missing(from: fields).isEmpty
      && columns(of: fields).contains { naming.contains($0.column) }
  }

  /// Headers that are assigned but not there.
  func missing(from headers: [String]) -> [String] {
    let present = Set(headers.map(\.asHeader))
    return chosen.map(\.header).filter { !present.contains($0.asHeader) }
  }
}

extension String {
  /// As headers are compared: signs count where there is nothing else.
  fileprivate var asHeader: String { bare.isEmpty ? trimmed : bare }
}
