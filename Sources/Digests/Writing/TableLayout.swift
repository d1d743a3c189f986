import Advice

/// A table of a page as terminal text: in columns whose cells are wrapped at words, or, where the
/// terminal is too narrow for that, row by row.
struct TableLayout {
  private let filler: LineFiller
  private let columns: [Page.Table.Column]
  private let titles: [[Glyph]]
  private let rows: [[[Glyph]]]
  private static let gap = 2
  /// Columns with longer words keep room for those: neither a date nor a name is torn.
  private static let least = 8

  init(_ table: Page.Table, _ filler: LineFiller, quoteLimit: Int) {
    self.filler = filler
    columns = table.columns
    titles = table.columns.map { $0.title.glyphs(.bold) }
    rows = table.rows.map { $0.map { $0.glyphs(quoteLimit: quoteLimit) } }
  }

  /// Lines that end in line feeds.
  var text: String {
    guard let widths else { return rows.map(stacked).joined() }
    return ([titles] + rows).map { line($0, widths) }.joined()
  }

  /// How wide each column is to be; nil if that is more than there is room for.
  private var widths: [Int]? {
    let cells = columns.indices.map { column in [titles[column]] + rows.map { $0[column] } }
    let natural = cells.map { $0.map(\.displayWidth).max() ?? 0 }
    guard filler.width < .max else { return natural }
    let least = zip(cells, natural).map { cells, natural in
      min(natural, max(TableLayout.least, cells.map(LineFiller.leastWidth).max() ?? 0))
    }
    let room = filler.width - (columns.count - 1) * TableLayout.gap
    let widths = natural.narrowed(to: room, least: least)
    return widths.reduce(0, +) <= room ? widths : nil
  }

  /// A row, in as many lines as its longest cell takes.
  private func line(_ row: [[Glyph]], _ widths: [Int]) -> String {
    let cells = zip(row, widths).map { cell, width in
      LineFiller(style: filler.style, width: width).broken(cell)
    }
    let height = cells.map(\.count).max() ?? 0
    return (0..<height).map { index in
      var line: [Glyph] = []
      for (column, lines) in cells.enumerated() {
        let part = index < lines.count ? lines[index] : []
        let space = Glyph.spaces(max(0, widths[column] - part.displayWidth))
        line += columns[column].isNumber ? space + part : part + space
        line += Glyph.spaces(TableLayout.gap)
      }
      return filler.painted(line) + "\n"
    }.joined()
  }

  /// A row as its first cell, with the others and their titles below it; empty ones are left out.
  private func stacked(_ row: [[Glyph]]) -> String {
    var text = ""
    for (column, cell) in row.enumerated() where !cell.isEmpty {
      if column == 0 {
        text += filler.lines(cell)
      } else {
        text += filler.lines(titles[column] + [Glyph](": ", nil) + cell, first: "  ", hanging: 4)
      }
    }
    return text
  }
}
