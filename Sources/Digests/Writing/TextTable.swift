/// Columns of text that fit a terminal.
struct TextTable {
  struct Column {
    let title: String
    /// Whether it may be cut where the terminal is narrow.
    var isFlexible = false
    var isNumber = false
  }

  private let columns: [Column]
  private var rows: [[String]] = []
  private static let gap = "  "
  /// No column is cut to less.
  private static let least = 8

  init(_ columns: [Column]) {
    self.columns = columns
  }

  mutating func add(_ row: [String]) {
    rows.append(row.map(\.visible))
  }

  func text(style: TextStyle) -> String {
    let widths = widths(within: style.width)
    let header = line(columns.map(\.title), widths)
    return ([style.paint(header, .bold)] + rows.map { line($0, widths) })
      .map { $0 + "\n" }.joined()
  }

  private func line(_ row: [String], _ widths: [Int]) -> String {
    var line = ""
    for (index, cell) in row.enumerated() {
      let cell = cell.fitted(to: widths[index])
      if columns[index].isNumber {
        line += String(repeating: " ", count: max(0, widths[index] - cell.displayWidth)) + cell
      } else {
        line += cell.padded(to: widths[index])
      }
      line += TextTable.gap
    }
    while line.last == " " { line.removeLast() }
    return line
  }

  /// The natural widths, the widest flexible column cut until all fit.
  private func widths(within limit: Int) -> [Int] {
    let widths = columns.indices.map { index in
      rows.reduce(columns[index].title.displayWidth) { max($0, $1[index].displayWidth) }
    }
    guard limit > 0 else { return widths }
    let least = columns.indices.map { columns[$0].isFlexible ? TextTable.least : widths[$0] }
    return widths.narrowed(to: limit - (columns.count - 1) * TextTable.gap.count, least: least)
  }
}

extension [Int] {
  /// Widths of columns, the widest that can be made narrower taken first, until all of them fit
  /// into `limit` or none can give way.
  func narrowed(to limit: Int, least: [Int]) -> [Int] {
    var widths = self
    var excess = widths.reduce(0, +) - limit
    while excess > 0 {
      let flexible = indices.filter { widths[$0] > least[$0] }
      guard let widest = flexible.max(by: { (widths[$0], $1) < (widths[$1], $0) }) else { break }
      widths[widest] -= 1
      excess -= 1
    }
    return widths
  }
}
